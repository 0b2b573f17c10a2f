import type { Said } from "../../../words/language.ts";

interface Words {
  readonly municipality: {
    readonly lead: string;
    readonly name: string;
    readonly number: string;
    readonly numberHint: string;
    readonly organisation: string;
    readonly organisationHint: string;
    readonly language: string;
    readonly languageHint: string;
    readonly hearing: string;
    readonly hearingLead: string;
    readonly postalAddress: string;
    readonly email: string;
    readonly look: string;
    readonly color: string;
    readonly colorHint: string;
    readonly colorShown: (light: string, dark: string) => string;
    readonly mark: string;
    readonly markLead: string;
    readonly markNow: string;
    readonly markFile: string;
    readonly markHint: string;
    readonly markSave: string;
    readonly markRemove: string;
    readonly time: string;
    readonly faults: Readonly<
      Record<"name" | "number" | "organisation" | "taken" | "email" | "color" | "mark" | "moment", string>
    >;
  };
  readonly rules: {
    readonly lead: string;
    readonly kind: string;
    readonly show: string;
    readonly of: (kind: string) => string;
    readonly rule: string;
    readonly level: string;
    readonly own: (level: string) => string;
    readonly off: string;
    readonly chapters: string;
    readonly chaptersHint: string;
    readonly usual: (chapters: readonly string[]) => string;
    readonly tooMany: string;
  };
}

