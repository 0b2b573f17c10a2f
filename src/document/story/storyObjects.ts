import { addAll } from "../blocks/addAll.ts";
import type { Block } from "../blocks/document.ts";
import { isBlank } from "../blocks/isBlank.ts";
import { plainDraft } from "../draft/draft.ts";
import type { PartElement } from "../ooxml/partElement.ts";
import { readDrawing } from "../drawing/readDrawing.ts";
import type { StoryContext } from "./storyContext.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";
import { shownMath } from "../drawing/shownMath.ts";
import { toMathMl } from "../drawing/toMathMl.ts";

/** What stands in a story besides words: drawings, formulas, and parts kept elsewhere. */
export class StoryObjects {
  readonly #context: StoryContext;
  readonly #part: string;
  readonly #draft: StoryDraft;
  readonly #readBox: (content: PartElement, at: number) => readonly Block[];

  /** `readBox` reads a text box, which stands at a place, as a story of its own. */
  constructor(
    context: StoryContext,
    part: string,
    draft: StoryDraft,
    readBox: (content: PartElement, at: number) => readonly Block[],
  ) {
    this.#context = context;
    this.#part = part;
    this.#draft = draft;
    this.#readBox = readBox;
  }

  drawing(element: PartElement): void {
    const paragraph = this.#draft.here();
    const drawn = readDrawing(element, {
      context: this.#context,
      part: this.#part,
      at: paragraph.at,
      inBody: this.#draft.story === "body",
      readBox: (content) => this.#readBox(content, paragraph.at),
    });
    if (drawn.ruled) paragraph.ruled = true;
    for (const inline of drawn.inlines) paragraph.add(inline);
    if (drawn.blocks.length > 0) addAll((paragraph.after ??= []), drawn.blocks.map(plainDraft));
  }

  /** A formula that has words before it on its line stands in the line, as Word sets it, though it was made to stand alone. */
  math(element: PartElement, styleHides: boolean): void {
    const paragraph = this.#draft.here();
    const inLine = element.name === "m:oMath" || !isBlank(paragraph.targets.current);
    for (const given of element.name === "m:oMath" ? [element] : element.children) {
      if (given.name !== "m:oMath") continue;
      const { formula: each, hidden } = shownMath(given, styleHides);
      if (hidden > 0) this.#context.messages.count("hiddenText", hidden);
      if (each === null) continue;
      if (inLine) paragraph.add({ type: "math", math: toMathMl(each, false) });
      else {
        const alone = plainDraft({ type: "mathBlock", at: paragraph.at, math: toMathMl(each, true) });
        (paragraph.formulas ??= []).push({ alone, among: { type: "math", math: toMathMl(each, false) } });
      }
    }
  }

  /** What a section that ends here says: its headers and footers, and how its notes are numbered. */
  section(element: PartElement): void {
    if (this.#draft.story === "body") this.#context.document.sections.push(element);
    for (const { name, attributes } of element.children) {
      const kind = name === "w:headerReference" ? "header" : name === "w:footerReference" ? "footer" : null;
      if (kind !== null)
        this.#context.document.pageEdges.push({
          kind,
          id: attributes["r:id"] ?? "",
          source: this.#context.sources.current,
        });
    }
  }

  /** A part of the document kept in a file of its own. */
  subDocument(id: string | undefined): void {
    const relation = this.#context.sources.relationship(this.#part, id);
    if (relation !== undefined) this.#context.messages.report("missingPart", this.#draft.at, relation.target);
  }
}
