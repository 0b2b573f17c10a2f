import { readTag } from "../plan/tag.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { ControlSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import type { SeenParagraphs } from "./known/locate.ts";
import { neighbours } from "./known/neighbours.ts";
import { countBefore, takeInSeen } from "./known/takeInSeen.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import type { ElementWords } from "./undo/documentChange.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Gives a tagged passage other words: its title and, unless it is a section's heading, the text
 * below (paragraphs parted by "\n"). Paragraphs whose words do not change keep their formatting;
 * where the number of paragraphs changes, the passage is written anew. Read back, and put into what is
 * known; refuses `otherwise` where other words stand there, as while changes are tracked. At most six syncs.
 */
export async function rewriteElement(
  known: KnownDocument,
  spot: ControlSpot,
  words: { readonly title: string; readonly text: string; readonly section: boolean },
): Promise<Outcome<void, WordRefusalCode>> {
  const lines = [words.title, ...(words.section || words.text === "" ? [] : words.text.split("\n"))];
  const written = await runWord((context) => write(context, spot, lines));
  if (!written.ok) {
    if (written.refusal.code !== "locked") known.doubt();
    return written;
  }
  const { seen, id, before } = written.value;
  const near = known.document.controls.find(({ tag }) => tag === spot.tag)?.first ?? 0;
  const place = await takeInSeen(known, seen, near, () => countBefore(id));
  if (!place.ok) known.doubt();
  if (lines.length !== seen.texts.length || !lines.every((line, index) => sameWords(line, seen.texts[index] ?? ""))) {
    known.doubt();
    return refuse("otherwise");
  }
  const tag = readTag(spot.tag);
  if (tag.type === "element")
    known.did({
      type: "rewritten",
      kind: tag.kind,
      id: tag.id,
      section: words.section,
      before: wordsOf(before),
      after: wordsOf(lines),
    });
  return done(undefined);
}

function wordsOf([title = "", ...below]: readonly string[]): ElementWords {
  return { title, text: below.join("\n") };
}

interface Written {
  readonly seen: SeenParagraphs;
  readonly id: number;
  /** The words that stood there, a line for each paragraph. */
  readonly before: readonly string[];
}

async function write(
  context: Word.RequestContext,
  spot: ControlSpot,
  lines: readonly string[],
): Promise<Outcome<Written, WordRefusalCode>> {
  const found = await findControl(context, spot);
  if (!found.ok) return found;
  const control = found.value;
  if (control.cannotEdit) return refuse("locked");
  const { paragraphs } = control;
  paragraphs.load({ text: true });
  await context.sync();
  const { items } = paragraphs;
  const before = items.map(({ text }) => text);
  if (items.length === lines.length && items.length > 1) {
    items.forEach((paragraph, index) => {
      const line = lines[index] ?? "";
      if (paragraph.text !== line) paragraph.getRange("Content").insertText(line, "Replace");
    });
  } else {
    control.insertText(lines.join("\n"), "Replace");
  }
  await context.sync();
  const now = control.getRange("Whole").paragraphs;
  now.load({ text: true });
  const around = neighbours(now.getFirst(), now.getLast());
  await context.sync();
  return done({ seen: { texts: now.items.map(({ text }) => text), ...around() }, id: control.id, before });
}
