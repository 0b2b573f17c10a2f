import { parentPort, workerData } from "node:worker_threads";
import { done } from "../../words/refusal.ts";
import { writePage, type PageQuestion } from "./writePage.ts";

/** Entry of the worker thread in which a long page is written: one question (`pageWriter`'s), one answer, and it ends. */
if (workerData !== null) {
  const page = writePage(workerData as PageQuestion);
  parentPort?.postMessage(done(page), [page.bytes.buffer as ArrayBuffer]);
}
