import { parentPort, workerData } from "node:worker_threads";
import { readAgain, type ReadAgainQuestion } from "./readAgain.ts";

/** Entry of the worker thread in which a published document is read anew: one question, one answer, and it ends. */
if (workerData !== null) parentPort?.postMessage(readAgain(workerData as ReadAgainQuestion));
