import type { Verdict } from "../plan/review.ts";
import type { Said } from "../words/language.ts";

/** Words of the report of a review. */
export interface ReportWords {
  readonly title: (plan: string) => string;
  /** Where the document has no title and the register does not know it. */
  readonly untitled: string;
  readonly checked: (at: string) => string;
  readonly verdict: string;
  readonly noVerdict: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly given: (verdict: string, by: string, at: string) => string;
  readonly fallen: string;
  readonly reasons: string;
  readonly about: (what: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly parts: Readonly<
    Record<"added" | "reworded" | "moved" | "gone" | "newFindings" | "mended" | "sections" | "goneSections", string>
  >;
  readonly reworded: (from: string, to: string) => string;
  readonly beforeFirst: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly level: string;
  readonly count: string;
  readonly accepted: string;
  readonly mend: (how: string) => string;
  readonly waivers: string;
  readonly waived: (what: string, by: string, reason: string) => string;
}

export const reportWords: Said<ReportWords> = {
  nb: {
    title: (plan) => `Kontroll av ${plan}`,
    untitled: "planen",
    checked: (at) => `Kontrollert ${at}.`,
    verdict: "Vurdering",
    noVerdict: "Ingen har vurdert planen ennå.",
    verdicts: { ready: "Klar", notYet: "Ikke ennå" },
    given: (verdict, by, at) => `${verdict}. Vurdert av ${by} ${at}.`,
    fallen: "Dokumentet er endret siden, så vurderingen gjelder ikke lenger.",
    reasons: "Hva som må gjøres",
    about: (what) => `Gjelder: ${what}`,
    changes: "Endret siden vurderingen",
    noChanges: "Ingenting er endret.",
    parts: {
      added: "Nye elementer",
      reworded: "Endret ordlyd",
      moved: "Flyttet",
      gone: "Tatt ut",
      newFindings: "Nye funn",
      mended: "Rettede funn",
      sections: "Endret eller ny tekst under",
      goneSections: "Overskrifter som er borte",
    },
    reworded: (from, to) => `Fra «${from}» til «${to}»`,
    beforeFirst: "Før første overskrift",
    findings: "Funn",
    noFindings: "Kontrollen fant ingenting.",
    level: "Alvor",
    count: "Antall",
    accepted: "Godtatt med begrunnelse",
    mend: (how) => `Slik rettes det: ${how}`,
    waivers: "Godtatt med begrunnelse",
    waived: (what, by, reason) => `${what} Godtatt av ${by}: ${reason}`,
  },
  nn: {
    title: (plan) => `Kontroll av ${plan}`,
    untitled: "planen",
    checked: (at) => `Kontrollert ${at}.`,
    verdict: "Vurdering",
    noVerdict: "Ingen har vurdert planen enno.",
    verdicts: { ready: "Klar", notYet: "Ikkje enno" },
    given: (verdict, by, at) => `${verdict}. Vurdert av ${by} ${at}.`,
    fallen: "Dokumentet er endra sidan, så vurderinga gjeld ikkje lenger.",
    reasons: "Kva som må gjerast",
    about: (what) => `Gjeld: ${what}`,
    changes: "Endra sidan vurderinga",
    noChanges: "Ingenting er endra.",
    parts: {
      added: "Nye element",
      reworded: "Endra ordlyd",
      moved: "Flytta",
      gone: "Tekne ut",
      newFindings: "Nye funn",
      mended: "Retta funn",
      sections: "Endra eller ny tekst under",
      goneSections: "Overskrifter som er borte",
    },
    reworded: (from, to) => `Frå «${from}» til «${to}»`,
    beforeFirst: "Før første overskrift",
    findings: "Funn",
    noFindings: "Kontrollen fann ingenting.",
    level: "Alvor",
    count: "Kor mange",
    accepted: "Godtekne med grunngiving",
    mend: (how) => `Slik rettar ein det: ${how}`,
    waivers: "Godtekne med grunngiving",
    waived: (what, by, reason) => `${what} Godteke av ${by}: ${reason}`,
  },
  en: {
    title: (plan) => `Review of ${plan}`,
    untitled: "the plan",
    checked: (at) => `Checked ${at}.`,
    verdict: "Verdict",
    noVerdict: "Nobody has reviewed the plan yet.",
    verdicts: { ready: "Ready", notYet: "Not yet" },
    given: (verdict, by, at) => `${verdict}. Reviewed by ${by} ${at}.`,
    fallen: "The document has changed since, so the verdict no longer holds.",
    reasons: "What is to be done",
    about: (what) => `About: ${what}`,
    changes: "Changed since the verdict",
    noChanges: "Nothing has changed.",
    parts: {
      added: "New elements",
      reworded: "Reworded",
      moved: "Moved",
      gone: "Taken out",
      newFindings: "New findings",
      mended: "Mended findings",
      sections: "Changed or new text under",
      goneSections: "Headings that are gone",
    },
    reworded: (from, to) => `From “${from}” to “${to}”`,
    beforeFirst: "Before the first heading",
    findings: "Findings",
    noFindings: "The check found nothing.",
    level: "Weight",
    count: "How many",
    accepted: "Accepted with a reason",
    mend: (how) => `How to mend it: ${how}`,
    waivers: "Accepted with a reason",
    waived: (what, by, reason) => `${what} Accepted by ${by}: ${reason}`,
  },
};
