import { Worker } from "node:worker_threads";
import { refuse, type Outcome } from "../../words/refusal.ts";

/** What one question may cost, and how many are answered at a time; who comes after waits in line, and who finds the line full is asked to come back. */
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
 * finds its question in `workerData` and posts its answer.
 */
export function inThreads<Answer>(
  worker: URL,
  limits: ThreadLimits,
): (question: object) => Promise<Answer | ThreadRefusal> {
  const waiting: (() => void)[] = [];
  let working = 0;

  return async (question) => {
    if (working >= limits.atATime && waiting.length >= limits.inLine)
      return refuse("crowded", { seconds: Math.ceil(limits.seconds) });
    if (working < limits.atATime) working += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await answerInThread<Answer>(worker, question, limits);
    } finally {
      const next = waiting.shift();
      if (next === undefined) working -= 1;
      else next();
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
