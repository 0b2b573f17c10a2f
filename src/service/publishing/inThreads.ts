import { Worker } from "node:worker_threads";
import { refuse, type Outcome } from "../../words/refusal.ts";

/** What one question may cost, and how many are answered at a time; who comes after waits in a line of their own, and who finds it full is asked to come back. */
export interface ThreadLimits {
  readonly seconds: number;
  /** Memory of the thread's own objects, in megabytes; what is unpacked has the package's limits. */
  readonly megabytes: number;
  readonly atATime: number;
  readonly inLine: number;
}

/** What every question may be refused with: it costs more than the limits, or the line is full. */
export type ThreadRefusal = Outcome<never, "tooHeavy" | "crowded">;

/**
 * A way to have questions answered, each in a thread of its own that is ended with it, so that no
 * document, hostile or long, stalls a reader of the public pages. `worker` is the built entry: it
 * finds its question in `workerData` and posts its answer. `asker` is whose the question is: however many one asker has,
 * they leave a thread for others where there is more than one, and the lines are served in turn.
 */
export function inThreads<Answer>(
  worker: URL,
  limits: ThreadLimits,
): (question: object, asker: string) => Promise<Answer | ThreadRefusal> {
  const lines = new Map<string, (() => void)[]>();
  const working = new Map<string, number>();
  const each = Math.max(1, limits.atATime - 1);
  const worksFor = (asker: string): number => working.get(asker) ?? 0;
  const mayStart = (asker: string): boolean =>
    [...working.values()].reduce((sum, count) => sum + count, 0) < limits.atATime && worksFor(asker) < each;

  function start(asker: string): void {
    working.set(asker, worksFor(asker) + 1);
  }

  /** Lets the next start that may, and puts its line last. */
  function startNext(): void {
    for (const [asker, line] of lines) {
      if (!mayStart(asker)) continue;
      lines.delete(asker);
      const next = line.shift();
      if (line.length > 0) lines.set(asker, line);
      start(asker);
      next?.();
    }
  }

  return async (question, asker) => {
    const line = lines.get(asker) ?? [];
    if (line.length === 0 && mayStart(asker)) start(asker);
    else if (line.length >= limits.inLine) return refuse("crowded", { seconds: Math.ceil(limits.seconds) });
    else
      await new Promise<void>((resolve) => {
        line.push(resolve);
        lines.set(asker, line);
      });
    try {
      return await answerInThread<Answer>(worker, question, limits);
    } finally {
      if (worksFor(asker) > 1) working.set(asker, worksFor(asker) - 1);
      else working.delete(asker);
      startNext();
    }
  };
}

/** Settles when the thread is gone, with its answer or with why there is none. */
function answerInThread<Answer>(
  worker: URL,
  question: object,
  { seconds, megabytes }: ThreadLimits,
): Promise<Answer | ThreadRefusal> {
  return new Promise((resolve, reject) => {
    const tooHeavy = refuse("tooHeavy", { seconds, megabytes });
    let answer: Answer | ThreadRefusal | null = null;
    let fault: unknown = null;
    const thread = new Worker(worker, {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      env: {},
      execArgv: [],
    });
    const end = (given: Answer | ThreadRefusal): void => {
      answer ??= given;
      void thread.terminate();
    };
    const clock = setTimeout(() => end(tooHeavy), seconds * 1000);
    thread.on("message", end);
    thread.on("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") answer ??= tooHeavy;
      else fault = error;
    });
    thread.on("exit", (code) => {
      clearTimeout(clock);
      if (answer !== null) resolve(answer);
      else
        reject(
          fault instanceof Error
            ? fault
            : new Error(`The thread of ${worker.pathname} ended with ${code} and no answer.`),
        );
    });
  });
}
