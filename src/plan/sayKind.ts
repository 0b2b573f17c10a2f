import type { Language, Said } from "../words/language.ts";
import type { ElementDetails, ElementKind } from "./element.ts";
import type { FindingLevel, PlanKind, PlanState, PublicationKind, Role } from "./register.ts";

/** The forms a kind's name is needed in: "mål", "målet", "mål" (many). */
export type KindForm = "one" | "the" | "many";

type Forms = Readonly<Record<KindForm, string>>;

const kinds: Readonly<Record<ElementKind, Said<Forms>>> = {
  focusArea: {
    nb: { one: "satsingsområde", the: "satsingsområdet", many: "satsingsområder" },
    nn: { one: "satsingsområde", the: "satsingsområdet", many: "satsingsområde" },
    en: { one: "focus area", the: "the focus area", many: "focus areas" },
  },
  goal: {
    nb: { one: "mål", the: "målet", many: "mål" },
    nn: { one: "mål", the: "målet", many: "mål" },
    en: { one: "goal", the: "the goal", many: "goals" },
  },
  strategy: {
    nb: { one: "strategi", the: "strategien", many: "strategier" },
    nn: { one: "strategi", the: "strategien", many: "strategiar" },
    en: { one: "strategy", the: "the strategy", many: "strategies" },
  },
  measure: {
    nb: { one: "tiltak", the: "tiltaket", many: "tiltak" },
    nn: { one: "tiltak", the: "tiltaket", many: "tiltak" },
    en: { one: "measure", the: "the measure", many: "measures" },
  },
  assignment: {
    nb: { one: "oppdrag", the: "oppdraget", many: "oppdrag" },
    nn: { one: "oppdrag", the: "oppdraget", many: "oppdrag" },
    en: { one: "assignment", the: "the assignment", many: "assignments" },
  },
  investment: {
    nb: { one: "investering", the: "investeringen", many: "investeringer" },
    nn: { one: "investering", the: "investeringa", many: "investeringar" },
    en: { one: "investment", the: "the investment", many: "investments" },
  },
  climateMeasure: {
    nb: { one: "klimatiltak", the: "klimatiltaket", many: "klimatiltak" },
    nn: { one: "klimatiltak", the: "klimatiltaket", many: "klimatiltak" },
    en: { one: "climate measure", the: "the climate measure", many: "climate measures" },
  },
  indicator: {
    nb: { one: "indikator", the: "indikatoren", many: "indikatorer" },
    nn: { one: "indikator", the: "indikatoren", many: "indikatorar" },
    en: { one: "indicator", the: "the indicator", many: "indicators" },
  },
};

const planKindNames: Readonly<Record<PlanKind, Said>> = {
  planstrategi: { nb: "planstrategi", nn: "planstrategi", en: "planning strategy" },
  planprogram: { nb: "planprogram", nn: "planprogram", en: "planning programme" },
  samfunnsdel: {
    nb: "kommuneplanens samfunnsdel",
    nn: "samfunnsdelen til kommuneplanen",
    en: "social part of the municipal master plan",
  },
  arealdel: {
    nb: "kommuneplanens arealdel",
    nn: "arealdelen til kommuneplanen",
    en: "land-use part of the municipal master plan",
  },
  kommunedelplan: { nb: "kommunedelplan", nn: "kommunedelplan", en: "municipal sub-plan" },
  temaplan: { nb: "temaplan", nn: "temaplan", en: "thematic plan" },
  handlingsdel: { nb: "handlingsdel", nn: "handlingsdel", en: "action programme" },
  okonomiplan: { nb: "økonomiplan", nn: "økonomiplan", en: "four-year budget plan" },
  virksomhetsplan: { nb: "virksomhetsplan", nn: "verksemdsplan", en: "service plan" },
};

