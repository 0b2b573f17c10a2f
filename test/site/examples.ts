import type { Document } from "../../src/document/blocks/document.ts";
import type { Publication } from "../../src/plan/publication.ts";
import { publish } from "../../src/plan/publish.ts";
import type { Municipality, RegisteredElement, RegisteredPlan } from "../../src/plan/register.ts";
import { partPlan } from "../../src/site/chapters/partPlan.ts";
import { renderChapter } from "../../src/site/plan/renderChapter.tsx";
import { renderLongPlan } from "../../src/site/plan/renderLongPlan.tsx";
import { renderMunicipalities } from "../../src/site/overview/renderMunicipalities.tsx";
import { renderOverview } from "../../src/site/overview/renderOverview.tsx";
import { renderPlan } from "../../src/site/plan/renderPlan.tsx";
import { renderProblem } from "../../src/site/frame/renderProblem.tsx";
import type {
  ChapterView,
  LongPlanView,
  OverviewView,
  PlanView,
  ProblemView,
  RelatedElement,
} from "../../src/site/view/view.ts";
import {
  documentLanguage,
  goal,
  h1,
  h2,
  id,
  indicator,
  list,
  measure,
  message,
  p,
  picture,
  plan,
  record,
  section,
  strategy,
  table,
  title,
} from "../plan/builders.ts";
import { decision, measured, origin, registeredElement, registeredPlan } from "../plan/registerBuilders.ts";

/* Public pages as readers meet them, made of the builders; the same are run through axe in a browser. */

export const fjordvik: Municipality = { id: "fjordvik", number: "9999", name: "Fjordvik", language: "nb" };
const siteOrigin = "https://planer.example";
export const today = "2026-02-17";

export const climate = registeredPlan({
  id: "klima",
  kind: "kommunedelplan",
  title: "Kommunedelplan for klima og energi 2026–2038",
  state: "hearing",
  version: 2,
  fromYear: 2026,
  toYear: 2038,
  publishedAt: "2026-01-17T09:00:00Z",
  hearingDeadline: "2026-03-01",
  higher: ["samfunn"],
});

export const plans: readonly RegisteredPlan[] = [
  registeredPlan({
    id: "samfunn",
    kind: "samfunnsdel",
    title: "Kommuneplanens samfunnsdel 2024–2036",
    state: "adopted",
    version: 3,
    fromYear: 2024,
    toYear: 2036,
    publishedAt: "2025-06-13T08:00:00Z",
    adoptedOn: "2025-06-12",
    decisionNumber: "45/25",
    higher: ["strategi"],
  }),
  registeredPlan({
    id: "strategi",
    kind: "planstrategi",
    title: "Planstrategi 2024–2027",
    state: "adopted",
    version: 1,
    fromYear: 2024,
    toYear: 2027,
    publishedAt: "2024-09-20T08:00:00Z",
    adoptedOn: "2024-09-19",
    decisionNumber: "61/24",
  }),
  climate,
  registeredPlan({
    id: "handling",
    kind: "handlingsdel",
    title: "Handlingsdel 2026–2029",
    state: "adopted",
    version: 1,
    fromYear: 2026,
    toYear: 2029,
    publishedAt: "2025-12-15T08:00:00Z",
    adoptedOn: "2025-12-11",
    decisionNumber: "98/25",
    higher: ["samfunn"],
  }),
  registeredPlan({
    id: "okonomi",
    kind: "okonomiplan",
    title: "Økonomiplan 2026–2029",
    state: "adopted",
    version: 1,
    fromYear: 2026,
    toYear: 2029,
    publishedAt: "2025-12-15T08:00:00Z",
    adoptedOn: "2025-12-11",
    decisionNumber: "99/25",
    higher: ["handling"],
  }),
  registeredPlan({
    id: "oppvekst",
    kind: "temaplan",
    title: "Temaplan for oppvekst",
    state: "underWork",
    version: 0,
    publishedAt: null,
    fromYear: 2027,
    toYear: 2035,
    higher: ["samfunn"],
  }),
  registeredPlan({
    id: "arealdel",
    kind: "arealdel",
    title: "Arealdel for Fjordvik",
    state: "started",
    version: 0,
    publishedAt: null,
    fromYear: null,
    toYear: null,
  }),
  registeredPlan({
    id: "klima-2018",
    kind: "kommunedelplan",
    title: "Klima- og energiplan 2018–2025",
    state: "replaced",
    version: 2,
    fromYear: 2018,
    toYear: 2025,
    publishedAt: "2018-04-01T08:00:00Z",
    adoptedOn: "2018-03-22",
    decisionNumber: "12/18",
  }),
];

