import type { RegisteredPlan } from "../../../src/plan/register.ts";
import type { AdministrationFrame, TurnedAwayReason } from "../../../src/site/administration/administrationView.ts";
import type { FollowedPlan } from "../../../src/site/administration/overview/followedPlan.ts";
import { overviewRows, type Asking } from "../../../src/site/administration/overview/overviewRows.ts";
import { renderImport, type ImportView } from "../../../src/site/administration/import/renderImport.tsx";
import { renderFollowed, type FollowedView } from "../../../src/site/administration/overview/renderFollowed.tsx";
import { renderPeople, type PeopleView } from "../../../src/site/administration/people/renderPeople.tsx";
import type { PlanEntryView } from "../../../src/site/administration/plan/planEntryView.ts";
import { renderPlanEntry } from "../../../src/site/administration/plan/renderPlanEntry.tsx";
import { renderMunicipality } from "../../../src/site/administration/settings/renderMunicipality.tsx";
import { renderRuleLevels } from "../../../src/site/administration/settings/renderRuleLevels.tsx";
import { renderTurnedAway } from "../../../src/site/administration/renderTurnedAway.tsx";
import { renderUnits } from "../../../src/site/administration/units/renderUnits.tsx";
import { fjordvik, plans, today } from "../examples.ts";
import { registeredPlan } from "../../plan/registerBuilders.ts";

/* The administration's pages as those who are signed in meet them. */

const frame: AdministrationFrame = {
  language: "nb",
  municipality: fjordvik,
  path: "/administrasjon",
  origin: "https://planer.example",
  isDemo: false,
  person: "Ola Nygård",
  token: "token",
  pages: ["overview", "people"],
};

export const coordinator: Asking = { maySettle: true, reviews: [], writes: [] };

/** A plan that nothing has been done to, but what is told. */
export function followed(more: Partial<FollowedPlan> = {}): FollowedPlan {
  const plain: Partial<RegisteredPlan> = more;
  return { ...registeredPlan(plain), newest: null, asked: null, review: null, ...more };
}

const somePlans: readonly FollowedPlan[] = plans.map((plan, at) => ({
  ...followed(plan),
  newest: {
    isPreview: at % 2 === 0,
    at: "2026-01-17T09:00:00Z",
    by: "Kari Solberg",
    findings: { error: 0, warning: at, advice: 2 },
  },
  people: [
    { name: "Kari Solberg", role: "planner" },
    { name: "Ola Nygård", role: "coordinator" },
  ],
}));

function followedView(more: Partial<FollowedView> = {}): FollowedView {
  const language = more.language ?? "nb";
  return {
    ...frame,
    rows: overviewRows(somePlans, today, language, coordinator),
    filter: { text: "", kind: "", state: "", attention: "", person: "" },
    shown: "table",
    today,
    ...more,
  };
}

function peopleView(more: Partial<PeopleView> = {}): PeopleView {
  const held = [
    { role: "planner" as const, plan: plans[0]?.id ?? null },
    { role: "coordinator" as const, plan: null },
  ];
  return {
    ...frame,
    people: [
      { id: 1, name: "Kari Solberg", email: "kari@fjordvik.example", seen: "2026-02-01", roles: held },
      { id: 2, name: "Anne Berg", email: null, seen: "2025-02-01", roles: [] },
    ],
    groups: [{ group: "11111111-2222-4333-8444-555555555555", name: "Planavdelingen", role: "reader", plan: "klima" }],
    invitations: [
      {
        id: 1,
        email: "nils@fjordvik.example",
        role: "reviewer",
        plan: "klima",
        invitedBy: "Siri Dahl",
        invitedAt: new Date(today),
      },
    ],
    plans,
    done: "given",
    faults: {},
    written: {},
    ...more,
  };
}

const municipalityFields = {
  name: "Fjordvik",
  number: "9901",
  organisation: "310000019",
  language: "nb",
  postalAddress: "Postboks 1\n9990 Fjordvik",
  email: "post@fjordvik.example",
  color: "#1f6f2a",
};

