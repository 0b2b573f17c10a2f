import { callExamples } from "../../../src/api/callExamples.ts";
import { calls, type Call, type CallId } from "../../../src/api/calls.ts";
import type { Upload } from "../../../src/api/contract.ts";
import { routes } from "../../../src/api/routes.ts";
import type { Register } from "../../../src/plan/register.ts";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import { address, databaseName, issuer, openService, type OpenService } from "../openService.ts";

type Caller = "nobody" | "planner" | "coordinator" | "reviewer" | "elsewhere";
const subjects: Readonly<Record<Exclude<Caller, "nobody">, string>> = {
  planner: "kari",
  coordinator: "ola",
  reviewer: "ingrid",
  elsewhere: "per",
};
const callers: readonly Caller[] = ["nobody", "planner", "coordinator", "reviewer", "elsewhere"];

interface Row {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly route: keyof typeof routes;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What each caller is answered: nobody, planner, coordinator, reviewer, coordinator of another municipality. */
  readonly answers: readonly [number, number, number, number, number];
}

const decision = {
  kind: "hearing",
  date: "2026-11-24",
  hearingDeadline: "2027-02-01",
  adoptedOn: null,
  decisionNumber: null,
};
const newPlan = {
  kind: "temaplan",
  title: "Temaplan for fritid",
  language: "nb",
  fromYear: 2026,
  toYear: 2030,
  higher: [],
};
const newUpload = { plan: "klima", fileName: "klima.docx", size: 10, sha256: "0".repeat(64) };
const publishing = {
  headers: { "idempotency-key": "0123456789abcdef", "if-match": '"0"' },
  body: { upload: "00000000000000000000000000000000", decision },
};

const settings = (call: "saveOwnSettings" | "saveKindSettings") => ({
  body: callExamples[call].sends,
  headers: { "if-match": `"${"0".repeat(22)}"` },
});
const list = {
  body: "Plan;Hva;Plantype\nTemaplan for idrett;Plan;temaplan\n",
  headers: { "content-type": "application/octet-stream" },
};

/** Where a caller may do something to an upload that is not theirs, they are told that it is not there. */
const table: readonly Row[] = [
  { method: "GET", route: "signIn", answers: [200, 200, 200, 200, 200] },
  { method: "GET", route: "me", answers: [401, 200, 200, 200, 200] },
  { method: "GET", route: "people", answers: [401, 403, 403, 403, 403] },
  { method: "GET", route: "planPeople", answers: [401, 403, 403, 403, 403] },
  { method: "POST", route: "roles", body: callExamples.giveRole.sends, answers: [401, 403, 403, 403, 403] },
  { method: "POST", route: "takenRoles", body: callExamples.takeRole.sends, answers: [401, 403, 403, 403, 403] },
  { method: "GET", route: "units", answers: [401, 200, 200, 200, 200] },
  { method: "POST", route: "units", body: callExamples.addUnit.sends, answers: [401, 403, 403, 403, 403] },
  { method: "PATCH", route: "unit", body: callExamples.changeUnit.sends, answers: [401, 403, 403, 403, 403] },
  { method: "GET", route: "municipality", answers: [401, 403, 403, 403, 403] },
  { method: "PUT", route: "municipality", ...settings("saveOwnSettings"), answers: [401, 403, 403, 403, 403] },
  { method: "GET", route: "kindSettings", answers: [401, 403, 403, 403, 403] },
  { method: "PUT", route: "kindSettings", ...settings("saveKindSettings"), answers: [401, 403, 403, 403, 403] },
  { method: "POST", route: "planListTrial", ...list, answers: [401, 403, 200, 403, 200] },
  { method: "POST", route: "planList", ...list, answers: [401, 403, 201, 403, 201] },
  { method: "GET", route: "overviewCsv", answers: [401, 403, 200, 403, 200] },
  { method: "GET", route: "overviewXlsx", answers: [401, 403, 200, 403, 200] },
  { method: "GET", route: "register", answers: [401, 200, 200, 200, 200] },
  { method: "GET", route: "municipalities", answers: [200, 200, 200, 200, 200] },
  { method: "GET", route: "publicRegister", answers: [200, 200, 200, 200, 200] },
  { method: "POST", route: "plans", body: newPlan, answers: [401, 403, 201, 403, 201] },
  { method: "GET", route: "document", answers: [401, 404, 404, 404, 404] },
  { method: "GET", route: "plan", answers: [401, 200, 200, 200, 404] },
  { method: "PATCH", route: "plan", body: callExamples.mendEntry.sends, answers: [401, 403, 200, 403, 404] },
  {
    method: "POST",
    route: "ending",
    body: { ...callExamples.endPlan.sends, replacedBy: ["finnes-ikke"] },
    answers: [401, 403, 404, 403, 404],
  },
  { method: "GET", route: "history", answers: [401, 200, 200, 200, 200] },
  { method: "POST", route: "uploads", body: newUpload, answers: [401, 201, 201, 403, 404] },
  { method: "GET", route: "upload", answers: [401, 404, 404, 403, 404] },
  {
    method: "PATCH",
    route: "upload",
    body: "ti  bytes!",
    headers: { "content-type": "application/octet-stream", "upload-offset": "0" },
    answers: [401, 404, 404, 403, 404],
  },
  { method: "DELETE", route: "upload", answers: [401, 204, 204, 403, 204] },
  { method: "POST", route: "rehearsal", body: publishing.body, answers: [401, 404, 404, 403, 404] },
  { method: "GET", route: "publications", answers: [401, 200, 200, 200, 200] },
  { method: "GET", route: "preview", answers: [401, 200, 200, 200, 200] },
  { method: "POST", route: "takenBack", body: callExamples.takeBack.sends, answers: [401, 403, 404, 403, 404] },
  { method: "GET", route: "review", answers: [401, 200, 200, 200, 200] },
  { method: "POST", route: "review", body: callExamples.giveReview.sends, answers: [401, 403, 403, 201, 403] },
  { method: "POST", route: "reviewRequest", answers: [401, 201, 201, 403, 404] },
  { method: "POST", route: "opening", answers: [401, 403, 403, 403, 403] },
  { method: "POST", route: "publications", ...publishing, answers: [401, 403, 404, 403, 404] },
];

