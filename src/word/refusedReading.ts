import { refuse } from "../words/refusal.ts";
import type { WordRefusal, WordRefusalCode } from "./wordRefusal.ts";

/**
 * What a refusal means when Word was only asked to let the document be read: no permission for that is no want of
 * write access, but a document that is encrypted or has restricted rights (OfficeDev/office-js #2459).
 */
export function refusedReading(refused: {
  readonly ok: false;
  readonly refusal: WordRefusal;
}): ReturnType<typeof refuse<WordRefusalCode>> {
  const { code, detail } = refused.refusal;
  return refuse(code === "readOnly" ? "protected" : code, detail);
}
