import type { ShapeOf } from "../words/shape.ts";
import type { PublishedElement } from "./publication.ts";
import type { changesSchema } from "./schemas/changesSchemas.ts";

/** What readers will see change, by element, from one publication to the next. */
export type Changes = ShapeOf<typeof changesSchema>;

/** What of an element readers see as its words. */
type Worded = Pick<PublishedElement, "id" | "title" | "text">;

/**
 * The differences between the elements of two publications, by id: a moved element has not changed,
 * one whose words are others is reworded. Added and reworded in the order of `after`, gone in that
 * of `before`.
 */
export function changesBetween(before: readonly Worded[], after: readonly Worded[]): Changes {
  const earlier = new Map(before.map((element) => [element.id, element]));
  const later = new Set(after.map(({ id }) => id));
  const name = ({ id, title }: Worded) => ({ element: id, title });
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(name),
    reworded: after.flatMap((element) => {
      const from = earlier.get(element.id);
      if (from === undefined || wordsOf(from) === wordsOf(element)) return [];
      return [{ element: element.id, from: wordsOf(from), to: wordsOf(element) }];
    }),
    gone: before.filter(({ id }) => !later.has(id)).map(name),
  };
}

function wordsOf({ title, text }: Worded): string {
  return text === "" ? title : `${title}\n${text}`;
}
