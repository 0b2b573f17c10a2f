import type { Belongs } from "../plan/belongs.ts";
import type { Decision } from "../plan/publication.ts";
import type { RegisteredPlan, Role } from "../plan/register.ts";
import { fjordvik, havnes } from "./demoMunicipalities.ts";
import { folkehelse } from "./folkehelse.ts";
import { klima } from "./klima.ts";
import { okonomiplan } from "./okonomiplan.ts";
import { samfunnsdel } from "./samfunnsdel.ts";

/** A plan of the demo, as it is entered in the register at the first start. */
export interface DemoPlan {
  readonly municipality: string;
  readonly entry: Pick<
    RegisteredPlan,
    "id" | "kind" | "title" | "language" | "state" | "fromYear" | "toYear" | "higher" | "adoptedOn" | "decisionNumber"
  >;
  /** Its document, made by script; null for a plan that is only an entry. */
  readonly document: { readonly docx: (belongs?: Belongs | null) => Uint8Array } | null;
  /** How it is published at the first start; null leaves it unpublished. */
  readonly decision: Decision | null;
  readonly people: readonly { readonly subject: string; readonly role: Role }[];
}

const open = { state: "underWork", adoptedOn: null, decisionNumber: null } as const;
const bokmål = {
  municipality: fjordvik.id,
  people: [
    { subject: "kari", role: "planner" },
    { subject: "ingrid", role: "reviewer" },
  ],
} as const;

export const demoPlans: readonly DemoPlan[] = [
  {
    ...bokmål,
    entry: {
      id: "planstrategi",
      kind: "planstrategi",
      title: "Kommunal planstrategi 2024–2027",
      language: "nb",
      state: "adopted",
      fromYear: 2024,
      toYear: 2027,
      higher: [],
      adoptedOn: "2024-09-19",
      decisionNumber: "52/24",
    },
    document: null,
    decision: null,
  },
  {
    ...bokmål,
    entry: {
      ...open,
      id: "samfunnsdel",
      kind: "samfunnsdel",
      title: "Kommuneplanens samfunnsdel 2025–2037",
      language: "nb",
      fromYear: 2025,
      toYear: 2037,
      higher: ["planstrategi"],
    },
    document: { docx: samfunnsdel },
    decision: {
      kind: "adopted",
      date: "2025-06-13",
      hearingDeadline: null,
      adoptedOn: "2025-06-12",
      decisionNumber: "45/25",
    },
  },
  {
    ...bokmål,
    entry: {
      ...open,
      id: "klima",
      kind: "temaplan",
      title: "Temaplan for klima og energi 2026–2030",
      language: "nb",
      fromYear: 2026,
      toYear: 2030,
      higher: ["samfunnsdel"],
    },
    document: { docx: klima },
    decision: null,
  },
  {
    ...bokmål,
    entry: {
      ...open,
      id: "folkehelse",
      kind: "temaplan",
      title: "Temaplan for folkehelse og oppvekst 2026–2032",
      language: "nn",
      fromYear: 2026,
      toYear: 2032,
      higher: ["samfunnsdel"],
    },
    document: { docx: folkehelse },
    decision: {
      kind: "hearing",
      date: "2026-11-02",
      hearingDeadline: "2027-01-15",
      adoptedOn: null,
      decisionNumber: null,
    },
  },
  {
    ...bokmål,
    entry: {
      ...open,
      id: "okonomiplan",
      kind: "okonomiplan",
      title: "Økonomiplan 2026–2029",
      language: "nb",
      fromYear: 2026,
      toYear: 2029,
      higher: ["samfunnsdel"],
    },
    document: { docx: okonomiplan },
    decision: {
      kind: "adopted",
      date: "2025-12-12",
      hearingDeadline: null,
      adoptedOn: "2025-12-11",
      decisionNumber: "112/25",
    },
  },
  {
    municipality: havnes.id,
    people: [],
    entry: {
      ...open,
      id: "samfunnsdel",
      kind: "samfunnsdel",
      title: "Samfunnsdelen til kommuneplanen 2026–2038",
      language: "nn",
      state: "started",
      fromYear: 2026,
      toYear: 2038,
      higher: [],
    },
    document: null,
    decision: null,
  },
];
