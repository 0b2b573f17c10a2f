import { languageOf } from "../../words/language.ts";
import { realProfiles, type RealProfile } from "../ways/profiles.ts";
import type { Locale } from "../wire/appContext.ts";
import type { DeskWords } from "./deskWords.ts";
import { make } from "./make.ts";
import type { PaneViewName } from "./paneFrame.ts";
import { profileWords } from "./wayWords.ts";

/** What the bar's controls do. */
export interface BarActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly zoom: (percent: number) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setProfile: (profile: RealProfile) => void;
  readonly showPane: (view: PaneViewName) => void;
}

const locales: Readonly<Record<Locale, string>> = { "nb-NO": "Bokmål", "nn-NO": "Nynorsk", "en-US": "English" };
const zooms = [50, 75, 100, 125, 150, 200];

/** The narrow bar over the page, with the strip that says this is a stand-in for Word. */
export class DeskBar {
  readonly element: HTMLElement;
  readonly #name = make("span", { class: "file-name" });
  readonly #style = make("output", { class: "style" });
  readonly #status = make("span", { class: "status", role: "status" });
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #needDocument: HTMLElement[] = [];
  readonly #file: HTMLInputElement;

  constructor(words: DeskWords, locale: Locale, profile: RealProfile, actions: BarActions) {
    this.#file = make("input", {
      type: "file",
      accept: ".docx",
      "aria-label": words.chooseFile,
      tabindex: "-1",
      class: "file",
    });
    this.#file.addEventListener("change", () => {
      const file = this.#file.files?.[0];
      if (file !== undefined) actions.openFile(file);
      this.#file.value = "";
    });
    this.#undo = button(words.undo, actions.undo);
    this.#redo = button(words.redo, actions.redo);
    const save = button(words.save, actions.save);
    const ribbon = make(
      "div",
      { class: "ribbon", role: "group", "aria-label": words.ribbon },
      make("span", { class: "brand", "aria-hidden": "true" }, "Plantråd"),
    );
    const views: readonly (readonly [string, PaneViewName])[] = [
      [words.tag, "tag"],
      [words.check, "check"],
      [words.publish, "publish"],
    ];
    for (const [label, view] of views) ribbon.append(button(label, () => actions.showPane(view)));
    const zoom = choice(
      words.zoom,
      zooms.map((percent) => [String(percent), `${percent} %`]),
      "100",
      (value) => actions.zoom(Number(value)),
    );
    const languageChoice = choice(words.language, Object.entries(locales), locale, (value) => {
      const chosen = (Object.keys(locales) as Locale[]).find((each) => each === value);
      if (chosen !== undefined) actions.setLocale(chosen);
    });
    const language = languageOf(locale);
    const profileChoice = choice(
      profileWords.label[language],
      realProfiles.map((name) => [name, profileWords[name][language]]),
      profile,
      (value) => {
        const chosen = realProfiles.find((each) => each === value);
        if (chosen !== undefined) actions.setProfile(chosen);
      },
    );
    profileChoice.classList.add("word");
    const style = make("span", { class: "styled" }, `${words.style}: `, this.#style);
    this.#needDocument = [save, this.#undo, this.#redo, style, ribbon, zoom];
    this.element = make(
      "header",
      { class: "bar" },
      make("div", { class: "strip" }, notice(words), this.#status),
      make(
        "div",
        { class: "tools" },
        this.#name,
        button(words.open, () => this.askForFile()),
        this.#file,
        save,
        this.#undo,
        this.#redo,
        style,
        zoom,
        languageChoice,
        profileChoice,
        ribbon,
      ),
    );
  }

  /** Lets the person choose a file from the computer. */
  askForFile(): void {
    this.#file.click();
  }

  /** Names the open document; null is none, and what needs one goes away. */
  showDocument(name: string | null): void {
    this.#name.textContent = name ?? "";
    for (const element of this.#needDocument) element.hidden = name === null;
  }

  showState(style: string, canUndo: boolean, canRedo: boolean): void {
    this.#style.textContent = style;
    this.#undo.disabled = !canUndo;
    this.#redo.disabled = !canRedo;
  }

  /** Says something to those who see and those who listen. */
  say(text: string): void {
    this.#status.textContent = text;
  }
}

function notice(words: DeskWords): HTMLElement {
  const steps = make("ol", {}, ...words.realWordSteps.map((step) => make("li", {}, step)));
  const link = make("a", { href: "/" }, words.realWordLink);
  return make(
    "details",
    { class: "notice" },
    make("summary", {}, make("strong", {}, words.standIn), " · ", words.demonstration, " · ", words.realWord),
    make("div", { class: "notice-text" }, make("p", {}, words.standInMore), steps, make("p", {}, link)),
  );
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = make("button", { type: "button" }, label);
  made.addEventListener("click", press);
  return made;
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  pick: (value: string) => void,
): HTMLElement {
  const select = make(
    "select",
    {},
    ...options.map(([value, text]) => make("option", { value, selected: value === chosen ? "" : null }, text)),
  );
  select.addEventListener("change", () => pick(select.value));
  return make("label", { class: "choice" }, make("span", {}, label), select);
}
