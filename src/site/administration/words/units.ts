import type { Said } from "../../../words/language.ts";

interface Words {
  readonly lead: string;
  readonly add: string;
  readonly name: string;
  readonly addButton: string;
  readonly open: string;
  readonly none: string;
  readonly closed: string;
  readonly nameOf: (unit: string) => string;
  readonly rename: string;
  readonly renameUnit: (unit: string) => string;
  readonly close: string;
  readonly closeUnit: (unit: string) => string;
  readonly reopen: string;
  readonly reopenUnit: (unit: string) => string;
  readonly done: Readonly<Record<"added" | "renamed" | "closed" | "reopened", string>>;
  readonly faults: Readonly<Record<"name" | "taken" | "gone", string>>;
}

/** The words of the page of a municipality's organisational units. */
export const unitWords: Said<Words> = {
  nb: {
    lead: "Enhetene foreslås som ansvarlige, her og i panelet i Word. Får en enhet et nytt navn, følger planene der den står som ansvarlig; det som står i dokumentene, endres ikke.",
    add: "Legg til en enhet",
    name: "Navn",
    addButton: "Legg til",
    open: "Enheter",
    none: "Ingen enheter er lagt til ennå.",
    closed: "Lukkede enheter",
    nameOf: (unit) => `Navn på ${unit}`,
    rename: "Lagre navnet",
    renameUnit: (unit) => `Lagre navnet på ${unit}`,
    close: "Lukk",
    closeUnit: (unit) => `Lukk ${unit}`,
    reopen: "Åpne igjen",
    reopenUnit: (unit) => `Åpne ${unit} igjen`,
    done: {
      added: "Enheten er lagt til.",
      renamed: "Navnet er lagret.",
      closed: "Enheten er lukket, og foreslås ikke lenger.",
      reopened: "Enheten er åpnet igjen.",
    },
    faults: {
      name: "Skriv et navn på høyst 200 tegn.",
      taken: "Det finnes en enhet med dette navnet fra før. Er den lukket, kan den åpnes igjen.",
      gone: "Enheten finnes ikke lenger.",
    },
  },
  nn: {
    lead: "Einingane blir foreslåtte som ansvarlege, her og i panelet i Word. Får ei eining eit nytt namn, følgjer planane der ho står som ansvarleg; det som står i dokumenta, blir ikkje endra.",
    add: "Legg til ei eining",
    name: "Namn",
    addButton: "Legg til",
    open: "Einingar",
    none: "Ingen einingar er lagde til enno.",
    closed: "Lukka einingar",
    nameOf: (unit) => `Namn på ${unit}`,
    rename: "Lagre namnet",
    renameUnit: (unit) => `Lagre namnet på ${unit}`,
    close: "Lukk",
    closeUnit: (unit) => `Lukk ${unit}`,
    reopen: "Opne att",
    reopenUnit: (unit) => `Opne ${unit} att`,
    done: {
      added: "Eininga er lagd til.",
      renamed: "Namnet er lagra.",
      closed: "Eininga er lukka, og blir ikkje foreslått lenger.",
      reopened: "Eininga er opna att.",
    },
    faults: {
      name: "Skriv eit namn på høgst 200 teikn.",
      taken: "Det finst ei eining med dette namnet frå før. Er ho lukka, kan ho opnast att.",
      gone: "Eininga finst ikkje lenger.",
    },
  },
  en: {
    lead: "Units are suggested as responsible, here and in the pane in Word. When a unit gets a new name, the plans whose entry names it follow; what stands in the documents does not change.",
    add: "Add a unit",
    name: "Name",
    addButton: "Add",
    open: "Units",
    none: "No units are added yet.",
    closed: "Closed units",
    nameOf: (unit) => `Name of ${unit}`,
    rename: "Save the name",
    renameUnit: (unit) => `Save the name of ${unit}`,
    close: "Close",
    closeUnit: (unit) => `Close ${unit}`,
    reopen: "Open again",
    reopenUnit: (unit) => `Open ${unit} again`,
    done: {
      added: "The unit is added.",
      renamed: "The name is saved.",
      closed: "The unit is closed, and suggested no longer.",
      reopened: "The unit is open again.",
    },
    faults: {
      name: "Write a name of at most 200 letters.",
      taken: "There is a unit of this name already. If it is closed, it can be opened again.",
      gone: "The unit is no longer there.",
    },
  },
};
