import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Outcome } from "../../words/refusal.ts";
import type { Examined, Question } from "./examineDocx.ts";
import { inThreads, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";

type ReadAnswer = Outcome<Examined, DocxRefusalCode | "otherPlan" | "elsewhere">;

/** Has a .docx read and checked beside this thread. */
export type SafeReader = (question: Question, asker: string) => Promise<ReadAnswer | ThreadRefusal>;

const readLimits: ThreadLimits = { seconds: 30, megabytes: 1024, atATime: 3, inLine: 10 };

/** A reader in threads of their own. `worker` is the built entry. */
export function safeReader(worker: URL, limits: ThreadLimits = readLimits): SafeReader {
  return inThreads<ReadAnswer>(worker, limits);
}
