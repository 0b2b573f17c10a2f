import type { Said } from "../../words/language.ts";
import type { SiteProblem } from "../view.ts";

/** What happened, and what the reader can do next. */
export const problemWords: Readonly<Record<SiteProblem, Said<{ readonly title: string; readonly what: string; readonly next: string }>>> = {
  notFound: {
    nb: {
      title: "Vi finner ikke siden",
      what: "Det er ingen plan på denne adressen. Adressen kan være skrevet feil, eller planen er ikke publisert.",
      next: "Se over adressen, eller finn planen i planoversikten.",
    },
    nn: {
      title: "Vi finn ikkje sida",
      what: "Det er ingen plan på denne adressa. Adressa kan vere skriven feil, eller planen er ikkje publisert.",
      next: "Sjå over adressa, eller finn planen i planoversikta.",
    },
    en: {
      title: "We cannot find the page",
      what: "There is no plan at this address. The address may be misspelt, or the plan is not published.",
      next: "Check the address, or find the plan in the list of plans.",
    },
  },
  gone: {
    nb: {
      title: "Denne versjonen er trukket tilbake",
      what: "Kommunen har trukket tilbake versjonen av planen som lå på denne adressen.",
      next: "Finn versjonen som gjelder, i planoversikten, eller be kommunen om innsyn.",
    },
    nn: {
      title: "Denne versjonen er trekt tilbake",
      what: "Kommunen har trekt tilbake versjonen av planen som låg på denne adressa.",
      next: "Finn versjonen som gjeld, i planoversikta, eller be kommunen om innsyn.",
    },
    en: {
      title: "This version has been withdrawn",
      what: "The municipality has withdrawn the version of the plan that stood at this address.",
      next: "Find the version in force in the list of plans, or ask the municipality for access.",
    },
  },
  failed: {
    nb: {
      title: "Noe gikk galt hos oss",
      what: "Siden kunne ikke vises. Feilen er vår, og den er registrert.",
      next: "Prøv igjen om noen minutter. Planene er ikke berørt.",
    },
    nn: {
      title: "Noko gjekk gale hos oss",
      what: "Sida kunne ikkje visast. Feilen er vår, og han er registrert.",
      next: "Prøv igjen om nokre minutt. Planane er ikkje påverka.",
    },
    en: {
      title: "Something went wrong on our side",
      what: "The page could not be shown. The fault is ours, and it has been recorded.",
      next: "Try again in a few minutes. The plans are not affected.",
    },
  },
};

/** The links and the line below what happened. */
export const problemLinks: Said<{
  readonly overview: string;
  readonly again: string;
  readonly reference: (reference: string) => string;
}> = {
  nb: { overview: "Gå til planoversikten", again: "Prøv på nytt", reference: (reference) => `Oppgi ${reference} hvis du tar kontakt om feilen.` },
  nn: { overview: "Gå til planoversikta", again: "Prøv på nytt", reference: (reference) => `Oppgi ${reference} om du tek kontakt om feilen.` },
  en: { overview: "Go to the list of plans", again: "Try again", reference: (reference) => `Quote ${reference} if you contact us about it.` },
};