let service: OpenService;
beforeAll(async () => {
  service = await openService(demoPlans);
});
afterAll(() => service.close());

const parts = {
  municipality: "fjordvik",
  plan: "klima",
  number: "99",
  key: "en-nokkel-som-ingen-har",
  upload: "00000000000000000000000000000000",
  unit: "99",
  kind: "temaplan",
};

async function call({ method, route, body, headers }: Row, authorization: string | null) {
  return service.app.inject({
    method,
    url: address(route, parts),
    headers: { ...headers, ...(authorization === null ? {} : { authorization }) },
    ...(body === undefined ? {} : { payload: body }),
  });
}

describe(`every route, every caller (${databaseName} database)`, () => {
  const cases = table.flatMap((row) =>
    callers.map((caller, index) => [row.method, routes[row.route], caller, row.answers[index] ?? 0, row] as const),
  );

  test.each(cases)("%s %s by %s is answered %i", async (_method, _address, caller, status, row) => {
    const token = caller === "nobody" ? null : `Bearer ${await service.tokenOf(subjects[caller])}`;
    const answer = await call(row, token);
    expect([answer.statusCode, answer.body.slice(0, 300)]).toEqual([status, answer.body.slice(0, 300)]);
    if (status >= 400) {
      expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(answer.json()).toMatchObject({
        status,
        code: expect.any(String) as string,
        title: expect.any(String) as string,
      });
    }
  });

  test("no route of the API is missing from the table", async () => {
    const described = (await service.app.inject(routes.openapi)).json<{
      readonly openapi: string;
      readonly paths: Readonly<Record<string, object>>;
    }>();
    const inApi = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const inTable = table.map(({ method, route }) => `${method} ${routes[route]}`);
    expect(described.openapi).toMatch(/^3\.1/);
    expect(inApi.sort()).toEqual(inTable.sort());
  });

  test("the description for machines says what each call answers, with an example, and how it refuses", async () => {
    const { paths } = (await service.app.inject(routes.openapi)).json<{
      readonly paths: Readonly<
        Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>
      >;
    }>();
    for (const [id, { method, path, status, answer, gives }] of Object.entries<Call>(calls)) {
      const { responses } = paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()] ?? { responses: {} };
      expect([id, Object.keys(responses).sort()]).toEqual([id, [String(status), "4XX", "5XX"]]);
      expect(responses["4XX"]).toMatchObject({
        content: { "application/problem+json": { schema: { type: "object" } } },
      });
      if (status === 204) continue;
      if (gives !== undefined) {
        expect(responses[status]).toMatchObject({ content: { [gives]: { schema: { format: "binary" } } } });
        continue;
      }
      const described: { readonly properties?: object } = answer;
      const content = contentOf(responses[status]);
      const named = [Object.keys(content.schema.properties ?? {}), content.example];
      expect([id, ...named]).toEqual([id, Object.keys(described.properties ?? {}), callExamples[id as CallId].answer]);
    }
  });

  test("what another municipality's coordinator sees is their own register, not this one", async () => {
    const own = await call(
      { method: "GET", route: "register", answers: [0, 0, 0, 0, 0] },
      `Bearer ${await service.tokenOf("per")}`,
    );
    const register = own.json<{
      readonly municipality: { readonly id: string };
      readonly plans: readonly { readonly id: string }[];
    }>();
    expect(register.municipality.id).toBe("havnes");
    expect(register.plans.map(({ id }) => id)).not.toContain("klima");
  });
});