const nothingMore = { responsible: null, fromYear: null, toYear: null, status: null };

const readList: ImportView["read"] = {
  name: "planer.xlsx",
  kept: "{}",
  list: {
    lines: [{ line: 2, plan: "Temaplan for vann", what: "plan", text: "", faults: [] }],
    plans: [
      {
        ...{ title: "Temaplan for vann", kind: "temaplan", language: "nb", fromYear: 2026, toYear: null },
        ...{ higher: [], responsible: null, contact: null, adoptedOn: null, decisionNumber: null },
        elements: [{ kind: "goal", text: "Rent vann", under: null, sdgs: ["6"], ...nothingMore }],
      },
    ],
  },
};

function planEntryView(more: Partial<PlanEntryView> = {}): PlanEntryView {
  const [plan = followed(), other = followed()] = somePlans;
  return {
    ...frame,
    plan: { ...plan, responsible: "Samfunn og plan" },
    row: overviewRows(somePlans, today, "nb", coordinator).find((row) => row.plan.id === plan.id) ?? null,
    plans: somePlans,
    units: ["Oppvekst", "Samfunn og plan"],
    today,
    versions: [
      {
        version: 2,
        kind: "adopted",
        publishedAt: "2026-01-17T09:00:00Z",
        publishedBy: "Ola Nygård",
        permanentAddress: "",
      },
      {
        version: 1,
        kind: "hearing",
        publishedAt: "2025-10-17T09:00:00Z",
        publishedBy: "Ola Nygård",
        permanentAddress: "",
        closed: "withdrawn",
      },
    ],
    history: [
      {
        act: "mended",
        version: null,
        by: "Ola Nygård",
        at: "2026-01-18T09:00:00Z",
        reason: null,
        changes: [
          { field: "responsible", from: [], to: ["Samfunn og plan"] },
          { field: "higher", from: [], to: [other.id] },
          { field: "kind", from: ["temaplan"], to: ["kommunedelplan"] },
        ],
      },
      { act: "withdrawn", version: 1, by: "Ola Nygård", at: "2026-01-17T10:00:00Z", reason: "Feil fil.", changes: [] },
    ],
    groups: [{ name: "Planavdelingen", role: "reader" }],
    invitations: [{ email: "nils@fjordvik.example", role: "reviewer" }],
    listed: {
      enteredAt: new Date(today),
      elements: [
        { kind: "goal", text: "Klimanøytral i 2030", under: null, sdgs: ["13"], ...nothingMore },
        { kind: "strategy", text: "Gå og sykle", under: 0, sdgs: [], ...nothingMore },
        {
          kind: "measure",
          text: "Bygge sykkelveg til skolen",
          under: 1,
          sdgs: [],
          responsible: "Teknisk",
          fromYear: 2026,
          toYear: 2028,
          status: "underWay",
        },
      ],
    },
    roles: null,
    lacks: null,
    seen: "{}",
    entry: {
      title: plan.title,
      kind: plan.kind,
      fromYear: "2026",
      toYear: "",
      responsible: "",
      contact: "",
      higher: [],
    },
    ending: { act: "replaced", replacedBy: [], endedOn: "", endDecision: "", reason: "" },
    done: null,
    faults: {},
    ...more,
  };
}

const turnedAway = (reason: TurnedAwayReason, sent: readonly { name: string; value: string }[] = []): string =>
  renderTurnedAway({
    language: "nn",
    isDemo: false,
    path: "/administrasjon/kommunen",
    municipality: null,
    reason,
    lacks: reason === "noAccess" ? { roles: ["coordinator"], ask: ["Liv Aasen"], gives: false } : null,
    sent,
  });

