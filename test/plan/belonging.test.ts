import { belonging, type Belonging } from "../../src/plan/belonging.ts";
import type { Belongs } from "../../src/plan/belongs.ts";
import { isOrganisationNumber, sayOrganisationNumber } from "../../src/plan/organisationNumber.ts";
import { startOfOwn } from "../../src/plan/startOfOwn.ts";
import { document, element, heading, id, p, record, section } from "./builders.ts";
import { origin, register, registeredPlan } from "./registerBuilders.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";

const here = {
  ...register({ plans: [registeredPlan({ id: "klima" }), registeredPlan({ id: "gammel", withdrawn: true })] }),
  service: "s-1",
  municipality: { id: "fjordvik", number: "9901", organisation: "310000019", name: "Fjordvik", language: "nb" },
} as const;
const ours: Belongs = { service: "s-1", municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" };
const theirs: Belongs = { service: "s-1", municipality: "havnes", organisation: "310000027", name: "Havnes" };

describe("an organisation number", () => {
  test.each(["310000019", "974760673", "889640782"])("%s is one", (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });
  test.each(["310000018", "31000001", "3100000190", "31000001a", "310 000 019", "", "999900020"])(
    "%j is none",
    (number) => {
      expect(isOrganisationNumber(number)).toBe(false);
    },
  );
  test("is written in threes", () => {
    expect(sayOrganisationNumber("310000019")).toBe("310\u00a0000\u00a0019");
  });
});

describe("a document", () => {
  test.each<readonly [string, string | null, Belongs | null, Belonging]>([
    ["tied to nothing is untied", null, null, "untied"],
    ["of this register belongs here", "klima", ours, "here"],
    ["from before it was kept does not say", "klima", null, "unsaid"],
    ["of another municipality with a plan of the same id is that one's", "klima", theirs, "otherMunicipality"],
    ["of the same municipality in another service is that one's", "klima", { ...ours, service: "s-2" }, "otherService"],
    ["of a municipality that got another name and id stays its", "klima", { ...ours, municipality: "fjorden" }, "here"],
    ["whose organisation number was not known goes by the id", "klima", { ...ours, organisation: null }, "here"],
    ["of a plan that is withdrawn says so", "gammel", ours, "withdrawn"],
    ["of a plan that is not in the register says so", "borte", ours, "unknown"],
  ])("%s", (_name, plan, belongs, expected) => {
    expect(belonging({ plan, belongs }, here)).toBe(expected);
  });

  test("that belongs to another municipality is none of this register's, and the check says whose it is", () => {
    const plan = buildPlan(document(record({ plan: "klima", belongs: theirs }), heading(1, "Mål")), here);
    expect(plan.registered).toBeNull();
    const found = check(plan, here, "2026-11-24", null).find(({ rule }) => rule === "plan-is-registered");
    expect(found?.detail).toMatchObject({ reason: "elsewhere", municipality: "Havnes" });
    expect(check(plan, here, "2026-11-24", null).map(({ rule }) => rule)).not.toContain("base-version-current");
  });
});

describe("as the start of a plan of one's own", () => {
  const fetched = origin({ plan: "samfunn", title: "Alle bor trygt" });
  const parts = [
    section("goal", 2, "Barn kan svømme", { id: id("a"), sdgs: ["3"] }),
    element(
      "strategy",
      { id: id("b"), parent: id("a"), waivers: [{ rule: "r", reason: "x", by: "Kari", passage: "0" }] },
      p("Vi øver"),
    ),
    element("goal", { id: id("c"), origin: fetched }, p("Alle bor trygt")),
  ];
  let given = 0;
  const newId = (): string => `ny${String((given += 1)).padStart(8, "0")}`;
  const started = (more: Parameters<typeof record>[0]) => {
    given = 0;
    return startOfOwn(buildPlan(document(record({ ...more }), ...parts), here), here, newId);
  };

  test("a document is tied to nothing, and each of its tags has an id of its own", () => {
    const { record: own, tags } = started({ plan: "klima", belongs: theirs, baseVersion: 2, preview: 1 });
    expect(own).toMatchObject({ plan: null, belongs: null, baseVersion: 0, preview: 0 });
    expect(tags.map(({ from, to }) => [from, to])).toEqual([
      [id("a"), "ny00000001"],
      [id("b"), "ny00000002"],
      [id("c"), "ny00000003"],
    ]);
    expect(own.details.map((details) => details.id)).toEqual(["ny00000001", "ny00000002", "ny00000003"]);
    expect(own.details[0]?.sdgs).toEqual(["3"]);
    expect(own.details[1]).toMatchObject({ parent: "ny00000001", waivers: [] });
  });

  test("its goals have the plan it was as their origin, and what it had fetched keeps its own", () => {
    const { record: own } = started({ plan: "klima", belongs: theirs, baseVersion: 2 });
    expect(own.details.map((details) => details.origin)).toEqual([
      {
        plan: "klima",
        version: 2,
        element: id("a"),
        title: "Barn kan svømme",
        text: "",
        ownReason: null,
        municipality: "havnes",
      },
      null,
      { ...fetched, municipality: "havnes" },
    ]);
  });

  test.each([
    ["a document nobody has published", { plan: "klima", belongs: theirs, baseVersion: 0 }, [false, false, true]],
    [
      "one of another service",
      { plan: "klima", belongs: { ...ours, service: "s-2" }, baseVersion: 2 },
      [false, false, false],
    ],
    ["one of a plan that is withdrawn", { plan: "gammel", belongs: ours, baseVersion: 2 }, [false, false, true]],
  ])("%s gives its goals no origin that nobody could look up", (_name, more, has) => {
    expect(started(more).record.details.map((details) => details.origin !== null)).toEqual(has);
  });

  test("an origin in another municipality is not held against this one's plan of the same id", () => {
    const from = { ...fetched, plan: "klima", municipality: "havnes" };
    const plan = buildPlan(
      document(
        record({ plan: "klima", belongs: ours }),
        element("goal", { id: id("c"), origin: from }, p("Alle bor trygt")),
      ),
      here,
    );
    const rules = check(plan, here, "2026-11-24", null).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("origin-"))).toEqual([]);
  });
});
