import { lengthIn } from "./lengthIn.ts";
import type { TagAttributes } from "./xmlEvents.ts";

/** Left indentation of a `w:ind` (ECMA-376-1 § 17.3.1.12) in twentieths of a point; null where it says none. */
export function indentOf(attributes: TagAttributes): number | null {
  return lengthIn("twip", attributes.get("w:left") ?? attributes.get("w:start"));
}
