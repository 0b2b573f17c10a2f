import type { Municipality, RegisteredElement, RegisteredPlan } from "../plan/register.ts";
import type { AnswerOf, BodyOf, CallId } from "./calls.ts";
import type { AskedDecision } from "./contract.ts";

const origin = "https://planer.example";
const municipality: Municipality = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" };
const upload = "6f1e2d3c4b5a69788796a5b4c3d2e1f0";
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const previewKey = "Yx3kP9qLw2Rt7VbN5mZc8HdF1sJg4KaQ";
const decision: AskedDecision = {
  kind: "adopted",
  hearingDeadline: null,
  adoptedOn: "2026-06-17",
  decisionNumber: "45/26",
};

const plan: RegisteredPlan = {
  id: "svomming",
  kind: "temaplan",
  title: "Temaplan for svømming",
  language: "nb",
  state: "adopted",
  fromYear: 2026,
  toYear: 2030,
  version: 1,
  publishedAt: "2026-06-18T08:30:00.000Z",
  publishedBy: "Ola Nygård",
  higher: ["samfunnsdel"],
  hearingDeadline: null,
  adoptedOn: "2026-06-17",
  decisionNumber: "45/26",
  inForce: { version: 1, publishedAt: "2026-06-18T08:30:00.000Z", adoptedOn: "2026-06-17", decisionNumber: "45/26" },
  proposed: null,
  people: [],
};

const goal: RegisteredElement = {
  plan: "svomming",
  version: 1,
  id: "svommemaal",
  kind: "goal",
  title: "Alle barn lærer å svømme",
  text: "Før de fyller elleve år.",
  under: null,
  sdgs: ["3"],
  originPlan: null,
  originElement: null,
  inForce: true,
};

const peopleOfPlan: AnswerOf<"planPeople"> = {
  people: [
    {
      id: 4,
      name: "Ola Nygård",
      email: "ola.nygard@fjordvik.example",
      seen: "2026-06-18",
      roles: [{ plan: "svomming", role: "owner" }],
    },
  ],
  groups: [{ group: "5b1d0f8e-6f0a-4a53-9f3c-0d6b7e2f4c11", name: "Kontrollører", plan: "svomming", role: "reviewer" }],
  invitations: [
    {
      id: 12,
      email: "anne.berg@fjordvik.example",
      plan: "svomming",
      role: "planner",
      invitedBy: "Ola Nygård",
      invitedAt: "2026-06-18T08:30:00.000Z",
    },
  ],
};
const units: AnswerOf<"units"> = [
  { id: 2, name: "Oppvekst", closed: false },
  { id: 3, name: "Plan og miljø", closed: false },
  { id: 1, name: "Teknisk", closed: true },
];
const ownSettings: AnswerOf<"ownSettings"> = {
  name: "Fjordvik",
  number: "9901",
  organisation: "310000019",
  language: "nb",
  postalAddress: "Postboks 1\n9901 Fjordvik",
  email: "post@fjordvik.example",
  color: "#1f6f2a",
  mark: null,
};
const kindSettings: AnswerOf<"kindSettings"> = {
  levels: { "goal-has-sdg": "error" },
  chapters: ["Innledning", "Mål", "Tiltak"],
};
const people: AnswerOf<"people"> = {
  ...peopleOfPlan,
  people: [
    ...peopleOfPlan.people,
    {
      id: 2,
      name: "Siri Dahl",
      email: "siri.dahl@fjordvik.example",
      seen: "2026-06-17",
      roles: [{ plan: null, role: "administrator" }],
    },
  ],
};

const given: BodyOf<"giveReview"> = {
  verdict: "notYet",
  remark: "Godt på vei. Ett mål må rettes før høringen.",
  reasons: [
    {
      element: "svommemaal",
      rule: "goal-has-sdg",
      about: "Målet «Alle barn lærer å svømme» er ikke knyttet til noe bærekraftsmål.",
      reason: "Knytt målet til bærekraftsmål 3.",
    },
  ],
  waivers: [],
  fingerprint: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
  reviewed: {
    elements: [
      {
        id: "svommemaal",
        kind: "goal",
        title: "Alle barn lærer å svømme",
        text: "Før de fyller elleve år.",
        under: null,
      },
    ],
    findings: [],
    sections: [{ heading: "Mål", key: "0f1e2d3c4b5a6978" }],
  },
};
const reviewed: AnswerOf<"review"> = {
  asked: null,
  newest: { ...given, by: "Ingrid Moen", at: "2026-06-12T10:15:00.000Z" },
  earlier: [{ by: "Ingrid Moen", at: "2026-06-12T10:15:00.000Z", verdict: "notYet", error: 0, warning: 0, advice: 0 }],
};

