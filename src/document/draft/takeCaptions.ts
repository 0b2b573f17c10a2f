import type { Inline, Paragraph, Table } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { type Draft } from "./draft.ts";
import { inlineText } from "../blocks/eachParagraph.ts";
import type { Writable } from "../blocks/writable.ts";

/** Puts a caption beside a table into it: the one before it, else the one after. `captioned` is told which table a caption's paragraph went into. */
export function takeCaptions(drafts: readonly Draft[], captioned: Map<object, Writable<Table>>): readonly Draft[] {
  if (!drafts.some(({ block }) => block.type === "table")) return drafts;
  const taken = new Set<Draft>();
  const result: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (taken.has(draft)) continue;
    if (draft.block.type !== "table") {
      result.push(draft);
      continue;
    }
    const beforeAt = besideAt(drafts, index, -1);
    const afterAt = besideAt(drafts, index, 1);
    const before = drafts[beforeAt];
    const after = drafts[afterAt];
    const beforeIn = result.length - (index - beforeAt);
    if (isTableCaption(before, drafts[beforeAt - 1]) && before === result[beforeIn]) {
      result.splice(beforeIn, 1);
      result.push({ ...draft, block: withCaption(draft.block, before.block, captioned) });
    } else if (isTableCaption(after, undefined) && drafts[besideAt(drafts, afterAt, 1)]?.block.type !== "table") {
      taken.add(after);
      result.push({ ...draft, block: withCaption(draft.block, after.block, captioned) });
    } else result.push(draft);
  }
  return result;
}

/** More empty paragraphs than this part what they stand between. */
const mostBlank = 3;

/** Where the nearest to a place in a direction is that is no empty paragraph. */
function besideAt(drafts: readonly Draft[], index: number, step: 1 | -1): number {
  let at = index + step;
  for (let passed = 0; passed < mostBlank; passed++, at += step) {
    const draft = drafts[at];
    if (draft?.block.type !== "paragraph" || draft.item !== null || !isBlankBlock(draft.block)) break;
  }
  return at;
}

type CaptionDraft = Draft & { readonly block: Paragraph };

function isTableCaption(draft: Draft | undefined, before: Draft | undefined): draft is CaptionDraft {
  if (draft === undefined || draft.caption === null || draft.block.type !== "paragraph") return false;
  const words = draft.caption === "" ? inlineText(draft.block.inlines) : draft.caption;
  if (/^\s*(tabell|table|tab\b)/i.test(words)) return true;
  if (/^\s*(fig|bilde|bilete|foto|kart|illustrasjon|diagram|graf|image|photo|map|chart)/i.test(words)) return false;
  const pictured = before?.block.type === "paragraph" && before.block.inlines.some(({ type }) => type === "picture");
  return !pictured && before?.block.type !== "chart";
}

/** Words taken out of their paragraph say themselves what language they are in, and which way they run. */
function sayReading(inlines: readonly Writable<Inline>[], paragraph: Paragraph): void {
  for (const inline of inlines) {
    if (inline.type === "link") sayReading(inline.inlines, paragraph);
    if (inline.type !== "text") continue;
    if (paragraph.language !== null) inline.language ??= paragraph.language;
    if (paragraph.rightToLeft === true) inline.direction ??= "rtl";
  }
}

function withCaption(table: Table, caption: Paragraph, captioned: Map<object, Writable<Table>>): Table {
  sayReading(caption.inlines, caption);
  const made: Writable<Table> = { ...table, caption: caption.inlines };
  captioned.set(caption, made);
  return made;
}
