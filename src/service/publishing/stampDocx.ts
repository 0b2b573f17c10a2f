import { openPackage } from "../../docx/openPackage.ts";
import { writePackage } from "../../docx/writePackage.ts";
import type { Belongs } from "../../plan/belongs.ts";
import { readPlanPart, writePlanPart } from "../../plan/planPart.ts";

/** A document as it was published, and which version it is. Data only, so that it may be asked of another thread. */
export interface StampQuestion {
  readonly docx: Uint8Array;
  readonly version: number;
  readonly belongs: Belongs;
}

/**
 * A published document as one to go on from: its record says that it builds on the version it is, where it belongs, and
 * that no preview has been made of it. All else is as it was. One whose record cannot be read is given as it is.
 */
export function stampDocx({ docx, version, belongs }: StampQuestion): Uint8Array<ArrayBuffer> {
  const opened = openPackage(docx);
  if (!opened.ok) return new Uint8Array(docx);
  const parts = opened.value;
  const related = parts.relationships(parts.main);
  if (!related.ok) return new Uint8Array(docx);
  for (const { type, target, outside } of related.value.values()) {
    if (type !== "customXml" || outside || !parts.has(target)) continue;
    const text = parts.text(target);
    const record = text.ok ? readPlanPart(text.value) : text;
    if (!record.ok) continue;
    const stamped = writePlanPart({ ...record.value, belongs, baseVersion: version, preview: 0 });
    const written = parts.names.map((name) => {
      const bytes = parts.bytes(name);
      return name.toLowerCase() === target.toLowerCase() ? stamped : bytes.ok ? bytes.value : null;
    });
    // A part that cannot be unpacked is not left out: then the file is given as it is.
    if (written.includes(null)) return new Uint8Array(docx);
    return new Uint8Array(
      writePackage(
        written.flatMap((content, at) => (content === null ? [] : [{ name: parts.names[at] ?? "", content }])),
      ),
    );
  }
  return new Uint8Array(docx);
}
