import { callExamples } from "../../../src/api/callExamples.ts";
import type { Me, Problem } from "../../../src/api/contract.ts";
import type { GivenRole, People, TakenRole } from "../../../src/api/peopleContract.ts";
import { demoPeople } from "../../../src/demo/demoPeople.ts";
import { municipalityRoles, type Action } from "../../../src/plan/mayDo.ts";
import type { Role } from "../../../src/plan/register.ts";
import { rolesInOrder, whoMayWhat } from "../../plan/whoMayWhat.ts";
import { address, databaseName, issuer, openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

/** A call for each action, to the plan called svomming or fritid where it is one to a plan. */
type Probe = (plan: string) => {
  readonly method: "GET" | "POST" | "PATCH";
  readonly url: string;
  readonly payload?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

const decision = { kind: "preview", hearingDeadline: null, adoptedOn: null, decisionNumber: null };
const upload = "0".repeat(32);
const newPlan = { ...callExamples.createPlan.sends, title: "Plan for idrett", higher: [] };

/** What each action is asked by. The overview is a page, and is tested with the pages. */
const probes: Readonly<Record<Exclude<Action, "seeOverview">, Probe>> = {
  administer: () => ({ method: "GET", url: address("people") }),
  startPlan: () => ({ method: "POST", url: address("plans"), payload: newPlan }),
  changePlan: (plan) => ({ method: "PATCH", url: address("plan", { plan }), payload: callExamples.mendEntry.sends }),
  givePlanRoles: (plan) => ({ method: "GET", url: address("planPeople", { plan }) }),
  followPlan: (plan) => ({ method: "GET", url: address("publications", { plan }) }),
  write: (plan) => ({ method: "POST", url: address("rehearsal", { plan }), payload: { upload, decision } }),
  publishPreview: (plan) => ({
    method: "POST",
    url: address("publications", { plan }),
    payload: { upload, decision },
    headers: { "idempotency-key": "0123456789abcdef", "if-match": '"0"' },
  }),
  askForReview: (plan) => ({ method: "POST", url: address("reviewRequest", { plan }) }),
  decide: (plan) => ({ method: "POST", url: address("takenBack", { plan }), payload: callExamples.takeBack.sends }),
  review: (plan) => ({ method: "POST", url: address("review", { plan }), payload: callExamples.giveReview.sends }),
  readPreviews: (plan) => ({ method: "GET", url: address("preview", { plan }) }),
};
const ofMunicipality: readonly string[] = ["administer", "startPlan"];

let service: OpenService;
beforeEach(async () => {
  service = await openService([
    ...smallPlans,
    ...smallPlans.map((plan) => ({ ...plan, municipality: "havnes", people: [] })),
  ]);
});
afterEach(() => service.close());

/** Someone who has signed in before and has no role. */
async function addPerson(subject: string, municipality: string): Promise<number> {
  const { id } = await service.database.sql
    .insertInto("person")
    .values({ issuer, subject, municipality, name: subject, email: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function insertRole(person: number, municipality: string, role: Role, plan: string): Promise<void> {
  const isOfPlan = !(municipalityRoles as readonly Role[]).includes(role);
  await service.database.sql
    .insertInto("person_role")
    .values({ person, municipality, role, plan: isOfPlan ? plan : null })
    .execute();
}

const asked = async (subject: string, request: ReturnType<Probe>, claims: object = {}) =>
  service.app.inject({
    ...request,
    headers: {
      ...request.headers,
      authorization: `Bearer ${await service.tokenOf(subject, { preferred_username: emailOf(subject), ...claims })}`,
    },
  });

function emailOf(subject: string): string {
  return demoPeople.find((person) => person.subject === subject)?.email ?? `${subject}@fjordvik.example`;
}

const me = async (subject: string, claims: object = {}) =>
  (await asked(subject, { method: "GET", url: address("me") }, claims)).json<Me>();
const give = (subject: string, given: GivenRole) =>
  asked(subject, { method: "POST", url: address("roles"), payload: given });
const take = (subject: string, taken: TakenRole) =>
  asked(subject, { method: "POST", url: address("takenRoles"), payload: taken });
const numberOf = async (subject: string): Promise<number> =>
  (
    await service.database.sql
      .selectFrom("person")
      .select("id")
      .where("issuer", "=", issuer)
      .where("subject", "=", subject)
      .executeTakeFirstOrThrow()
  ).id;

describe(`every role, every action (${databaseName} database)`, () => {
  test.each(rolesInOrder)("%s does what the role lets one do, in its plan and no other", async (role) => {
    await insertRole(await addPerson("holder", "fjordvik"), "fjordvik", role, "svomming");
    const isOfPlan = !(municipalityRoles as readonly Role[]).includes(role);
    const seen: string[] = [];
    const expected: string[] = [];
    for (const [action, probe] of Object.entries(probes))
      for (const plan of ["svomming", "fritid"]) {
        const lets = whoMayWhat[action as Action][rolesInOrder.indexOf(role)] === "x";
        const reaches = !isOfPlan || (plan === "svomming" && !ofMunicipality.includes(action));
        const { statusCode } = await asked("holder", probe(plan));
        seen.push(`${action} ${plan} ${statusCode === 403 ? "refused" : "let"}`);
        expected.push(`${action} ${plan} ${lets && reaches ? "let" : "refused"}`);
        expect([action, statusCode]).not.toEqual([action, 500]);
      }
    expect(seen).toEqual(expected);
  });

  test("nobody without a role does any of it, and is told whom to ask", async () => {
    await addPerson("holder", "fjordvik");
    for (const [action, probe] of Object.entries(probes)) {
      const answer = await asked("holder", probe("svomming"));
      expect([action, answer.statusCode]).toEqual([action, 403]);
      expect(answer.json<Problem>().detail).toMatch(/Siri Dahl|Liv Aasen/);
    }
  });

  test("nobody is told to ask themselves: an administrator is told that they can give themselves the role", async () => {
    const alone = await asked("siri", probes.decide("svomming"));
    expect(alone.statusCode).toBe(403);
    expect(alone.json<Problem>().detail).toMatch(/^(?!.*Siri Dahl).*gi deg selv rollen/s);
    const second = await addPerson("second", "fjordvik");
    await insertRole(second, "fjordvik", "administrator", "svomming");
    await insertRole(second, "fjordvik", "reader", "svomming");
    const { ask } = await me("second");
    expect(ask).toEqual(["Siri Dahl"]);
    expect((await me("siri")).ask).toEqual(["second"]);
  });

  test("all roles of another municipality together change nothing of this one's, whose plan is called the same", async () => {
    const holder = await addPerson("holder", "havnes");
    for (const role of rolesInOrder) await insertRole(holder, "havnes", role, "svomming");
    const ours = async () => {
      const rows = await Promise.all(
        (["plan", "review", "review_request", "person_role", "invitation", "publication"] as const).map((table) =>
          service.database.sql.selectFrom(table).selectAll().where("municipality", "=", "fjordvik").execute(),
        ),
      );
      return JSON.stringify(rows);
    };
    const before = await ours();
    for (const probe of Object.values(probes)) {
      const answer = await asked("holder", probe("svomming"));
      expect(answer.statusCode).not.toBe(403);
      expect(answer.body).not.toMatch(/Kari|Ola |Liv|Ingrid/);
    }
    const kari = await numberOf("kari");
    expect((await give("holder", { to: { person: kari }, role: "coordinator", plan: null })).statusCode).toBe(404);
    await take("holder", { from: { person: kari }, role: "planner", plan: "svomming" });
    expect(await ours()).toBe(before);
  });
});

describe("giving and taking roles", () => {
  test("an invitation is bound once, to the one who signs in by the address first, and never to another who has it later", async () => {
    const email = "Ny.Planlegger@fjordvik.example";
    const given = await give("siri", { to: { email }, role: "coordinator", plan: null });
    expect(given.json<People>().invitations).toMatchObject([{ email: email.toLowerCase(), role: "coordinator" }]);
    await addPerson("first", "fjordvik");
    await addPerson("second", "fjordvik");
    expect((await me("first")).roles).toEqual([]);
    expect((await me("first", { preferred_username: email })).roles).toEqual(["coordinator"]);
    expect((await me("second", { preferred_username: email })).roles).toEqual([]);
    expect((await me("first", { preferred_username: "another@fjordvik.example" })).roles).toEqual(["coordinator"]);
    const { invitations } = (await asked("siri", { method: "GET", url: address("people") })).json<People>();
    expect(invitations).toEqual([]);
  });

  test("an invitation that is withdrawn, or has waited for more than 90 days, gives nothing", async () => {
    await addPerson("anders", "fjordvik");
    const given = await give("siri", { to: { email: emailOf("anders") }, role: "reader", plan: "svomming" });
    const [invitation] = given.json<People>().invitations;
    await take("siri", { from: { invitation: invitation?.id ?? 0 }, role: "reader", plan: "svomming" });
    expect((await me("anders")).planRoles).toEqual([]);
    await give("siri", { to: { email: emailOf("anders") }, role: "reader", plan: "svomming" });
    const opened = service.publisher.now().getTime();
    await service.database.sql
      .updateTable("invitation")
      .set({ invited_at: new Date(opened - 91 * 24 * 60 * 60 * 1000) })
      .execute();
    expect((await me("anders")).planRoles).toEqual([]);
  });

  test("a role taken away is gone at the next request of the same token", async () => {
    const anne = await numberOf("anne");
    await give("siri", { to: { person: anne }, role: "planner", plan: "svomming" });
    const request = probes.askForReview("svomming");
    expect((await asked("anne", request)).statusCode).toBe(201);
    const left = (await take("siri", { from: { person: anne }, role: "planner", plan: "svomming" })).json<People>();
    expect(left.people.map(({ name }) => name)).not.toContain("Anne Berg");
    expect((await asked("anne", request)).statusCode).toBe(403);
  });

  test("a group's role is had by those whose token tells of the group, until it is taken from the group", async () => {
    const group = "5b1d0f8e-6f0a-4a53-9f3c-0d6b7e2f4c11";
    await give("siri", { to: { group, name: "Kontrollører" }, role: "reviewer", plan: "svomming" });
    expect((await me("anne", { groups: [group] })).planRoles).toEqual([{ plan: "svomming", role: "reviewer" }]);
    expect((await me("anne", { groups: ["another"] })).planRoles).toEqual([]);
    await take("siri", { from: { group }, role: "reviewer", plan: "svomming" });
    expect((await me("anne", { groups: [group] })).planRoles).toEqual([]);
  });

  test("an owner gives and takes the roles of their plan, and of no other, nor the municipality's", async () => {
    const [anne, per] = [await numberOf("anne"), await numberOf("per")];
    await give("siri", { to: { person: anne }, role: "owner", plan: "svomming" });
    const statuses = [];
    for (const [person, role, plan] of [
      [anne, "planner", "svomming"],
      [anne, "planner", "fritid"],
      [anne, "coordinator", null],
      [anne, "administrator", "svomming"],
      [per, "planner", "svomming"],
      [anne, "planner", "finnes-ikke"],
    ] as const)
      statuses.push((await give("anne", { to: { person }, role, plan })).statusCode);
    expect(statuses).toEqual([201, 403, 403, 400, 404, 403]);
  });

  test("who starts a plan owns it", async () => {
    const started = await asked("ola", probes.startPlan(""));
    const { id } = started.json<{ readonly id: string }>();
    expect((await me("ola")).planRoles).toEqual([{ plan: id, role: "owner" }]);
  });

  test("the last administrator keeps the role, also when two are taken away at once", async () => {
    const [siri, anne] = [await numberOf("siri"), await numberOf("anne")];
    const away = (person: number) => take("siri", { from: { person }, role: "administrator", plan: null });
    expect((await away(siri)).json<Problem>()).toMatchObject({ status: 409, code: "lastAdministrator" });
    await give("siri", { to: { person: anne }, role: "administrator", plan: null });
    const answers = await Promise.all([away(siri), away(anne)]);
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 201)).toHaveLength(1);
  });

  test("roles in tokens hold until the municipality has an administrator, and not after", async () => {
    await addPerson("holder", "havnes");
    const token = { roles: ["coordinator", "reviewer"] };
    expect(await me("holder", token)).toMatchObject({ roles: ["coordinator", "reviewer"], ask: ["Per Holm"] });
    await insertRole(await numberOf("per"), "havnes", "administrator", "");
    expect(await me("holder", token)).toMatchObject({ roles: [], ask: ["Per Holm"] });
    expect((await asked("holder", probes.decide("svomming"), token)).statusCode).toBe(403);
  });
});

describe("what waits for whoever asks", () => {
  test("a review for the reviewer, then the verdict for those who write, or for the coordinator who decides", async () => {
    const plans = async (subject: string) => (await me(subject)).waiting.map(({ plan, what }) => `${plan} ${what}`);
    await asked("kari", probes.askForReview("svomming"));
    expect([await plans("ingrid"), await plans("kari"), await plans("siri")]).toEqual([["svomming review"], [], []]);
    await asked("ingrid", probes.review("svomming"));
    expect([await plans("ingrid"), await plans("kari")]).toEqual([[], ["svomming notYet"]]);
    const ready = { ...callExamples.giveReview.sends, verdict: "ready", reasons: [] };
    await asked("ingrid", { ...probes.review("svomming"), payload: ready });
    expect([await plans("kari"), await plans("ola")]).toEqual([[], ["svomming ready"]]);
  });

  test("a hearing whose deadline has passed, for the coordinator", async () => {
    await service.database.sql
      .updateTable("plan")
      .set({ proposed: 1, proposed_at: new Date(), hearing_deadline: "2026-11-20" })
      .where("id", "=", "fritid")
      .where("municipality", "=", "fjordvik")
      .execute();
    expect((await me("ola")).waiting).toEqual([{ plan: "fritid", what: "hearingOver", since: "2026-11-20" }]);
    expect([(await me("kari")).waiting, (await me("per")).waiting]).toEqual([[], []]);
  });
});

test.each([
  ["nb", "Dette krever rollen plankoordinator, og den har du ikke.", /^Be Liv Aasen, Ola Nygård eller Siri Dahl om/],
  ["nn", "Dette krev rolla plankoordinator, og den har du ikkje.", /^Be Liv Aasen, Ola Nygård eller Siri Dahl om/],
  [
    "en",
    "This takes the role of plan coordinator, which you do not have.",
    /^Ask Liv Aasen, Ola Nygård or Siri Dahl to/,
  ],
])("a refusal for lack of a role says which, and names whom to ask (%s)", async (language, title, next) => {
  const request = probes.decide("svomming");
  const answer = await asked("kari", { ...request, headers: { "accept-language": language } });
  const { title: said, detail } = answer.json<Problem>();
  expect(said).toBe(title);
  expect(detail).toMatch(next);
});
