import { done, type Outcome } from "../../words/refusal.ts";
import { sameWords } from "../sameWords.ts";
import type { WordRefusalCode } from "../wordRefusal.ts";
import type { KnownDocument } from "./knownDocument.ts";
import type { Located } from "./locate.ts";
import { takeInControls } from "./takeInControls.ts";
import { readPiece } from "./readPiece.ts";

/** The most paragraphs read as one piece: more than a planner writes at once, few enough that Word answers at once. */
const mostAtOnce = 200;

/**
 * Reads paragraphs that are not as known alone and puts them in their place: `changed.seen` paragraphs
 * now stand where `changed.known` did. Where as many stand there as did, only they are read, unless the
 * `grain` is the block; else the whole blocks around them. What does not fit makes what is known doubtful. At most two syncs, and one or two more
 * where content controls within others came with whole blocks.
 */
export async function takeIn(
  known: KnownDocument,
  changed: NonNullable<Located["changed"]>,
  grain: "paragraphs" | "block" = "paragraphs",
): Promise<Outcome<void, WordRefusalCode>> {
  const whole = grain === "block" || changed.known !== changed.seen;
  const span = whole ? wholeBlocks(known, changed) : { first: changed.at, last: changed.at + changed.known - 1 };
  const count = span.last - span.first + 1 + changed.seen - changed.known;
  if (count < 1 || count > mostAtOnce) return doubt(known);
  const inControl = known.document.controls.filter(({ first, last }) => first <= span.last && last >= span.first);
  const read = await readPiece(span.first, count, known.pieces, !whole || inControl.length === 0);
  if (!read.ok) return read.refusal.code === "moved" ? doubt(known) : read;
  const { texts, piece } = read.value;
  const above = known.words.slice(span.first, changed.at);
  const below = known.words.slice(changed.at + changed.known, span.last + 1);
  const fits =
    above.every((words, index) => sameWords(words, texts[index] ?? "")) &&
    below.every((words, index) => sameWords(words, texts[texts.length - below.length + index] ?? ""));
  if (!fits) return doubt(known);
  const nested = inControl.some(({ outer }) => outer !== null);
  known.replace(span.first, span.last, piece, whole);
  if (!whole || !nested || known.doubtful) return done(undefined);
  // On the web the OOXML of a control lacks those within it (office-js #3098).
  const controls = await takeInControls(known);
  return controls.ok ? done(undefined) : controls;
}

function doubt(known: KnownDocument): Outcome<void, WordRefusalCode> {
  known.doubt();
  return done(undefined);
}

/** The blocks with the known paragraphs to be replaced: with one beside them where there were none, or are none now. */
function wholeBlocks(
  known: KnownDocument,
  { at, known: gone, seen }: NonNullable<Located["changed"]>,
): { readonly first: number; readonly last: number } {
  const first = gone > 0 && seen > 0 ? at : Math.max(0, at - 1);
  const last = Math.max(at + gone - 1, first);
  return known.widen(first, last);
}
