import type { Said } from "../../words/language.ts";
import type { Shortcut } from "../core/shortcuts.ts";

/** Words of the list of keys. */
export interface ShortcutWords {
  readonly title: string;
  /** Where they work, and what Word has instead in the document. */
  readonly where: string;
  readonly does: Readonly<Record<Shortcut, string>>;
  /** Keys that work where something has focus: the keys, and what they do. */
  readonly others: readonly (readonly [string, string])[];
  readonly key: string;
  readonly what: string;
}

export const shortcutWords: Said<ShortcutWords> = {
  nb: {
    title: "Tastatur",
    where:
      "Tastene virker når ruta har tastaturet. F6 (Ctrl+F6 i nettleseren) går mellom dokumentet og ruta. I selve dokumentet merker du med høyreklikk eller menytasten: «Merk i planen».",
    key: "Taster",
    what: "Hva de gjør",
    does: {
      tagGoal: "Merk det markøren står i, som mål",
      tagStrategy: "… som strategi",
      tagMeasure: "… som tiltak",
      propose: "Gå gjennom dokumentet",
      actions: "Alle tiltak",
      check: "Kontroll",
      publish: "Publiser",
      search: "Søk i oversikten",
      undo: "Angre det siste du gjorde herfra",
      help: "Hjelp med visningen",
    },
    others: [
      ["Piltaster", "Flytt i oversikten; høyre og venstre åpner og lukker"],
      ["Enter", "Åpne elementet, eller gå til overskriften i Word"],
      ["Bokstaver", "Gå til neste linje i oversikten som begynner slik"],
      ["Esc", "Tilbake"],
    ],
  },
  nn: {
    title: "Tastatur",
    where:
      "Tastane verkar når ruta har tastaturet. F6 (Ctrl+F6 i nettlesaren) går mellom dokumentet og ruta. I sjølve dokumentet merkjer du med høgreklikk eller menytasten: «Merk i planen».",
    key: "Tastar",
    what: "Kva dei gjer",
    does: {
      tagGoal: "Merk det markøren står i, som mål",
      tagStrategy: "… som strategi",
      tagMeasure: "… som tiltak",
      propose: "Gå gjennom dokumentet",
      actions: "Alle tiltak",
      check: "Kontroll",
      publish: "Publiser",
      search: "Søk i oversikta",
      undo: "Angre det siste du gjorde herfrå",
      help: "Hjelp med visinga",
    },
    others: [
      ["Piltastar", "Flytt i oversikta; høgre og venstre opnar og lukkar"],
      ["Enter", "Opne elementet, eller gå til overskrifta i Word"],
      ["Bokstavar", "Gå til neste linje i oversikta som byrjar slik"],
      ["Esc", "Tilbake"],
    ],
  },
  en: {
    title: "Keyboard",
    where:
      "The keys work while the pane has the keyboard. F6 (Ctrl+F6 in the browser) goes between the document and the pane. In the document itself you tag by a right-click or the menu key: “Tag in the plan”.",
    key: "Keys",
    what: "What they do",
    does: {
      tagGoal: "Tag what the cursor is in as a goal",
      tagStrategy: "… as a strategy",
      tagMeasure: "… as a measure",
      propose: "Go through the document",
      actions: "All actions",
      check: "Check",
      publish: "Publish",
      search: "Search the outline",
      undo: "Undo the last thing you did from here",
      help: "Help with the view",
    },
    others: [
      ["Arrows", "Move in the outline; right and left open and close"],
      ["Enter", "Open the element, or go to the heading in Word"],
      ["Letters", "Go to the next line of the outline that begins so"],
      ["Esc", "Back"],
    ],
  },
};
