import { document, goal, h1, h2, list, p, plan, section, strategy, measure, indicator, focusArea, id, title, table, element, control, rawPart, type Part } from "./builders.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";

/** The tree as indented lines: what hangs under what. */
function tree({ elements }: Plan): readonly string[] {
  return elements.map(({ kind, title: words, depth }) => `${"  ".repeat(depth)}${kind} ${words}`);
}

function titleUnder(built: Plan, words: string): string | null {
  const found = built.elements.find((one) => one.title === words);
  return built.elements.find((one) => one.id === found?.under)?.title ?? null;
}

describe("what a tag means", () => {
  test("a tag around a heading means the section, to the next heading of the same level", () => {
    const [one] = plan(section("goal", 2, "Alle bor trygt", p("Først."), p("Så.")), h2("Noe annet"), p("Utenfor.")).elements;
    expect(one).toMatchObject({ title: "Alle bor trygt", text: "Først.\nSå.", section: true, first: 0, last: 2 });
  });
});

describe("what stands under what", () => {
  const cases: readonly (readonly [string, readonly Part[], readonly string[]])[] = [
    ["a strategy stands under the goal before it", [goal("A", strategy("B"))], ["goal A", "  strategy B"]],
    ["two goals stand beside each other", [goal("A", strategy("B")), goal("C", strategy("D"))], ["goal A", "  strategy B", "goal C", "  strategy D"]],
    ["a section's goal holds what is in the section", [section("goal", 1, "A", section("goal", 2, "A1", list(strategy("B"))), section("goal", 2, "A2"))],
      ["goal A", "  goal A1", "    strategy B", "  goal A2"]],
    ["an action stands under the strategy before it", [goal("A", strategy("B", measure("C")), strategy("D", measure("E")))],
      ["goal A", "  strategy B", "    measure C", "  strategy D", "    measure E"]],
    ["a goal does not reach into the next chapter", [h1("En"), goal("A"), h1("To"), strategy("B")], ["goal A", "strategy B"]],
    ["the only goal of a section called Mål reaches the section beside it", [h1("Klima"), h2("Mål"), goal("A"), h2("Strategier"), list(strategy("B"))], ["goal A", "  strategy B"]],
    ["of several goals there none is chosen for the planner", [h1("Klima"), h2("Mål"), goal("A"), goal("C"), h2("Strategier"), list(strategy("B"))], ["goal A", "goal C", "strategy B"]],
    ["a focus area holds goals", [section("focusArea", 1, "Bo", goal("A", strategy("B")))], ["focusArea Bo", "  goal A", "    strategy B"]],
    ["an indicator stands under the goal", [goal("A", strategy("B"), indicator("I"))], ["goal A", "  strategy B", "    indicator I"]],
    ["a named parent wins over the order", [goal("A", { id: id("a") }), goal("C", strategy("B", { parent: id("a") }))], ["goal A", "goal C", "  strategy B"]],
    ["a row of a table reads from left to right", [table([["Mål", "Strategi"], [goal("A"), strategy("B")], [goal("C"), strategy("D")]])],
      ["goal A", "  strategy B", "goal C", "  strategy D"]],
  ];
  test.each(cases)("%s", (_, parts, expected) => {
    expect(tree(plan(...parts))).toEqual(expected);
  });
});
