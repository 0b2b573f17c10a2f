import { sql } from "kysely";
import { demoPeople } from "../../../src/demo/demoPeople.ts";
import { callCounts } from "../../../src/service/access/callCounts.ts";
import { localKeys } from "../../../src/service/localSignIn/localKeys.ts";
import { storedAdapter, sweepSignIns } from "../../../src/service/localSignIn/storedAdapter.ts";
import { address, databaseName, openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

const now = (): Date => new Date();

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

describe("what a token claims", () => {
  test.each([
    ["constructor"],
    ["__proto__"],
    ["toString"],
    ["administrator"],
    [["planner"]],
    [{ planner: true }],
    [null],
  ])("as a role is held against our own list: %p is none", async (role) => {
    const answer = await service.app.inject({
      url: address("me"),
      headers: { authorization: `Bearer ${await service.tokenOf("per", { roles: [role, "reviewer", "reviewer"] })}` },
    });
    expect([answer.statusCode, answer.json<{ readonly roles: unknown }>().roles]).toEqual([
      200,
      ["reviewer", "coordinator"],
    ]);
  });
});

describe("an address of a page", () => {
  test.each([
    "/fjordvik?q=a&q=b",
    "/fjordvik?type=temaplan&type=x&tilstand=&tilstand=",
    "/fjordvik?q[]=a",
    "/?q=%00",
    "/fjordvik?__proto__=x",
  ])("with an odd query is answered with a page: %s", async (url) => {
    const page = await service.app.inject(url);
    expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  });
});

describe("how many calls an address may make", () => {
  test("is not got round by saying that one is another, unless it is the stated proxy that says so", async () => {
    const statuses = async (proxy: readonly string[]): Promise<readonly number[]> => {
      const strict = await openService(smallPlans, { callsPerMinute: 2, proxy });
      const answers = [];
      for (let at = 0; at < 4; at += 1)
        answers.push(
          await strict.app.inject({ url: address("signIn"), headers: { "x-forwarded-for": `203.0.113.${at}` } }),
        );
      await strict.close();
      return answers.map(({ statusCode }) => statusCode);
    };
    expect(await statuses([])).toEqual([200, 200, 429, 429]);
    expect(await statuses(["10.0.0.0/8"])).toEqual([200, 200, 429, 429]);
    expect(await statuses(["127.0.0.1"])).toEqual([200, 200, 200, 200]);
  });

  test("is counted over every process of the service, and no address is kept", async () => {
    const [one, other] = [callCounts(service.database.sql, now), callCounts(service.database.sql, now)] as const;
    await sql`delete from call_count`.execute(service.database.sql);
    const counted = [];
    for (const counts of [one, other, one, other]) counted.push((await counts("api 198.51.100.7")).calls);
    const rows = await service.database.sql.selectFrom("call_count").selectAll().execute();
    // A minute may have begun in between: then it is counted from there.
    expect(rows.reduce((sum, { calls }) => sum + calls, 0)).toBe(4);
    expect(rows.length === 2 || counted.join() === "1,2,3,4").toBe(true);
    expect(JSON.stringify(rows)).not.toContain("198.51.100.7");
  });
});

describe(`the demo sign-in (${databaseName} database)`, () => {
  test("keeps its state where a restart and another process find it, until it has ended", async () => {
    const sessions = storedAdapter(service.database.sql, now)("Session");
    await sessions.upsert("s1", { uid: "u1", accountId: demoPeople[0]?.subject ?? "", grantId: "g1" }, 60);
    const elsewhere = storedAdapter(service.database.sql, now)("Session");
    expect(await elsewhere.find("s1")).toMatchObject({ uid: "u1" });
    expect(await elsewhere.findByUid("u1")).toMatchObject({ grantId: "g1" });
    await elsewhere.consume("s1");
    expect(await sessions.find("s1")).toMatchObject({ uid: "u1", consumed: expect.any(Number) as number });
    await sweepSignIns(service.database.sql, new Date());
    expect(await sessions.find("s1")).toBeDefined();
    await sweepSignIns(service.database.sql, new Date(Date.now() + 61_000));
    expect(await sessions.find("s1")).toBeUndefined();
  });

  test("has one set of keys, also when two processes make them at once", async () => {
    const [one, other] = await Promise.all([
      localKeys(service.database.sql, "no-such-folder"),
      localKeys(service.database.sql, "no-such-folder"),
    ]);
    expect(one).toEqual(other);
  });

  test.each([
    ["nb", "Dette er en demonstrasjon på denne maskinen"],
    ["nn", "Dette er ein demonstrasjon på denne maskina"],
    ["en", "This is a demonstration on this machine"],
  ])("is said on every page (%s)", async (language, sentence) => {
    for (const path of ["/fjordvik", "/", "/api", "/finnes-ikke", "/fjordvik/ingen-plan"]) {
      const page = await service.app.inject(`${path}?lang=${language}`);
      expect([path, page.body.includes(sentence)]).toEqual([path, true]);
    }
  });
});
