import type { Said } from "../../words/language.ts";

/** The words that stand on every page. */
export const frameWords: Said<{
  readonly skip: string;
  readonly demonstration: string;
  /** What the notice is called, among the parts of the page. */
  readonly demonstrationName: string;
  readonly language: string;
  readonly here: string;
  readonly municipality: (name: string) => string;
  readonly plans: string;
  readonly footer: string;
  readonly openData: string;
  readonly planCount: (count: number) => string;
}> = {
  nb: {
    skip: "Hopp til innholdet",
    demonstration:
      "Dette er en demonstrasjon på denne maskinen: kommunene er oppdiktet, og hvem som helst logger inn uten passord.",
    demonstrationName: "Demonstrasjon",
    language: "Språk",
    here: "Du er her",
    municipality: (name) => (/kommune$/i.test(name) ? name : `${name} kommune`),
    plans: "Planoversikt",
    footer:
      "Hver publisert versjon har sin egen adresse og blir aldri endret. De publiserte sidene bruker ikke informasjonskapsler eller sporing.",
    openData: "Åpne data om planene (API)",
    planCount: (count) => (count === 1 ? "1 plan" : `${count} planer`),
  },
  nn: {
    skip: "Hopp til innhaldet",
    demonstration:
      "Dette er ein demonstrasjon på denne maskina: kommunane er oppdikta, og kven som helst loggar inn utan passord.",
    demonstrationName: "Demonstrasjon",
    language: "Språk",
    here: "Du er her",
    municipality: (name) => (/kommune$/i.test(name) ? name : `${name} kommune`),
    plans: "Planoversikt",
    footer:
      "Kvar publisert versjon har si eiga adresse og blir aldri endra. Dei publiserte sidene bruker ikkje informasjonskapslar eller sporing.",
    openData: "Opne data om planane (API)",
    planCount: (count) => (count === 1 ? "1 plan" : `${count} planar`),
  },
  en: {
    skip: "Skip to the content",
    demonstration:
      "This is a demonstration on this machine: the municipalities are made up, and anyone signs in without a password.",
    demonstrationName: "Demonstration",
    language: "Language",
    here: "You are here",
    municipality: (name) => (/municipality$/i.test(name) ? name : `${name.replace(/ kommune$/i, "")} municipality`),
    plans: "All plans",
    footer:
      "Every published version has an address of its own and is never changed. The published pages use no cookies and no tracking.",
    openData: "Open data about the plans (API)",
    planCount: (count) => (count === 1 ? "1 plan" : `${count} plans`),
  },
};

/** What each language calls itself. */
export const languageNames: Said = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
