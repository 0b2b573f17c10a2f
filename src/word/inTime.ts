/** What did not come in time. */
class NoAnswer extends Error {
  readonly errorCode = "no_answer";
}

/** A value that comes within `limit` ms; throws `NoAnswer` where it does not, and what comes later is let go. */
export async function inTime<T>(limit: number, coming: Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => reject(new NoAnswer(`no answer in ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(clock);
  }
}