/** An example of each call of the API: what is sent, and what is answered. null: nothing that is JSON. */
export const callExamples: {
  readonly [Id in CallId]: { readonly sends: BodyOf<Id>; readonly answer: AnswerOf<Id> };
} = {
  signInSettings: {
    sends: null,
    answer: {
      authority: "https://login.microsoftonline.com/organizations/v2.0",
      clientId: "plantraad",
      scopes: ["api://plantraad/plantraad"],
      protocol: "entra",
    },
  },
  me: {
    sends: null,
    answer: {
      name: "Ola Nygård",
      municipality,
      roles: ["coordinator"],
      planRoles: [{ plan: "svomming", role: "owner" }],
      ask: ["Siri Dahl"],
      waiting: [{ plan: "svomming", what: "ready", since: "2026-06-12T10:15:00.000Z" }],
    },
  },
  people: { sends: null, answer: people },
  planPeople: { sends: null, answer: peopleOfPlan },
  giveRole: {
    sends: { to: { email: "anne.berg@fjordvik.example" }, role: "planner", plan: "svomming" },
    answer: peopleOfPlan,
  },
  takeRole: { sends: { from: { person: 7 }, role: "coordinator", plan: null }, answer: people },
  units: { sends: null, answer: units },
  addUnit: { sends: { name: "Plan og miljø" }, answer: units },
  changeUnit: { sends: { name: "Plan, miljø og klima" }, answer: units },
  register: {
    sends: null,
    answer: {
      municipality,
      readAt: "2026-06-18T09:00:00.000Z",
      settings: [],
      plans: [plan],
      elements: [goal],
      proposals: [],
    },
  },
  municipalities: { sends: null, answer: [municipality] },
  publicRegister: {
    sends: null,
    answer: { municipality, plans: [{ ...plan, publishedBy: null }], elements: [goal], proposals: [] },
  },
  ownSettings: { sends: null, answer: ownSettings },
  saveOwnSettings: { sends: ownSettings, answer: ownSettings },
  kindSettings: { sends: null, answer: kindSettings },
  saveKindSettings: { sends: kindSettings, answer: kindSettings },
  tryPlanList: {
    sends: null,
    answer: {
      lines: [
        { line: 2, plan: "Vannplan", what: "plan", text: "", faults: [] },
        {
          line: 3,
          plan: "Vannplan",
          what: "goal",
          text: "Rent vann",
          faults: ["Bærekraftsmål: «18» er verken et av FNs 17 mål eller et av delmålene."],
        },
      ],
      plans: 1,
      elements: 1,
    },
  },
  overviewCsv: { sends: null, answer: null },
  overviewXlsx: { sends: null, answer: null },
  enterPlanList: { sends: null, answer: { plans: ["vannplan"] } },
  createPlan: {
    sends: {
      kind: "temaplan",
      title: "Temaplan for friluftsliv",
      language: "nb",
      fromYear: 2026,
      toYear: 2030,
      higher: [],
    },
    answer: { id: "temaplan-for-friluftsliv" },
  },
  entry: { sends: null, answer: plan },
  mendEntry: {
    sends: { responsible: "Oppvekst og kultur", contact: "plan@fjordvik.example" },
    answer: { ...plan, responsible: "Oppvekst og kultur", contact: "plan@fjordvik.example" },
  },
  endPlan: {
    sends: {
      act: "replaced",
      replacedBy: ["friluftsliv"],
      endedOn: "2026-12-17",
      endDecision: "91/26",
      reason: "Temaplan for friluftsliv tar over.",
    },
    answer: {
      ...plan,
      state: "replaced",
      inForce: null,
      ended: { replacedBy: ["friluftsliv"], endedOn: "2026-12-17", endDecision: "91/26" },
    },
  },
  history: {
    sends: null,
    answer: [
      {
        act: "mended",
        version: null,
        by: "Ola Nygård",
        at: "2026-06-20T09:30:00.000Z",
        reason: null,
        changes: [{ field: "responsible", from: [], to: ["Oppvekst og kultur"] }],
      },
    ],
  },
  versions: {
    sends: null,
    answer: [
      {
        version: 1,
        kind: "adopted",
        publishedAt: "2026-06-18T08:30:00.000Z",
        publishedBy: "Ola Nygård",
        permanentAddress: `${origin}/fjordvik/svomming/v/1`,
      },
    ],
  },
  document: { sends: null, answer: null },
  startUpload: {
    sends: { plan: "svomming", fileName: "svomming.docx", size: 1_572_864, sha256 },
    answer: { id: upload, size: 1_572_864, offset: 0, chunk: 1_048_576 },
  },
  findUpload: { sends: null, answer: { id: upload, size: 1_572_864, offset: 1_048_576, chunk: 1_048_576 } },
  addBytes: { sends: null, answer: { id: upload, size: 1_572_864, offset: 1_572_864, chunk: 1_048_576 } },
  dropUpload: { sends: null, answer: null },
  rehearse: {
    sends: { upload, decision },
    answer: {
      findings: [
        {
          rule: "goal-has-sdg",
          level: "advice",
          where: { type: "element", element: "svommemaal", at: 1 },
          detail: { kind: "goal", title: "Alle barn lærer å svømme" },
          fix: null,
          waived: null,
        },
      ],
      changes: { added: [{ element: "svommemaal", title: "Alle barn lærer å svømme" }], reworded: [], gone: [] },
      sections: null,
      stripped: { comments: 2, revisions: 0, hiddenCharacters: 0, properties: true, headersFooters: false },
      version: 0,
      otherFile: { publishedAt: "2026-11-23T14:20:00.000Z", publishedBy: "Kari Solberg" },
    },
  },
  publish: {
    sends: { upload, decision },
    answer: {
      plan,
      version: 1,
      kind: "adopted",
      address: `${origin}/fjordvik/svomming`,
      permanentAddress: `${origin}/fjordvik/svomming/v/1`,
      previewKey: null,
      sha256,
      publishedAt: "2026-06-18T08:30:00.000Z",
    },
  },
  newestPreview: {
    sends: null,
    answer: {
      newest: { key: previewKey, publishedAt: "2026-06-10T12:00:00.000Z", publishedBy: "Kari Solberg" },
    },
  },
  openPreview: {
    sends: null,
    answer: {
      address: `${origin}/forhandsvisning/${previewKey}/inn/q8WmT2xV6nB4kL0z`,
    },
  },
  review: { sends: null, answer: reviewed },
  giveReview: { sends: given, answer: reviewed },
  takeBack: {
    sends: { act: "withdrawn", version: 2, reason: "Vedtaket gjaldt en annen plan." },
    answer: plan,
  },
  askForReview: {
    sends: null,
    answer: { ...reviewed, asked: { by: "Kari Solberg", at: "2026-06-14T08:00:00.000Z" } },
  },
};
