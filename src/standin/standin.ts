import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import type { XmlElement } from "../docx/xml/xmlTree.ts";
import { languageOf } from "../words/language.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { appContext, type Locale } from "./wire/appContext.ts";
import { CommonApi } from "./wire/commonApi.ts";
import { OpenedDocument } from "./paper/openedDocument.ts";
import { place, type Place } from "./paper/place.ts";
import { RichApi } from "./wire/richApi.ts";
import { readSettings } from "./wire/settings.ts";
import { Wire } from "./wire/wire.ts";
import { closest, paragraphsBelow, storyOf } from "./paper/wordTree.ts";
import { XdmConversation } from "./wire/xdmConversation.ts";

export interface StandinOptions {
  readonly locale: Locale;
  /** Whether the document is open for reading only: every change is refused. */
  readonly readOnly: boolean;
  /** Where the document is said to be. */
  readonly documentUrl: string;
  /** Origin of the page the pane is in. */
  readonly paneOrigin: string;
}

/**
 * A Word with one document open. It answers the pane's Office.js over a conversation; what carries
 * the messages (an iframe, jsdom) is for the caller.
 */
export class Standin {
  readonly document: OpenedDocument;
  readonly wire = new Wire();
  readonly options: StandinOptions;
  readonly #richApi: RichApi;
  readonly #commonApi: CommonApi;
  #conversation: XdmConversation | null = null;
  #selectionListener: () => void = () => {};

  private constructor(document: OpenedDocument, options: StandinOptions) {
    this.document = document;
    this.options = options;
    this.#richApi = new RichApi(document, this.wire, languageOf(options.locale), options.readOnly);
    this.#commonApi = new CommonApi(
      document,
      this.wire,
      options.readOnly,
      () => options.documentUrl,
      () => this.#selectionChanged(),
    );
  }

  static open(bytes: Uint8Array, options: StandinOptions): Outcome<Standin, DocxRefusalCode> {
    const opened = OpenedDocument.open(bytes);
    return opened.ok ? done(new Standin(opened.value, options)) : opened;
  }

  /** Begins a conversation with a pane; one before it is over. Texts to the pane go by `send`. */
  converse(conversation: string, send: (text: string) => void): XdmConversation {
    this.#conversation = new XdmConversation(conversation, send, this.wire, {
      appContext: () => appContext({ ...this.options, settings: readSettings(this.document) }),
      processQuery: (body, custom) => this.#withSelection(() => this.#richApi.processQuery(body, custom)),
      call: (id, fields) => this.#commonApi.call(id, fields),
    });
    return this.#conversation;
  }

  /** Calls back when the add-in has moved the selection. */
  onSelectedByPane(listener: () => void): void {
    this.#selectionListener = listener;
  }

  /** Selects, and tells the pane. */
  select(start: Place, end: Place): void {
    this.document.select(start, end);
    this.#conversation?.deliver("documentSelectionChanged");
  }

  /** Takes back the last step, puts the cursor where something changed unless it is there, and tells the pane. */
  undo(): void {
    this.#goWhere(this.document.journal.undo());
  }

  /** Does again the last step taken back, in the same way. */
  redo(): void {
    this.#goWhere(this.document.journal.redo());
  }

  #goWhere(touched: readonly XmlElement[]): void {
    const { start, end } = this.document.selected();
    const changed = touched.map(paragraphsOfChange).find((paragraphs) => paragraphs.length > 0) ?? [];
    const [first] = changed;
    if (first === undefined || changed.includes(start.paragraph)) this.select(start, end);
    else this.select(place(first, 0), place(first, 0));
  }

  /** What a batch selects is shown on the page, and told to the pane as Word does. */
  #withSelection<T>(work: () => T): T {
    const { start, end } = this.document.selection;
    const result = work();
    const now = this.document.selection;
    if (
      now.start.paragraph !== start.paragraph ||
      now.start.offset !== start.offset ||
      now.end.paragraph !== end.paragraph ||
      now.end.offset !== end.offset
    ) {
      this.#selectionChanged();
    }
    return result;
  }

  #selectionChanged(): void {
    this.#selectionListener();
    this.#conversation?.deliver("documentSelectionChanged");
  }
}

/** The paragraphs of the body that an element that changed is in, or that are in it; none for what is not in the body now. */
function paragraphsOfChange(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:body" || storyOf(element).name !== "w:body") return [];
  const around = closest(element, "w:p");
  return around === null ? paragraphsBelow(element) : [around];
}
