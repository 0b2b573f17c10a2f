import type { Belonging } from "../../plan/belonging.ts";
import type { Said } from "../../words/language.ts";

/** Whose a document is, and whose the register is that it is open against. */
export interface Whose {
  /** The municipality's name as the document has it, with its organisation number where it says that. */
  readonly owner: string;
  readonly here: string;
  readonly title: string;
}

/** Words about where a document belongs. */
export interface BelongingWords {
  readonly heading: string;
  /** What there is to say of how the document stands to the register; nothing for what is as it should be. */
  readonly stands: Readonly<Record<Exclude<Belonging, "untied" | "here">, (whose: Whose) => string>>;
  readonly organisation: (name: string, number: string) => string;
  readonly readOnly: string;
  readonly justRead: string;
  readonly startOfOwn: string;
  readonly startMeans: string;
  readonly belongsHere: string;
  readonly choose: string;
}

export const belongingWords: Said<BelongingWords> = {
  nb: {
    heading: "Hvor dokumentet hører til",
    stands: {
      otherMunicipality: ({ owner, here }) =>
        `Dokumentet hører til ${owner}, og du er logget inn i ${here}. Det kan ikke publiseres herfra.`,
      otherService: ({ owner }) =>
        `Dokumentet hører til et planregister hos en annen tjeneste enn denne (${owner}). Det kan ikke publiseres herfra.`,
      withdrawn: ({ title }) =>
        `Planen «${title}» er trukket tilbake. Dokumentet kan ikke publiseres før planen er gjenopprettet.`,
      unsaid: ({ here, title }) =>
        `Dokumentet sier ikke hvilken kommune det hører til. Hører det til «${title}» i ${here}? Vi spør bare denne ene gangen.`,
      unknown: ({ here }) => `Planen dokumentet er koblet til, finnes ikke i planregisteret til ${here}.`,
    },
    organisation: (name, number) => `${name} (org.nr. ${number})`,
    readOnly:
      "Dokumentet hører til et annet planregister. Du kan lese og kontrollere det, men ikke skrive i det herfra.",
    justRead: "Bare les",
    startOfOwn: "Bruk som start på en egen plan",
    startMeans:
      "Merkene blir dine egne, målene husker hvilken plan de er hentet fra, og koblingen løses. Lagre dokumentet under et nytt navn først, så originalen blir stående.",
    belongsHere: "Ja, det hører til her",
    choose: "Se hva du kan gjøre",
  },
  nn: {
    heading: "Kvar dokumentet høyrer til",
    stands: {
      otherMunicipality: ({ owner, here }) =>
        `Dokumentet høyrer til ${owner}, og du er logga inn i ${here}. Det kan ikkje publiserast herifrå.`,
      otherService: ({ owner }) =>
        `Dokumentet høyrer til eit planregister hos ei anna teneste enn denne (${owner}). Det kan ikkje publiserast herifrå.`,
      withdrawn: ({ title }) =>
        `Planen «${title}» er trekt tilbake. Dokumentet kan ikkje publiserast før planen er gjenoppretta.`,
      unsaid: ({ here, title }) =>
        `Dokumentet seier ikkje kva kommune det høyrer til. Høyrer det til «${title}» i ${here}? Vi spør berre denne eine gongen.`,
      unknown: ({ here }) => `Planen dokumentet er kopla til, finst ikkje i planregisteret til ${here}.`,
    },
    organisation: (name, number) => `${name} (org.nr. ${number})`,
    readOnly:
      "Dokumentet høyrer til eit anna planregister. Du kan lese og kontrollere det, men ikkje skrive i det herifrå.",
    justRead: "Berre les",
    startOfOwn: "Bruk som start på ein eigen plan",
    startMeans:
      "Merka blir dine eigne, måla hugsar kva plan dei er henta frå, og koplinga blir løyst. Lagre dokumentet under eit nytt namn først, så originalen blir ståande.",
    belongsHere: "Ja, det høyrer til her",
    choose: "Sjå kva du kan gjere",
  },
  en: {
    heading: "Where the document belongs",
    stands: {
      otherMunicipality: ({ owner, here }) =>
        `The document belongs to ${owner}, and you are signed in to ${here}. It cannot be published from here.`,
      otherService: ({ owner }) =>
        `The document belongs to a plan register of another service than this one (${owner}). It cannot be published from here.`,
      withdrawn: ({ title }) =>
        `The plan “${title}” has been withdrawn. The document cannot be published until the plan is restored.`,
      unsaid: ({ here, title }) =>
        `The document does not say which municipality it belongs to. Does it belong to “${title}” in ${here}? We ask this once only.`,
      unknown: ({ here }) => `The plan the document is tied to is not in the plan register of ${here}.`,
    },
    organisation: (name, number) => `${name} (organisation number ${number})`,
    readOnly:
      "The document belongs to another plan register. You can read and check it, but not write in it from here.",
    justRead: "Only read",
    startOfOwn: "Use as the start of a plan of your own",
    startMeans:
      "The tags become your own, the goals remember which plan they were fetched from, and the tie is loosed. Save the document under a new name first, so that the original stays.",
    belongsHere: "Yes, it belongs here",
    choose: "See what you can do",
  },
};
