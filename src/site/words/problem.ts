import type { Said } from "../../words/language.ts";
import type { SiteProblem } from "../view/view.ts";

/** What happened, and what the reader can do next. */
export const problemWords: Readonly<
  Record<SiteProblem, Said<{ readonly title: string; readonly what: string; readonly next: string }>>
> = {
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
  pageBusy: {
    nb: {
      title: "Vi får ikke vist denne siden nå",
      what: "Siden er lang, og akkurat nå tar det for lang tid å sette den sammen.",
      next: "Vent et halvt minutt og prøv igjen. En lang plan kan også leses kapittel for kapittel.",
    },
    nn: {
      title: "Vi får ikkje vist denne sida no",
      what: "Sida er lang, og akkurat no tek det for lang tid å setje ho saman.",
      next: "Vent eit halvt minutt og prøv igjen. Ein lang plan kan også lesast kapittel for kapittel.",
    },
    en: {
      title: "We cannot show this page now",
      what: "The page is long, and just now it takes too long to put it together.",
      next: "Wait half a minute and try again. A long plan can also be read chapter by chapter.",
    },
  },
  away: {
    nb: {
      title: "Siden er ikke tilgjengelig akkurat nå",
      what: "Tjenesten får ikke hentet planene, eller har for mye å gjøre.",
      next: "Vent et halvt minutt og prøv igjen.",
    },
    nn: {
      title: "Sida er ikkje tilgjengeleg akkurat no",
      what: "Tenesta får ikkje henta planane, eller har for mykje å gjere.",
      next: "Vent eit halvt minutt og prøv igjen.",
    },
    en: {
      title: "The page is not available just now",
      what: "The service cannot fetch the plans, or has too much to do.",
      next: "Wait half a minute and try again.",
    },
  },
  badAddress: {
    nb: {
      title: "Vi kan ikke lese adressen",
      what: "Adressen har tegn som ikke kan stå i en nettadresse.",
      next: "Se over adressen, eller finn planen i planoversikten.",
    },
    nn: {
      title: "Vi kan ikkje lese adressa",
      what: "Adressa har teikn som ikkje kan stå i ei nettadresse.",
      next: "Sjå over adressa, eller finn planen i planoversikta.",
    },
    en: {
      title: "We cannot read the address",
      what: "The address has characters that no web address can have.",
      next: "Check the address, or find the plan in the list of plans.",
    },
  },
  previewClosed: {
    nb: {
      title: "Bare for dem som har en rolle i planen",
      what: "Adresser som denne er til forhåndsvisninger av planer. En forhåndsvisning kan bare leses av dem som har en rolle i planen: planleggere, plankoordinatorer og kontrollører.",
      next: "Har du en rolle, åpner du forhåndsvisningen fra Plantråd i Word: velg Publiser og «Åpne forhåndsvisningen». Det gjør du på nytt når det er noen timer siden sist.",
    },
    nn: {
      title: "Berre for dei som har ei rolle i planen",
      what: "Adresser som denne er til førehandsvisingar av planar. Ei førehandsvising kan berre lesast av dei som har ei rolle i planen: planleggjarar, plankoordinatorar og kontrollørar.",
      next: "Har du ei rolle, opnar du førehandsvisinga frå Plantråd i Word: vel Publiser og «Opne førehandsvisinga». Det gjer du på nytt når det er nokre timar sidan sist.",
    },
    en: {
      title: "Only for those with a role in the plan",
      what: "Addresses like this one are for previews of plans. A preview can be read only by those with a role in the plan: planners, plan coordinators and reviewers.",
      next: "If you have a role, open the preview from Plantråd in Word: choose Publish and “Open the preview”. Do so again when some hours have passed.",
    },
  },
  notAllowed: {
    nb: {
      title: "Denne siden kan bare leses",
      what: "Det som ble sendt hit, kan ikke tas imot på denne adressen.",
      next: "Gå tilbake, eller les planene i planoversikten.",
    },
    nn: {
      title: "Denne sida kan berre lesast",
      what: "Det som vart sendt hit, kan ikkje takast imot på denne adressa.",
      next: "Gå tilbake, eller les planane i planoversikta.",
    },
    en: {
      title: "This page can only be read",
      what: "What was sent here cannot be received at this address.",
      next: "Go back, or read the plans in the list of plans.",
    },
  },
  wrongType: {
    nb: {
      title: "Vi kan ikke lese det som ble sendt",
      what: "Det som ble sendt hit, er av et slag som ikke kan leses på denne adressen.",
      next: "Gå tilbake, og prøv på nytt fra siden du kom fra.",
    },
    nn: {
      title: "Vi kan ikkje lese det som vart sendt",
      what: "Det som vart sendt hit, er av eit slag som ikkje kan lesast på denne adressa.",
      next: "Gå tilbake, og prøv på nytt frå sida du kom frå.",
    },
    en: {
      title: "We cannot read what was sent",
      what: "What was sent here is of a kind that cannot be read at this address.",
      next: "Go back, and try again from the page you came from.",
    },
  },
  tooMany: {
    nb: {
      title: "Det går litt for fort",
      what: "Det kommer for mange forespørsler fra deg eller nettverket du er på.",
      next: "Vent et minutt, og prøv på nytt.",
    },
    nn: {
      title: "Det går litt for fort",
      what: "Det kjem for mange førespurnader frå deg eller nettverket du er på.",
      next: "Vent eit minutt, og prøv på nytt.",
    },
    en: {
      title: "That was a little too fast",
      what: "Too many requests come from you or the network you are on.",
      next: "Wait a minute, and try again.",
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
  nb: {
    overview: "Gå til planoversikten",
    again: "Prøv på nytt",
    reference: (reference) => `Oppgi ${reference} hvis du tar kontakt om feilen.`,
  },
  nn: {
    overview: "Gå til planoversikta",
    again: "Prøv på nytt",
    reference: (reference) => `Oppgi ${reference} om du tek kontakt om feilen.`,
  },
  en: {
    overview: "Go to the list of plans",
    again: "Try again",
    reference: (reference) => `Quote ${reference} if you contact us about it.`,
  },
};
