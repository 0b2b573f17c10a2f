import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Outcome } from "../../words/refusal.ts";
import type { Examined, Question } from "./examineDocx.ts";
import { inThreads, type Asker, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";

type ReadAnswer = Outcome<Examined, DocxRefusalCode | "otherPlan" | "elsewhere" | "asksOthers">;

/** Has a .docx read and checked beside this thread. */
export type SafeReader = (question: Question, asker: Asker) => Promise<ReadAnswer | ThreadRefusal>;

/** Six of the largest documents may wait: 300 MB in all. */
const readLimits: ThreadLimits = {
  seconds: 30,
  megabytes: 512,
  atATime: 3,
  inLine: { questions: 10, bytes: 300 * 1024 * 1024 },
};

/** A reader in threads of their own. `worker` is the built entry. */
export function safeReader(worker: URL, limits: ThreadLimits = readLimits): SafeReader {
  const ask = inThreads<ReadAnswer>(worker, limits);
  return (question, asker) => ask(question, asker, question.docx.length);
}
