/** How long a second wish to stop is taken for an echo of the first, in milliseconds: a terminal and npm each hand on Ctrl-C. */
const echo = 1000;

/** Exit codes that a process has of itself: nothing was left to do, with or without something still waited for (Node's 13). */
const unasked: readonly unknown[] = [0, 13];

/** How this process ends. */
export interface Ending {
  /** Settles with the signal when Ctrl-C or the system (SIGTERM) asks the process to stop. Asked again later, it stops at once. */
  readonly asked: () => Promise<NodeJS.Signals>;
}

/**
 * Watches over the end of this process: one that nobody asked for is told of and gives 1, even where the process takes
 * itself to be done, so that whoever keeps it running starts it again and can see why.
 */
export function watchEnding(tell: (sentence: string) => void): Ending {
  let isAsked = false;
  process.on("exit", (code) => {
    if (isAsked || !unasked.includes(code)) return;
    tell(`Tjenesten stoppet uten at noen ba om det (kode ${code}).`);
    process.exitCode = 1;
  });
  return {
    asked: () =>
      new Promise((resolve) => {
        let first: number | null = null;
        const ask = (signal: NodeJS.Signals): void => {
          isAsked = true;
          if (first !== null && performance.now() - first > echo) process.exit(1);
          first ??= performance.now();
          resolve(signal);
        };
        process.on("SIGINT", ask).on("SIGTERM", ask);
      }),
  };
}
