import type { EntryChange, HistoryLine } from "../../../plan/planEntry.ts";
import type { Said } from "../../../words/language.ts";

interface Words {
  readonly now: string;
  readonly untold: string;
  readonly page: string;
  readonly withdrawn: string;
  readonly who: string;
  readonly roles: string;
  readonly rolesLead: string;
  readonly invited: (email: string) => string;
  readonly group: (name: string) => string;
  readonly versions: string;
  readonly noVersions: string;
  readonly versionBy: (kind: string, date: string, by: string) => string;
  readonly closed: Readonly<Record<"withdrawn" | "sealed", string>>;
  readonly history: string;
  readonly noHistory: string;
  readonly acts: Readonly<Record<HistoryLine["act"], string>>;
  readonly ofVersion: (what: string, version: number) => string;
  readonly byOn: (name: string, date: string) => string;
  readonly reasonGiven: (reason: string) => string;
  readonly fields: Readonly<Record<EntryChange["field"], string>>;
  readonly change: (field: string, from: string, to: string) => string;
  readonly nothing: string;
  readonly mend: string;
  readonly mendLead: string;
  readonly title: string;
  readonly kind: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly yearHint: string;
  readonly responsible: string;
  readonly responsibleHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly higher: string;
  readonly higherHint: string;
  readonly end: string;
  readonly endLead: string;
  readonly act: string;
  readonly actNames: Readonly<Record<"replaced" | "repealed", string>>;
  readonly replacedBy: string;
  readonly replacedByHint: string;
  readonly endedOn: string;
  readonly endedOnHint: string;
  readonly endDecision: string;
  readonly endDecisionHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly endButton: string;
  readonly reinstate: string;
  readonly reinstateLead: string;
  readonly reinstateButton: string;
  readonly done: Readonly<Record<"mended" | "ended" | "reinstated" | "given" | "taken", string>>;
  readonly faults: Readonly<
    Record<
      | "title"
      | "fromYear"
      | "toYear"
      | "period"
      | "responsible"
      | "contact"
      | "higher"
      | "ring"
      | "act"
      | "replacedBy"
      | "notReplaced"
      | "endedOn"
      | "endDecision"
      | "reason"
      | "already",
      string
    >
  >;
}

