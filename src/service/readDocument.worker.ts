import { parentPort, workerData } from "node:worker_threads";
import { examineDocx, type Question } from "./examineDocx.ts";

/** Entry of the worker thread in which a .docx is read and checked: one question (`safeReader`'s), one answer, and it ends. */
if (workerData !== null) parentPort?.postMessage(examineDocx(workerData as Question));
