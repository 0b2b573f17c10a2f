import { parentPort, workerData } from "node:worker_threads";
import { done } from "../../words/refusal.ts";
import { stampDocx, type StampQuestion } from "./stampDocx.ts";

/** Entry of the worker thread in which a published document is made ready to be handed out: one question (`docxStamper`'s), one answer, and it ends. */
if (workerData !== null) {
  const docx = stampDocx(workerData as StampQuestion);
  parentPort?.postMessage(done(docx), [docx.buffer]);
}