const related: readonly RelatedElement[] = [
  {
    ...registeredElement({
      plan: "samfunn",
      version: 3,
      id: id("o"),
      title: "Fjordvik er et lavutslippssamfunn i 2038",
      sdgs: ["13"],
    }),
    chapter: null,
  },
  {
    ...registeredElement({
      plan: "handling",
      id: id("h"),
      kind: "measure",
      title: "Bygge hurtigladere ved kaia",
      originPlan: "klima",
      originElement: id("lading"),
      sdgs: ["11.6"],
    }),
    chapter: null,
  },
];

const elements: readonly RegisteredElement[] = [
  ...related,
  registeredElement({ plan: "klima", id: id("mal"), title: "Fjordvik er klimanøytral", sdgs: ["13", "11.6", "7"] }),
  registeredElement({ plan: "okonomi", id: id("inv"), kind: "investment", title: "Ny skole", sdgs: ["4"] }),
];

/** The climate plan's document, with elements of most kinds, a table, a picture, and what is left out of the page. */
export const climatePlan = plan(
  documentLanguage("nb-NO"),
  record({ plan: "klima", kind: "kommunedelplan", language: "nb" }),
  title(climate.title),
  h1("Innledning"),
  p(
    "Planen viser hvordan Fjordvik skal kutte utslipp og bruke mindre energi. Den bygger på kommuneplanens samfunnsdel.",
  ),
  h2("Hvor vi er i dag"),
  p("Veitrafikken står for over halvparten av utslippene i kommunen."),
  table(
    [
      ["Kilde", "2016", "2020", "2024", "Endring siden 2016"],
      ["Veitrafikk", "14 200", "13 100", "12 050", "−15 %"],
      ["Sjøfart", "6 300", "6 100", "5 900", "−6 %"],
      ["Jordbruk", "4 000", "3 950", "3 900", "−3 %"],
    ],
    { headerRows: 1, headerColumns: 1 },
  ),
  picture({ alt: "Utsikt over fjorden og sentrum i Fjordvik, sett fra Storhaugen." }),
  h1("Mål og strategier"),
  section(
    "goal",
    2,
    "Fjordvik er klimanøytral i 2038",
    {
      id: id("mal"),
      sdgs: ["13", "11.6"],
      origin: origin({
        plan: "samfunn",
        version: 3,
        element: id("o"),
        title: "Fjordvik er et lavutslippssamfunn i 2038",
        ownReason: "Kommunestyret ba om et skarpere mål.",
      }),
    },
    p("Utslippene i Fjordvik er lavere enn det skog og jord tar opp."),
    strategy(
      "Bygge tett rundt kollektivknutepunktene",
      { id: id("tett"), sdgs: ["11.3"] },
      "Nye boliger kommer der folk kan gå, sykle eller ta bussen.",
    ),
    measure("Sette opp ladepunkter for tungtransport ved kaia", {
      id: id("lading"),
      sdgs: ["7"],
      responsible: "Teknisk drift",
      fromYear: 2026,
      toYear: 2028,
      status: "underWay",
    }),
    indicator("Utslipp fra veitrafikk", {
      id: id("utslipp"),
      indicator: measured({ baseline: 12050, baselineYear: 2024, target: 6000, targetYear: 2034 }),
    }),
  ),
  goal("Alle nye kommunale bygg bruker halvparten så mye energi som i dag", { id: id("energi"), sdgs: ["7.3"] }),
  h1("Medvirkning"),
  list("Åpne møter i hver krets", "Innspill fra ungdomsrådet", "Høring i seks uker"),
  message("comments", "4"),
  message("revisions", "12"),
  message("properties", "forfatter"),
  message("headersFooters"),
);

function published(more: Parameters<typeof decision>[0] = {}): Publication {
  const outcome = publish(climatePlan, [], decision({ date: "2026-01-17", ...more }));
  if (!outcome.ok) throw new Error(`The example was not published: ${outcome.refusal.code}`);
  return { ...outcome.value, title: climate.title };
}

