import { sayDocxRefusal } from "../../docx/docxRefusal.ts";
import { languageOf } from "../../words/language.ts";
import type { Locale } from "../wire/appContext.ts";
import { Standin } from "../standin.ts";
import { styleOf, styleTitle } from "../paper/styles.ts";
import type { WireCounters } from "../wire/wire.ts";
import { ask } from "./ask.ts";
import { DeskBar } from "./deskBar.ts";
import { deskWords, type DeskWords } from "./deskWords.ts";
import { fetchBytes } from "./demoPlans.ts";
import { downloadFile } from "./downloadFile.ts";
import { make } from "./make.ts";
import { mishapSwitches } from "./mishapSwitches.ts";
import { MarginView } from "./marginView.ts";
import { PageSelection } from "./pageSelection.ts";
import { PageView } from "./pageView.ts";
import { PaneFrame, type PaneLeft, type PaneViewName } from "./paneFrame.ts";
import { splitter } from "./splitter.ts";
import { leaveSelection, selectAgain, type SuspendedDesk } from "./suspendedDesk.ts";
import { startView, type OpeningFailure } from "./startView.ts";
import { Typing } from "./typing.ts";
import { WireView } from "./wireView.ts";
import type { MishapName } from "../ways/mishaps.ts";
import type { RealProfile } from "../ways/profiles.ts";

export interface DeskOptions {
  readonly locale: Locale;
  readonly readOnly: boolean;
  /** Which Word the desk plays first. */
  readonly profile: RealProfile;
  /** Whether a co-author has the document open too, in a Word of their own whose pane stands beside the other. */
  readonly coAuthor: boolean;
  /** Address of the document to open first; null lets the person choose. */
  readonly open: string | null;
  /** A document that is handed over by another desk: goes before `open`. */
  readonly handed?: HandedDocument | null;
  /** The desk that was here before, in the edit loop: goes before all else. */
  readonly suspended?: SuspendedDesk | undefined;
}

/** A document on its way to a desk of its own. */
interface HandedDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the desk shows others than who sits at it: tests the wire's counters, and another desk the document it is to open. */
export interface DeskForOthers {
  counters(): WireCounters;
  resetCounters(): void;
  /** The document the add-in opened last, once; null where there is none. */
  handOver(): HandedDocument | null;
}

/** An open document on the desk, with all that belongs to it. */
interface Opened {
  readonly standin: Standin;
  readonly name: string;
  readonly selection: PageSelection;
  readonly typing: Typing;
  /** The journal's version when the document was last opened or saved. */
  savedAt: number;
}

/** The desk: a page that plays Word, with one document and the add-in's pane beside it. */
export class Desk implements DeskForOthers {
  readonly #root: HTMLElement;
  readonly #readOnly: boolean;
  readonly #coAuthor: boolean;
  #locale: Locale;
  #profile: RealProfile;
  readonly #mishaps = new Set<MishapName>();
  #words: DeskWords;
  #opened: Opened | null = null;
  #pane: PaneFrame | null = null;
  #coAuthorsPane: PaneFrame | null = null;
  #toHandOver: HandedDocument | null = null;
  #bar: DeskBar;
  readonly #work = make("div", { class: "work" });
  readonly #side = make("aside", { class: "side" });
  readonly #foot = make("div", { class: "foot" });
  readonly #closing = new AbortController();

