import { zipSync, type Zippable } from "fflate";

/** A part to write: its name without leading slash, and its bytes or its text (written as UTF-8). */
export interface WrittenPart {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Earliest moment zip can say: the same parts give the same bytes whenever they are written. */
const noTime = new Date(1980, 0, 1);

/** Formats already packed, stored as they are. */
const packed = /\.(png|jpe?g|gif|webp)$/i;

/**
 * Writes parts as a .docx, in the given order but with "[Content_Types].xml" first, where Word and
 * others look for it. The same parts always give the same bytes.
 */
export function writePackage(parts: Iterable<WrittenPart>): Uint8Array {
  const encoder = new TextEncoder();
  const all = [...parts];
  const types = "[Content_Types].xml";
  const files: Zippable = {};
  for (const part of [...all.filter(({ name }) => name === types), ...all.filter(({ name }) => name !== types)]) {
    const bytes = typeof part.content === "string" ? encoder.encode(part.content) : part.content;
    files[part.name] = [bytes, { level: packed.test(part.name) ? 0 : 6, mtime: noTime }];
  }
  return zipSync(files);
}
