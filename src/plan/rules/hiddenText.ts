import { countStripped } from "../countStripped.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * Nothing hidden.
 * Bad: a paragraph formatted as hidden, forgotten; a text box switched off; a photograph that says where and when it was taken, and by whom.
 * Good: shown, or deleted; a picture without what is not to be shown.
 * Why: it is left out of the web page, while it may have been meant to be read; and it is in the file.
 */
export const hiddenText: Rule = {
  name: "hidden-text",
  needsWhole: true,
  group: "publishing",
  levels: "advice",
  *find({ plan }) {
    const { hiddenCharacters, hiddenDrawings = 0, pictureMetadata = 0 } = countStripped(plan.document);
    const where = { type: "document" } as const;
    if (hiddenCharacters > 0) yield { where, detail: { count: hiddenCharacters } };
    if (hiddenDrawings > 0) yield { where, detail: { reason: "drawings", count: hiddenDrawings } };
    if (pictureMetadata > 0) yield { where, detail: { reason: "metadata", count: pictureMetadata } };
  },
  law: null,
  words: {
    nb: {
      title: "Skjult innhold",
      what: byReason({
        text: ({ of }) => `Dokumentet har skjult tekst (${of("count")} tegn).`,
        drawings: ({ of, count }) =>
          count("count") === 1
            ? "Dokumentet har 1 skjult bilde, figur eller tekstboks."
            : `Dokumentet har ${of("count")} skjulte bilder, figurer og tekstbokser.`,
        metadata: ({ of, count }) =>
          count("count") === 1
            ? "1 bilde bærer opplysninger som ikke vises, som sted, navn og dato."
            : `${of("count")} bilder bærer opplysninger som ikke vises, som sted, navn og dato.`,
      }),
      why: byReason({
        text: "Skjult tekst kommer ikke med på nettsiden. Var den ment for leserne, mangler den der.",
        drawings: "Det som er skjult, kommer ikke med på nettsiden. Var det ment for leserne, mangler det der.",
        metadata: "Opplysningene kommer ikke med på nettsiden, men ligger i Word-filen til den som får den.",
      }),
      mend: byReason({
        text: "Vis skjulte tegn i Word, og slett teksten eller ta bort skjulingen.",
        drawings: "Åpne valgruten i Word (Oppsett, Valgrute), og vis eller slett det som er skjult.",
        metadata: "Skal filen deles, kan du ta bort opplysningene i et bildeprogram og sette bildet inn på nytt.",
      }),
    },
    nn: {
      title: "Skjult innhald",
      what: byReason({
        text: ({ of }) => `Dokumentet har skjult tekst (${of("count")} teikn).`,
        drawings: ({ of, count }) =>
          count("count") === 1
            ? "Dokumentet har 1 skjult bilete, figur eller tekstboks."
            : `Dokumentet har ${of("count")} skjulte bilete, figurar og tekstboksar.`,
        metadata: ({ of }) => `${of("count")} bilete ber opplysningar som ikkje blir viste, som stad, namn og dato.`,
      }),
      why: byReason({
        text: "Skjult tekst kjem ikkje med på nettsida. Var han meint for lesarane, manglar han der.",
        drawings: "Det som er skjult, kjem ikkje med på nettsida. Var det meint for lesarane, manglar det der.",
        metadata: "Opplysningane kjem ikkje med på nettsida, men ligg i Word-fila til den som får ho.",
      }),
      mend: byReason({
        text: "Vis skjulte teikn i Word, og slett teksten eller ta bort skjulinga.",
        drawings: "Opne valruta i Word (Oppsett, Valrute), og vis eller slett det som er skjult.",
        metadata: "Skal fila delast, kan du ta bort opplysningane i eit biletprogram og setje biletet inn på nytt.",
      }),
    },
    en: {
      title: "Hidden content",
      what: byReason({
        text: ({ of, count }) =>
          `The document has hidden text (${count("count") === 1 ? "1 character" : `${of("count")} characters`}).`,
        drawings: ({ of, count }) =>
          count("count") === 1
            ? "The document has 1 hidden picture, shape or text box."
            : `The document has ${of("count")} hidden pictures, shapes and text boxes.`,
        metadata: ({ of, count }) =>
          count("count") === 1
            ? "1 picture carries information that is not shown, such as place, names and dates."
            : `${of("count")} pictures carry information that is not shown, such as places, names and dates.`,
      }),
      why: byReason({
        text: "Hidden text is left out of the web page. If it was meant for readers, it is missing there.",
        drawings: "What is hidden is left out of the web page. If it was meant for readers, it is missing there.",
        metadata: "The information is left out of the web page, but stays in the Word file for whoever gets it.",
      }),
      mend: byReason({
        text: "Show hidden marks in Word, and delete the text or take the hiding away.",
        drawings: "Open the Selection Pane in Word (Layout, Selection Pane), and show or delete what is hidden.",
        metadata:
          "If the file is to be shared, remove the information in a picture editor and insert the picture again.",
      }),
    },
  },
};
