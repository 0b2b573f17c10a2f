import type { Inline, Paragraph, Table } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { type Draft } from "./draft.ts";
import { pairCaptions, type CaptionKind } from "../blocks/pairCaptions.ts";
import { inlineText } from "../blocks/eachParagraph.ts";
import type { Writable } from "../blocks/writable.ts";

/** Puts a caption beside a table into it (`pairCaptions` says which). `captioned` is reported which table a caption's paragraph went into. */
export function takeCaptions(drafts: readonly Draft[], captioned: Map<object, Writable<Table>>): readonly Draft[] {
  if (!drafts.some(({ block }) => block.type === "table") || !drafts.some(({ caption }) => caption !== null))
    return drafts;
  const pairs = pairCaptions(
    drafts.map((draft, at) => kindOf(draft, drafts[at - 1])),
    "above",
  );
  const taken = new Set(pairs.values());
  const kept: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (taken.has(at)) continue;
    const caption = drafts[pairs.get(at) ?? -1]?.block;
    kept.push(
      draft.block.type === "table" && caption?.type === "paragraph"
        ? { ...draft, block: withCaption(draft.block, caption, captioned) }
        : draft,
    );
  }
  return kept;
}

function kindOf(draft: Draft, before: Draft | undefined): CaptionKind {
  if (draft.block.type === "table") return "thing";
  if (isTableCaption(draft, before)) return "caption";
  return draft.block.type === "paragraph" && draft.item === null && isBlankBlock(draft.block) ? "blank" : "other";
}

function isTableCaption(draft: Draft, before: Draft | undefined): boolean {
  if (draft.caption === null || draft.block.type !== "paragraph") return false;
  // One that holds a picture is that picture's.
  if (draft.block.inlines.some(({ type }) => type === "picture")) return false;
  const words = draft.caption === "" ? inlineText(draft.block.inlines) : draft.caption;
  if (/^\s*(tabell|table|tab\b)/i.test(words)) return true;
  if (/^\s*(fig|bilde|bilete|foto|kart|illustrasjon|diagram|graf|image|photo|map|chart)/i.test(words)) return false;
  const pictured = before?.block.type === "paragraph" && before.block.inlines.some(({ type }) => type === "picture");
  return !pictured && before?.block.type !== "chart";
}

/** Words taken out of their paragraph say themselves what language they are in, and which way they run. */
function markReading(inlines: readonly Writable<Inline>[], paragraph: Paragraph): void {
  for (const inline of inlines) {
    if (inline.type === "link") markReading(inline.inlines, paragraph);
    if (inline.type !== "text") continue;
    if (paragraph.language !== null) inline.language ??= paragraph.language;
    if (paragraph.rightToLeft === true) inline.direction ??= "rtl";
  }
}

function withCaption(table: Table, caption: Paragraph, captioned: Map<object, Writable<Table>>): Table {
  markReading(caption.inlines, caption);
  const made: Writable<Table> = { ...table, caption: caption.inlines };
  captioned.set(caption, made);
  return made;
}
