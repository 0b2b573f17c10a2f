import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";
import { sayInstant } from "../words/sayInstant.ts";
import type { ServiceRefusalCode } from "./serviceRefusal.ts";

type Sentences = (detail: Refusal["detail"]) => SaidRefusal;

/** What is refused because of what stands in the register. */
type RegisterRefusalCode = Extract<
  ServiceRefusalCode,
  "publishedFirst" | "planWithdrawn" | "sealed" | "planRing" | "planExists"
>;

const moment = (language: Language, value: string | number | undefined): string => {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? String(value ?? "") : sayInstant(at, language);
};

/** What each of them is said as. */
export const registerRefusals: Readonly<Record<RegisterRefusalCode, Said<Sentences>>> = {
  publishedFirst: {
    nb: ({ version, by, at }) => ({
      what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nb", at)}, etter at ditt dokument ble laget.`,
      next: "Hent den nyeste versjonen, før endringene dine inn i den, og publiser derfra.",
    }),
    nn: ({ version, by, at }) => ({
      what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nn", at)}, etter at dokumentet ditt vart laga.`,
      next: "Hent den nyaste versjonen, før endringane dine inn i han, og publiser derfrå.",
    }),
    en: ({ version, by, at }) => ({
      what: `${by ?? ""} published version ${version ?? ""} of the plan on ${moment("en", at)}, after your document was made.`,
      next: "Fetch the newest version, bring your changes into it, and publish from there.",
    }),
  },
  planWithdrawn: {
    nb: () => ({
      what: "Planen er trukket tilbake.",
      next: "Gjenopprett planen under Plan før noe nytt publiseres av den.",
    }),
    nn: () => ({
      what: "Planen er trekt tilbake.",
      next: "Gjenopprett planen under Plan før noko nytt blir publisert av han.",
    }),
    en: () => ({
      what: "The plan has been withdrawn.",
      next: "Restore the plan under Plan before anything new of it is published.",
    }),
  },
  sealed: {
    nb: () => ({
      what: "Versjonen er sperret på grunn av personopplysninger, og dokumentet er lukket for alle.",
      next: "Bruk en annen versjon av planen.",
    }),
    nn: () => ({
      what: "Versjonen er sperra på grunn av personopplysningar, og dokumentet er lukka for alle.",
      next: "Bruk ein annan versjon av planen.",
    }),
    en: () => ({
      what: "The version is sealed because of personal data, and its document is closed to everyone.",
      next: "Use another version of the plan.",
    }),
  },
  planRing: {
    nb: ({ plan }) => ({
      what: `«${plan ?? ""}» kan ikke ligge under en plan som selv ligger under den.`,
      next: "Velg bare planer som er over denne som overordnede.",
    }),
    nn: ({ plan }) => ({
      what: `«${plan ?? ""}» kan ikkje liggje under ein plan som sjølv ligg under han.`,
      next: "Vel berre planar som er over denne som overordna.",
    }),
    en: ({ plan }) => ({
      what: `“${plan ?? ""}” cannot stand under a plan that itself stands under it.`,
      next: "Choose only plans that are above this one as higher plans.",
    }),
  },
  planExists: {
    nb: ({ id }) => ({
      what: `Registeret har alt en plan på adressen «${id ?? ""}».`,
      next: "Koble dokumentet til den, eller velg en annen tittel.",
    }),
    nn: ({ id }) => ({
      what: `Registeret har alt ein plan på adressa «${id ?? ""}».`,
      next: "Kople dokumentet til han, eller vel ein annan tittel.",
    }),
    en: ({ id }) => ({
      what: `The register already has a plan at “${id ?? ""}”.`,
      next: "Tie the document to it, or choose another title.",
    }),
  },
};