  constructor(root: HTMLElement, options: DeskOptions) {
    this.#root = root;
    this.#locale = options.suspended?.locale ?? options.locale;
    this.#profile = options.suspended?.profile ?? options.profile;
    this.#readOnly = options.readOnly;
    this.#coAuthor = options.coAuthor;
    this.#words = deskWords(languageOf(this.#locale));
    this.#bar = this.#makeBar();
    const { signal } = this.#closing;
    document.addEventListener("selectionchange", () => this.#opened?.selection.read(), { signal });
    window.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    window.addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) void this.openFile(file);
      },
      { signal },
    );
    window.addEventListener(
      "beforeunload",
      (event) => {
        if (this.#unsaved) event.preventDefault(); // the browser then asks
      },
      { signal },
    );
    if (options.suspended !== undefined) {
      this.#resume(options.suspended);
      return;
    }
    this.#frame();
    if (options.handed) void this.open(options.handed.bytes, options.handed.name);
    else if (options.open === null) this.#choose();
    else void this.openAddress(options.open);
  }

  counters(): WireCounters {
    return this.#opened?.standin.wire.counters ?? { batches: 0, bytesIn: 0, bytesOut: 0 };
  }

  resetCounters(): void {
    this.#opened?.standin.wire.resetCounters();
  }

  handOver(): HandedDocument | null {
    const handed = this.#toHandOver;
    this.#toHandOver = null;
    return handed;
  }

  /** Asks, as Word in the browser does, and opens a document in a window of its own. */
  async #openBeside(bytes: Uint8Array): Promise<void> {
    const { newDocument, openNew, stay, newName } = this.#words;
    const answer = await ask(newDocument, "", [
      { name: "open", label: openNew },
      { name: "stay", label: stay },
    ]);
    if (answer !== "open") return;
    this.#toHandOver = { bytes, name: newName };
    const query = new URLSearchParams({ beside: "1", locale: this.#locale, word: this.#profile });
    window.open(`${window.location.pathname}?${query.toString()}`);
  }

  async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async openAddress(address: string): Promise<void> {
    const name = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
    const bytes = await fetchBytes(address);
    if (bytes !== null) await this.open(bytes, name);
    else this.#fail({ what: this.#words.notFetched(name), next: "", again: () => void this.openAddress(address) });
  }

  /**
   * Opens a document and starts the pane on it; a conversation before it is over. A file that cannot
   * be opened leaves the one that is open; changes not saved are asked about first.
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const opened = this.#read(bytes, name);
    if (opened === null || !(await this.#mayLeave())) return;
    this.#show(opened, name);
    this.#bar.say(this.#words.opened(name));
  }

  /** Takes the desk down but for what is seen, until another takes its place; undefined where no document is open. */
  suspend(): SuspendedDesk | undefined {
    this.#closing.abort();
    this.#coAuthorsPane?.close();
    if (this.#opened === null) return undefined;
    const { standin, name } = this.#opened;
    return {
      locale: this.#locale,
      profile: this.#profile,
      bytes: standin.document.save(),
      name,
      unsaved: this.#unsaved,
      selection: leaveSelection(standin),
      scrolled: this.#work.querySelector(".scroller")?.scrollTop ?? 0,
      pane: this.#pane?.leave() ?? null,
    };
  }

  /** Goes on from a desk before this one; its pane stays loaded where the browser can move a frame that is. */
  #resume({ bytes, name, unsaved, selection, scrolled, pane }: SuspendedDesk): void {
    const before = [...this.#root.children];
    this.#root.append(this.#bar.element, this.#work, this.#foot);
    const standin = this.#read(bytes, name);
    if (standin !== null) {
      this.#show(standin, name, "moveBefore" in Element.prototype ? pane : null);
      if (unsaved) this.#savedNever();
      if (selection !== null) selectAgain(standin, selection);
      this.#work.querySelector(".scroller")?.scrollTo(0, scrolled);
    }
    for (const element of before) element.remove();
  }

  /** The document as the stand-in has it; null, and said, where it cannot be opened. */
  #read(bytes: Uint8Array, name: string): Standin | null {
    const documentUrl = `${window.location.origin}/desk/${encodeURIComponent(name)}`;
    const opened = Standin.open(bytes, {
      locale: this.#locale,
      readOnly: this.#readOnly,
      profile: this.#profile,
      mishaps: [...this.#mishaps],
      documentUrl,
      paneOrigin: window.location.origin,
    });
    if (opened.ok) return opened.value;
    const said = sayDocxRefusal(opened.refusal, languageOf(this.#locale));
    this.#fail({ what: `${this.#words.openFailed(name)} ${said.what}`, next: said.next, again: null });
    return null;
  }

  get #unsaved(): boolean {
    return this.#opened !== null && this.#opened.standin.document.journal.version !== this.#opened.savedAt;
  }

  /** Whether the open document may go: nothing in it is unsaved, or the person saves it or lets it go. */
  async #mayLeave(): Promise<boolean> {
    if (this.#opened === null || !this.#unsaved) return true;
    const { unsaved, saveFirst, letGo, stay } = this.#words;
    const answer = await ask(unsaved(this.#opened.name), "", [
      { name: "save", label: saveFirst },
      { name: "letGo", label: letGo },
      { name: "stay", label: stay },
    ]);
    if (answer === "save") this.#save();
    return answer === "save" || answer === "letGo";
  }

  /** Says why nothing was opened: over the document that is open, or where one is chosen. */
  #fail(failure: OpeningFailure): void {
    if (this.#opened === null) this.#choose(failure);
    else
      void ask(failure.what, [failure.next, this.#words.stillOpen(this.#opened.name)].join(" ").trim(), [
        { name: "close", label: this.#words.close },
      ]);
  }

  #show(standin: Standin, name: string, pane: PaneLeft | null = null): void {
    const words = this.#words;
    const paper = make("div", {
      class: "paper",
      contenteditable: "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.document,
      spellcheck: "false",
      tabindex: "0",
      "aria-readonly": this.#readOnly ? "true" : null,
      lang: textLanguage(standin),
    });
    const view = new PageView(standin.document, paper, words);
    const selection = new PageSelection(standin, view, paper, () => this.#drawState());
    const typing = new Typing(standin, selection, paper, () => this.#bar.say(words.readOnly));
    this.#opened = { standin, name, selection, typing, savedAt: standin.document.journal.version };
    view.draw();
    const margins = new MarginView(standin.document, words);
    standin.document.journal.onChange((changed) => {
      view.update(changed);
      margins.update(changed);
      selection.show("still");
    });
    standin.onSelectedByPane(() => selection.show("center"));
    standin.onOpenedBeside((bytes) => void this.#openBeside(bytes));
    const scroller = make("main", { class: "scroller" }, margins.top, paper, margins.bottom);
    this.#side.replaceChildren(
      splitter(words.splitter, (width) => this.#work.style.setProperty("--pane-width", `${width}px`)),
    );
    this.#side.setAttribute("aria-label", words.addIn);
    this.#work.replaceChildren(scroller, this.#side);
    this.#startPane(pane);
    this.#coAuthorsPane?.close();
    this.#coAuthorsPane = this.#coAuthor ? new PaneFrame(standin.beside(), words.coAuthorsPane, null) : null;
    if (this.#coAuthorsPane !== null) this.#side.append(this.#coAuthorsPane.element);
    this.#foot.replaceChildren(new WireView(standin.wire, words, this.#locale, this.#mishapSwitches(standin)).element);
    document.title = `${name} – Plantråd`;
    this.#bar.showDocument(name);
    this.#drawState();
  }

  #startPane(pane: PaneViewName | PaneLeft | null): void {
    if (this.#opened === null) return;
    this.#pane?.close();
    this.#pane = new PaneFrame(this.#opened.standin, this.#words.pane, pane);
    const coAuthors = this.#coAuthorsPane?.element ?? null;
    const before = coAuthors?.parentNode === this.#side ? coAuthors : null;
    if (typeof pane === "object" && pane !== null) this.#side.moveBefore(this.#pane.element, before);
    else this.#side.insertBefore(this.#pane.element, before);
  }

  #choose(failure: OpeningFailure | null = null): void {
    for (const pane of [this.#pane, this.#coAuthorsPane]) pane?.close();
    this.#pane = null;
    this.#coAuthorsPane = null;
    this.#opened = null;
    const view = startView(
      this.#words,
      failure,
      (address) => void this.openAddress(address),
      () => this.#bar.askForFile(),
    );
    this.#work.replaceChildren(view);
    this.#foot.replaceChildren();
    this.#bar.showDocument(null);
  }

  #makeBar(): DeskBar {
    return new DeskBar(this.#words, this.#locale, this.#profile, {
      openFile: (file) => void this.openFile(file),
      save: () => this.#save(),
      undo: () => this.#opened?.typing.undo(),
      redo: () => this.#opened?.typing.redo(),
      zoom: (percent) => this.#work.style.setProperty("--zoom", String(percent / 100)),
      setLocale: (locale) => {
        this.#locale = locale;
        this.#words = deskWords(languageOf(locale));
        this.#openAgain();
      },
      setProfile: (profile) => {
        this.#profile = profile;
        this.#openAgain();
      },
      showPane: (view) => this.#startPane(view),
    });
  }

  #frame(): void {
    this.#root.replaceChildren(this.#bar.element, this.#work, this.#foot);
    document.documentElement.lang = languageOf(this.#locale);
  }

  #save(): void {
    if (this.#opened === null) return;
    downloadFile(this.#opened.standin.document.save(), this.#opened.name);
    this.#opened.savedAt = this.#opened.standin.document.journal.version;
    this.#bar.say(this.#words.saved(this.#opened.name));
  }

  /** The switches of what can go wrong, which stay as they are when another document is opened. */
  #mishapSwitches(standin: Standin): HTMLElement {
    return mishapSwitches(languageOf(this.#locale), this.#mishaps, (name, on) => {
      if (on) this.#mishaps.add(name);
      else this.#mishaps.delete(name);
      standin.ways.set(name, on);
    });
  }

  /** Word in another language, or on another machine, is another Word: the document stays, as it is now. */
  #openAgain(): void {
    this.#bar = this.#makeBar();
    this.#frame();
    if (this.#opened === null) {
      this.#choose();
      return;
    }
    const { name } = this.#opened;
    const unsaved = this.#unsaved;
    const again = this.#read(this.#opened.standin.document.save(), name);
    if (again === null) return;
    this.#show(again, name);
    if (unsaved) this.#savedNever();
  }

  #savedNever(): void {
    if (this.#opened !== null) this.#opened.savedAt = -1;
  }

  #drawState(): void {
    if (this.#opened === null) return;
    const { document } = this.#opened.standin;
    const style = styleTitle(styleOf(document, document.selected().start.paragraph), languageOf(this.#locale));
    this.#bar.showState(style, document.journal.canUndo, document.journal.canRedo);
  }
}

/** The language the document's text is said to be in, for screen readers. */
function textLanguage(standin: Standin): string | null {
  const defaults = standin.document
    .relatedRoot("styles")
    ?.first("w:docDefaults")
    ?.first("w:rPrDefault")
    ?.first("w:rPr");
  return defaults?.first("w:lang")?.get("w:val") ?? null;
}