export function planView(more: Partial<PlanView> = {}, decided: Parameters<typeof decision>[0] = {}): PlanView {
  const document: Document = climatePlan.document;
  return {
    language: "nb",
    municipality: fjordvik,
    path: "/fjordvik/klima",
    base: "/fjordvik/klima/v/2",
    origin: siteOrigin,
    isDemo: false,
    plan: climate,
    publication: published(decided),
    document,
    version: 2,
    today,
    related,
    plans,
    versions: [
      { version: 2, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" },
      { version: 1, kind: "adopted", publishedAt: "2018-04-01T08:00:00Z" },
    ],
    hasChapters: false,
    ...more,
  };
}

export function overviewView(more: Partial<OverviewView> = {}): OverviewView {
  return {
    language: "nb",
    municipality: fjordvik,
    path: "/fjordvik",
    origin: siteOrigin,
    isDemo: false,
    plans,
    elements,
    today,
    filter: { text: "", kind: "", state: "" },
    ...more,
  };
}

export function problemView(more: Partial<ProblemView> = {}): ProblemView {
  return {
    language: "nb",
    isDemo: false,
    path: "/fjordvik/finnes-ikke",
    municipality: fjordvik,
    problem: "notFound",
    gone: null,
    reference: null,
    ...more,
  };
}

/** The plan as a long one's own page, and as one of its chapters. */
const parted = partPlan(climatePlan.document, published(), 1_000);
if (parted === null) throw new Error("The example has no chapters.");

export function longPlanView(more: Partial<LongPlanView> = {}): LongPlanView {
  return { ...planView(), outline: parted?.outline ?? { front: null, lines: [], chapterOf: {} }, ...more };
}

export function chapterView(more: Partial<ChapterView> = {}): ChapterView {
  const [previous = null, chapter, next = null] = parted?.chapters ?? [];
  if (chapter === undefined) throw new Error("The example has no second chapter.");
  const base = "/fjordvik/klima/v/2";
  return {
    ...planView(),
    path: `${base}/kapittel/${chapter.id}`,
    base,
    chapter,
    previous,
    next,
    publication: { ...published(), elements: chapter.stretch.elements },
    ...more,
  };
}

const adopted = { kind: "adopted", hearingDeadline: null, adoptedOn: "2025-06-12", decisionNumber: "45/25" } as const;

/** Example pages by name: whole HTML, as the service would send it. */
export const examples: Readonly<Record<string, string>> = {
  municipalities: renderMunicipalities({
    language: "nb",
    path: "/",
    origin: siteOrigin,
    isDemo: false,
    municipalities: [
      { municipality: fjordvik, plans: 8 },
      { municipality: { id: "asdal", number: "9998", name: "Åsdal", language: "nn" }, plans: 1 },
    ],
  }),
  overview: renderOverview(overviewView()),
  "overview in nynorsk": renderOverview(overviewView({ language: "nn" })),
  "overview in English": renderOverview(overviewView({ language: "en" })),
  "overview searched": renderOverview(
    overviewView({ filter: { text: "klima", kind: "", state: "" }, path: "/fjordvik?q=klima" }),
  ),
  "overview without hits": renderOverview(
    overviewView({ filter: { text: "bompenger", kind: "", state: "" }, path: "/fjordvik?q=bompenger" }),
  ),
  "overview without plans": renderOverview(overviewView({ plans: [], elements: [] })),
  "plan on hearing": renderPlan(planView()),
  "plan on hearing in English": renderPlan(planView({ language: "en" })),
  "plan adopted in nynorsk": renderPlan(
    planView(
      {
        language: "nn",
        plan: { ...climate, state: "adopted", hearingDeadline: null, adoptedOn: "2025-06-12", decisionNumber: "45/25" },
      },
      adopted,
    ),
  ),
  "old version": renderPlan(
    planView({
      path: "/fjordvik/klima/v/2",
      plan: { ...climate, state: "adopted", version: 3 },
      versions: [
        { version: 3, kind: "adopted", publishedAt: "2026-02-10T09:00:00Z" },
        { version: 2, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" },
      ],
    }),
  ),
  "version in force while a proposal is out": renderPlan(
    planView(
      {
        path: "/fjordvik/klima/v/1",
        base: "/fjordvik/klima/v/1",
        version: 1,
        plan: { ...climate, adoptedOn: "2025-06-12", decisionNumber: "45/25" },
      },
      adopted,
    ),
  ),
  preview: renderPlan(planView({ version: 3, versions: [] }, { kind: "preview", hearingDeadline: null })),
  "long plan": renderLongPlan(longPlanView()),
  "long plan in English": renderLongPlan(longPlanView({ language: "en" })),
  chapter: renderChapter(chapterView()),
  "chapter in English": renderChapter(chapterView({ language: "en" })),
  "whole long plan": renderPlan(planView({ hasChapters: true, path: "/fjordvik/klima/v/2/hele-planen" })),
  "page not available": renderProblem(problemView({ problem: "away", path: "/fjordvik/klima" })),
  "page that takes too long": renderProblem(
    problemView({ problem: "pageBusy", path: "/fjordvik/klima/v/2/hele-planen" }),
  ),
  "not found": renderProblem(problemView()),
  gone: renderProblem(problemView({ problem: "gone", language: "nn" })),
  failed: renderProblem(problemView({ problem: "failed", municipality: null, language: "en", reference: "req-7f3a" })),
};
