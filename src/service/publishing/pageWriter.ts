import type { Outcome } from "../../words/refusal.ts";
import { inThreads, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";
import type { WrittenPage, PageQuestion } from "./writePage.ts";

/** Has a long page written beside this thread. */
export type PageWriter = (question: PageQuestion, asker: string) => Promise<Outcome<WrittenPage> | ThreadRefusal>;

const writeLimits: ThreadLimits = { seconds: 30, megabytes: 1024, atATime: 2, inLine: 10 };

/** A writer in threads of their own. `worker` is the built entry. */
export function pageWriter(worker: URL): PageWriter {
  return inThreads<Outcome<WrittenPage>>(worker, writeLimits);
}
