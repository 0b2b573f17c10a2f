import type { Verdict } from "../../plan/review.ts";
import type { Said } from "../../words/language.ts";

/** Words of what reviewers say of a plan. */
export interface ReviewingWords {
  readonly heading: string;
  readonly notKnown: string;
  readonly none: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly verdictBy: (verdict: Verdict, by: string, at: string) => string;
  readonly verdictFell: (verdict: Verdict, by: string, at: string) => string;
  readonly fallen: string;
  readonly asked: (by: string, at: string) => string;
  readonly ask: string;
  readonly askAgain: string;
  readonly reasons: string;
  readonly goTo: string;
  readonly toVerdict: string;
  readonly goToNamed: (what: string) => string;
  readonly notFoundNow: string;
  readonly unwritten: (count: number) => string;
  readonly write: string;
  readonly unchanged: string;
  readonly since: (count: number) => string;
  readonly newFindings: string;
  readonly mended: string;
  readonly added: string;
  readonly reworded: string;
  readonly moved: string;
  readonly gone: string;
  readonly sections: string;
  readonly goneSections: string;
  readonly beforeFirst: string;
  readonly yourVerdict: string;
  readonly readyWithErrors: (count: number) => string;
  readonly about: string;
  readonly wholePlan: string;
  readonly reason: string;
  readonly addReason: string;
  readonly removeReason: string;
  readonly removeReasonNamed: (reason: string) => string;
  readonly remark: string;
  readonly needsReason: string;
  readonly send: string;
  readonly report: string;
  /** Opens it where it can be printed. */
  readonly printReport: string;
  /** Name of the report's file. */
  readonly reportFile: string;
}

const nb: Readonly<Record<Verdict, string>> = { ready: "Klar", notYet: "Ikke ennå" };
const nn: Readonly<Record<Verdict, string>> = { ready: "Klar", notYet: "Ikkje enno" };
const en: Readonly<Record<Verdict, string>> = { ready: "Ready", notYet: "Not yet" };

