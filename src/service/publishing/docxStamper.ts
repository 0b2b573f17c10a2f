import type { Outcome } from "../../words/refusal.ts";
import { inThreads, type Asker, type ThreadLimits, type ThreadRefusal } from "./inThreads.ts";
import type { StampQuestion } from "./stampDocx.ts";

/** Has a published document made ready to be handed out, beside this thread. */
export type DocxStamper = (
  question: StampQuestion,
  asker: Asker,
) => Promise<Outcome<Uint8Array, never> | ThreadRefusal>;

const stampLimits: ThreadLimits = {
  seconds: 30,
  megabytes: 512,
  atATime: 2,
  inLine: { questions: 10, bytes: 200 * 1024 * 1024 },
};

/** Stamps in threads of their own. `worker` is the built entry. */
export function docxStamper(worker: URL): DocxStamper {
  const ask = inThreads<Outcome<Uint8Array, never>>(worker, stampLimits);
  return (question, asker) => ask(question, asker, question.docx.length);
}
