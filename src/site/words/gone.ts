import { sayDate } from "../../plan/sayDate.ts";
import type { Language, Said } from "../../words/language.ts";
import type { GoneView } from "../view/view.ts";

interface GoneWords {
  readonly reason: (reason: string) => string;
  readonly instead: (version: number, isInForce: boolean) => string;
  readonly withdrawn: (version: number | null, date: string) => string;
  readonly sealed: (version: number | null, date: string) => string;
  readonly sealedTitle: string;
  readonly planTitle: string;
  readonly next: (hasOther: boolean) => string;
}

/** Words of a page that has been taken back. */
export const goneWords: Said<GoneWords> = {
  nb: {
    reason: (reason) => `Begrunnelse: ${reason}`,
    instead: (version, isInForce) =>
      isInForce ? `Les versjon ${version}, som gjelder` : `Les forslaget, versjon ${version}`,
    withdrawn: (version, date) =>
      `Kommunen trakk tilbake ${version === null ? "planen" : `versjon ${version} av planen`} ${date}.`,
    sealed: (version, date) =>
      `Kommunen sperret ${version === null ? "versjonen" : `versjon ${version} av planen`} ${date}, fordi den viste personopplysninger.`,
    sealedTitle: "Denne versjonen er sperret",
    planTitle: "Planen er trukket tilbake",
    next: (hasOther) =>
      hasOther
        ? "En annen versjon av planen står i stedet."
        : "Finn andre planer i planoversikten, eller be kommunen om innsyn.",
  },
  nn: {
    reason: (reason) => `Grunngiving: ${reason}`,
    instead: (version, isInForce) =>
      isInForce ? `Les versjon ${version}, som gjeld` : `Les forslaget, versjon ${version}`,
    withdrawn: (version, date) =>
      `Kommunen trekte tilbake ${version === null ? "planen" : `versjon ${version} av planen`} ${date}.`,
    sealed: (version, date) =>
      `Kommunen sperra ${version === null ? "versjonen" : `versjon ${version} av planen`} ${date}, fordi han viste personopplysningar.`,
    sealedTitle: "Denne versjonen er sperra",
    planTitle: "Planen er trekt tilbake",
    next: (hasOther) =>
      hasOther
        ? "Ein annan versjon av planen står i staden."
        : "Finn andre planar i planoversikta, eller be kommunen om innsyn.",
  },
  en: {
    reason: (reason) => `Reason: ${reason}`,
    instead: (version, isInForce) =>
      isInForce ? `Read version ${version}, which is in force` : `Read the proposal, version ${version}`,
    withdrawn: (version, date) =>
      `The municipality withdrew ${version === null ? "the plan" : `version ${version} of the plan`} on ${date}.`,
    sealed: (version, date) =>
      `The municipality sealed ${version === null ? "the version" : `version ${version} of the plan`} on ${date}, because it showed personal data.`,
    sealedTitle: "This version has been sealed",
    planTitle: "The plan has been withdrawn",
    next: (hasOther) =>
      hasOther
        ? "Another version of the plan stands in its place."
        : "Find other plans in the list of plans, or ask the municipality for access.",
  },
};

/** What happened to what stood at an address, and what to do next; a title where the usual one does not fit. */
export function sayGone(
  { act, version, on, instead }: GoneView,
  language: Language,
): { readonly title?: string; readonly what: string; readonly next: string } {
  const words = goneWords[language];
  return {
    ...(act === "sealed" ? { title: words.sealedTitle } : version === null ? { title: words.planTitle } : {}),
    what: words[act](version, sayDate(on, language)),
    next: words.next(instead !== null),
  };
}
