import { actions, mayDo, mayDoSomewhere, rolesThatMay } from "../../src/plan/mayDo.ts";
import { roles } from "../../src/plan/register.ts";
import { rolesInOrder, whoMayWhat } from "./whoMayWhat.ts";

describe("who may do what", () => {
  const cases = actions.flatMap((action) =>
    rolesInOrder.map((role, at) => [role, action, whoMayWhat[action][at] === "x"] as const),
  );

  test("is told of every role and every action", () => {
    expect([...rolesInOrder].sort()).toEqual([...roles].sort());
    expect(Object.keys(whoMayWhat).sort()).toEqual([...actions].sort());
  });

  test.each(cases)("%s of the municipality: %s, in every plan: %s", (role, action, may) => {
    const held = { roles: [role], planRoles: [] };
    expect([mayDo(held, action, null), mayDo(held, action, "klima"), mayDoSomewhere(held, action)]).toEqual([
      may,
      may,
      may,
    ]);
    expect(rolesThatMay(action).includes(role)).toBe(may);
  });

  test.each(cases)("%s of one plan: %s, in that plan and no other: %s", (role, action, may) => {
    const held = { roles: [], planRoles: [{ plan: "klima", role }] };
    expect([mayDo(held, action, "klima"), mayDoSomewhere(held, action)]).toEqual([may, may]);
    expect([mayDo(held, action, "folkehelse"), mayDo(held, action, null)]).toEqual([false, false]);
  });

  test.each(actions)("nobody without a role: %s", (action) => {
    const held = { roles: [], planRoles: [] };
    expect([mayDo(held, action, null), mayDo(held, action, "klima"), mayDoSomewhere(held, action)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("several roles let one do what each of them does", () => {
    const held = {
      roles: ["administrator" as const],
      planRoles: [
        { plan: "klima", role: "reviewer" as const },
        { plan: "folkehelse", role: "planner" as const },
      ],
    };
    const may = (plan: string | null) => actions.filter((action) => mayDo(held, action, plan));
    expect(may("klima")).toEqual([
      "administer",
      "seeOverview",
      "givePlanRoles",
      "followPlan",
      "review",
      "readPreviews",
    ]);
    expect(may("folkehelse")).toEqual([
      "administer",
      "seeOverview",
      "givePlanRoles",
      "followPlan",
      "write",
      "publishPreview",
      "askForReview",
      "readPreviews",
    ]);
  });
});
