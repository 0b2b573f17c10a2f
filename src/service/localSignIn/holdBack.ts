/** Does the work, and holds back the one line a library is known to print meanwhile; every other line is printed. */
export async function holdBack<T>(known: RegExp, work: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  const unless =
    (print: typeof log) =>
    (...said: readonly unknown[]): void => {
      if (!known.test(String(said[0]))) print(...said);
    };
  Object.assign(console, { log: unless(log), warn: unless(warn) });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn });
  }
}
