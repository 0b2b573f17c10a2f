import { callExamples } from "../../../src/api/callExamples.ts";
import type { PlanReview } from "../../../src/api/contract.ts";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import type { GivenReview } from "../../../src/plan/review.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(demoPlans.slice(0, 2));
});
afterAll(() => service.close());

const plan = demoPlans[0]?.entry.id ?? "";
const given: GivenReview = callExamples.giveReview.sends;

async function call(person: Person, method: "GET" | "POST", route: "review" | "reviewRequest", body?: object) {
  return service.app.inject({
    method,
    url: address(route, { plan }),
    headers: { authorization: `Bearer ${await service.tokenOf(person)}` },
    ...(body === undefined ? {} : { payload: body }),
  });
}

describe(`reviews (${databaseName} database)`, () => {
  test("a review that is asked for waits until a verdict is given, and is then told of to everyone with a role", async () => {
    await call("kari", "POST", "reviewRequest", {});
    const asked = (await call("ingrid", "GET", "review")).json<PlanReview>();
    expect(asked).toMatchObject({ asked: { by: "Kari Solberg" }, newest: null, earlier: [] });

    const answer = (await call("ingrid", "POST", "review", given)).json<PlanReview>();
    expect(answer).toMatchObject({ asked: null, newest: { ...given } });
    for (const person of ["kari", "ola"] as const)
      expect((await call(person, "GET", "review")).json<PlanReview>()).toEqual(answer);
  });

  test("the newest verdict is told whole, and earlier ones in numbers", async () => {
    const before = (await call("ola", "GET", "review")).json<PlanReview>().earlier.length;
    const finding = callExamples.rehearse.answer.findings[0];
    const findings = finding === undefined ? [] : [{ mark: "0123456789abcdef", finding }];
    await call("ingrid", "POST", "review", {
      ...given,
      verdict: "ready",
      reasons: [],
      reviewed: { ...given.reviewed, findings },
    });
    const { newest, earlier } = (await call("ola", "GET", "review")).json<PlanReview>();
    expect(newest).toMatchObject({ verdict: "ready", reasons: [] });
    expect(earlier).toHaveLength(before + 1);
    expect(earlier[0]).toMatchObject({ verdict: "ready", error: 0, warning: 0, advice: 1 });
  });

  test("a verdict that is none is refused, and changes nothing", async () => {
    const before = (await call("ola", "GET", "review")).json<PlanReview>();
    for (const wrong of [{ verdict: "maybe" }, { fingerprint: "xyz" }, { reasons: [{ reason: "" }] }])
      expect((await call("ingrid", "POST", "review", { ...given, ...wrong })).statusCode).toBe(400);
    expect((await call("ola", "GET", "review")).json<PlanReview>()).toEqual(before);
  });
});
