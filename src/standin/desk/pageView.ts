import { levelOf } from "../../docx/levelOf.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { controlProperty } from "../paper/contentControls.ts";
import { listMarks } from "../paper/numbering.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphProperty } from "../paper/styles.ts";
import { cellsOf, closest, findBelow, isInline, rowsOf } from "../paper/wordTree.ts";
import type { DeskWords } from "./deskWords.ts";
import { paragraphLook, type Look } from "./lookOf.ts";
import { make } from "./make.ts";
import { ParagraphView } from "./paragraphView.ts";

/**
 * The document as a page: every block of the XML has one element on the page, kept as long as the
 * block is the same, so that a change redraws only what changed.
 */
export class PageView {
  readonly #document: OpenedDocument;
  readonly #paper: HTMLElement;
  readonly #paragraphs: ParagraphView;
  #drawn = new WeakMap<XmlElement, HTMLElement>();

  constructor(document: OpenedDocument, paper: HTMLElement, words: DeskWords) {
    this.#document = document;
    this.#paper = paper;
    this.#paragraphs = new ParagraphView(document, words);
  }

  get paragraphs(): ParagraphView {
    return this.#paragraphs;
  }

  /** Draws the whole document. */
  draw(): void {
    this.#drawn.set(this.#document.body, this.#paper);
    this.#fill(this.#paper, this.#document.body);
  }

  /** Draws anew what these changes touched. */
  update(changed: ReadonlySet<XmlElement>): void {
    const targets = new Set<XmlElement>();
    let numbers = false;
    for (const element of changed) {
      // What is no longer in the document was taken out of something that is, which has changed too.
      if (!this.#document.has(element)) continue;
      const block = this.#blockOf(element);
      if (block === null) {
        // Styles or numbering: anything may look different.
        if (element.name.startsWith("w:")) {
          this.redraw();
          return;
        }
        continue;
      }
      targets.add(block);
      numbers ||= element.name !== "w:r" && element.name !== "w:t";
    }
    for (const block of targets) this.#redrawBlock(block);
    if (numbers) this.#renumber();
  }

  redraw(): void {
    this.#drawn = new WeakMap();
    this.#paper.replaceChildren();
    this.draw();
  }

  /** The element a paragraph is drawn as. */
  elementOf(paragraph: XmlElement): HTMLElement | null {
    return this.#drawn.get(paragraph) ?? null;
  }

  #blockOf(element: XmlElement): XmlElement | null {
    for (let at: XmlElement | null = element; at !== null; at = at.parent) {
      if (this.#drawn.has(at)) return at;
      if (at.name === "w:tc" || at.name === "w:tr") return closest(at, "w:tbl");
    }
    return null;
  }

  #redrawBlock(block: XmlElement): void {
    const old = this.#drawn.get(block);
    if (old === undefined) return;
    if (block === this.#document.body) {
      this.#fill(this.#paper, block);
      return;
    }
    if (block.name === "w:tc") {
      this.#fill(old, block);
      return;
    }
    if (!this.#document.has(block)) return;
    if (block.name === "w:sdt") {
      this.#drawControl(old, block);
      return;
    }
    if (block.name === "w:tbl") for (const table of findBelow(block, "w:tbl")) this.#drawn.delete(table);
    this.#drawn.delete(block);
    old.replaceWith(this.#draw(block));
  }

  #fill(holder: HTMLElement, container: XmlElement): void {
    const wanted = blocksIn(container).map((block) => this.#drawn.get(block) ?? this.#draw(block));
    const keep = new Set<Node>(wanted);
    for (const child of [...holder.childNodes]) if (!keep.has(child)) child.remove();
    let next = holder.firstChild;
    for (const element of wanted) {
      if (element === next) next = next.nextSibling;
      else holder.insertBefore(element, next);
    }
  }

  #draw(block: XmlElement): HTMLElement {
    const element =
      block.name === "w:tbl"
        ? this.#drawTable(block)
        : block.name === "w:sdt"
          ? make("div", { class: "control" })
          : this.#drawParagraph(block);
    this.#drawn.set(block, element);
    if (block.name === "w:sdt") this.#drawControl(element, block);
    return element;
  }

  #drawControl(element: HTMLElement, control: XmlElement): void {
    element.dataset["title"] = controlProperty(control, "w:alias")?.get("w:val") ?? "";
    const color = controlProperty(control, "w15:color");
    element.style.setProperty("--control", `#${color?.get("w15:val") ?? color?.get("w:val") ?? "6b6b6b"}`);
    const content = control.first("w:sdtContent");
    if (content !== undefined) this.#fill(element, content);
  }

  #drawParagraph(paragraph: XmlElement): HTMLElement {
    const level = levelOf(paragraphProperty(this.#document, paragraph, "w:outlineLvl")?.get("w:val")) ?? 9;
    const names = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
    const element = make(level < 9 ? (names[Math.min(level, 5)] ?? "h6") : "p");
    applyLook(element, paragraphLook(this.#document, paragraph));
    this.#mark(element, paragraph);
    this.#paragraphs.draw(element, paragraph);
    return element;
  }

  #mark(element: HTMLElement, paragraph: XmlElement): void {
    const mark = listMarks(this.#document).get(paragraph);
    if (mark === undefined || mark.text === "") delete element.dataset["mark"];
    else if (element.dataset["mark"] !== mark.text) element.dataset["mark"] = mark.text;
  }

  #renumber(): void {
    for (const paragraph of this.#document.paragraphs()) {
      const element = this.#drawn.get(paragraph);
      if (element !== undefined) this.#mark(element, paragraph);
    }
  }

  #drawTable(table: XmlElement): HTMLElement {
    const rows = rowsOf(table).map((row) => {
      const header = row.first("w:trPr")?.first("w:tblHeader") !== undefined;
      return make("tr", {}, ...cellsOf(row).flatMap((cell) => this.#drawCell(cell, header)));
    });
    return make("div", { class: "table" }, make("table", {}, make("tbody", {}, ...rows)));
  }

  #drawCell(cell: XmlElement, header: boolean): readonly HTMLElement[] {
    const properties = cell.first("w:tcPr");
    const merge = properties?.first("w:vMerge");
    const span = properties?.first("w:gridSpan")?.get("w:val") ?? null;
    const fill = properties?.first("w:shd")?.get("w:fill");
    const element = make(header ? "th" : "td", { colspan: span, scope: header ? "col" : null });
    if (merge !== undefined && merge.get("w:val") !== "restart") element.classList.add("merged");
    if (fill !== undefined && /^[0-9a-f]{6}$/i.test(fill)) element.style.setProperty("--fill", `#${fill}`);
    const around = cell.parent?.name === "w:sdtContent" ? cell.parent.parent : null;
    if (around !== null) {
      element.classList.add("control");
      element.dataset["title"] = controlProperty(around, "w:alias")?.get("w:val") ?? "";
    }
    this.#drawn.set(cell, element);
    this.#fill(element, cell);
    return [element];
  }
}

/** The blocks a container shows: wrappers of other kinds than content controls are seen through. */
function blocksIn(container: XmlElement): readonly XmlElement[] {
  return container.elements.flatMap((child) => {
    if (child.name === "w:p" || child.name === "w:tbl") return [child];
    if (child.name === "w:sdt" && !isInline(child)) return [child];
    return ["w:customXml", "w:ins", "w:moveTo", "w:smartTag"].includes(child.name) ? blocksIn(child) : [];
  });
}

/** Gives an element a look; by the style object, which a page's content policy allows. */
function applyLook(element: HTMLElement, look: Look): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
}
