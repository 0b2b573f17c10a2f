import type { Said } from "../../../words/language.ts";
import type { AdministrationPageName } from "../administrationView.ts";

/** The words around every page of the administration. */
export const administrationWords: Said<{
  readonly name: string;
  readonly around: string;
  readonly pages: Readonly<Record<AdministrationPageName, string>>;
  readonly signedInAs: (name: string) => string;
  readonly signOut: string;
  readonly publicPages: string;
  readonly save: string;
  readonly saved: string;
  readonly wrong: (count: number) => string;
  readonly wrongNext: string;
  /** What stands at a field that another has written in since the form was opened; "" where they emptied it. */
  readonly meanwhile: (value: string) => string;
}> = {
  nb: {
    name: "Administrasjon",
    around: "Administrasjonen",
    pages: {
      overview: "Planer",
      municipality: "Kommunen",
      people: "Folk og roller",
      units: "Enheter",
      rules: "Regler",
      import: "Importer",
    },
    signedInAs: (name) => `Logget inn som ${name}`,
    signOut: "Logg ut",
    publicPages: "De åpne sidene",
    save: "Lagre",
    saved: "Endringene er lagret.",
    wrong: (count) => (count === 1 ? "Ett felt må rettes" : `${count} felt må rettes`),
    wrongNext: "Ingenting er lagret ennå. Rett det som står ved feltene, og send på nytt.",
    meanwhile: (value) =>
      `En annen har ${value === "" ? "tømt feltet" : `lagret «${value}» her`} siden du åpnet siden. Lagre igjen hvis det du har skrevet, skal gjelde.`,
  },
  nn: {
    name: "Administrasjon",
    around: "Administrasjonen",
    pages: {
      overview: "Planar",
      municipality: "Kommunen",
      people: "Folk og roller",
      units: "Einingar",
      rules: "Reglar",
      import: "Importer",
    },
    signedInAs: (name) => `Logga inn som ${name}`,
    signOut: "Logg ut",
    publicPages: "Dei opne sidene",
    save: "Lagre",
    saved: "Endringane er lagra.",
    wrong: (count) => (count === 1 ? "Eitt felt må rettast" : `${count} felt må rettast`),
    wrongNext: "Ingenting er lagra enno. Rett det som står ved felta, og send på nytt.",
    meanwhile: (value) =>
      `Ein annan har ${value === "" ? "tømt feltet" : `lagra «${value}» her`} sidan du opna sida. Lagre igjen om det du har skrive, skal gjelde.`,
  },
  en: {
    name: "Administration",
    around: "The administration",
    pages: {
      overview: "Plans",
      municipality: "The municipality",
      people: "People and roles",
      units: "Units",
      rules: "Rules",
      import: "Import",
    },
    signedInAs: (name) => `Signed in as ${name}`,
    signOut: "Sign out",
    publicPages: "The public pages",
    save: "Save",
    saved: "The changes are saved.",
    wrong: (count) => (count === 1 ? "One field must be corrected" : `${count} fields must be corrected`),
    wrongNext: "Nothing is saved yet. Correct what is said at the fields, and send again.",
    meanwhile: (value) =>
      `Someone else has ${value === "" ? "emptied this field" : `saved “${value}” here`} since you opened the page. Save again if what you have written is to count.`,
  },
};
