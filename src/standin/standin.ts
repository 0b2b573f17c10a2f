import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import type { XmlElement } from "../docx/xml/xmlTree.ts";
import { languageOf } from "../words/language.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { appContext, type Locale } from "./wire/appContext.ts";
import { CommonApi } from "./wire/commonApi.ts";
import { copyBlocks, pasteBlocks } from "./paper/clipboard.ts";
import { renumberAll } from "./paper/contentControls.ts";
import { OpenedDocument } from "./paper/openedDocument.ts";
import { place, type Place, type Span } from "./paper/place.ts";
import { References } from "./wire/references.ts";
import { RichApi } from "./wire/richApi.ts";
import { readSettings } from "./wire/settings.ts";
import type { PaneWindow, WordAccount } from "./ways/signIn/broker.ts";
import { ChosenWays } from "./ways/chosenWays.ts";
import type { MishapName } from "./ways/mishaps.ts";
import { tellPlatform } from "./wire/platform.ts";
import { profiles, type ProfileName } from "./ways/profiles.ts";
import { Wire, type Later } from "./wire/wire.ts";
import { WordEvents } from "./wire/wordEvents.ts";
import { closest, paragraphsBelow, storyOf } from "./paper/wordTree.ts";
import { XdmConversation } from "./wire/xdmConversation.ts";

export interface StandinOptions {
  readonly locale: Locale;
  /** Whether the document is open for reading only, and says so: every change is refused. */
  readonly readOnly: boolean;
  /** Where the document is said to be. */
  readonly documentUrl: string;
  /** Origin of the page the pane is in. */
  readonly paneOrigin: string;
  /** Which Word this is. */
  readonly profile: ProfileName;
  /** What goes wrong from the beginning; `ways.set` switches it later. */
  readonly mishaps?: readonly MishapName[];
  /** The account Word is signed in with; none where none is given. */
  readonly account?: WordAccount;
  /**
   * Requirement sets that the Office.js in the pane has beside those of the npm client; none where none are given. The
   * npm client stops at WordApi 1.3.
   */
  readonly newerSets?: Readonly<Record<string, string>>;
  /** The clock by which answers and events are late; the machine's own where none is given. */
  readonly later?: Later;
}

/**
 * A Word with one document open. It answers the pane's Office.js over a conversation; what carries
 * the messages (an iframe, jsdom) is for the caller.
 */
export class Standin {
  readonly document: OpenedDocument;
  readonly wire: Wire;
  readonly options: StandinOptions;
  /** What this Word does that one would not think. */
  readonly ways: ChosenWays;
  readonly #richApi: RichApi;
  readonly #commonApi: CommonApi;
  readonly #events: WordEvents;
  readonly #selection: Span;
  /** All who have the document open, this one among them. */
  readonly #authors: Set<Standin>;
  #conversation: XdmConversation | null = null;
  #selectionListener: () => void = () => {};
  #besideListener: (docx: Uint8Array) => void = () => {};
  #beforeCall: () => void = () => {};
  #copied: readonly XmlElement[] = [];

