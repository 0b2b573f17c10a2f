import type {
  Me,
  NewestPreview,
  NewPlan,
  NewUpload,
  PreviewOpening,
  PublicationRequest,
  Published,
  Rehearsal,
  SignInSettings,
  Upload,
  VersionLine,
} from "../../api/contract.ts";
import type { Municipality, Register, RegisteredPlan } from "../../plan/register.ts";
import type { ApiCallId } from "../../site/view/view.ts";

/** A call as it may be made: what is sent, and what is answered. null: nothing that is JSON. */
interface Example<Sends, Answer> {
  readonly sends: Sends;
  readonly answer: Answer;
  readonly status: number;
}

const example = <Sends extends object | null, Answer extends object | null>(
  sends: Sends,
  answer: Answer,
  status = 200,
): Example<Sends, Answer> => ({ sends, answer, status });

const origin = "https://planer.example";
const municipality: Municipality = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" };
const upload = "6f1e2d3c4b5a69788796a5b4c3d2e1f0";
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const previewKey = "Yx3kP9qLw2Rt7VbN5mZc8HdF1sJg4KaQ";
const decision: PublicationRequest["decision"] = {
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
  people: [],
};

/** An example of each call of the API, held to what the pane and the terminal send and get. */
export const apiExamples = {
  signInSettings: example(null, {
    authority: "https://login.microsoftonline.com/organizations/v2.0",
    clientId: "plantraad",
    scopes: ["api://plantraad/plantraad"],
    protocol: "entra",
  } satisfies SignInSettings),
  me: example(null, { name: "Ola Nygård", municipality, roles: ["coordinator"], planRoles: [] } satisfies Me),
  register: example(null, {
    municipality,
    readAt: "2026-06-18T09:00:00.000Z",
    settings: [],
    plans: [plan],
    elements: [
      {
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
      },
    ],
  } satisfies Register),
  createPlan: example(
    {
      kind: "temaplan",
      title: "Temaplan for friluftsliv",
      language: "nb",
      fromYear: 2026,
      toYear: 2030,
      higher: [],
    } satisfies NewPlan,
    { id: "temaplan-for-friluftsliv" },
    201,
  ),
  versions: example(null, [
    {
      version: 1,
      kind: "adopted",
      publishedAt: "2026-06-18T08:30:00.000Z",
      publishedBy: "Ola Nygård",
      permanentAddress: `${origin}/fjordvik/svomming/v/1`,
    },
  ] satisfies VersionLine[]),
  startUpload: example(
    { plan: "svomming", fileName: "svomming.docx", size: 1_572_864, sha256 } satisfies NewUpload,
    { id: upload, size: 1_572_864, offset: 0, chunk: 1_048_576 } satisfies Upload,
    201,
  ),
  findUpload: example(null, { id: upload, size: 1_572_864, offset: 1_048_576, chunk: 1_048_576 } satisfies Upload),
  addBytes: example(null, { id: upload, size: 1_572_864, offset: 1_572_864, chunk: 1_048_576 } satisfies Upload),
  dropUpload: example(null, null, 204),
  rehearse: example(
    { upload, decision } satisfies PublicationRequest,
    {
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
      stripped: { comments: 2, revisions: 0, hiddenCharacters: 0, properties: true, headersFooters: false },
      version: 0,
    } satisfies Rehearsal,
  ),
  publish: example(
    { upload, decision } satisfies PublicationRequest,
    {
      plan,
      version: 1,
      kind: "adopted",
      address: `${origin}/fjordvik/svomming`,
      permanentAddress: `${origin}/fjordvik/svomming/v/1`,
      previewKey: null,
      sha256,
      publishedAt: "2026-06-18T08:30:00.000Z",
    } satisfies Published,
    201,
  ),
  newestPreview: example(null, {
    newest: { key: previewKey, publishedAt: "2026-06-10T12:00:00.000Z", publishedBy: "Kari Solberg" },
  } satisfies NewestPreview),
  openPreview: example(null, {
    address: `${origin}/forhandsvisning/${previewKey}/inn/q8WmT2xV6nB4kL0z`,
  } satisfies PreviewOpening),
} as const satisfies Readonly<Record<ApiCallId, Example<object | null, object | null>>>;