/** The words of a plan's own page in the administration. */
export const planEntryWords: Said<Words> = {
  nb: {
    now: "Slik står planen nå",
    untold: "Ikke oppgitt",
    page: "Se planens åpne side",
    withdrawn: "Planen er trukket tilbake. Ingen av versjonene har en åpen side.",
    who: "Hvem som har en rolle",
    roles: "Gi og ta roller i planen",
    rolesLead:
      "Rollene her gjelder denne planen alene. Den som mister en rolle, mister den straks, også i paneler som står åpne.",
    invited: (email) => `${email} (invitert, har ikke logget inn ennå)`,
    group: (name) => `gruppen ${name}`,
    versions: "Versjoner",
    noVersions: "Ingen versjon er publisert ennå.",
    versionBy: (kind, date, by) => `${kind}, ${date}, av ${by}`,
    closed: { withdrawn: "trukket tilbake", sealed: "sperret" },
    history: "Historikk",
    noHistory: "Planopplysningene er ikke endret siden planen ble ført inn.",
    acts: {
      mended: "Planopplysningene ble endret",
      replaced: "Planen ble erstattet",
      repealed: "Planen ble opphevet",
      reinstated: "Planen ble gjeninnsatt",
      withdrawn: "Planen ble trukket tilbake",
      restored: "Planen ble lagt ut igjen",
      sealed: "Planen ble sperret",
    },
    ofVersion: (what, version) => what.replace(/^Planen/, `Versjon ${version}`),
    byOn: (name, date) => `${date}, av ${name}`,
    reasonGiven: (reason) => `Begrunnelse: ${reason}`,
    fields: {
      kind: "Plantype",
      title: "Tittel",
      fromYear: "Første år",
      toYear: "Siste år",
      higher: "Overordnede planer",
      responsible: "Ansvarlig",
      contact: "Kontakt",
      replacedBy: "Erstattet av",
      endedOn: "Gjelder ikke fra",
      endDecision: "Saksnummer",
    },
    change: (field, from, to) => `${field}: var ${from}, er nå ${to}`,
    nothing: "ikke oppgitt",
    mend: "Rett planopplysningene",
    mendLead: "Adressen til planen endres ikke. Det som er publisert før, står som det var.",
    title: "Tittel",
    kind: "Plantype",
    fromYear: "Første år",
    toYear: "Siste år",
    yearHint: "Årstall med fire siffer. Tomt når planen ikke har noen fast periode.",
    responsible: "Ansvarlig",
    responsibleHint: "Enheten eller personen som har ansvaret for planen.",
    contact: "Kontakt",
    contactHint: "Hvem som svarer på spørsmål om planen: navn, e-postadresse eller telefonnummer.",
    higher: "Overordnede planer",
    higherHint: "Planene som denne skal følge opp.",
    end: "Erstatt eller opphev planen",
    endLead: "Planen gjelder da ikke lenger. Sidene til planen blir stående og sier hva som har skjedd.",
    act: "Hva skjer med planen?",
    actNames: { replaced: "Den erstattes av en annen plan", repealed: "Den oppheves" },
    replacedBy: "Planer som kommer i stedet",
    replacedByHint: "Bare når planen erstattes.",
    endedOn: "Gjelder ikke fra",
    endedOnHint: "Skriv datoen slik: 17. desember 2026, eller 17.12.2026.",
    endDecision: "Saksnummer",
    endDecisionHint: "Saken der det ble vedtatt, som 45/26. Kan stå tomt.",
    reason: "Begrunnelse",
    reasonHint: "Står i historikken.",
    endButton: "Erstatt eller opphev",
    reinstate: "La planen gjelde igjen",
    reinstateLead: "Planen er erstattet eller opphevet. Her kan det gjøres om.",
    reinstateButton: "La planen gjelde igjen",
    done: {
      given: "Rollen er gitt.",
      taken: "Rollen er tatt.",
      mended: "Planopplysningene er lagret.",
      ended: "Planen gjelder ikke lenger.",
      reinstated: "Planen gjelder igjen.",
    },
    faults: {
      title: "Skriv en tittel på høyst 200 tegn.",
      fromYear: "Skriv det første året med fire siffer.",
      toYear: "Skriv det siste året med fire siffer.",
      period: "Det siste året kan ikke være før det første.",
      responsible: "Ansvarlig kan ha høyst 200 tegn.",
      contact: "Kontakt kan ha høyst 200 tegn.",
      higher: "En av de overordnede planene finnes ikke lenger.",
      ring: "Planen kan ikke stå under seg selv. Ta bort den overordnede planen som selv står under denne.",
      act: "Velg om planen erstattes eller oppheves.",
      replacedBy: "Velg minst én plan som gjelder, og som kommer i stedet.",
      notReplaced: "En plan som oppheves, har ingen plan i stedet. Velg at den erstattes, eller ta bort planene.",
      endedOn: "Velg dagen planen slutter å gjelde.",
      endDecision: "Saksnummeret kan ha høyst 100 tegn.",
      reason: "Skriv en begrunnelse på høyst 1000 tegn.",
      already: "En annen har endret dette i mellomtiden. Se hvordan planen står nå.",
    },
  },
  nn: {
    now: "Slik står planen no",
    untold: "Ikkje oppgitt",
    page: "Sjå den opne sida til planen",
    withdrawn: "Planen er trekt tilbake. Ingen av versjonane har ei open side.",
    who: "Kven som har ei rolle",
    roles: "Gi og ta roller i planen",
    rolesLead:
      "Rollene her gjeld denne planen åleine. Den som mistar ei rolle, mistar ho straks, også i panel som står opne.",
    invited: (email) => `${email} (invitert, har ikkje logga inn enno)`,
    group: (name) => `gruppa ${name}`,
    versions: "Versjonar",
    noVersions: "Ingen versjon er publisert enno.",
    versionBy: (kind, date, by) => `${kind}, ${date}, av ${by}`,
    closed: { withdrawn: "trekt tilbake", sealed: "sperra" },
    history: "Historikk",
    noHistory: "Planopplysningane er ikkje endra sidan planen vart ført inn.",
    acts: {
      mended: "Planopplysningane vart endra",
      replaced: "Planen vart erstatta",
      repealed: "Planen vart oppheva",
      reinstated: "Planen vart sett inn att",
      withdrawn: "Planen vart trekt tilbake",
      restored: "Planen vart lagd ut att",
      sealed: "Planen vart sperra",
    },
    ofVersion: (what, version) => what.replace(/^Planen/, `Versjon ${version}`),
    byOn: (name, date) => `${date}, av ${name}`,
    reasonGiven: (reason) => `Grunngiving: ${reason}`,
    fields: {
      kind: "Plantype",
      title: "Tittel",
      fromYear: "Første år",
      toYear: "Siste år",
      higher: "Overordna planar",
      responsible: "Ansvarleg",
      contact: "Kontakt",
      replacedBy: "Erstatta av",
      endedOn: "Gjeld ikkje frå",
      endDecision: "Saksnummer",
    },
    change: (field, from, to) => `${field}: var ${from}, er no ${to}`,
    nothing: "ikkje oppgitt",
    mend: "Rett planopplysningane",
    mendLead: "Adressa til planen blir ikkje endra. Det som er publisert før, står som det var.",
    title: "Tittel",
    kind: "Plantype",
    fromYear: "Første år",
    toYear: "Siste år",
    yearHint: "Årstal med fire siffer. Tomt når planen ikkje har nokon fast periode.",
    responsible: "Ansvarleg",
    responsibleHint: "Eininga eller personen som har ansvaret for planen.",
    contact: "Kontakt",
    contactHint: "Kven som svarer på spørsmål om planen: namn, e-postadresse eller telefonnummer.",
    higher: "Overordna planar",
    higherHint: "Planane som denne skal følgje opp.",
    end: "Erstatt eller opphev planen",
    endLead: "Planen gjeld då ikkje lenger. Sidene til planen blir ståande og seier kva som har skjedd.",
    act: "Kva skjer med planen?",
    actNames: { replaced: "Han blir erstatta av ein annan plan", repealed: "Han blir oppheva" },
    replacedBy: "Planar som kjem i staden",
    replacedByHint: "Berre når planen blir erstatta.",
    endedOn: "Gjeld ikkje frå",
    endedOnHint: "Skriv datoen slik: 17. desember 2026, eller 17.12.2026.",
    endDecision: "Saksnummer",
    endDecisionHint: "Saka der det vart vedteke, som 45/26. Kan stå tomt.",
    reason: "Grunngiving",
    reasonHint: "Står i historikken.",
    endButton: "Erstatt eller opphev",
    reinstate: "La planen gjelde att",
    reinstateLead: "Planen er erstatta eller oppheva. Her kan det gjerast om.",
    reinstateButton: "La planen gjelde att",
    done: {
      given: "Rolla er gitt.",
      taken: "Rolla er teken.",
      mended: "Planopplysningane er lagra.",
      ended: "Planen gjeld ikkje lenger.",
      reinstated: "Planen gjeld att.",
    },
    faults: {
      title: "Skriv ein tittel på høgst 200 teikn.",
      fromYear: "Skriv det første året med fire siffer.",
      toYear: "Skriv det siste året med fire siffer.",
      period: "Det siste året kan ikkje vere før det første.",
      responsible: "Ansvarleg kan ha høgst 200 teikn.",
      contact: "Kontakt kan ha høgst 200 teikn.",
      higher: "Ein av dei overordna planane finst ikkje lenger.",
      ring: "Planen kan ikkje stå under seg sjølv. Ta bort den overordna planen som sjølv står under denne.",
      act: "Vel om planen blir erstatta eller oppheva.",
      replacedBy: "Vel minst éin plan som gjeld, og som kjem i staden.",
      notReplaced:
        "Ein plan som blir oppheva, har ingen plan i staden. Vel at han blir erstatta, eller ta bort planane.",
      endedOn: "Vel dagen planen sluttar å gjelde.",
      endDecision: "Saksnummeret kan ha høgst 100 teikn.",
      reason: "Skriv ei grunngiving på høgst 1000 teikn.",
      already: "Ein annan har endra dette i mellomtida. Sjå korleis planen står no.",
    },
  },
  en: {
    now: "The plan as it is now",
    untold: "Not told",
    page: "See the plan's public page",
    withdrawn: "The plan is withdrawn. None of its versions has a public page.",
    who: "Who has a role",
    roles: "Give and take roles in the plan",
    rolesLead: "The roles here are for this plan alone. Whoever loses one loses it at once, in open panes too.",
    invited: (email) => `${email} (invited, has not signed in yet)`,
    group: (name) => `the group ${name}`,
    versions: "Versions",
    noVersions: "No version is published yet.",
    versionBy: (kind, date, by) => `${kind}, ${date}, by ${by}`,
    closed: { withdrawn: "withdrawn", sealed: "sealed" },
    history: "History",
    noHistory: "The plan's entry has not been changed since it was entered.",
    acts: {
      mended: "The plan's entry was changed",
      replaced: "The plan was replaced",
      repealed: "The plan was repealed",
      reinstated: "The plan was reinstated",
      withdrawn: "The plan was withdrawn",
      restored: "The plan was published again",
      sealed: "The plan was sealed",
    },
    ofVersion: (what, version) => what.replace(/^The plan/, `Version ${version}`),
    byOn: (name, date) => `${date}, by ${name}`,
    reasonGiven: (reason) => `Reason: ${reason}`,
    fields: {
      kind: "Kind of plan",
      title: "Title",
      fromYear: "First year",
      toYear: "Last year",
      higher: "Higher plans",
      responsible: "Responsible",
      contact: "Contact",
      replacedBy: "Replaced by",
      endedOn: "Not in force from",
      endDecision: "Decision number",
    },
    change: (field, from, to) => `${field}: was ${from}, is now ${to}`,
    nothing: "not told",
    mend: "Correct the plan's entry",
    mendLead: "The plan's address does not change. What was published before stands as it was.",
    title: "Title",
    kind: "Kind of plan",
    fromYear: "First year",
    toYear: "Last year",
    yearHint: "A year of four digits. Empty when the plan has no fixed period.",
    responsible: "Responsible",
    responsibleHint: "The unit or person responsible for the plan.",
    contact: "Contact",
    contactHint: "Who answers questions about the plan: a name, an e-mail address or a phone number.",
    higher: "Higher plans",
    higherHint: "The plans that this one is to follow up.",
    end: "Replace or repeal the plan",
    endLead: "The plan is then no longer in force. Its pages stay, and say what has happened.",
    act: "What happens to the plan?",
    actNames: { replaced: "It is replaced by another plan", repealed: "It is repealed" },
    replacedBy: "Plans that come in its place",
    replacedByHint: "Only when the plan is replaced.",
    endedOn: "Not in force from",
    endedOnHint: "Write the date like this: 17 December 2026, or 17/12/2026.",
    endDecision: "Decision number",
    endDecisionHint: "The case in which it was decided, such as 45/26. May be left empty.",
    reason: "Reason",
    reasonHint: "Is kept in the history.",
    endButton: "Replace or repeal",
    reinstate: "Let the plan be in force again",
    reinstateLead: "The plan is replaced or repealed. Here that can be undone.",
    reinstateButton: "Let the plan be in force again",
    done: {
      given: "The role is given.",
      taken: "The role is taken.",
      mended: "The plan's entry is saved.",
      ended: "The plan is no longer in force.",
      reinstated: "The plan is in force again.",
    },
    faults: {
      title: "Write a title of at most 200 letters.",
      fromYear: "Write the first year with four digits.",
      toYear: "Write the last year with four digits.",
      period: "The last year cannot be before the first.",
      responsible: "Responsible may have at most 200 letters.",
      contact: "Contact may have at most 200 letters.",
      higher: "One of the higher plans is no longer there.",
      ring: "The plan cannot stand under itself. Take away the higher plan that itself stands under this one.",
      act: "Choose whether the plan is replaced or repealed.",
      replacedBy: "Choose at least one plan that is in force and comes in its place.",
      notReplaced: "A plan that is repealed has none in its place. Choose that it is replaced, or take the plans away.",
      endedOn: "Choose the day the plan ceases to be in force.",
      endDecision: "The decision number may have at most 100 letters.",
      reason: "Write a reason of at most 1000 letters.",
      already: "Someone else has changed this meanwhile. See how the plan is now.",
    },
  },
};
