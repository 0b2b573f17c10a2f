import { Worker } from "node:worker_threads";
import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { refuse, type Outcome } from "../words/refusal.ts";
import type { Examined, Question } from "./examineDocx.ts";

export type ReadAnswer = Outcome<Examined, DocxRefusalCode | "otherPlan" | "tooHeavy" | "crowded">;

/** What one document may cost, and how many are read at a time; who comes after waits in line, and who finds the line full is asked to come back. */
export interface ReadLimits {
  readonly seconds: number;
  /** Memory of the thread's own objects, in megabytes; what is unpacked has the package's limits. */
  readonly megabytes: number;
  readonly atATime: number;
  readonly inLine: number;
}

const readLimits: ReadLimits = { seconds: 30, megabytes: 1024, atATime: 2, inLine: 10 };

/**
 * A way to read and check .docx files, each in a thread of its own that is ended with it, so that
 * neither a hostile file nor a long one stalls a reader of the public pages. `worker` is the built entry. Refuses with
 * `tooHeavy` what costs more than the limits, and with `crowded` what finds the line full.
 */
export function safeReader(worker: URL, limits: ReadLimits = readLimits): (question: Question) => Promise<ReadAnswer> {
  const waiting: (() => void)[] = [];
  let reading = 0;

  return async (question) => {
    if (reading >= limits.atATime && waiting.length >= limits.inLine) return refuse("crowded", { seconds: Math.ceil(limits.seconds) });
    if (reading < limits.atATime) reading += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await readInThread(worker, question, limits);
    } finally {
      const next = waiting.shift();
      if (next === undefined) reading -= 1;
      else next();
    }
  };
}

/** Settles when the thread is gone, with its answer or with why there is none. */
function readInThread(worker: URL, question: Question, { seconds, megabytes }: ReadLimits): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const tooHeavy: ReadAnswer = refuse("tooHeavy", { seconds, megabytes });
    let answer: ReadAnswer | null = null;
    let fault: unknown = null;
    const thread = new Worker(worker, { workerData: question, resourceLimits: { maxOldGenerationSizeMb: megabytes }, env: {}, execArgv: [] });
    const end = (given: ReadAnswer): void => {
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
      else reject(fault instanceof Error ? fault : new Error(`The reading thread ended with ${code} and no answer.`));
    });
  });
}
