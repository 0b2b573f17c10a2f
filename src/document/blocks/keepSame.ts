import type { Document, Paragraph, Text } from "./document.ts";

/**
 * The document as it is now, where each block, note, control and message that says the same as in an earlier reading is
 * that reading's own object: what is the same object need not be looked at again. Takes time in proportion to the
 * document, and far less than reading it.
 */
export function keepSame(now: Document, before: Document): Document {
  return {
    ...now,
    blocks: keepEach(now.blocks, before.blocks),
    notes: keepEach(now.notes, before.notes),
    controls: keepEach(now.controls, before.controls),
    messages: keepEach(now.messages, before.messages),
    customXml: keepEach(now.customXml, before.customXml),
  };
}

/** A list as it is now, with earlier objects where they say the same, from its beginning and from its end; the earlier list where all do. */
export function keepEach<T>(now: readonly T[], before: readonly T[]): readonly T[] {
  if (now === before) return before;
  const shorter = Math.min(now.length, before.length);
  let first = 0;
  while (first < shorter && saysSame(now[first], before[first])) first++;
  if (first === now.length && first === before.length) return before;
  let last = 0;
  while (last < shorter - first && saysSame(now[now.length - 1 - last], before[before.length - 1 - last])) last++;
  // Lists of the same length mostly differ here and there; of others, all between the ends is new.
  const between = now.slice(first, now.length - last);
  const kept =
    now.length !== before.length
      ? between
      : between.map((one, index) => {
          const other = before[first + index];
          return other !== undefined && saysSame(one, other) ? other : one;
        });
  return [...before.slice(0, first), ...kept, ...before.slice(before.length - last)];
}

/** Whether two pieces of data, free of rings, say the same. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) if (!saysSame(one[index], other[index])) return false;
    return true;
  }
  if (Array.isArray(one) || Array.isArray(other)) return false;
  // Nearly all of a document is paragraphs of plain text: told apart without asking what names they have.
  if (one.type === "text" && other.type === "text") return sameText(one as unknown as Text, other as unknown as Text);
  if (one.type === "paragraph" && other.type === "paragraph")
    return sameParagraph(one as unknown as Paragraph, other as unknown as Paragraph);
  for (const name in one) if (!(name in other) || !saysSame(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}

function sameText(one: Text, other: Text): boolean {
  return (
    one.text === other.text &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.strike === other.strike &&
    one.smallCaps === other.smallCaps &&
    one.position === other.position &&
    one.language === other.language &&
    one.direction === other.direction &&
    one.above === other.above
  );
}

function sameParagraph(one: Paragraph, other: Paragraph): boolean {
  return (
    one.at === other.at &&
    one.language === other.language &&
    one.style === other.style &&
    one.number === other.number &&
    one.size === other.size &&
    one.rightToLeft === other.rightToLeft &&
    one.id === other.id &&
    saysSame(one.inlines, other.inlines)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