const states: Readonly<Record<PlanState, Said>> = {
  started: { nb: "startet", nn: "starta", en: "started" },
  underWork: { nb: "under arbeid", nn: "under arbeid", en: "under work" },
  hearing: { nb: "på høring", nn: "på høyring", en: "on hearing" },
  afterHearing: { nb: "bearbeidet etter høring", nn: "omarbeidd etter høyring", en: "revised after hearing" },
  adopted: { nb: "vedtatt", nn: "vedteken", en: "adopted" },
  replaced: { nb: "erstattet", nn: "erstatta", en: "replaced" },
  repealed: { nb: "opphevet", nn: "oppheva", en: "repealed" },
  expired: { nb: "utgått", nn: "utgått", en: "expired" },
};

const publicationKinds: Readonly<Record<PublicationKind, Said>> = {
  preview: { nb: "forhåndsvisning", nn: "førehandsvising", en: "preview" },
  hearing: { nb: "høring og offentlig ettersyn", nn: "høyring og offentleg ettersyn", en: "hearing" },
  afterHearing: { nb: "utkast etter høring", nn: "utkast etter høyring", en: "draft after hearing" },
  adopted: { nb: "vedtatt plan", nn: "vedteken plan", en: "adopted plan" },
  correction: { nb: "rettelse av vedtatt plan", nn: "retting av vedteken plan", en: "correction of an adopted plan" },
};

const roles: Readonly<Record<Role, Said>> = {
  administrator: { nb: "administrator", nn: "administrator", en: "administrator" },
  coordinator: { nb: "plankoordinator", nn: "plankoordinator", en: "plan coordinator" },
  owner: { nb: "planeier", nn: "planeigar", en: "plan owner" },
  planner: { nb: "planlegger", nn: "planleggjar", en: "planner" },
  reviewer: { nb: "kontrollør", nn: "kontrollør", en: "reviewer" },
  reader: { nb: "leser", nn: "lesar", en: "reader" },
};

const levels: Readonly<Record<FindingLevel, Said<Readonly<Record<"one" | "many", string>>>>> = {
  error: { nb: { one: "feil", many: "feil" }, nn: { one: "feil", many: "feil" }, en: { one: "error", many: "errors" } },
  warning: {
    nb: { one: "advarsel", many: "advarsler" },
    nn: { one: "åtvaring", many: "åtvaringar" },
    en: { one: "warning", many: "warnings" },
  },
  advice: {
    nb: { one: "råd", many: "råd" },
    nn: { one: "råd", many: "råd" },
    en: { one: "piece of advice", many: "pieces of advice" },
  },
};

const statuses: Readonly<Record<NonNullable<ElementDetails["status"]>, Said>> = {
  notStarted: { nb: "ikke startet", nn: "ikkje starta", en: "not started" },
  underWay: { nb: "i gang", nn: "i gang", en: "under way" },
  done: { nb: "gjennomført", nn: "gjennomført", en: "done" },
  stopped: { nb: "stanset", nn: "stansa", en: "stopped" },
};

/** What an element kind is called, in lower case: "mål", "the goal", "tiltak". */
export function sayKind(kind: ElementKind, language: Language, form: KindForm = "one"): string {
  return kinds[kind][language][form];
}

/** What a plan kind is called, in lower case. */
export function sayPlanKind(kind: PlanKind, language: Language): string {
  return planKindNames[kind][language];
}

/** Where a plan is in its life, in lower case: "på høring". */
export function sayState(state: PlanState, language: Language): string {
  return states[state][language];
}

/** What a publication is, in lower case: "vedtatt plan". */
export function sayPublicationKind(kind: PublicationKind, language: Language): string {
  return publicationKinds[kind][language];
}

/** What somebody is called who has the role, in lower case. */
export function sayRole(role: Role, language: Language): string {
  return roles[role][language];
}

/** A level with the right number: "1 advarsel", "3 warnings" without the figure. */
export function sayLevel(level: FindingLevel, count: number, language: Language): string {
  return levels[level][language][count === 1 ? "one" : "many"];
}

/** How far an action has come, in lower case: "i gang". */
export function sayStatus(status: NonNullable<ElementDetails["status"]>, language: Language): string {
  return statuses[status][language];
}
