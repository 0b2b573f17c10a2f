import type { PlanState } from "../../plan/register.ts";
import type { Said } from "../../words/language.ts";

/** Words of what is decided before something is published, and of the question before it is. */
export interface DecidingWords {
  readonly dateWrong: (example: string) => string;
  /** Why this deadline is proposed. */
  readonly proposed: (deadline: string, earliest: string, holidays: readonly ("july" | "christmas")[]) => string;
  /** Where what is published will stand. `inForce`: the version that the plan's own page goes on showing. */
  readonly stands: {
    readonly preview: string;
    readonly proposal: (address: string, inForce: number | null) => string;
    readonly adopted: (address: string, permanent: string) => string;
  };
  /** The hearing's deadline has not passed. */
  readonly stillOpen: (deadline: string) => string;
  readonly question: (kind: "adopted" | "correction", title: string) => string;
  readonly decided: (date: string, number: string) => string;
  /** What has changed since the newest version, in numbers; since the hearing, or the draft after it, where that is what it is. */
  readonly since: (
    version: number,
    state: PlanState | null,
    counts: { readonly added: number; readonly reworded: number; readonly gone: number },
  ) => string;
  readonly first: string;
  readonly comparing: string;
  readonly yes: Readonly<Record<"adopted" | "correction", string>>;
  readonly no: string;
}

const list = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;

const what = (state: PlanState | null, hearing: string, draft: string): string =>
  state === "hearing" ? `${hearing}, ` : state === "afterHearing" ? `${draft}, ` : "";

export const decidingWords: Said<DecidingWords> = {
  nb: {
    dateWrong: (example) => `Skriv datoen slik: ${example}`,
    proposed: (deadline, earliest, holidays) =>
      holidays.length === 0
        ? `Foreslått: ${deadline}, seks uker etter i dag.`
        : `Foreslått: ${deadline}. Loven krever minst til ${earliest}; resten veier opp for ${list(
            holidays.map((one) => (one === "july" ? "juli" : "jula")),
            "og",
          )}, når folk er borte.`,
    stands: {
      preview: "Bare de som har en rolle i planen, kan lese forhåndsvisningen.",
      proposal: (address, inForce) =>
        `Forslaget får adressen ${address}.${inForce === null ? "" : ` Planens egen side viser fortsatt versjon ${inForce}, som gjelder.`}`,
      adopted: (address, permanent) =>
        `Planens egen side, ${address}, viser denne versjonen fra nå av. Den får også den faste adressen ${permanent}.`,
    },
    stillOpen: (deadline) => `Fristen for innspill er ${deadline}. Til da kan det komme flere.`,
    question: (kind, title) =>
      kind === "adopted" ? `Publisere «${title}» som vedtatt?` : `Publisere rettelsen av «${title}»?`,
    decided: (date, number) => `Vedtatt ${date}, saksnummer ${number}.`,
    since: (version, state, { added, reworded, gone }) =>
      added + reworded + gone === 0
        ? `Ingen elementer er endret siden ${what(state, "høringen", "utkastet etter høringen")}versjon ${version}.`
        : `Siden ${what(state, "høringen", "utkastet etter høringen")}versjon ${version}: ${added} nye, ${reworded} omskrevet og ${gone} borte. De står under trinn 3.`,
    first: "Dette er planens første versjon.",
    comparing: "Vi sammenligner med siste versjon først …",
    yes: { adopted: "Ja, publiser som vedtatt", correction: "Ja, publiser rettelsen" },
    no: "Nei, ikke ennå",
  },
  nn: {
    dateWrong: (example) => `Skriv datoen slik: ${example}`,
    proposed: (deadline, earliest, holidays) =>
      holidays.length === 0
        ? `Føreslått: ${deadline}, seks veker etter i dag.`
        : `Føreslått: ${deadline}. Lova krev minst til ${earliest}; resten veg opp for ${list(
            holidays.map((one) => (one === "july" ? "juli" : "jula")),
            "og",
          )}, når folk er borte.`,
    stands: {
      preview: "Berre dei som har ei rolle i planen, kan lese førehandsvisinga.",
      proposal: (address, inForce) =>
        `Forslaget får adressa ${address}.${inForce === null ? "" : ` Planen si eiga side viser framleis versjon ${inForce}, som gjeld.`}`,
      adopted: (address, permanent) =>
        `Planen si eiga side, ${address}, viser denne versjonen frå no av. Han får også den faste adressa ${permanent}.`,
    },
    stillOpen: (deadline) => `Fristen for innspel er ${deadline}. Til då kan det kome fleire.`,
    question: (kind, title) =>
      kind === "adopted" ? `Publisere «${title}» som vedteken?` : `Publisere rettinga av «${title}»?`,
    decided: (date, number) => `Vedteken ${date}, saksnummer ${number}.`,
    since: (version, state, { added, reworded, gone }) =>
      added + reworded + gone === 0
        ? `Ingen element er endra sidan ${what(state, "høyringa", "utkastet etter høyringa")}versjon ${version}.`
        : `Sidan ${what(state, "høyringa", "utkastet etter høyringa")}versjon ${version}: ${added} nye, ${reworded} omskrivne og ${gone} borte. Dei står under trinn 3.`,
    first: "Dette er den første versjonen av planen.",
    comparing: "Vi samanliknar med siste versjon først …",
    yes: { adopted: "Ja, publiser som vedteken", correction: "Ja, publiser rettinga" },
    no: "Nei, ikkje enno",
  },
  en: {
    dateWrong: (example) => `Write the date like this: ${example}`,
    proposed: (deadline, earliest, holidays) =>
      holidays.length === 0
        ? `Proposed: ${deadline}, six weeks from today.`
        : `Proposed: ${deadline}. The law asks for ${earliest} at the earliest; the rest makes up for ${list(
            holidays.map((one) => (one === "july" ? "July" : "Christmas")),
            "and",
          )}, when people are away.`,
    stands: {
      preview: "Only those with a role in the plan can read the preview.",
      proposal: (address, inForce) =>
        `The proposal gets the address ${address}.${inForce === null ? "" : ` The plan's own page goes on showing version ${inForce}, which is in force.`}`,
      adopted: (address, permanent) =>
        `The plan's own page, ${address}, shows this version from now on. It gets the permanent address ${permanent}, too.`,
    },
    stillOpen: (deadline) => `Input may be given until ${deadline}. Until then more may come.`,
    question: (kind, title) =>
      kind === "adopted" ? `Publish “${title}” as adopted?` : `Publish the correction of “${title}”?`,
    decided: (date, number) => `Adopted ${date}, case number ${number}.`,
    since: (version, state, { added, reworded, gone }) =>
      added + reworded + gone === 0
        ? `No elements have changed since ${what(state, "the hearing", "the draft after hearing")}version ${version}.`
        : `Since ${what(state, "the hearing", "the draft after hearing")}version ${version}: ${added} new, ${reworded} reworded and ${gone} gone. They are listed under step 3.`,
    first: "This is the plan's first version.",
    comparing: "First we compare with the last version …",
    yes: { adopted: "Yes, publish as adopted", correction: "Yes, publish the correction" },
    no: "No, not yet",
  },
};
