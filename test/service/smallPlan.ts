import { taggedDocument } from "../../src/demo/taggedDocument.ts";
import { heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import type { Decision } from "../../src/plan/publication.ts";
import type { SeededPlan } from "../../src/service/start/seed.ts";

/** A temaplan that may be published as it stands, of one goal and one strategy. */
export function smallPlan({
  baseVersion = 0,
  goal = "Alle barn lærer å svømme",
  plan = "svomming",
  sdg = "3",
  more = [],
}: {
  readonly baseVersion?: number;
  readonly goal?: string;
  readonly plan?: string;
  readonly sdg?: string;
  readonly more?: readonly Piece[];
} = {}): Uint8Array {
  return taggedDocument(
    { plan, baseVersion, language: "nb", kind: "temaplan" },
    "nb",
    { language: "nb-NO" },
    (tagging) => [
      heading(1, "Mål og strategier"),
      tagging("goal", "svommemaal", { sdgs: [sdg] }, heading(2, goal)),
      paragraph("Før de fyller elleve år kan alle barn svømme to hundre meter."),
      tagging("strategy", "svommestra", {}, paragraph("Vi gir svømmeopplæring i alle barnehager.")),
      ...more,
    ],
  );
}

const entry = {
  kind: "temaplan",
  language: "nb",
  state: "underWork",
  fromYear: 2026,
  toYear: 2030,
  higher: [],
  adoptedOn: null,
  decisionNumber: null,
} as const;

/** The register that the small plan and its neighbours belong to. */
export const smallPlans: readonly SeededPlan[] = [
  {
    municipality: "fjordvik",
    entry: { ...entry, id: "svomming", title: "Temaplan for svømming" },
    document: null,
    decision: null,
    people: [{ subject: "kari", role: "planner" }],
  },
  {
    municipality: "fjordvik",
    entry: { ...entry, id: "fritid", title: "Temaplan for fritid" },
    document: null,
    decision: null,
    people: [],
  },
];

export const hearing: Decision = {
  kind: "hearing",
  date: "2026-11-24",
  hearingDeadline: "2027-02-01",
  adoptedOn: null,
  decisionNumber: null,
};
export const preview: Decision = {
  kind: "preview",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: null,
  decisionNumber: null,
};