/** What the description says of an answer. */
function contentOf(response: unknown): Content {
  const { content } = response as { readonly content: Readonly<Record<string, Content>> };
  return content["application/json"] ?? { schema: {} };
}

interface Content {
  readonly schema: { readonly properties?: object };
  readonly example?: unknown;
}

test("the register names those with a role in a plan, in it alone or in all of the municipality's, each once", async () => {
  const register = (
    await service.app.inject({
      url: address("register"),
      headers: { authorization: `Bearer ${await service.tokenOf("ola")}` },
    })
  ).json<Register>();
  expect(register.plans.find(({ id }) => id === "klima")?.people).toEqual([
    { name: "Ingrid Vik", role: "reviewer" },
    { name: "Kari Solberg", role: "planner" },
    { name: "Liv Aasen", role: "coordinator" },
    { name: "Ola Nygård", role: "coordinator" },
  ]);
});

test("what time it is, is the service's own clock to say: in the register it reads, and for uploads that are given up after a day", async () => {
  const headers = { authorization: `Bearer ${await service.tokenOf("ola")}` };
  const send = async () =>
    (await service.app.inject({ method: "POST", url: address("uploads"), headers, payload: newUpload })).json<Upload>();
  const first = await send();
  expect((await send()).id).toBe(first.id);
  service.pass(25 * 60 * 60 * 1000);
  expect((await send()).id).not.toBe(first.id);
  const { readAt } = (await service.app.inject({ url: address("register"), headers })).json<Register>();
  expect(readAt.slice(0, 10)).toBe("2026-11-25");
});

describe("a token that does not hold", () => {
  const me: Row = { method: "GET", route: "me", answers: [0, 0, 0, 0, 0] };
  const bad: readonly (readonly [why: string, token: () => Promise<string>])[] = [
    ["has expired", () => service.tokenOf("ola", {}, { expires: "-1h" })],
    ["is signed by somebody else", () => service.tokenOf("ola", {}, { wrongKey: true })],
    ["is for another service", () => service.tokenOf("ola", { aud: "https://elsewhere.example/api" })],
    ["comes from another issuer", () => service.tokenOf("ola", { iss: "https://elsewhere.example" })],
    ["lacks the scope", () => service.tokenOf("ola", { scope: "openid profile" })],
    [
      "claims a tenant that is not served",
      () => service.tokenOf("ola", { tid: "11111111-1111-4111-8111-111111111111" }),
    ],
    [
      "is not signed at all",
      () => Promise.resolve(`${encoded({ alg: "none" })}.${encoded({ sub: "ola", iss: issuer, exp: 4_102_444_800 })}.`),
    ],
    ["is no token", () => Promise.resolve("ola")],
  ];

  test.each(bad)("because it %s, signs nobody in", async (_why, token) => {
    const answer = await call(me, `Bearer ${await token()}`);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "signedOut" });
  });

  test("of a person nobody has given a role says so, and shows nothing", async () => {
    const answer = await call(me, `Bearer ${await service.tokenOf("ukjent")}`);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: "noAccess" });
  });
});

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
