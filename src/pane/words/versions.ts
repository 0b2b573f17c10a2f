import type { Standing, TakeBackAct } from "../../plan/standing.ts";
import type { Said } from "../../words/language.ts";

/** Words about a plan's versions, and about taking them back. */
export interface VersionsWords {
  readonly heading: string;
  readonly version: (version: number) => string;
  readonly line: (kind: string, when: string, by: string) => string;
  readonly stands: Readonly<Record<"inForce" | "proposed" | "withdrawn" | "sealed", string>>;
  readonly planWithdrawn: string;
  readonly takenBack: (by: string, when: string, reason: string) => string;
  /** What a button does; `version` null for the plan. */
  readonly act: Readonly<Record<TakeBackAct, (version: number | null) => string>>;
  readonly means: Readonly<Record<TakeBackAct, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly after: (standing: Standing) => string;
  readonly no: string;
}

export const versionsWords: Said<VersionsWords> = {
  nb: {
    heading: "Versjoner",
    version: (version) => `Versjon ${version}`,
    line: (kind, when, by) => `${kind}, publisert ${when} av ${by}`,
    stands: {
      inForce: "Gjelder",
      proposed: "Foreslått",
      withdrawn: "Trukket tilbake",
      sealed: "Sperret",
    },
    planWithdrawn: "Planen er trukket tilbake. Ingen av versjonene har en side på nettet.",
    takenBack: (by, when, reason) => `${by}, ${when}: «${reason}»`,
    act: {
      withdrawn: (version) => (version === null ? "Trekk tilbake planen" : `Trekk tilbake versjon ${version}`),
      restored: (version) => (version === null ? "Gjenopprett planen" : `Gjenopprett versjon ${version}`),
      sealed: (version) => `Sperr versjon ${version ?? ""} for personopplysninger`,
    },
    means: {
      withdrawn: "Sidene sier at den er trukket tilbake, når og hvorfor. Ingenting slettes, og det kan gjøres om.",
      restored: "Sidene kommer tilbake som de var.",
      sealed:
        "Sider, bilder og data av denne versjonen lukkes for godt. Begrunnelsen vises ikke på nettet. Det kan ikke gjøres om.",
    },
    reason: "Begrunnelse",
    reasonHint: "Blir stående i registeret sammen med navnet ditt.",
    reasonMissing: "Skriv hvorfor.",
    after: ({ inForce, proposed }) =>
      `${inForce === null ? "Etterpå gjelder ingen versjon av planen." : `Etterpå gjelder versjon ${inForce}.`}${proposed === null ? "" : ` Versjon ${proposed} er foreslått.`}`,
    no: "Avbryt",
  },
  nn: {
    heading: "Versjonar",
    version: (version) => `Versjon ${version}`,
    line: (kind, when, by) => `${kind}, publisert ${when} av ${by}`,
    stands: {
      inForce: "Gjeld",
      proposed: "Føreslått",
      withdrawn: "Trekt tilbake",
      sealed: "Sperra",
    },
    planWithdrawn: "Planen er trekt tilbake. Ingen av versjonane har ei side på nettet.",
    takenBack: (by, when, reason) => `${by}, ${when}: «${reason}»`,
    act: {
      withdrawn: (version) => (version === null ? "Trekk tilbake planen" : `Trekk tilbake versjon ${version}`),
      restored: (version) => (version === null ? "Gjenopprett planen" : `Gjenopprett versjon ${version}`),
      sealed: (version) => `Sperr versjon ${version ?? ""} for personopplysningar`,
    },
    means: {
      withdrawn: "Sidene seier at han er trekt tilbake, når og kvifor. Ingenting blir sletta, og det kan gjerast om.",
      restored: "Sidene kjem tilbake som dei var.",
      sealed:
        "Sider, bilete og data av denne versjonen blir lukka for godt. Grunngivinga blir ikkje vist på nettet. Det kan ikkje gjerast om.",
    },
    reason: "Grunngiving",
    reasonHint: "Blir ståande i registeret saman med namnet ditt.",
    reasonMissing: "Skriv kvifor.",
    after: ({ inForce, proposed }) =>
      `${inForce === null ? "Etterpå gjeld ingen versjon av planen." : `Etterpå gjeld versjon ${inForce}.`}${proposed === null ? "" : ` Versjon ${proposed} er føreslått.`}`,
    no: "Avbryt",
  },
  en: {
    heading: "Versions",
    version: (version) => `Version ${version}`,
    line: (kind, when, by) => `${kind}, published ${when} by ${by}`,
    stands: {
      inForce: "In force",
      proposed: "Proposed",
      withdrawn: "Withdrawn",
      sealed: "Sealed",
    },
    planWithdrawn: "The plan has been withdrawn. None of its versions has a page on the web.",
    takenBack: (by, when, reason) => `${by}, ${when}: “${reason}”`,
    act: {
      withdrawn: (version) => (version === null ? "Withdraw the plan" : `Withdraw version ${version}`),
      restored: (version) => (version === null ? "Restore the plan" : `Restore version ${version}`),
      sealed: (version) => `Seal version ${version ?? ""} because of personal data`,
    },
    means: {
      withdrawn: "The pages say that it has been withdrawn, when and why. Nothing is deleted, and it can be undone.",
      restored: "The pages come back as they were.",
      sealed:
        "Pages, pictures and data of this version are closed for good. The reason is not shown on the web. It cannot be undone.",
    },
    reason: "Reason",
    reasonHint: "Stays in the register together with your name.",
    reasonMissing: "Write why.",
    after: ({ inForce, proposed }) =>
      `${inForce === null ? "Afterwards no version of the plan is in force." : `Afterwards version ${inForce} is in force.`}${proposed === null ? "" : ` Version ${proposed} is proposed.`}`,
    no: "Cancel",
  },
};
