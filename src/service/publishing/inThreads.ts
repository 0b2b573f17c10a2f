import { Worker } from "node:worker_threads";
import { refuse, type Outcome } from "../../words/refusal.ts";

/** What one question may cost, and how many are answered at a time; who comes after waits in a line of their own, and who finds it full is asked to come back. */
export interface ThreadLimits {
  readonly seconds: number;
  /** Memory of the thread's own objects, in megabytes; what is unpacked has the package's limits. */
  readonly megabytes: number;
  readonly atATime: number;
  /** Of one asker so many questions, and in all so many bytes. */
  readonly inLine: { readonly questions: number; readonly bytes: number };
}

/** What every question may be refused with: it costs more than the limits, or the line is full. */
export type ThreadRefusal = Outcome<never, "tooHeavy" | "crowded">;

/** Whose a question is. */
export interface Asker {
  readonly municipality: string;
  /** null where it is a reader, or the service itself. */
  readonly person: number | null;
}

/** Has a question answered. `size` is what it holds while it waits, in bytes. */
export type AsksInThread<Answer> = (question: object, asker: Asker, size: number) => Promise<Answer | ThreadRefusal>;

interface Waiting {
  readonly asker: Asker;
  readonly size: number;
  readonly start: () => void;
}

/**
 * A way to have questions answered, each in a thread of its own that is ended with it, so that no
 * document, hostile or long, stalls a reader of the public pages. `worker` is the built entry: it
 * finds its question in `workerData` and posts its answer. However many one person asks, they leave two threads for
 * others, and however many a municipality's people ask, they leave one, where there are so many; the lines are served in
 * turn. What waits holds no more than `inLine` says: of one person half of it.
 */
export function inThreads<Answer>(worker: URL, limits: ThreadLimits): AsksInThread<Answer> {
  const { atATime, inLine } = limits;
  const lines = new Map<string, Waiting[]>();
  const working: Asker[] = [];
  const most = { person: Math.max(1, atATime - 2), municipality: Math.max(1, atATime - 1) };
  const nameOf = ({ municipality, person }: Asker): string => `${municipality} ${person ?? ""}`;
  const mayStart = (asker: Asker): boolean =>
    working.length < atATime &&
    working.filter((one) => nameOf(one) === nameOf(asker)).length < most.person &&
    working.filter(({ municipality }) => municipality === asker.municipality).length < most.municipality;

  /** Lets the next start that may, and puts its line last. */
  function startNext(): void {
    for (const [name, line] of lines) {
      const [next] = line;
      if (next === undefined || !mayStart(next.asker)) continue;
      lines.delete(name);
      line.shift();
      if (line.length > 0) lines.set(name, line);
      working.push(next.asker);
      next.start();
    }
  }

  function hasRoom(line: readonly Waiting[], size: number): boolean {
    const sizeOf = (some: readonly Waiting[]): number => some.reduce((sum, one) => sum + one.size, size);
    return (
      line.length < inLine.questions &&
      sizeOf(line) <= inLine.bytes / 2 &&
      sizeOf([...lines.values()].flat()) <= inLine.bytes
    );
  }

  return async (question, asker, size) => {
    const line = lines.get(nameOf(asker)) ?? [];
    if (line.length === 0 && mayStart(asker)) working.push(asker);
    else if (!hasRoom(line, size)) return refuse("crowded", { seconds: Math.ceil(limits.seconds) });
    else
      await new Promise<void>((start) => {
        line.push({ asker, size, start });
        lines.set(nameOf(asker), line);
      });
    try {
      return await answerInThread<Answer>(worker, question, limits);
    } finally {
      working.splice(working.indexOf(asker), 1);
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
