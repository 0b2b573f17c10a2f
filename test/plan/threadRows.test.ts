import { threadRows } from "../../src/plan/threadRows.ts";
import { focusArea, goal, h1, id, indicator, measure, plan, section, strategy, type Part } from "./builders.ts";

const drawn = (...parts: readonly Part[]): readonly string[] =>
  threadRows(plan(...parts)).map(
    ({ element, depth, gap }) => `${"  ".repeat(depth)}${element.title}${gap === null ? "" : ` (${gap})`}`,
  );

describe("the red thread as a tree", () => {
  test("goal, strategy and action hang together, and indicators are left out", () => {
    expect(
      drawn(
        focusArea("Trygge nærmiljø"),
        goal("Alle bor trygt", strategy("Bygge tett", measure("Bygge 40 boliger")), indicator("Andel boliger")),
      ),
    ).toEqual(["Trygge nærmiljø", "  Alle bor trygt", "    Bygge tett", "      Bygge 40 boliger"]);
  });

  test("a goal without a strategy and a strategy without an action are gaps", () => {
    expect(drawn(h1("A"), goal("Alle bor trygt"), h1("B"), goal("Reint vann", strategy("Rense")))).toEqual([
      "Alle bor trygt (noStrategy)",
      "Reint vann",
      "  Rense (noAction)",
    ]);
  });

  test("a goal with sub-goals is followed up by them", () => {
    expect(
      drawn(
        section("goal", 1, "Alle bor trygt", section("goal", 2, "Barn bor trygt", strategy("Bygge", measure("X")))),
      ),
    ).toEqual(["Alle bor trygt", "  Barn bor trygt", "    Bygge", "      X"]);
  });

  test("what no goal leads to is a gap, and what serves one is none", () => {
    expect(
      drawn(
        h1("A"),
        strategy("Løs strategi"),
        h1("B"),
        measure("Løst tiltak"),
        h1("C"),
        goal("Alle bor trygt", { id: id("bo") }),
        h1("D"),
        strategy("Tjener målet", { alsoUnder: [id("bo")] }, measure("Bygge")),
      ),
    ).toEqual(["Løs strategi (noGoal)", "Løst tiltak (noGoal)", "Alle bor trygt", "Tjener målet", "  Bygge (noGoal)"]);
  });
});