export const reviewingWords: Said<ReviewingWords> = {
  nb: {
    heading: "Vurdering",
    notKnown: "Hva kontrollørene har sagt om planen, er ikke hentet fra tjenesten.",
    none: "Ingen har vurdert planen ennå.",
    verdicts: nb,
    verdictBy: (verdict, by, at) => `${nb[verdict]}. Vurdert av ${by} ${at}.`,
    verdictFell: (verdict, by, at) =>
      `Dokumentet er endret siden ${by} vurderte det ${at} («${nb[verdict]}»), så vurderingen gjelder ikke lenger.`,
    fallen: "Dokumentet er endret siden, så vurderingen gjelder ikke lenger.",
    asked: (by, at) => `${by} ba om kontroll ${at}.`,
    ask: "Be om kontroll",
    askAgain: "Be om kontroll på nytt",
    reasons: "Begrunnelser",
    goTo: "Gå til",
    toVerdict: "Se vurderingen",
    goToNamed: (what) => `Gå til: ${what}`,
    notFoundNow: "Kontrollen finner dette ikke lenger.",
    unwritten: (count) =>
      count === 1
        ? "Kontrolløren har godtatt ett funn som ikke er skrevet inn i dokumentet ennå."
        : `Kontrolløren har godtatt ${count} funn som ikke er skrevet inn i dokumentet ennå.`,
    write: "Skriv inn i dokumentet",
    unchanged: "Ingenting er endret siden vurderingen.",
    since: (count) => `Endret siden vurderingen (${count})`,
    newFindings: "Nye funn",
    mended: "Rettede funn",
    added: "Nye elementer",
    reworded: "Endret ordlyd",
    moved: "Flyttet",
    gone: "Tatt ut",
    sections: "Endret eller ny tekst under",
    goneSections: "Overskrifter som er borte",
    beforeFirst: "Før første overskrift",
    yourVerdict: "Din vurdering",
    readyWithErrors: (count) =>
      count === 1
        ? "Én feil stopper fortsatt publisering, også når planen er vurdert som klar."
        : `${count} feil stopper fortsatt publisering, også når planen er vurdert som klar.`,
    about: "Hva gjelder det?",
    wholePlan: "Hele planen",
    reason: "Hva må gjøres?",
    addReason: "Legg til begrunnelse",
    removeReason: "Ta bort",
    removeReasonNamed: (reason) => `Ta bort: ${reason}`,
    remark: "Merknad til hele planen",
    needsReason: "Skriv minst én begrunnelse eller en merknad, så planleggeren vet hva som må gjøres.",
    send: "Lagre vurderingen",
    report: "Last ned rapport (Word)",
    printReport: "Åpne rapporten i Word for utskrift",
    reportFile: "kontroll.docx",
  },
  nn: {
    heading: "Vurdering",
    notKnown: "Kva kontrollørane har sagt om planen, er ikkje henta frå tenesta.",
    none: "Ingen har vurdert planen enno.",
    verdicts: nn,
    verdictBy: (verdict, by, at) => `${nn[verdict]}. Vurdert av ${by} ${at}.`,
    verdictFell: (verdict, by, at) =>
      `Dokumentet er endra sidan ${by} vurderte det ${at} («${nn[verdict]}»), så vurderinga gjeld ikkje lenger.`,
    fallen: "Dokumentet er endra sidan, så vurderinga gjeld ikkje lenger.",
    asked: (by, at) => `${by} bad om kontroll ${at}.`,
    ask: "Be om kontroll",
    askAgain: "Be om kontroll på nytt",
    reasons: "Grunngivingar",
    goTo: "Gå til",
    toVerdict: "Sjå vurderinga",
    goToNamed: (what) => `Gå til: ${what}`,
    notFoundNow: "Kontrollen finn ikkje dette lenger.",
    unwritten: (count) =>
      count === 1
        ? "Kontrolløren har godteke eitt funn som ikkje er skrive inn i dokumentet enno."
        : `Kontrolløren har godteke ${count} funn som ikkje er skrivne inn i dokumentet enno.`,
    write: "Skriv inn i dokumentet",
    unchanged: "Ingenting er endra sidan vurderinga.",
    since: (count) => `Endra sidan vurderinga (${count})`,
    newFindings: "Nye funn",
    mended: "Retta funn",
    added: "Nye element",
    reworded: "Endra ordlyd",
    moved: "Flytta",
    gone: "Tekne ut",
    sections: "Endra eller ny tekst under",
    goneSections: "Overskrifter som er borte",
    beforeFirst: "Før første overskrift",
    yourVerdict: "Di vurdering",
    readyWithErrors: (count) =>
      count === 1
        ? "Éin feil stoppar framleis publisering, også når planen er vurdert som klar."
        : `${count} feil stoppar framleis publisering, også når planen er vurdert som klar.`,
    about: "Kva gjeld det?",
    wholePlan: "Heile planen",
    reason: "Kva må gjerast?",
    addReason: "Legg til grunngiving",
    removeReason: "Ta bort",
    removeReasonNamed: (reason) => `Ta bort: ${reason}`,
    remark: "Merknad til heile planen",
    needsReason: "Skriv minst éi grunngiving eller ein merknad, så planleggjaren veit kva som må gjerast.",
    send: "Lagre vurderinga",
    report: "Last ned rapport (Word)",
    printReport: "Opne rapporten i Word for utskrift",
    reportFile: "kontroll.docx",
  },
  en: {
    heading: "Verdict",
    notKnown: "What the reviewers have said of the plan has not been fetched from the service.",
    none: "Nobody has reviewed the plan yet.",
    verdicts: en,
    verdictBy: (verdict, by, at) => `${en[verdict]}. Reviewed by ${by} ${at}.`,
    verdictFell: (verdict, by, at) =>
      `The document has changed since ${by} reviewed it ${at} (“${en[verdict]}”), so the verdict no longer holds.`,
    fallen: "The document has changed since, so the verdict no longer holds.",
    asked: (by, at) => `${by} asked for a review ${at}.`,
    ask: "Ask for a review",
    askAgain: "Ask for a review again",
    reasons: "Reasons",
    goTo: "Go to",
    toVerdict: "See the verdict",
    goToNamed: (what) => `Go to: ${what}`,
    notFoundNow: "The check no longer finds this.",
    unwritten: (count) =>
      count === 1
        ? "The reviewer has accepted one finding that is not written into the document yet."
        : `The reviewer has accepted ${count} findings that are not written into the document yet.`,
    write: "Write into the document",
    unchanged: "Nothing has changed since the verdict.",
    since: (count) => `Changed since the verdict (${count})`,
    newFindings: "New findings",
    mended: "Mended findings",
    added: "New elements",
    reworded: "Reworded",
    moved: "Moved",
    gone: "Taken out",
    sections: "Changed or new text under",
    goneSections: "Headings that are gone",
    beforeFirst: "Before the first heading",
    yourVerdict: "Your verdict",
    readyWithErrors: (count) =>
      count === 1
        ? "One error still stops publishing, also when the plan is found ready."
        : `${count} errors still stop publishing, also when the plan is found ready.`,
    about: "What is it about?",
    wholePlan: "The whole plan",
    reason: "What is to be done?",
    addReason: "Add reason",
    removeReason: "Remove",
    removeReasonNamed: (reason) => `Remove: ${reason}`,
    remark: "Remark on the whole plan",
    needsReason: "Write at least one reason or a remark, so that the planner knows what is to be done.",
    send: "Save the verdict",
    report: "Download report (Word)",
    printReport: "Open the report in Word to print",
    reportFile: "review.docx",
  },
};
