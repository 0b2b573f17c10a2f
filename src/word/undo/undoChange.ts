import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { undoRecordChange } from "../../plan/recordChange.ts";
import { writeTag } from "../../plan/tag.ts";
import type { Language } from "../../words/language.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { changePlanRecord } from "../changePlanRecord.ts";
import { changeTag } from "../changeTag.ts";
import { elementSpot } from "../controlSpot.ts";
import type { KnownDocument } from "../known/knownDocument.ts";
import { markHeaderRow } from "../markHeaderRow.ts";
import { movePassage } from "../movePassage.ts";
import { removeTag } from "../removeTag.ts";
import { rewriteElement } from "../rewriteElement.ts";
import { sameWords } from "../sameWords.ts";
import { setAltText } from "../setAltText.ts";
import { tagPassages } from "../tagPassages.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { DocumentChange, ElementWords } from "./documentChange.ts";
import { giveStyleBack } from "./giveStyleBack.ts";
import { takeOut } from "./takeOut.ts";

type Undone = Promise<Outcome<unknown, WordRefusalCode>>;
type ChangeOf<Type extends DocumentChange["type"]> = Extract<DocumentChange, { readonly type: Type }>;

/**
 * Takes one change back, as it was made: written, read back, and put into what is known. Refuses `changedSince` where
 * what it made is not there as it was left, and `undoInWord` where only Word's own undo reaches.
 * `language` is the plan's own.
 */
export function undoChange(known: KnownDocument, change: DocumentChange, language: Language): Undone {
  switch (change.type) {
    case "record":
      return undoRecord(known, change);
    case "tagged":
      return removeTag(known, elementSpot(change.kind, change.id));
    case "untagged":
      return tagAgain(known, change, language);
    case "renamed": {
      const { from, to } = change;
      return changeTag(known, elementSpot(to.kind, to.id), { ...from, language });
    }
    case "styled":
      return giveStyleBack(known, change);
    case "rewritten":
      return hasWords(known, change, change.after)
        ? rewriteElement(known, elementSpot(change.kind, change.id), { ...change.before, section: change.section })
        : refused("changedSince");
    case "inserted":
      return hasWords(known, change, change.words)
        ? takeOut(known, elementSpot(change.kind, change.id))
        : refused("changedSince");
    case "moved":
      return moveBack(known, change, language);
    case "headerRow":
      return markHeaderRow(known, change.at, change.rows === 1 ? 0 : 1);
    case "altText":
      return setAltText(known, change.spot, change.before, change.after);
    case "byHand":
      return refused("undoInWord");
  }
}

function refused(code: WordRefusalCode): Undone {
  return Promise.resolve(refuse(code));
}

async function undoRecord(known: KnownDocument, { change }: ChangeOf<"record">): Undone {
  let hasChangedSince = false;
  const changed = await changePlanRecord(known, (record) => {
    const undone = undoRecordChange(record, change);
    hasChangedSince = !undone.ok;
    return undone.ok ? undone.value : record;
  });
  return changed.ok && hasChangedSince ? refuse("changedSince") : changed;
}

async function tagAgain(
  known: KnownDocument,
  { kind, id, first, words }: ChangeOf<"untagged">,
  language: Language,
): Undone {
  const at = placeOf(known.words, words, first);
  if (at === null) return refuse("moved");
  const last = at + words.length - 1;
  if (known.document.controls.some((control) => control.first === at && control.last === last))
    return refuse("changedSince");
  const tagged = await tagPassages(known, [{ at, last, kind, id }], language);
  if (!tagged.ok) return tagged;
  return tagged.value.length === 0 ? refuse("moved") : done(undefined);
}

async function moveBack(known: KnownDocument, change: ChangeOf<"moved">, language: Language): Undone {
  const { kind, id, back, style } = change;
  const after = placeOf(known.words, [back.words], back.at);
  if (after === null || !known.document.controls.some(({ tag }) => tag === writeTag(kind, id)))
    return refuse("changedSince");
  return movePassage(known, { kind, id, language, after, style });
}

/** Where these words stand now: where they did, else the one place that has them; null where that is not certain. */
function placeOf(known: readonly string[], words: readonly string[], first: ParagraphPlace): ParagraphPlace | null {
  const isAt = (at: number): boolean => words.every((text, index) => sameWords(text, known[at + index] ?? ""));
  if (first + words.length <= known.length && isAt(first)) return first;
  const places = known.flatMap((_text, at) => (at + words.length <= known.length && isAt(at) ? [at] : []));
  const [only] = places;
  return only === undefined || places.length > 1 ? null : only;
}

function hasWords(
  known: KnownDocument,
  { kind, id }: Pick<ChangeOf<"rewritten">, "kind" | "id">,
  { title, text }: ElementWords,
): boolean {
  const control = known.document.controls.find(({ tag }) => tag === writeTag(kind, id));
  if (control === undefined) return false;
  const lines = [title, ...(text === "" ? [] : text.split("\n"))];
  const now = known.words.slice(control.first, control.last + 1);
  return now.length === lines.length && now.every((words, index) => sameWords(words, lines[index] ?? ""));
}
