import { parentPort, workerData } from "node:worker_threads";
import type { MadePublication } from "../store/madePublication.ts";
import { examineDocx, type Question } from "./examineDocx.ts";

/** Entry of the worker thread in which a .docx is read and checked: one question (`safeReader`'s), one answer, and it ends. */
if (workerData !== null) {
  const answer = examineDocx(workerData as Question);
  const made = answer.ok && answer.value.made?.ok === true ? answer.value.made.value : null;
  parentPort?.postMessage(answer, made === null ? [] : buffersOf(made));
}

/** What is handed over without being copied. */
function buffersOf({ publication, document, outline, chapters }: MadePublication): ArrayBuffer[] {
  return [
    publication.buffer,
    document.buffer,
    ...(outline === null ? [] : [outline.buffer]),
    ...chapters.map(({ stretch }) => stretch.buffer),
  ];
}
