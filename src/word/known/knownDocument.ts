import type { Control, CustomXml, Document, ParagraphPlace } from "../../document/blocks/document.ts";
import { keepSame } from "../../document/blocks/keepSame.ts";
import type { KnownStory, Piece, SeenControl } from "../../known/knownStory.ts";
import type { PlanRecord } from "../../plan/plan.ts";
import { writePlanPart } from "../../plan/planPart.ts";
import { planNamespace } from "../../plan/tag.ts";
import type { ControlSpot } from "../controlSpot.ts";
import type { DocumentChange } from "../undo/documentChange.ts";

/**
 * The open document as it is known: what was last read of it, with all that was seen since put in its
 * place. What was seen and does not fit makes it doubtful: it must be read anew.
 */
export class KnownDocument {
  readonly #story: KnownStory;
  /** Content controls Word has outside the body and the story does not tell of. */
  readonly #elsewhere: readonly Control[];
  #customXml: readonly CustomXml[];
  #document: Document | null = null;
  /** As it was before the last change, or in an earlier reading. */
  #before: Document | null = null;
  #doubtful = false;
  /** What a look through the document has seen of each paragraph, as one text; null where none has since it changed. */
  #looks: (string | null)[];
  #changes: DocumentChange[] = [];
  /** Tags whose controls stood, when last looked at, where they were known to stand. */
  agreed: ReadonlySet<string> = new Set();

  /** `isLarge`: it is known in part because nobody asked for all of a large document. */
  constructor(
    story: KnownStory,
    elsewhere: readonly Control[],
    planParts: readonly string[],
    readonly isLarge: boolean,
  ) {
    this.#story = story;
    this.#elsewhere = elsewhere;
    this.#customXml = [
      ...story.document.customXml.filter(({ namespace }) => namespace !== planNamespace),
      ...planParts.map((xml) => ({ namespace: planNamespace, xml })),
    ];
    this.#looks = story.words.map(() => null);
  }

  /** The document as a whole; the same object until something changes, and then what did not change is the same object. */
  get document(): Document {
    if (this.#document === null) {
      const now = {
        ...this.#story.document,
        customXml: this.#customXml,
        controls: [...this.#story.document.controls, ...this.#elsewhere],
      };
      this.#document = this.#before === null ? now : keepSame(now, this.#before);
      this.#before = this.#document;
    }
    return this.#document;
  }

  /** Takes from an earlier reading of it what is the same, so that it need not be looked at again. */
  after(earlier: Document): void {
    this.#before = earlier;
    this.#document = null;
  }

  /** The words of every paragraph, by its place. */
  get words(): readonly string[] {
    return this.#story.words;
  }

  get looks(): readonly (string | null)[] {
    return this.#looks;
  }

  /** What pieces of it are read as. */
  get pieces(): Piece["type"] {
    return this.#story.pieces;
  }

  /** Whether something was seen that does not fit: then only reading the whole helps. */
  get doubtful(): boolean {
    return this.#doubtful;
  }

  /** Says that something was seen, or done, whose place is not known. */
  doubt(): void {
    this.#doubtful = true;
  }

  /** Keeps what was done in the document and read back, until `takeChanges` takes it. */
  did(change: DocumentChange): void {
    this.#changes.push(change);
  }

  /** What was done in the document since this was last asked, in order. */
  takeChanges(): readonly DocumentChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  wrap(first: ParagraphPlace, last: ParagraphPlace, control: SeenControl): void {
    this.#put(this.#story.wrap(first, last, control));
  }

  unwrap({ tag, nth }: ControlSpot): void {
    this.#put(this.#story.unwrap(tag, nth));
  }

  rename({ tag, nth }: ControlSpot, to: Pick<SeenControl, "tag" | "title">): void {
    this.#put(this.#story.rename(tag, nth, to));
  }

  widen(
    first: ParagraphPlace,
    last: ParagraphPlace,
  ): { readonly first: ParagraphPlace; readonly last: ParagraphPlace } {
    return this.#story.widen(first, last);
  }

  /** Puts paragraphs read alone in the place of these; `whole` as in `KnownStory`. */
  replace(first: ParagraphPlace, last: ParagraphPlace, piece: Piece, whole = false): void {
    const before = this.words.length;
    this.#put(this.#story.replace(first, last, piece, whole));
    if (this.#doubtful) return;
    const count = last - first + 1 + this.words.length - before;
    this.#looks.splice(first, last - first + 1, ...Array.from({ length: count }, () => null));
  }

  /** Keeps what a look has seen of paragraphs from this place on. */
  look(from: ParagraphPlace, looks: readonly string[]): void {
    this.#looks.splice(from, looks.length, ...looks);
  }

  /** Knows the plan record as it was read back. */
  record(record: PlanRecord): void {
    const others = this.#customXml.filter(({ namespace }) => namespace !== planNamespace);
    this.#customXml = [...others, { namespace: planNamespace, xml: writePlanPart(record) }];
    this.#document = null;
  }

  #put(fits: boolean): void {
    this.#document = null;
    if (!fits) this.#doubtful = true;
  }
}
