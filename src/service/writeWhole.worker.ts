import { parentPort, workerData } from "node:worker_threads";
import { done } from "../words/refusal.ts";
import { writeWhole, type WholeQuestion } from "./writeWhole.ts";

/** Entry of the worker thread in which a long plan is written as one page: one question (`wholeWriter`'s), one answer, and it ends. */
if (workerData !== null) {
  const page = writeWhole(workerData as WholeQuestion);
  parentPort?.postMessage(done(page), [page.bytes.buffer as ArrayBuffer]);
}