/** The words of the pages of a municipality's own settings. */
export const settingsWords: Said<Words> = {
  nb: {
    municipality: {
      lead: "Det som står her, vises på de åpne sidene og i panelet i Word. Adressene til planene endres ikke når navn eller nummer endres.",
      name: "Navn",
      number: "Kommunenummer",
      numberHint: "Fire siffer.",
      organisation: "Organisasjonsnummer",
      organisationHint: "Ni siffer. Det knytter dokumentene til kommunen også når navn og kommunenummer endres.",
      language: "Språk",
      languageHint: "Språket de åpne sidene har når leseren ikke velger et annet.",
      hearing: "Svar på høringer",
      hearingLead: "Står på siden til hver plan som er på høring.",
      postalAddress: "Postadresse",
      email: "E-postadresse",
      look: "Farge",
      color: "Kommunens farge",
      colorHint:
        "For lenker, knapper og båndet øverst på de åpne sidene. Skriv den som #1f6f2a, eller la feltet stå tomt. En farge som er for lys eller for mørk til å leses, blir gjort mørkere eller lysere på sidene.",
      colorShown: (light, dark) => `På lyse sider vises den som ${light}, på mørke som ${dark}.`,
      mark: "Kommunens merke",
      markLead: "Kommunevåpenet eller en logo. Det står ved kommunens navn øverst på hver side.",
      markNow: "Merket slik det er nå",
      markFile: "Bilde",
      markHint: "PNG, høyst 128 kB og 1024 × 1024 piksler. Det som ligger skjult i filen, blir tatt bort.",
      markSave: "Lagre merket",
      markRemove: "Ta bort merket",
      time: "Dager og klokkeslett følger norsk tid. Den gjelder i alle kommuner og kan derfor ikke velges.",
      faults: {
        color: "Skriv fargen med # og seks tegn, som #1f6f2a.",
        mark: "Bildet kan ikke brukes. Velg en PNG som ikke beveger seg, på høyst 128 kB og 1024 × 1024 piksler.",
        name: "Skriv kommunens navn.",
        number: "Skriv kommunenummeret med fire siffer.",
        organisation: "Organisasjonsnummeret stemmer ikke. Skriv ni siffer; det siste kontrollerer de andre.",
        taken: "En annen kommune i tjenesten har dette organisasjonsnummeret.",
        moment: "En annen lagret i samme øyeblikk. Se gjennom feltene, og lagre igjen.",
        email: "Skriv e-postadressen som navn@kommune.no.",
      },
    },
    rules: {
      lead: "Her bestemmer kommunen hvor mye hver regel veier for en plantype, og hvilke kapitler den skal ha. Det gjelder fra neste kontroll i panelet.",
      kind: "Plantype",
      show: "Vis reglene",
      of: (kind) => `Regler for ${kind}`,
      rule: "Regel",
      level: "Hvor mye den veier",
      own: (level) => `Som vanlig (${level})`,
      off: "slått av",
      chapters: "Kapitler",
      chaptersHint:
        "Ett kapittel på hver linje, slik overskriften skal lyde, i rekkefølge. Tomt felt gir plantypens vanlige kapitler.",
      usual: (chapters) => `Vanlige kapitler: ${chapters.join(", ")}.`,
      tooMany: "Det kan være høyst 40 kapitler, med høyst 200 tegn i hvert.",
    },
  },
  nn: {
    municipality: {
      lead: "Det som står her, blir vist på dei opne sidene og i panelet i Word. Adressene til planane blir ikkje endra når namn eller nummer blir endra.",
      name: "Namn",
      number: "Kommunenummer",
      numberHint: "Fire siffer.",
      organisation: "Organisasjonsnummer",
      organisationHint: "Ni siffer. Det knyter dokumenta til kommunen også når namn og kommunenummer blir endra.",
      language: "Språk",
      languageHint: "Språket dei opne sidene har når lesaren ikkje vel eit anna.",
      hearing: "Svar på høyringar",
      hearingLead: "Står på sida til kvar plan som er på høyring.",
      postalAddress: "Postadresse",
      email: "E-postadresse",
      look: "Farge",
      color: "Fargen til kommunen",
      colorHint:
        "For lenkjer, knappar og bandet øvst på dei opne sidene. Skriv han som #1f6f2a, eller la feltet stå tomt. Ein farge som er for lys eller for mørk til å lesast, blir gjord mørkare eller lysare på sidene.",
      colorShown: (light, dark) => `På lyse sider blir han vist som ${light}, på mørke som ${dark}.`,
      mark: "Merket til kommunen",
      markLead: "Kommunevåpenet eller ein logo. Det står ved namnet på kommunen øvst på kvar side.",
      markNow: "Merket slik det er no",
      markFile: "Bilete",
      markHint: "PNG, høgst 128 kB og 1024 × 1024 pikslar. Det som ligg skjult i fila, blir teke bort.",
      markSave: "Lagre merket",
      markRemove: "Ta bort merket",
      time: "Dagar og klokkeslett følgjer norsk tid. Ho gjeld i alle kommunar og kan difor ikkje veljast.",
      faults: {
        color: "Skriv fargen med # og seks teikn, som #1f6f2a.",
        mark: "Biletet kan ikkje brukast. Vel ein PNG som ikkje rører seg, på høgst 128 kB og 1024 × 1024 pikslar.",
        name: "Skriv namnet på kommunen.",
        number: "Skriv kommunenummeret med fire siffer.",
        organisation: "Organisasjonsnummeret stemmer ikkje. Skriv ni siffer; det siste kontrollerer dei andre.",
        taken: "Ein annan kommune i tenesta har dette organisasjonsnummeret.",
        moment: "Ein annan lagra i same augeblinken. Sjå gjennom felta, og lagre igjen.",
        email: "Skriv e-postadressa som namn@kommune.no.",
      },
    },
    rules: {
      lead: "Her bestemmer kommunen kor mykje kvar regel veg for ein plantype, og kva kapittel han skal ha. Det gjeld frå neste kontroll i panelet.",
      kind: "Plantype",
      show: "Vis reglane",
      of: (kind) => `Reglar for ${kind}`,
      rule: "Regel",
      level: "Kor mykje han veg",
      own: (level) => `Som vanleg (${level})`,
      off: "slått av",
      chapters: "Kapittel",
      chaptersHint:
        "Eitt kapittel på kvar linje, slik overskrifta skal lyde, i rekkjefølgje. Tomt felt gir dei vanlege kapitla til plantypen.",
      usual: (chapters) => `Vanlege kapittel: ${chapters.join(", ")}.`,
      tooMany: "Det kan vere høgst 40 kapittel, med høgst 200 teikn i kvart.",
    },
  },
  en: {
    municipality: {
      lead: "What stands here is shown on the public pages and in the pane in Word. The plans’ addresses stay when name or number change.",
      name: "Name",
      number: "Municipality number",
      numberHint: "Four digits.",
      organisation: "Organisation number",
      organisationHint: "Nine digits. It ties the documents to the municipality also when its name and number change.",
      language: "Language",
      languageHint: "The language of the public pages unless the reader chooses another.",
      hearing: "Answers to hearings",
      hearingLead: "Stands on the page of every plan that is on hearing.",
      postalAddress: "Postal address",
      email: "E-mail address",
      look: "Colour",
      color: "The municipality’s colour",
      colorHint:
        "For links, buttons and the band at the top of the public pages. Write it like #1f6f2a, or leave the field empty. A colour too light or too dark to be read is made darker or lighter on the pages.",
      colorShown: (light, dark) => `On light pages it is shown as ${light}, on dark ones as ${dark}.`,
      mark: "The municipality’s mark",
      markLead: "The coat of arms or a logo. It stands by the municipality’s name at the top of every page.",
      markNow: "The mark as it is now",
      markFile: "Picture",
      markHint: "PNG, at most 128 kB and 1024 × 1024 pixels. What lies hidden in the file is removed.",
      markSave: "Save the mark",
      markRemove: "Remove the mark",
      time: "Days and hours follow Norwegian time. It is the same in every municipality, and so cannot be chosen.",
      faults: {
        color: "Write the colour with # and six characters, like #1f6f2a.",
        mark: "The picture cannot be used. Choose a PNG that does not move, of at most 128 kB and 1024 × 1024 pixels.",
        name: "Write the municipality’s name.",
        number: "Write the municipality number with four digits.",
        organisation: "The organisation number is not right. Write nine digits; the last one checks the others.",
        taken: "Another municipality in the service has this organisation number.",
        moment: "Someone else saved at the same moment. Look through the fields, and save again.",
        email: "Write the e-mail address like name@kommune.no.",
      },
    },
    rules: {
      lead: "Here the municipality decides how much each rule weighs for a kind of plan, and which chapters it is to have. It counts from the next check in the pane.",
      kind: "Kind of plan",
      show: "Show the rules",
      of: (kind) => `Rules for: ${kind}`,
      rule: "Rule",
      level: "How much it weighs",
      own: (level) => `As usual (${level})`,
      off: "switched off",
      chapters: "Chapters",
      chaptersHint:
        "One chapter on each line, as the heading is to read, in order. An empty field gives the kind’s usual chapters.",
      usual: (chapters) => `Usual chapters: ${chapters.join(", ")}.`,
      tooMany: "There may be at most 40 chapters, with at most 200 characters each.",
    },
  },
};
