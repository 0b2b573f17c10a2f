import { elementKinds, type ElementId, type ElementKind } from "./element.ts";

/** Namespace of the custom XML part that holds a document's plan record. */
export const planNamespace = "urn:plantraad:plan:1";

const prefix = "pt1:";
const idForm = /^[a-z0-9]{10}$/;

/** What the `tag` of a content control says. `foreign`: not ours. `unknown`: ours by prefix, but not by kind or grammar. */
export type ReadTag =
  | { readonly type: "element"; readonly kind: ElementKind; readonly id: ElementId }
  | { readonly type: "unknown" }
  | { readonly type: "foreign" };

/**
 * Reads `pt1:<kind>:<id>`: the kind as in `ElementKind`, the id ten characters of [a-z0-9].
 * Strict: other case, spaces or further parts make the tag unknown, never nearly right.
 */
export function readTag(tag: string): ReadTag {
  if (!tag.startsWith(prefix)) return { type: "foreign" };
  const [kindWord, id, ...rest] = tag.slice(prefix.length).split(":");
  const kind = elementKinds.find((known) => known === kindWord);
  if (kind === undefined || id === undefined || rest.length > 0 || !isElementId(id)) return { type: "unknown" };
  return { type: "element", kind, id };
}

/**
 * The tag of an element: at most 64 ASCII characters, which is what Word holds in `w:tag`.
 * Throws when `id` is not an element id, since a tag written wrong would be lost at the next reading.
 */
export function writeTag(kind: ElementKind, id: ElementId): string {
  if (!isElementId(id)) throw new Error(`Not an element id: ${JSON.stringify(id)}`);
  return `${prefix}${kind}:${id}`;
}

/** Whether `text` has the form of an element id. */
export function isElementId(text: string): boolean {
  return idForm.test(text);
}