export const administrationExamples: Readonly<Record<string, string>> = {
  "plans followed": renderFollowed(followedView()),
  "plans followed in English": renderFollowed(followedView({ language: "en" })),
  "plans followed, none found": renderFollowed(
    followedView({ filter: { text: "bompenger", kind: "", state: "", attention: "", person: "" } }),
  ),
  "no plans to follow": renderFollowed(followedView({ rows: [] })),
  "plans by year": renderFollowed(followedView({ shown: "timeline", language: "nn" })),
  "a plan's own page": renderPlanEntry(planEntryView()),
  "a plan's own page, for who gives its roles": renderPlanEntry(
    planEntryView({
      roles: {
        people: [{ id: 1, name: "Kari Solberg" }],
        held: [{ from: { person: "1" }, name: "Kari Solberg", role: "planner" }],
        written: { email: "kari" },
      },
      faults: { email: "Skriv e-postadressen som navn@kommune.no." },
    }),
  ),
  "a plan's own page, to be corrected": renderPlanEntry(
    planEntryView({
      language: "nn",
      faults: { title: "Skriv ein tittel.", higher: "Planen kan ikkje stå under seg sjølv." },
    }),
  ),
  "the page of a plan that has ended": renderPlanEntry(
    planEntryView({
      language: "en",
      plan: followed({ state: "repealed", ended: { replacedBy: [], endedOn: "2026-01-01", endDecision: null } }),
      row: null,
      done: "ended",
    }),
  ),
  "a plan's own page, for who may not change it": renderPlanEntry(
    planEntryView({ lacks: { roles: ["coordinator"], ask: ["Liv Aasen"], gives: false } }),
  ),
  units: renderUnits({
    ...frame,
    units: [
      { id: 1, name: "Teknisk", closed: true },
      { id: 2, name: "Oppvekst", closed: false },
    ],
    done: "closed",
    faults: {},
    written: "",
  }),
  "units, to be corrected": renderUnits({
    ...frame,
    language: "nn",
    units: [{ id: 2, name: "Oppvekst", closed: false }],
    done: null,
    faults: { name: "Skriv eit namn.", "2": "Det finst ei eining med dette namnet." },
    written: "Teknisk",
  }),
  "lists to be sent": renderImport({ ...frame, read: null, fault: null, entered: [] }),
  "a list in order": renderImport({ ...frame, language: "nn", read: readList, fault: null, entered: [] }),
  "a list with faults": renderImport({
    ...frame,
    language: "en",
    read: {
      ...readList,
      list: {
        plans: [],
        lines: [
          {
            ...{ line: 2, plan: "", what: null, text: "Rent vann" },
            faults: [
              { code: "unknown", column: "what", value: "Mol" },
              { code: "missing", column: "plan", value: "" },
            ],
          },
        ],
      },
    },
    fault: null,
    entered: [],
  }),
  "a list that was not read": renderImport({ ...frame, read: null, fault: "Velg en fil først.", entered: [] }),
  "a list entered": renderImport({ ...frame, read: null, fault: null, entered: plans }),
  "people and roles": renderPeople(peopleView()),
  "people and roles, to be corrected": renderPeople(
    peopleView({
      language: "nn",
      faults: { email: "Skriv e-postadressa." },
      written: { email: "nils", role: "owner" },
    }),
  ),
  "the municipality's settings": renderMunicipality({
    ...frame,
    fields: { ...municipalityFields, organisation: "123" },
    seen: "{}",
    faults: { organisation: "Organisasjonsnummeret stemmer ikke." },
    isSaved: false,
  }),
  "rules for a kind of plan": renderRuleLevels({
    ...frame,
    language: "en",
    kind: "temaplan",
    settings: { levels: { "goal-has-sdg": "off" }, chapters: ["Mål", "Tiltak"] },
    seen: "{}",
    faults: {},
    isSaved: true,
  }),
  "turned away without a role": turnedAway("noAccess"),
  "turned away with what was written": turnedAway("signedOut", [{ name: "navn", value: "Fjordvik" }]),
  "signed out": turnedAway("left"),
};
