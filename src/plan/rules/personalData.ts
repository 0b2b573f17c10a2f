import type { Rule } from "./rule.ts";

/**
 * Names in the document's properties will be left out.
 * Bad: nothing; authors' names are in every Word file.
 * Good: known to who publishes.
 * Why: names of employees are not for the public page, and the planner should know they are not there.
 */
export const personalData: Rule = {
  name: "personal-data",
  needsWhole: true,
  group: "publishing",
  levels: "advice",
  *find({ plan }) {
    const about = plan.document.messages.filter(({ kind }) => kind === "properties").map(({ detail }) => detail);
    if (about.length > 0) yield { where: { type: "document" }, detail: { properties: about.join(", ") } };
  },
  law: null,
  words: {
    nb: {
      title: "Navn i dokumentets egenskaper",
      what: "Dokumentets egenskaper har navn på forfattere eller andre.",
      why: "Navnene kommer ikke med på nettsiden. De blir liggende i Word-filen.",
      mend: "Du trenger ikke gjøre noe. Skal filen selv deles, kan du fjerne dem i Word: Fil, Info, Se etter problemer.",
    },
    nn: {
      title: "Namn i eigenskapane til dokumentet",
      what: "Eigenskapane til dokumentet har namn på forfattarar eller andre.",
      why: "Namna kjem ikkje med på nettsida. Dei blir liggjande i Word-fila.",
      mend: "Du treng ikkje gjere noko. Skal fila sjølv delast, kan du fjerne dei i Word: Fil, Info, Se etter problemer.",
    },
    en: {
      title: "Names in the document's properties",
      what: "The document's properties hold names of authors or others.",
      why: "The names are left out of the web page. They stay in the Word file.",
      mend: "You need do nothing. If the file itself is to be shared, you can remove them in Word: File, Info, Check for Issues.",
    },
  },
};
