import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../plan/element.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { putTag } from "./putTag.ts";
import { runWord } from "./runWord.ts";
import { sameWords } from "./sameWords.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A paragraph, or several to `last`, that is to become an element: a heading means its section. */
export interface PassageToTag {
  readonly at: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly kind: ElementKind;
  readonly id: ElementId;
}

/** The most that are tagged at once, so that little is undone where Word refuses one. */
export const mostPassages = 25;

interface Put {
  readonly passage: PassageToTag;
  readonly control: Word.ContentControl;
  readonly inside: Word.ParagraphCollection;
}

/**
 * Tags passages where they are known to stand, at most `mostPassages` at once: one sync to see that they stand there
 * still, one to write, one to read back. Gives those that Word has tagged as asked. What stands elsewhere now, what is
 * locked, and what Word made otherwise (which is taken away again) is left out, and what is known is then doubtful.
 */
export async function tagPassages(
  known: KnownDocument,
  passages: readonly PassageToTag[],
  language: Language,
): Promise<Outcome<readonly PassageToTag[], WordRefusalCode>> {
  if (passages.length > mostPassages) throw new Error(`more than ${mostPassages} passages at once`);
  if (passages.length === 0) return done([]);
  const first = Math.min(...passages.map(({ at }) => at));
  const last = Math.max(...passages.map((passage) => passage.last));
  const tagged = await runWord(async (context): Promise<Outcome<readonly PassageToTag[], WordRefusalCode>> => {
    const { paragraphs } = context.document.body;
    const around = { parentContentControlOrNullObject: { cannotEdit: true } };
    paragraphs.load({ text: true, ...around, $top: last - first + 1, $skip: first });
    await context.sync();
    // A host that does not know $skip hands over all of them.
    const skipped = paragraphs.items.length <= last - first + 1 ? first : 0;
    const put = passages.flatMap((passage): readonly Put[] => {
      const there = paragraphs.items.slice(passage.at - skipped, passage.last - skipped + 1);
      const [start, end] = [there[0], there.at(-1)];
      if (start === undefined || end === undefined || !stand(known, passage, there) || there.some(isLocked)) return [];
      const range = start === end ? start : start.getRange("Whole").expandTo(end.getRange("Whole"));
      const control = putTag(range, { ...passage, language });
      return [{ passage, control, inside: control.paragraphs }];
    });
    await context.sync();
    for (const { control, inside } of put) {
      control.load({ id: true, tag: true, title: true });
      inside.load({ text: true });
    }
    await context.sync();
    const right = put.filter(
      ({ passage, control, inside }) =>
        control.tag === writeTag(passage.kind, passage.id) && stand(known, passage, inside.items),
    );
    const wrong = put.filter((one) => !right.includes(one));
    if (wrong.length > 0) {
      for (const { control } of wrong) control.delete(true);
      await context.sync();
    }
    for (const { passage, control } of right) {
      known.wrap(passage.at, passage.last, { id: control.id, tag: control.tag, title: control.title });
      known.did({ type: "tagged", kind: passage.kind, id: passage.id });
    }
    if (right.length < passages.length) known.doubt();
    return done(right.map(({ passage }) => passage));
  });
  if (tagged.ok) return tagged;
  // What was written before Word said no is not known.
  known.doubt();
  const { code, detail } = tagged.refusal;
  return code === "wordFailed" && detail["code"] === "GeneralException" ? refuse("cannotWrap", detail) : tagged;
}

/** Whether these are just the paragraphs that are known to stand there. */
function stand(known: KnownDocument, { at, last }: PassageToTag, there: readonly Word.Paragraph[]): boolean {
  return (
    there.length === last - at + 1 && there.every(({ text }, index) => sameWords(text, known.words[at + index] ?? ""))
  );
}

function isLocked({ parentContentControlOrNullObject: around }: Word.Paragraph): boolean {
  return !around.isNullObject && around.cannotEdit;
}
