import { parentPort, workerData } from "node:worker_threads";
import { readDocx } from "../document/readDocx.ts";
import type { ReadAnswer } from "./safeReader.ts";

/** Entry of the worker thread in which a .docx is read: one file, one answer, and it ends. */
if (workerData instanceof Uint8Array) parentPort?.postMessage(answerFor(workerData));

function answerFor(bytes: Uint8Array): ReadAnswer {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  const { document } = read.value;
  const parts = new Set<string>();
  collectPictures([document.blocks, document.notes], parts);
  const media = [...parts].flatMap((part) => {
    const content = read.value.media(part);
    return content === null ? [] : [{ part, contentType: read.value.mediaType(part), bytes: content }];
  });
  return { ok: true, value: { document, media } };
}

/** The parts of all pictures at any depth of the blocks. */
function collectPictures(value: unknown, parts: Set<string>): void {
  if (Array.isArray(value)) for (const inner of value) collectPictures(inner, parts);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value && value.type === "picture" && "part" in value && typeof value.part === "string" && value.part !== "") parts.add(value.part);
    for (const inner of Object.values(value)) collectPictures(inner, parts);
  }
}
