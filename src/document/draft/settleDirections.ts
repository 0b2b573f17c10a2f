import type { Inline, Text } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";

const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Keeps a direction on the words of a paragraph only where it says something: not where the paragraph
 * runs that way itself, nor on words set from right to left that have no letter of a script that does.
 */
export function settleDirections(inlines: readonly Inline[], rightToLeft: boolean): void {
  let stretch: Writable<Text>[] = [];
  const settle = () => {
    const way = stretch[0]?.direction;
    const idle =
      way === (rightToLeft ? "rtl" : "ltr") ||
      (way === "rtl" && !stretch.some(({ text }) => rightToLeftLetter.test(text)));
    if (idle) for (const text of stretch) delete text.direction;
    stretch = [];
  };
  for (const text of textsOf(inlines)) {
    if (text.direction !== stretch[0]?.direction) settle();
    stretch.push(text);
  }
  settle();
}

function* textsOf(inlines: readonly Inline[]): Generator<Writable<Text>> {
  for (const inline of inlines) {
    if (inline.type === "text") yield inline;
    else if (inline.type === "link") yield* textsOf(inline.inlines);
  }
}