  private constructor(document: OpenedDocument, options: StandinOptions, authors: Set<Standin>) {
    this.document = document;
    this.options = options;
    this.wire = new Wire(options.later);
    this.ways = new ChosenWays(options.profile, options.mishaps ?? []);
    this.#selection = document.newSelection();
    this.#authors = authors.add(this);
    document.attend(this.#selection);
    const references = new References(document);
    this.#events = new WordEvents(document, references, (event) =>
      this.#conversation?.deliver("richApiMessage", event),
    );
    document.journal.onChange((changed) =>
      this.#events.changed(changed, document.selection === this.#selection ? "Local" : "Remote"),
    );
    this.#richApi = new RichApi(
      document,
      references,
      this.wire,
      languageOf(options.locale),
      options.readOnly,
      this.ways,
      this.#events,
      (docx) => this.#besideListener(docx),
    );
    this.#commonApi = new CommonApi(
      document,
      this.wire,
      options.readOnly,
      this.ways,
      () => options.documentUrl,
      () => this.#selectionChanged(),
    );
  }

  static open(bytes: Uint8Array, options: StandinOptions): Outcome<Standin, DocxRefusalCode> {
    const opened = OpenedDocument.open(bytes);
    if (!opened.ok) return opened;
    const standin = new Standin(opened.value, options, new Set());
    if (standin.ways.renumbersControls) opened.value.journal.apart(() => renumberAll(opened.value));
    return done(standin);
  }

  /** The Word of a co-author, with the same document open: what either writes is there for the other at once. */
  beside(options: StandinOptions = this.options): Standin {
    return new Standin(this.document, options, this.#authors);
  }

  /** Puts in a pane's own window what this Word has there. When Office.js has come in it, and before it is asked anything. */
  prepare(pane: PaneWindow): void {
    this.ways.prepare(pane, this.options.account ?? null);
  }

  /**
   * Begins a conversation with a pane; one before it is over, and answers still under way in it are dropped.
   * Texts to the pane go by `send`. `events` are those it has registered for already, where it goes on from a stand-in
   * before this one. `pane` gives the pane's own window where it can be reached, to be told what platform this Word is.
   */
  converse(
    conversation: string,
    send: (text: string) => void,
    events: readonly string[] = [],
    pane: () => PaneWindow | null = () => null,
  ): XdmConversation {
    this.#conversation?.end();
    this.#conversation = new XdmConversation(conversation, send, this.wire, this.ways, events, {
      appContext: () => {
        const { host, edition } = profiles[this.options.profile];
        const window = pane();
        if (window !== null) tellPlatform(window, host);
        return appContext({
          ...this.options,
          edition,
          readOnly: this.options.readOnly && !this.ways.refusesWritesSilently,
          settings: readSettings(this.document),
          sets: { ...this.ways.sets, ...this.options.newerSets },
        });
      },
      processQuery: (body, custom) => this.#atWork(() => this.#richApi.processQuery(body, custom)),
      call: (id, fields) => this.#atWork(() => this.#commonApi.call(id, fields)),
    });
    return this.#conversation;
  }

  /** Calls back when the add-in has moved the selection. */
  onSelectedByPane(listener: () => void): void {
    this.#selectionListener = listener;
  }

  /** Calls back when the add-in has opened another document, to be shown in a window of its own. */
  onOpenedBeside(listener: (docx: Uint8Array) => void): void {
    this.#besideListener = listener;
  }

  /** Does something before each call of the pane is answered, as what a co-author writes arrives between any two. */
  beforeEachCall(work: () => void): void {
    this.#beforeCall = work;
  }

  /** Selects, and raises the event in the pane. */
  select(start: Place, end: Place): void {
    this.document.attend(this.#selection);
    this.document.select(start, end);
    this.#conversation?.deliver("documentSelectionChanged");
    this.#events.selected(start.paragraph);
    this.notifyOthers();
  }

  /** Copies what is selected, for `paste`. */
  copy(): void {
    this.document.attend(this.#selection);
    this.#copied = copyBlocks(this.document, this.document.selected());
  }

  /** Pastes what was copied after the paragraph of the cursor, as this Word does it. */
  paste(): void {
    this.document.attend(this.#selection);
    const { end } = this.document.selected();
    const at = this.document.journal.step("paste", () =>
      pasteBlocks(this.document, this.#copied, end, this.ways.pastes),
    );
    this.select(at, at);
  }

  /** Takes back the last step, puts the cursor where something changed unless it is there, and tells the pane. */
  undo(): void {
    this.document.attend(this.#selection);
    this.#goWhere(this.document.journal.undo());
  }

  /** Does again the last step taken back, in the same way. */
  redo(): void {
    this.document.attend(this.#selection);
    this.#goWhere(this.document.journal.redo());
  }

  /** Raises the event of a change or a move here in the panes of the other authors, where they get it as of their own. */
  notifyOthers(): void {
    for (const author of this.#authors) {
      if (author !== this && author.ways.receivesOthersEvents)
        author.#conversation?.deliver("documentSelectionChanged");
    }
  }

  #goWhere(touched: readonly XmlElement[]): void {
    const { start, end } = this.document.selected();
    const changed = touched.map(paragraphsOfChange).find((paragraphs) => paragraphs.length > 0) ?? [];
    const [first] = changed;
    if (first === undefined || changed.includes(start.paragraph)) this.select(start, end);
    else this.select(place(first, 0), place(first, 0));
  }

  /** What a call selects is shown on the page, and told to the pane as Word does. */
  #atWork<T>(work: () => T): T {
    this.#beforeCall();
    this.document.attend(this.#selection);
    const { start, end } = this.document.selection;
    const { version } = this.document.journal;
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
    if (this.document.journal.version !== version) this.notifyOthers();
    return result;
  }

  #selectionChanged(): void {
    this.#selectionListener();
    this.#conversation?.deliver("documentSelectionChanged");
    this.#events.selected(this.document.selection.start.paragraph);
  }
}

/** The paragraphs of the body that an element that changed is in, or that are in it; none for what is not in the body now. */
function paragraphsOfChange(element: XmlElement): readonly XmlElement[] {
  if (element.name === "w:body" || storyOf(element).name !== "w:body") return [];
  const around = closest(element, "w:p");
  return around === null ? paragraphsBelow(element) : [around];
}
