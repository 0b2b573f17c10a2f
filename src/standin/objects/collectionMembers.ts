import { defineClass, found, type ClassTable } from "./classTable.ts";
import type { CollectionClass } from "./hostObject.ts";

/** Collections that only know their first and last. */
const plain: readonly CollectionClass[] = [
  "ParagraphCollection",
  "RangeCollection",
  "TableCollection",
  "TableRowCollection",
  "TableCellCollection",
  "InlinePictureCollection",
  "SectionCollection",
];

export const collectionClasses: readonly ClassTable[] = [
  ...plain.map((name) =>
    defineClass(name, {
      objects: {
        GetFirst: (object) => found(object.find()[0] ?? null, `${name}.getFirst`),
        GetFirstOrNullObject: (object) => object.find()[0] ?? null,
        GetLast: (object) => found(object.find().at(-1) ?? null, `${name}.getLast`),
        GetLastOrNullObject: (object) => object.find().at(-1) ?? null,
      },
    }),
  ),
  defineClass("ListCollection", {
    objects: {
      GetById: (object, args) =>
        found(
          object.find().find((list) => list.class === "List" && list.id === args.number(0)) ?? null,
          "ListCollection.getById",
        ),
      GetByIdOrNullObject: (object, args) =>
        object.find().find((list) => list.class === "List" && list.id === args.number(0)) ?? null,
      GetFirst: (object) => found(object.find()[0] ?? null, "ListCollection.getFirst"),
      GetFirstOrNullObject: (object) => object.find()[0] ?? null,
    },
  }),
];

const searchSwitches = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
  "MatchWildCards",
];

/** Word.SearchOptions: set before the search, never read. */
export const searchOptionsClass = defineClass("SearchOptions", {
  puts: Object.fromEntries(
    searchSwitches.map((name) => [name, ({ chosen }, value) => void chosen.set(name, value === true)]),
  ),
});
