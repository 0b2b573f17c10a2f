import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphText } from "../paper/paragraphPieces.ts";
import { storiesOf } from "../paper/stories.ts";
import { paragraphsBelow, storyOf } from "../paper/wordTree.ts";
import type { DeskWords } from "./deskWords.ts";
import { make } from "./make.ts";

/** The words of a document's headers, over the page, and of its footers, under it. They are read, not written in, here. */
export class MarginView {
  readonly top = make("section", { class: "margin" });
  readonly bottom = make("section", { class: "margin" });
  readonly #document: OpenedDocument;

  constructor(document: OpenedDocument, words: DeskWords) {
    this.#document = document;
    this.top.setAttribute("aria-label", words.header);
    this.bottom.setAttribute("aria-label", words.footer);
    this.draw();
  }

  draw(): void {
    this.#fill(this.top, "w:hdr");
    this.#fill(this.bottom, "w:ftr");
  }

  /** Draws anew where these changes touched a header or footer. */
  update(changed: ReadonlySet<XmlElement>): void {
    if ([...changed].some((element) => ["w:hdr", "w:ftr"].includes(storyOf(element).name))) this.draw();
  }

  #fill(element: HTMLElement, name: string): void {
    const lines = storiesOf(this.#document)
      .filter((story) => story.name === name)
      .flatMap((story) => paragraphsBelow(story).map((paragraph) => paragraphText(paragraph)))
      .filter((text) => text.trim() !== "");
    element.replaceChildren(...lines.map((line) => make("p", {}, line)));
    element.hidden = lines.length === 0;
  }
}
