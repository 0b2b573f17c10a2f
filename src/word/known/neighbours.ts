import type { SeenParagraphs } from "./locate.ts";

/** How many paragraphs on each side are looked at: as many as tell rows of like tables apart, in a few hundred bytes each. */
const reach = 3;

/** Asks for the words before the first and after the last of some paragraphs; gives them once the batch is sent. Takes no sync. */
export function neighbours(first: Word.Paragraph, last: Word.Paragraph): () => Omit<SeenParagraphs, "texts"> {
  const before = chain(first, (paragraph) => paragraph.getPreviousOrNullObject());
  const after = chain(last, (paragraph) => paragraph.getNextOrNullObject());
  return () => {
    const [above, below] = [before, after].map((paragraphs) => paragraphs.filter(({ isNullObject }) => !isNullObject));
    return {
      before: (above ?? []).map(({ text }) => text).reverse(),
      after: (below ?? []).map(({ text }) => text),
      fromStart: (above ?? []).length < reach,
      toEnd: (below ?? []).length < reach,
    };
  };
}

function chain(from: Word.Paragraph, step: (paragraph: Word.Paragraph) => Word.Paragraph): readonly Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  for (let at = step(from); found.length < reach; at = step(at)) {
    at.load("text");
    found.push(at);
  }
  return found;
}
