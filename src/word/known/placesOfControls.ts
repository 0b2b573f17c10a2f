import type { ParagraphPlace } from "../../document/blocks/document.ts";

/** The most controls within one another that are followed outwards. */
const deepest = 20;

/**
 * The first and the last paragraph of each content control, by Word's ids: `around` is the inmost control that each
 * paragraph says is around it, `outer` the control that a control says is around it. One that no paragraph tells of, as
 * one around words, one in a header or a note, is not among them.
 */
export function placesOfControls(
  around: readonly (number | null)[],
  outer: ReadonlyMap<number, number>,
): ReadonlyMap<number, { readonly first: ParagraphPlace; readonly last: ParagraphPlace }> {
  const places = new Map<number, { first: ParagraphPlace; last: ParagraphPlace }>();
  around.forEach((inmost, at) => {
    for (let id = inmost ?? undefined, depth = 0; id !== undefined && depth < deepest; id = outer.get(id), depth++) {
      const place = places.get(id);
      if (place === undefined) places.set(id, { first: at, last: at });
      else place.last = at;
    }
  });
  return places;
}
