import type { Said } from "../../words/language.ts";

/** What the page about the API says of a call: what it is called, what it does, and who may. */
export interface ApiCallWords {
  readonly title: string;
  readonly what: string;
  readonly who: string;
}

/* Who may make a call. */
export const nobody: Said = {
  nb: "Alle, uten innlogging.",
  nn: "Alle, utan innlogging.",
  en: "Anyone, without signing in.",
};
export const signedIn: Said = {
  nb: "Alle som er logget inn.",
  nn: "Alle som er logga inn.",
  en: "Everyone who is signed in.",
};
export const anyRole: Said = {
  nb: "De som har en rolle i planen.",
  nn: "Dei som har ei rolle i planen.",
  en: "Those with a role in the plan.",
};
export const followers: Said = {
  nb: "Administratorer og plankoordinatorer.",
  nn: "Administratorar og plankoordinatorar.",
  en: "Administrators and plan coordinators.",
};
export const coordinators: Said = { nb: "Plankoordinatorer.", nn: "Plankoordinatorar.", en: "Plan coordinators." };
export const administrators: Said = { nb: "Administratorer.", nn: "Administratorar.", en: "Administrators." };
export const owners: Said = {
  nb: "Planeieren og administratorer.",
  nn: "Planeigaren og administratorar.",
  en: "The plan's owner and administrators.",
};
export const givers: Said = {
  nb: "Administratorer; planeieren for planen sin.",
  nn: "Administratorar; planeigaren for planen sin.",
  en: "Administrators; a plan's owner for the plan.",
};
export const writers: Said = {
  nb: "Planeiere, planleggere og plankoordinatorer for planen.",
  nn: "Planeigarar, planleggjarar og plankoordinatorar for planen.",
  en: "Owners, planners and plan coordinators of the plan.",
};
export const reviewers: Said = {
  nb: "Kontrollører for planen.",
  nn: "Kontrollørar for planen.",
  en: "Reviewers of the plan.",
};
export const senders: Said = {
  nb: "Den som sender dokumentet.",
  nn: "Den som sender dokumentet.",
  en: "Whoever sends the document.",
};
export const publishers: Said = {
  nb: "Plankoordinatorer; planeiere og planleggere bare forhåndsvisninger.",
  nn: "Plankoordinatorar; planeigarar og planleggjarar berre førehandsvisingar.",
  en: "Plan coordinators; owners and planners previews only.",
};

/** A call's words in the three languages: of each what it is called and what it does; who may make it is said alike for many. */
export function said(
  who: Said,
  nb: readonly [string, string],
  nn: readonly [string, string],
  en: readonly [string, string],
): Said<ApiCallWords> {
  const words = ([title, what]: readonly [string, string], language: keyof Said): ApiCallWords => ({
    title,
    what,
    who: who[language],
  });
  return { nb: words(nb, "nb"), nn: words(nn, "nn"), en: words(en, "en") };
}
