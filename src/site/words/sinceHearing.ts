import type { Said } from "../../words/language.ts";

/** Words of what a draft after hearing has changed. */
interface SinceHearingWords {
  readonly title: string;
  readonly lead: (version: number) => string;
  readonly same: (version: number) => string;
  readonly toHearing: (version: number) => string;
  readonly added: string;
  readonly reworded: string;
  readonly gone: string;
  readonly before: string;
  readonly now: string;
}

export const sinceHearingWords: Said<SinceHearingWords> = {
  nb: {
    title: "Endret siden høringen",
    lead: (version) =>
      `Dette er nytt i mål, strategier og tiltak, sammenlignet med versjon ${version}, som var på høring.`,
    same: (version) => `Mål, strategier og tiltak er som i versjon ${version}, som var på høring.`,
    toHearing: (version) => `Les høringsutkastet, versjon ${version}`,
    added: "Nye",
    reworded: "Skrevet om",
    gone: "Tatt ut",
    before: "I høringen",
    now: "Nå",
  },
  nn: {
    title: "Endra sidan høyringa",
    lead: (version) =>
      `Dette er nytt i mål, strategiar og tiltak, samanlikna med versjon ${version}, som var på høyring.`,
    same: (version) => `Mål, strategiar og tiltak er som i versjon ${version}, som var på høyring.`,
    toHearing: (version) => `Les høyringsutkastet, versjon ${version}`,
    added: "Nye",
    reworded: "Skrivne om",
    gone: "Tekne ut",
    before: "I høyringa",
    now: "No",
  },
  en: {
    title: "Changed since the hearing",
    lead: (version) =>
      `This is new in goals, strategies and measures, compared with version ${version}, which was on hearing.`,
    same: (version) => `Goals, strategies and measures are as in version ${version}, which was on hearing.`,
    toHearing: (version) => `Read the draft for hearing, version ${version}`,
    added: "New",
    reworded: "Reworded",
    gone: "Taken out",
    before: "On hearing",
    now: "Now",
  },
};
