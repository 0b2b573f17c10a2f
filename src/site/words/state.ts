import type { PublicationKind } from "../../plan/register.ts";
import type { Said } from "../../words/language.ts";

/** How a plan's or version's state is said, with its dates. Days are whole days, 0 is today. */
export const stateWords: Said<{
  readonly adopted: (date: string, decision: string | null) => string;
  readonly hearing: (deadline: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly hearingOver: string;
  readonly preview: string;
  readonly correction: (date: string, decision: string | null) => string;
  readonly hearingVersion: (deadline: string) => string;
  readonly hearingVersionOver: (deadline: string) => string;
  readonly afterHearing: string;
  readonly versionKinds: Readonly<Record<Exclude<PublicationKind, "preview">, string>>;
}> = {
  nb: {
    adopted: (date, decision) => `Vedtatt ${date}${decision === null ? "" : `, sak ${decision}`}`,
    hearing: (deadline) => `På høring til ${deadline}`,
    daysLeft: (days) => (days === 0 ? "siste dag i dag" : days === 1 ? "1 dag igjen" : `${days} dager igjen`),
    hearingOver: "fristen er ute",
    preview: "Forhåndsvisning",
    correction: (date, decision) => `Rettet etter vedtaket ${date}${decision === null ? "" : `, sak ${decision}`}`,
    hearingVersion: (deadline) => `Høringsutkast, frist ${deadline}`,
    hearingVersionOver: (deadline) => `Høringsutkast, fristen gikk ut ${deadline}`,
    afterHearing: "Utkast etter høring, ikke vedtatt",
    versionKinds: { hearing: "høring", afterHearing: "utkast etter høring", adopted: "vedtatt", correction: "rettet" },
  },
  nn: {
    adopted: (date, decision) => `Vedteken ${date}${decision === null ? "" : `, sak ${decision}`}`,
    hearing: (deadline) => `På høyring til ${deadline}`,
    daysLeft: (days) => (days === 0 ? "siste dag i dag" : days === 1 ? "1 dag att" : `${days} dagar att`),
    hearingOver: "fristen er ute",
    preview: "Førehandsvising",
    correction: (date, decision) => `Retta etter vedtaket ${date}${decision === null ? "" : `, sak ${decision}`}`,
    hearingVersion: (deadline) => `Høyringsutkast, frist ${deadline}`,
    hearingVersionOver: (deadline) => `Høyringsutkast, fristen gjekk ut ${deadline}`,
    afterHearing: "Utkast etter høyring, ikkje vedteke",
    versionKinds: {
      hearing: "høyring",
      afterHearing: "utkast etter høyring",
      adopted: "vedteken",
      correction: "retta",
    },
  },
  en: {
    adopted: (date, decision) => `Adopted ${date}${decision === null ? "" : `, case ${decision}`}`,
    hearing: (deadline) => `Open for input until ${deadline}`,
    daysLeft: (days) => (days === 0 ? "last day today" : days === 1 ? "1 day left" : `${days} days left`),
    hearingOver: "the deadline has passed",
    preview: "Preview",
    correction: (date, decision) =>
      `Corrected after the decision of ${date}${decision === null ? "" : `, case ${decision}`}`,
    hearingVersion: (deadline) => `Draft for hearing, deadline ${deadline}`,
    hearingVersionOver: (deadline) => `Draft for hearing, the deadline passed on ${deadline}`,
    afterHearing: "Draft after hearing, not adopted",
    versionKinds: {
      hearing: "hearing",
      afterHearing: "draft after hearing",
      adopted: "adopted",
      correction: "corrected",
    },
  },
};
