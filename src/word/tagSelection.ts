import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import { newElementId } from "../plan/elementId.ts";
import { readTag, writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { changeTag } from "./changeTag.ts";
import { elementSpot } from "./controlSpot.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { locate } from "./known/locate.ts";
import { countBefore, countBeforeSelection, takeInSeen } from "./known/takeInSeen.ts";
import { passagesToTag, type Gathering, type Passage } from "./passagesToTag.ts";
import { dressTag, putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import { selectedParagraphs, type SelectedParagraphs, type TagAround } from "./selectedParagraphs.ts";
import { mostPassages, tagPassages, type PassageToTag } from "./tagPassages.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** What a press made: new elements, or another kind of one that was there. */
export interface Tagged {
  readonly ids: readonly ElementId[];
  readonly changed: boolean;
}

export interface TagAsked {
  readonly kind: ElementKind;
  /** The plan's. */
  readonly language: Language;
  /** Where the selection is likely to be. */
  readonly near: ParagraphPlace;
  readonly how: Gathering;
  /** What is meant by known paragraphs, from the first to the last, instead of they themselves; null for nothing else. */
  readonly meant: (first: ParagraphPlace, last: ParagraphPlace) => readonly Stretch[] | null;
}

/** Known paragraphs next to one another. */
export interface Stretch {
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
}

interface Made {
  readonly passage: Passage;
  readonly id: ElementId;
  readonly control: Word.ContentControl;
}

type Seen = Pick<SelectedParagraphs, "seen"> & {
  readonly made: readonly { readonly passage: Passage; readonly control: { id: number; tag: string; title: string } }[];
  readonly ids: readonly ElementId[];
};

/** What is to be tagged in the place of what is selected. */
interface Instead {
  readonly stretches: readonly Stretch[];
}

/**
 * Tags the paragraphs the selection touches, whole paragraphs always; around one heading that means its
 * section, and what several make `passagesToTag` says. Where a tag holds just these paragraphs already,
 * its kind is changed and its id kept. What Word has made is read back, put into what is known, and taken
 * away again where it is not what was asked (`otherwise`). One sync to read, one to write, one to read back. In a table
 * what is `meant` is tagged, which may stand beside the selection: then one or two syncs more.
 */
export async function tagSelection(known: KnownDocument, asked: TagAsked): Promise<Outcome<Tagged, WordRefusalCode>> {
  const written = await runWord(async (context): Promise<Outcome<Seen | Tagged | Instead, WordRefusalCode>> => {
    const selected = await selectedParagraphs(context);
    if (!selected.ok) return selected;
    const { paragraphs, tags } = selected.value;
    const tag = tags.find((around) => around.paragraphs === paragraphs.length);
    if (tag !== undefined) return changeKind(context, known, tag, asked);
    const stretches = paragraphs.some(({ cell }) => cell !== null) ? await meantBy(known, selected.value, asked) : null;
    if (stretches !== null) return done({ stretches });
    const passages = passagesToTag(paragraphs, asked.how);
    if (!passages.ok) return passages;
    const made = passages.value.map((passage): Made => {
      const id = newElementId();
      return { passage, id, control: putTag(stretchOf(selected.value, passage), { ...asked, id }) };
    });
    await context.sync();
    return readBack(context, selected.value, made, asked.kind);
  });
  if (!written.ok) return afterRefusal(known, written.refusal);
  if ("stretches" in written.value) return tagStretches(known, written.value.stretches, asked);
  if (!("seen" in written.value)) return done(written.value);
  const { seen, made, ids } = written.value;
  const first = made[0];
  if (first === undefined) throw new Error("a selection with words has a passage");
  const exactly = async () => {
    const before = await countBefore(first.control.id);
    return before.ok ? done(before.value - first.passage.from) : before;
  };
  const place = await takeInSeen(known, seen, asked.near, exactly);
  for (const id of ids) known.did({ type: "tagged", kind: asked.kind, id });
  // The tag stands: where it stands is then found by reading the whole.
  if (!place.ok || place.value === null) known.doubt();
  else
    for (const { passage, control } of made) known.wrap(place.value + passage.from, place.value + passage.to, control);
  return done({ ids, changed: false });
}

/** What is meant by a selection in a table, if it is sure where in the known document that is. */
async function meantBy(
  known: KnownDocument,
  { seen, paragraphs }: SelectedParagraphs,
  { near, meant }: TagAsked,
): Promise<readonly Stretch[] | null> {
  let place = locate(known.words, seen, near);
  if (place?.ambiguous === true) {
    const counted = await countBeforeSelection();
    place = counted.ok ? locate(known.words, seen, counted.value) : null;
    if (counted.ok && place?.first !== counted.value) place = null;
  }
  if (place === null || place.changed !== null) return null;
  return meant(place.first, place.first + paragraphs.length - 1);
}

/** Tags each stretch; one that is tagged as a whole already gets the kind asked for and keeps its id. */
async function tagStretches(
  known: KnownDocument,
  stretches: readonly Stretch[],
  { kind, language }: TagAsked,
): Promise<Outcome<Tagged, WordRefusalCode>> {
  const ids: ElementId[] = [];
  const bare: PassageToTag[] = [];
  for (const { first, last } of stretches) {
    const there = known.document.controls.find((control) => control.first === first && control.last === last);
    const tag = readTag(there?.tag ?? "");
    if (tag.type !== "element") {
      bare.push({ at: first, last, kind, id: newElementId() });
      continue;
    }
    const changed = await changeTag(known, elementSpot(tag.kind, tag.id), { kind, id: tag.id, language });
    if (!changed.ok) return changed;
    ids.push(tag.id);
  }
  for (let from = 0; from < bare.length; from += mostPassages) {
    const tagged = await tagPassages(known, bare.slice(from, from + mostPassages), language);
    if (!tagged.ok) return tagged;
    ids.push(...tagged.value.map(({ id }) => id));
  }
  return ids.length === 0 ? refuse("cannotWrap") : done({ ids, changed: bare.length === 0 });
}

function stretchOf({ paragraphs }: SelectedParagraphs, { from, to }: Passage): Word.Paragraph | Word.Range {
  const [first, last] = [paragraphs[from]?.paragraph, paragraphs[to]?.paragraph];
  if (first === undefined || last === undefined) throw new Error("a passage is of the selection");
  return from === to ? first : first.getRange("Whole").expandTo(last.getRange("Whole"));
}

async function changeKind(
  context: Word.RequestContext,
  known: KnownDocument,
  { control, kind, id }: TagAround,
  asked: TagAsked,
): Promise<Outcome<Tagged, WordRefusalCode>> {
  dressTag(control, { ...asked, id });
  control.load({ tag: true, title: true });
  await context.sync();
  if (control.tag !== writeTag(asked.kind, id)) return refuse("otherwise");
  known.rename({ tag: writeTag(kind, id), nth: 0 }, { tag: control.tag, title: control.title });
  known.did({ type: "renamed", from: { kind, id }, to: { kind: asked.kind, id } });
  return done({ ids: [id], changed: true });
}

/** Sees that each tag says what was asked and holds just its passage; takes all away again where one does not. */
async function readBack(
  context: Word.RequestContext,
  { paragraphs, seen }: SelectedParagraphs,
  made: readonly Made[],
  kind: ElementKind,
): Promise<Outcome<Seen, WordRefusalCode>> {
  const held = made.map(({ control }) => control.paragraphs);
  made.forEach(({ control }) => control.load({ id: true, tag: true, title: true }));
  held.forEach((inside) => inside.load({ text: true }));
  await context.sync();
  const asAsked = made.every(({ passage, id, control }, index) => {
    const texts = held[index]?.items.map(({ text }) => text) ?? [];
    const wanted = paragraphs.slice(passage.from, passage.to + 1);
    return (
      control.tag === writeTag(kind, id) &&
      texts.length === wanted.length &&
      wanted.every(({ text }, at) => sameWords(text, texts[at] ?? ""))
    );
  });
  if (asAsked) {
    const controls = made.map(({ passage, control: { id, tag, title } }) => ({ passage, control: { id, tag, title } }));
    return done({ seen, made: controls, ids: made.map(({ id }) => id) });
  }
  made.forEach(({ control }) => control.delete(true));
  await context.sync();
  return refuse("otherwise");
}

/** Word explains a tag it cannot put with "GeneralException" alone; what was written before it said so is not known. */
function afterRefusal(
  known: KnownDocument,
  refusal: { readonly code: WordRefusalCode; readonly detail: Readonly<Record<string, string | number>> },
): Outcome<Tagged, WordRefusalCode> {
  if (refusal.code !== "wordFailed") {
    if (refusal.code === "otherwise") known.doubt();
    return refuse(refusal.code, refusal.detail);
  }
  known.doubt();
  return refuse(refusal.detail["code"] === "GeneralException" ? "cannotWrap" : "wordFailed", refusal.detail);
}
