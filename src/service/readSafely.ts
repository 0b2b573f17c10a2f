import { Worker } from "node:worker_threads";
import type { Document } from "../document/document.ts";
import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { refuse, type Outcome } from "../words/refusal.ts";
import type { Media } from "./store/publicationStore.ts";

export type ReadAnswer = Outcome<{ readonly document: Document; readonly media: readonly Media[] }, DocxRefusalCode | "tooHeavy">;

const milliseconds = 30_000;
const megabytes = 1024;

/**
 * Reads a .docx in a thread of its own with at most 30 seconds and 1 GB, so that a hostile file
 * never stalls a reader of the public pages. `worker` is the built entry. Refuses with `tooHeavy`
 * when the limits stop it.
 */
export function readSafely(worker: URL, bytes: Uint8Array): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: megabytes }, env: {} });
    const clock = setTimeout(() => end(refuse("tooHeavy")), milliseconds);
    const end = (answer: ReadAnswer): void => {
      clearTimeout(clock);
      resolve(answer);
      void thread.terminate();
    };
    thread.on("message", end);
    thread.on("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return end(refuse("tooHeavy"));
      clearTimeout(clock);
      reject(error);
    });
    thread.on("exit", (code) => {
      clearTimeout(clock);
      reject(new Error(`The reading thread ended with ${code} and no answer.`));
    });
  });
}
