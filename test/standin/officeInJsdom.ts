import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { constants, Script } from "node:vm";
import type { DOMWindow } from "jsdom";
import { hostInfo, windowName, type Locale } from "../../src/standin/wire/appContext.ts";
import type { OpenedDocument } from "../../src/standin/paper/openedDocument.ts";
import { place } from "../../src/standin/paper/place.ts";
import { paragraphLength, paragraphText } from "../../src/standin/paper/paragraphPieces.ts";
import { Standin } from "../../src/standin/standin.ts";
import type { PaneWindow, WordAccount } from "../../src/standin/ways/signIn/broker.ts";
import type { MishapName } from "../../src/standin/ways/mishaps.ts";
import { profiles, type ProfileName } from "../../src/standin/ways/profiles.ts";
import type { Wire } from "../../src/standin/wire/wire.ts";
import { HandClock } from "./handClock.ts";
import { addNewerMembers } from "./newerClient.ts";

/** jsdom by Node's own loader: jest's cannot load the ES modules it is built on. */
const ownLoader = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
const { JSDOM } = await (new Script('import("jsdom")', ownLoader).runInThisContext() as Promise<
  typeof import("jsdom")
>);

const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.debug.js"));
const origin = "https://localhost";

export interface OfficeOptions {
  readonly locale?: Locale;
  readonly readOnly?: boolean;
  /** Which Word it is: "plain", a Word without ways, where the test is of what all Words agree on. */
  readonly profile?: ProfileName;
  /** Whether the pane has the client of WordApi 1.6, whose members beyond the npm client's are made from the typings. */
  readonly newerClient?: boolean;
  /** What goes wrong from the beginning; `standin.setMishap` switches it later. */
  readonly mishaps?: readonly MishapName[];
  /** The account Word is signed in with. */
  readonly account?: WordAccount;
}

/** Genuine Office.js over an open document, and what a person at Word could do to that document. */
export interface OfficeInJsdom {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly standin: StandinForTests;
  /** The pane's own window. */
  readonly window: DOMWindow;
  /** Puts Office, Word and OfficeExtension on globalThis, for code of the add-in; `close` takes them off. */
  install(): void;
  /** Reloads the pane on the same document: Office.js starts anew, what it kept in memory is gone. */
  reload(): Promise<OfficeInJsdom>;
  /** Opens the document for a co-author, in a Word and with a pane of their own. */
  beside(): Promise<OfficeInJsdom>;
  close(): void;
}

export interface StandinForTests {
  readonly document: OpenedDocument;
  readonly wire: Wire;
  /** The clock by which answers and events are late: it stands still until the test moves it on. */
  readonly clock: HandClock;
  /** Switches a mishap on or off. */
  setMishap(name: MishapName, on: boolean): void;
  /** Calls back with each document the add-in opens beside this one. */
  onOpenedBeside(listener: (docx: Uint8Array) => void): void;
  /** Lets a co-author write before each of the pane's calls is answered. */
  beforeEachCall(write: (document: OpenedDocument) => void): void;
  /** Selects within the first paragraph that has this text: all of it, or the words given. */
  select(paragraph: string, words?: string): void;
  /** Selects from the first paragraph with one text to the end of the first with another. */
  selectParagraphs(first: string, last: string): void;
  /** Puts the cursor where a paragraph with this text begins, or after so many characters. */
  setCursor(paragraph: string, offset?: number): void;
  /** Copies what is selected, and pastes it after the paragraph of the cursor. */
  copy(): void;
  paste(): void;
  undo(): void;
  redo(): void;
  /** The document as a .docx, as it stands. */
  save(): Uint8Array;
}

/** Opens a .docx in the stand-in and starts genuine Office.js from the npm package on it, without a browser. */
export async function officeInJsdom(bytes: Uint8Array, options: OfficeOptions = {}): Promise<OfficeInJsdom> {
  const locale = options.locale ?? "nb-NO";
  const clock = new HandClock();
  const profile = options.profile ?? "plain";
  const opened = Standin.open(bytes, {
    locale,
    readOnly: options.readOnly ?? false,
    profile,
    mishaps: options.mishaps ?? [],
    ...(options.newerClient === true ? { newerSets: knowsNewer(profile) ? { WordApi: "1.6" } : {} } : {}),
    ...(options.account === undefined ? {} : { account: options.account }),
    later: (work, milliseconds) => clock.later(work, milliseconds),
    documentUrl: `${origin}/document.docx`,
    paneOrigin: origin,
  });
  if (!opened.ok) throw new Error(`the document cannot be opened: ${opened.refusal.code}`);
  return start(opened.value, locale, clock, new Set());
}

/** Whether this Word has more than WordApi 1.3, whatever client the pane has. */
function knowsNewer(profile: ProfileName): boolean {
  return profiles[profile].edition !== "perpetual";
}

