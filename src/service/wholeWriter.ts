import type { Outcome } from "../words/refusal.ts";
import { inThreads, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";
import type { WholePage, WholeQuestion } from "./writeWhole.ts";

/** Has a long plan written as one page beside this thread. */
export type WholeWriter = (question: WholeQuestion) => Promise<Outcome<WholePage> | ThreadRefusal>;

const writeLimits: ThreadLimits = { seconds: 30, megabytes: 1024, atATime: 2, inLine: 10 };

/** A writer in threads of their own. `worker` is the built entry. */
export function wholeWriter(worker: URL): WholeWriter {
  return inThreads<Outcome<WholePage>>(worker, writeLimits);
}
