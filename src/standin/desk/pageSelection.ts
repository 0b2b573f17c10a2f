import { comparePlaces, paragraphsOf } from "../paper/editSpan.ts";
import type { Place } from "../paper/place.ts";
import type { Standin } from "../standin.ts";
import type { PageView } from "./pageView.ts";

/** Pixels kept between the cursor and the edge of the window. */
const margin = 48;

/** Keeps the browser's selection on the page and the document's selection the same, whoever moves it. */
export class PageSelection {
  readonly #standin: Standin;
  readonly #view: PageView;
  readonly #paper: HTMLElement;
  readonly #onMoved: () => void;
  #marked: HTMLElement[] = [];

  constructor(standin: Standin, view: PageView, paper: HTMLElement, onMoved: () => void) {
    this.#standin = standin;
    this.#view = view;
    this.#paper = paper;
    this.#onMoved = onMoved;
  }

  /** Takes over what a person selected on the page, and raises the event in the pane. */
  read(): void {
    const selection = document.getSelection();
    if (selection?.anchorNode == null || selection.focusNode === null || !this.#paper.contains(selection.anchorNode))
      return;
    const range = selection.getRangeAt(0);
    const start = this.#view.paragraphs.placeAt(range.startContainer, range.startOffset);
    const end = this.#view.paragraphs.placeAt(range.endContainer, range.endOffset);
    if (start === null || end === null) return;
    const { selection: known } = this.#standin.document;
    if (same(known.start, start) && same(known.end, end)) return;
    this.#standin.select(start, comparePlaces(this.#standin.document, start, end) > 0 ? start : end);
    this.#mark();
    this.#onMoved();
  }

  /** Shows the document's selection on the page, and scrolls to it: not at all, only as far as needed, or to the middle. */
  show(scroll: "still" | "near" | "center"): void {
    const { start, end } = this.#standin.document.selected();
    const first = this.#view.elementOf(start.paragraph);
    const last = this.#view.elementOf(end.paragraph);
    this.#mark();
    this.#onMoved();
    if (first === null || last === null) return;
    const from = this.#view.paragraphs.pointOf(first, start);
    const to = this.#view.paragraphs.pointOf(last, end);
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    if (scroll === "center") first.scrollIntoView({ block: "center" });
    if (scroll === "near") this.#bringNear(last);
  }

  #bringNear(element: HTMLElement): void {
    const range = document.getSelection()?.getRangeAt(0);
    const caret = range?.getClientRects()[0] ?? element.getBoundingClientRect();
    const scroller = this.#paper.parentElement;
    const shown = scroller?.getBoundingClientRect();
    if (scroller === null || shown === undefined) return;
    if (caret.bottom > shown.bottom - margin) scroller.scrollBy(0, caret.bottom - shown.bottom + margin);
    else if (caret.top < shown.top + margin) scroller.scrollBy(0, caret.top - shown.top - margin);
  }

  /** A rule beside the paragraphs of the selection, to be seen also while the pane has the keyboard. */
  #mark(): void {
    for (const element of this.#marked) element.classList.remove("here");
    this.#marked = paragraphsOf(this.#standin.document, this.#standin.document.selected())
      .map((paragraph) => this.#view.elementOf(paragraph))
      .filter((element) => element !== null);
    for (const element of this.#marked) element.classList.add("here");
  }
}

function same(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.offset === other.offset;
}
