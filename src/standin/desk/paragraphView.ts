import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { controlProperty } from "../paper/contentControls.ts";
import { noteNumbers } from "./noteNumbers.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { isText, paragraphLength, paragraphPieces, paragraphText, type Piece } from "../paper/paragraphPieces.ts";
import { place, type Place } from "../paper/place.ts";
import { paragraphsBelow } from "../paper/wordTree.ts";
import type { DeskWords } from "./deskWords.ts";
import { runLook } from "./lookOf.ts";
import { make } from "./make.ts";
import { PictureStore } from "./pictureStore.ts";

interface Leaf {
  readonly paragraph: XmlElement;
  readonly start: number;
  readonly length: number;
}

/** Paragraphs drawn as text, and the way between a place in a paragraph and a place on the page. */
export class ParagraphView {
  readonly #document: OpenedDocument;
  readonly #words: DeskWords;
  readonly #pictures: PictureStore;
  readonly #leaves = new WeakMap<Node, Leaf>();
  readonly #paragraphs = new WeakMap<Node, XmlElement>();

  constructor(document: OpenedDocument, words: DeskWords) {
    this.#document = document;
    this.#words = words;
    this.#pictures = new PictureStore(document);
  }

  /** Draws a paragraph's content into an element, in the place of what it held. */
  draw(element: HTMLElement, paragraph: XmlElement): void {
    this.#paragraphs.set(element, paragraph);
    element.replaceChildren();
    const shells = new Map<XmlElement, HTMLElement>();
    for (const piece of paragraphPieces(paragraph)) {
      const shell = this.#shellFor(piece.run, paragraph, element, shells);
      const leaf = this.#drawPiece(piece);
      this.#leaves.set(leaf, { paragraph, start: piece.start, length: piece.length });
      const look =
        leaf instanceof HTMLElement && leaf.classList.contains("note")
          ? []
          : Object.entries(runLook(this.#document, piece.run));
      if (look.length === 0) shell.append(leaf);
      else {
        const span = make("span", {}, leaf);
        for (const [name, value] of look) span.style.setProperty(name, value);
        shell.append(span);
      }
    }
    // An empty paragraph, and a line break at a paragraph's end, need something to stand on.
    const last = paragraphPieces(paragraph).at(-1);
    if (last === undefined || last.text === "\v") element.append(make("br"));
  }

  /** The place in the document of a place on the page; null outside every paragraph. */
  placeAt(node: Node, offset: number): Place | null {
    const leaf = this.#leaves.get(node);
    if (leaf !== undefined && node.nodeType === Node.TEXT_NODE)
      return place(leaf.paragraph, leaf.start + Math.min(offset, leaf.length));
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const paragraph = this.#paragraphs.get(at);
      if (paragraph !== undefined) return this.#placeWithin(at, paragraph, node, offset);
    }
    return null;
  }

  /** Where on the page a place in a drawn paragraph is. */
  pointOf(element: HTMLElement, at: Place): { readonly node: Node; readonly offset: number } {
    let nearest: { readonly node: Node; readonly offset: number } = { node: element, offset: 0 };
    for (const [node, leaf] of this.#leavesOf(element)) {
      if (leaf.start > at.offset) break;
      const inside = Math.min(at.offset - leaf.start, leaf.length);
      if (node.nodeType === Node.TEXT_NODE) nearest = { node, offset: inside };
      else if (node.parentNode !== null) {
        nearest = {
          node: node.parentNode,
          offset: [...node.parentNode.childNodes].indexOf(node as ChildNode) + (inside > 0 ? 1 : 0),
        };
      }
      if (at.offset <= leaf.start + leaf.length && (leaf.length > 0 || at.offset === leaf.start)) break;
    }
    return nearest;
  }

  #placeWithin(element: Node, paragraph: XmlElement, node: Node, offset: number): Place {
    const point = document.createRange();
    point.setStart(node, offset);
    let found = 0;
    for (const [leaf, { start, length }] of this.#leavesOf(element)) {
      const after = document.createRange();
      after.selectNode(leaf);
      if (point.compareBoundaryPoints(Range.START_TO_START, after) <= 0) break;
      found = start + length;
    }
    return place(paragraph, Math.min(found, paragraphLength(paragraph)));
  }

  *#leavesOf(element: Node): Generator<readonly [Node, Leaf]> {
    for (const child of element.childNodes) {
      const leaf = this.#leaves.get(child);
      if (leaf === undefined) yield* this.#leavesOf(child);
      else yield [child, leaf];
    }
  }

  #drawPiece(piece: Piece): Node {
    if (isText(piece)) return document.createTextNode(piece.text);
    switch (piece.node.name) {
      case "w:tab":
      case "w:ptab":
        return make("span", { class: "tab", contenteditable: "false" }, "\t");
      case "w:br":
        return piece.node.get("w:type") === "page"
          ? make("span", { class: "page-break", contenteditable: "false" })
          : make("br");
      case "w:cr":
        return make("br");
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const number = noteNumbers(this.#document).get(piece.node) ?? 0;
        return make(
          "sup",
          { class: "note", contenteditable: "false", title: this.#words.footnote(number) },
          String(number),
        );
      }
      case "w:drawing":
      case "w:pict":
      case "w:object":
      case "mc:AlternateContent":
        return this.#textBox(piece.node) ?? this.#pictures.draw(piece.node, this.#words.noPicture);
      default:
        return make("span", { contenteditable: "false" }, piece.text);
    }
  }

  /** A text box: the words in it, which stand in a story of their own; null for a picture. */
  #textBox(node: XmlElement): HTMLElement | null {
    const content = [...node.descendants("w:txbxContent")][0];
    if (content === undefined) return null;
    return make(
      "span",
      { class: "text-box", role: "group", "aria-label": this.#words.textBox, contenteditable: "false" },
      ...paragraphsBelow(content).map((paragraph) => make("span", {}, paragraphText(paragraph))),
    );
  }

  /** The element for what is round a run: links, marked changes, content controls. One for each, made once. */
  #shellFor(
    run: XmlElement,
    paragraph: XmlElement,
    element: HTMLElement,
    shells: Map<XmlElement, HTMLElement>,
  ): HTMLElement {
    const chain: XmlElement[] = [];
    for (let at = run.parent; at !== null && at !== paragraph; at = at.parent)
      if (at.name !== "w:sdtContent") chain.unshift(at);
    let holder = element;
    for (const each of chain) {
      const known = shells.get(each);
      const shell = known ?? this.#shell(each);
      if (known === undefined) {
        shells.set(each, shell);
        holder.append(shell);
      }
      holder = shell;
    }
    return holder;
  }

  #shell(element: XmlElement): HTMLElement {
    switch (element.name) {
      case "w:hyperlink":
        return make("span", { class: "link" });
      case "w:ins":
      case "w:moveTo":
        return make("ins");
      case "w:del":
      case "w:moveFrom":
        return make("del");
      case "w:sdt": {
        const shell = make("span", {
          class: "control",
          "data-title": controlProperty(element, "w:alias")?.get("w:val") ?? "",
        });
        const color = controlProperty(element, "w15:color");
        shell.style.setProperty("--control", `#${color?.get("w15:val") ?? color?.get("w:val") ?? "6b6b6b"}`);
        return shell;
      }
      default:
        return make("span");
    }
  }
}
