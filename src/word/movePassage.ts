import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import { readLines } from "../plan/readLines.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { elementSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import { findParagraph } from "./findParagraph.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import { paragraphsOf } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** An element whose text is to stand elsewhere. */
export interface PassageToMove {
  readonly kind: ElementKind;
  readonly id: ElementId;
  readonly language: Language;
  /** The paragraph, outside tables, that it comes after: outside every tag that ends there. */
  readonly after: ParagraphPlace;
  /** The style it is given outside lists; null for that of its place, or its own where it stands in none. */
  readonly style: string | null;
}

/**
 * Moves an element with its words: they are written at the new place and tagged, read back, and only then taken out at
 * the old one, paragraph by paragraph (`Paragraph.delete`, WordApi 1.1). In a list it becomes points of that list;
 * elsewhere it keeps its style, and what was a point becomes ordinary text. For passages of plain words alone: letters of
 * another look, links and notes would not come along. Refuses `otherwise` where the words or the tag do not stand so, and
 * then the old ones are left. What is known is read anew afterwards. At most six syncs.
 */
export function movePassage(
  known: KnownDocument,
  { kind, id, language, after, style }: PassageToMove,
): Promise<Outcome<void, WordRefusalCode>> {
  const stood = known.document.controls.find(({ tag }) => tag === writeTag(kind, id))?.first ?? 0;
  const back = { at: stood - 1, words: known.words[stood - 1] ?? "" };
  const { byPlace } = readLines(known.document);
  const isPoint = (at: ParagraphPlace): boolean => (byPlace.get(at)?.listDepth ?? 0) > 0;
  const [inList, wasPoint] = [isPoint(after), isPoint(stood)];
  // The first point of a list has no place to come back to that would make it a point again.
  const canComeBack = back.at >= 0 && (!wasPoint || isPoint(back.at));
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const target = await findParagraph(context, known, after);
    if (!target.ok) return target;
    target.value.load({ isListItem: true });
    const near = await paragraphsOf(context, target.value.getRange());
    if (!near.ok) return near;
    const found = await findControl(context, elementSpot(kind, id));
    if (!found.ok) return found;
    if (found.value.cannotEdit || found.value.cannotDelete) return refuse("locked");
    const old = found.value.paragraphs;
    old.load({ text: true, style: true });
    await context.sync();
    known.doubt();
    const before = (inList ? near.value.tags.findLast((one) => one.paragraphs === 1) : near.value.tags.at(-1))?.control;
    const lines = old.items.map(({ text }) => text);
    const put: Word.Paragraph[] = [];
    old.items.forEach((paragraph, index) => {
      const added = (put.at(-1) ?? before ?? target.value).insertParagraph(lines[index] ?? "", "After");
      put.push(added);
      if (inList) return;
      if (style === null && wasPoint) added.styleBuiltIn = "Normal";
      else added.style = style ?? paragraph.style;
      if (target.value.isListItem) added.detachFromList();
    });
    const [start, end] = [put[0], put.at(-1)];
    if (start === undefined || end === undefined) return refuse("otherwise");
    const range = start === end ? start : start.getRange("Whole").expandTo(end.getRange("Whole"));
    const control = putTag(range, { kind, id, language });
    control.load({ tag: true });
    const now = control.paragraphs;
    now.load({ text: true });
    await context.sync();
    const isRight =
      control.tag === writeTag(kind, id) &&
      now.items.length === lines.length &&
      now.items.every(({ text }, index) => sameWords(text, lines[index] ?? ""));
    if (!isRight) {
      control.delete(true);
      for (const paragraph of put) paragraph.delete();
      await context.sync();
      return refuse("otherwise");
    }
    const former = wasPoint ? null : (old.items[0]?.style ?? null);
    found.value.delete(true);
    for (const paragraph of old.items) paragraph.delete();
    start.select("End");
    await context.sync();
    known.did(canComeBack ? { type: "moved", kind, id, back, style: former } : { type: "byHand" });
    return done(undefined);
  });
}
