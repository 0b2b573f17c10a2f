import type { PassageEdit, EditedLine } from "../plan/sectionEdits.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { findParagraph } from "./findParagraph.ts";
import { headingStyle } from "./headingStyle.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import { paragraphsOf } from "./selectedParagraphs.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Gives ordinary paragraphs other words, puts new ones in and takes some out, in document order of the document as it is
 * known. All are found before any is written. Only Word's own undo takes it back. Read back; refuses `otherwise` where
 * other words stand there, as while changes are tracked. The document is to be read again. A sync for each edit, two for each
 * that puts in, and two more.
 */
export function rewritePassages(
  known: KnownDocument,
  edits: readonly PassageEdit[],
): Promise<Outcome<void, WordRefusalCode>> {
  return runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const writes: (() => readonly Written[])[] = [];
    for (const edit of edits) {
      const found = await findParagraph(context, known, edit.type === "insert" ? edit.after : edit.at);
      if (!found.ok) return found;
      const write = await writeOf(context, found.value, edit);
      if (!write.ok) return write;
      writes.push(write.value);
    }
    const written = writes.flatMap((write) => write());
    for (const { paragraph } of written) paragraph.load({ text: true });
    known.doubt();
    known.did({ type: "byHand" });
    await context.sync();
    return written.every(({ paragraph, text }) => sameWords(paragraph.text, text))
      ? done(undefined)
      : refuse("otherwise");
  });
}

/** A paragraph that has been given words. */
interface Written {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** What does one edit, once every paragraph has been found. */
async function writeOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  edit: PassageEdit,
): Promise<Outcome<() => readonly Written[], WordRefusalCode>> {
  if (edit.type === "remove")
    return done(() => {
      paragraph.delete();
      return [];
    });
  if (edit.type === "replace")
    return done(() => {
      paragraph.getRange("Content").insertText(edit.to.text, "Replace");
      if (edit.to.form !== edit.from.form) give(paragraph, edit.to);
      return [{ paragraph, text: edit.to.text }];
    });
  const around = await paragraphsOf(context, paragraph.getRange());
  if (!around.ok) return around;
  const { last, paragraphs, tags } = around.value;
  const inTable = paragraphs.at(-1)?.cell != null;
  const before = inTable ? last.parentTable : (tags.at(-1)?.control ?? last);
  return done(() => {
    const written: Written[] = [];
    for (const line of edit.lines) {
      const added: Word.Paragraph = (written.at(-1)?.paragraph ?? before).insertParagraph(line.text, "After");
      give(added, line);
      written.push({ paragraph: added, text: line.text });
    }
    return written;
  });
}

/** Lets a paragraph be what it is to be; a point of a list takes after the one before it. */
function give(paragraph: Word.Paragraph, { form }: EditedLine): void {
  if (form === "item") return;
  paragraph.styleBuiltIn = form === "text" ? "Normal" : headingStyle(form);
  paragraph.detachFromList();
}
