import type { Outcome } from "../../words/refusal.ts";
import { inThreads, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";
import { lengthOf, type WrittenPage, type PageQuestion } from "./writePage.ts";

/** Has a long page written beside this thread. */
export type PageWriter = (
  question: PageQuestion,
  municipality: string,
) => Promise<Outcome<WrittenPage> | ThreadRefusal>;

const writeLimits: ThreadLimits = {
  seconds: 30,
  megabytes: 512,
  atATime: 2,
  inLine: { questions: 10, bytes: 200 * 1024 * 1024 },
};

/** A writer in threads of their own. `worker` is the built entry. */
export function pageWriter(worker: URL): PageWriter {
  const ask = inThreads<Outcome<WrittenPage>>(worker, writeLimits);
  return (question, municipality) => ask(question, { municipality, person: null }, 2 * lengthOf(question.shows));
}