let conversations = 0;

/** Starts a pane; `panes` are those over the same document, which are closed together. */
async function start(
  standin: Standin,
  locale: Locale,
  clock: HandClock,
  panes: Set<DOMWindow>,
): Promise<OfficeInJsdom> {
  const window = await bootLibrary(standin, locale, `c${++conversations}`);
  panes.add(window);
  // What the library has put on its window is what its typings promise.
  const { Office, Word, OfficeExtension } = window as unknown as Pick<
    OfficeInJsdom,
    "Office" | "Word" | "OfficeExtension"
  >;
  const names = { Office, Word, OfficeExtension };
  const before = new Map<string, unknown>();
  const close = (): void => {
    for (const [name, value] of before) Reflect.set(globalThis, name, value);
    for (const each of panes) each.close();
  };
  if (standin.options.newerSets !== undefined) addNewerMembers(window);
  standin.prepare(window as unknown as PaneWindow);
  return {
    ...names,
    window,
    standin: forTests(standin, clock),
    install() {
      for (const [name, value] of Object.entries(names)) {
        before.set(name, Reflect.get(globalThis, name));
        Reflect.set(globalThis, name, value);
      }
    },
    reload() {
      for (const [name, value] of before) Reflect.set(globalThis, name, value);
      window.close();
      panes.delete(window);
      return start(standin, locale, clock, panes);
    },
    beside: () => start(standin.beside(), locale, clock, panes),
    close,
  };
}

async function bootLibrary(standin: Standin, locale: Locale, conversation: string): Promise<DOMWindow> {
  const url = `${origin}/pane.html?_host_Info=${encodeURIComponent(hostInfo(locale))}`;
  const html = `<!doctype html><html><head><script src="${origin}/officejs/office.debug.js"></script></head><body></body></html>`;
  const { window } = new JSDOM(html, {
    url,
    runScripts: "outside-only",
    pretendToBeVisual: true,
    beforeParse(page) {
      page.name = windowName(locale, conversation, origin);
      // jsdom lacks document.domain, which office.js holds the host's name against.
      Object.defineProperty(page.document, "domain", { value: page.location.hostname });
      const send = (text: string): void => {
        if (page.closed) return;
        page.dispatchEvent(new page.MessageEvent("message", { data: text, origin, source: null }));
      };
      const side = standin.converse(conversation, send, [], () => page as unknown as PaneWindow);
      Object.defineProperty(page, "parent", { value: { postMessage: (text: string) => side.receive(text) } });
    },
  });
  const { head } = window.document;
  head.appendChild = <T extends Node>(node: T): T => {
    if (node instanceof window.HTMLScriptElement) loadScript(window, node);
    return node;
  };
  window.eval(readFileSync(join(library, "office.debug.js"), "utf8"));
  await new Promise<void>((resolve) => {
    // The debug loader puts Office on the window at once; Word comes with the host's own file.
    const { Office } = window as unknown as { Office: { onReady(callback: () => void): void } };
    Office.onReady(() => resolve());
  });
  return window;
}

/** What a browser does with a script of the library, from disk. */
function loadScript(window: DOMWindow, script: HTMLScriptElement): void {
  const path = new URL(script.src).pathname.replace(/^\/officejs\//, "");
  setTimeout(() => {
    if (window.closed) return;
    window.eval(readFileSync(join(library, path), "utf8"));
    script.dispatchEvent(new window.Event("load"));
  }, 0);
}

function forTests(standin: Standin, clock: HandClock): StandinForTests {
  const { document } = standin;
  const find = (text: string) => {
    const found = document.paragraphs().find((paragraph) => paragraphText(paragraph) === text);
    if (found === undefined) throw new Error(`no paragraph says «${text}»`);
    return found;
  };
  return {
    document,
    wire: standin.wire,
    clock,
    setMishap: (name, on) => standin.ways.set(name, on),
    onOpenedBeside: (listener) => standin.onOpenedBeside(listener),
    beforeEachCall: (write) => standin.beforeEachCall(() => document.journal.apart(() => write(document))),
    select(text, words) {
      const paragraph = find(text);
      const from = words === undefined ? 0 : text.indexOf(words);
      if (from < 0) throw new Error(`«${words}» is not in «${text}»`);
      standin.select(place(paragraph, from), place(paragraph, words === undefined ? text.length : from + words.length));
    },
    selectParagraphs(first, last) {
      const end = find(last);
      standin.select(place(find(first), 0), place(end, paragraphLength(end)));
    },
    setCursor(text, offset = 0) {
      const at = place(find(text), offset);
      standin.select(at, at);
    },
    copy: () => standin.copy(),
    paste: () => standin.paste(),
    undo: () => standin.undo(),
    redo: () => standin.redo(),
    save: () => document.save(),
  };
}
