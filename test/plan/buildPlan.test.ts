import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { writeTag } from "../../src/plan/tag.ts";
import {
  control,
  document,
  element,
  goal,
  h1,
  h2,
  h3,
  id,
  indicator,
  list,
  measure,
  p,
  plan,
  rawPart,
  record,
  section,
  strategy,
  table,
  text,
  title,
  type Part,
} from "./builders.ts";
import { register } from "./registerBuilders.ts";

/** The tree as indented lines: what hangs under what. */
function tree({ elements }: Plan): readonly string[] {
  return elements.map(({ kind, title: words, depth }) => `${"  ".repeat(depth)}${kind} ${words}`);
}

/** The outline as indented lines: headings with what is tagged on them, and elements. */
function outline({ outline: lines, elements }: Plan): readonly string[] {
  const titleOf = (wanted: string | null): string => elements.find((one) => one.id === wanted)?.title ?? "";
  return lines.map(
    (line) =>
      "  ".repeat(line.level - 1) +
      (line.type === "heading"
        ? `# ${line.text}${line.element === null ? "" : " = element"} (${line.at}–${line.last})`
        : `${titleOf(line.element)} (${line.at})`),
  );
}

describe("what a tag means", () => {
  test("a tag around a heading means the section, to the next heading of the same level", () => {
    const [one] = plan(
      section("goal", 2, "Alle bor trygt", p("Først."), h3("Mer"), p("Så.")),
      h2("Noe annet"),
      p("Utenfor."),
    ).elements;
    expect(one).toMatchObject({ title: "Alle bor trygt", text: "Først.\nMer\nSå.", section: true, first: 0, last: 3 });
  });

  test("the last section of the document goes to its end, with paragraphs that no block shows", () => {
    const written = document(h1("A"), p("x"), section("goal", 2, "Slutt"), p("y"));
    expect(buildPlan({ ...written, paragraphCount: 6 }, null).elements[0]).toMatchObject({ first: 2, last: 5 });
  });

  test("a tag around paragraphs means just those: the first is the title", () => {
    expect(plan(goal("Alle bor trygt", "Fordi.", "Og."), p("Utenfor.")).elements[0]).toMatchObject({
      title: "Alle bor trygt",
      text: "Fordi.\nOg.",
      section: false,
      first: 0,
      last: 2,
    });
  });

  test("a tag around several headings means just those paragraphs", () => {
    expect(plan(element("goal", {}, h2("A"), p("x"), h2("B")), p("y")).elements[0]).toMatchObject({
      section: false,
      first: 0,
      last: 2,
    });
  });

  test("a tag around some words of a paragraph means those words", () => {
    const inline: Part = control(writeTag("goal", id("a")), [p("Målet er at alle bor trygt i Fjordvik.")], {
      level: "inline",
      text: "alle bor trygt",
    });
    expect(plan(section("focusArea", 1, "Bo", inline)).elements).toMatchObject([
      { title: "Bo", text: "Målet er at alle bor trygt i Fjordvik." },
      { title: "alle bor trygt", text: "" },
    ]);
  });

  test("a word's format and a line break do not part a title", () => {
    expect(
      plan(element("goal", {}, p([text("Alle "), text("bor", { bold: true }), { type: "break" }, text("trygt")])))
        .elements[0]?.title,
    ).toBe("Alle bor trygt");
  });

  test("what an element holds inside it is not told twice", () => {
    const [outer] = plan(section("goal", 1, "A", p("Om A."), strategy("B", "Om B."), p("Mer om A."))).elements;
    expect(outer?.text).toBe("Om A.\nMer om A.");
  });

  test("a heading in a table cell opens a section that ends with the cell", () => {
    const built = plan(table([[section("goal", 1, "A", p("Om A.")), "Nabocelle"]]), p("Etter"));
    expect(built.elements[0]).toMatchObject({ title: "A", text: "Om A.", first: 0, last: 1 });
  });

  test("the document's title is no section", () => {
    expect(plan(element("goal", {}, title("Klimaplan")), p("x")).elements[0]).toMatchObject({
      section: false,
      first: 0,
      last: 0,
    });
  });

  test("details are found by the tag's id", () => {
    expect(plan(goal("A", { id: id("a"), sdgs: ["11"], responsible: "Plan" })).elements[0]).toMatchObject({
      id: id("a"),
      sdgs: ["11"],
      responsible: "Plan",
    });
  });
});

describe("what stands under what", () => {
  const cases: readonly (readonly [string, readonly Part[], readonly string[]])[] = [
    ["a strategy stands under the goal before it", [goal("A", strategy("B"))], ["goal A", "  strategy B"]],
    [
      "two goals stand beside each other",
      [goal("A", strategy("B")), goal("C", strategy("D"))],
      ["goal A", "  strategy B", "goal C", "  strategy D"],
    ],
    [
      "a section's goal holds what is in the section",
      [section("goal", 1, "A", section("goal", 2, "A1", list(strategy("B"))), section("goal", 2, "A2"))],
      ["goal A", "  goal A1", "    strategy B", "  goal A2"],
    ],
    [
      "after a sub-goal, the main goal's own strategies are its own again",
      [section("goal", 1, "A", section("goal", 2, "A1"), section("strategy", 2, "B"))],
      ["goal A", "  goal A1", "  strategy B"],
    ],
    [
      "an action stands under the strategy before it",
      [goal("A", strategy("B", measure("C")), strategy("D", measure("E")))],
      ["goal A", "  strategy B", "    measure C", "  strategy D", "    measure E"],
    ],
    [
      "a goal does not reach into the next chapter",
      [h1("En"), goal("A"), h1("To"), strategy("B")],
      ["goal A", "strategy B"],
    ],
    [
      "a goal reaches into the sections below it",
      [h1("En"), goal("A"), h2("Strategier"), strategy("B")],
      ["goal A", "  strategy B"],
    ],
    [
      "the only goal of a section called Mål reaches the section beside it",
      [h1("Klima"), h2("Mål"), goal("A"), h2("Strategier"), list(strategy("B"))],
      ["goal A", "  strategy B"],
    ],
    [
      "of several goals there, none is chosen for the planner",
      [h1("Klima"), h2("Mål"), goal("A"), goal("C"), h2("Strategier"), list(strategy("B"))],
      ["goal A", "goal C", "strategy B"],
    ],
    [
      "a focus area holds goals",
      [section("focusArea", 1, "Bo", goal("A", strategy("B")))],
      ["focusArea Bo", "  goal A", "    strategy B"],
    ],
    [
      "an indicator stands under what it measures",
      [goal("A", indicator("I"), strategy("B"), indicator("J"))],
      ["goal A", "  indicator I", "  strategy B", "    indicator J"],
    ],
    [
      "goals in a list in a list are sub-goals",
      [list([goal("A"), list(goal("A1"), goal("A2"))], goal("C"))],
      ["goal A", "  goal A1", "  goal A2", "goal C"],
    ],
    [
      "an item further out does not hang on one further in",
      [list([goal("A"), list(strategy("B"))], measure("C"))],
      ["goal A", "  strategy B", "  measure C"],
    ],
    [
      "a named parent wins over the order",
      [goal("A", { id: id("a") }), goal("C", strategy("B", { parent: id("a") }))],
      ["goal A", "goal C", "  strategy B"],
    ],
    [
      "a named parent may come later",
      [strategy("B", { parent: id("a") }), goal("A", { id: id("a") })],
      ["  strategy B", "goal A"],
    ],
    [
      "a named parent that is gone counts as none",
      [goal("A", strategy("B", { parent: id("gone") }))],
      ["goal A", "  strategy B"],
    ],
    [
      "parents that name each other make no ring",
      [goal("A", { id: id("a"), parent: id("b") }), goal("B", { id: id("b"), parent: id("a") })],
      ["  goal A", "goal B"],
    ],
    ["a goal is not its own parent", [goal("A", { id: id("a"), parent: id("a") })], ["goal A"]],
    [
      "a row of a table reads from left to right",
      [
        table([
          ["Mål", "Strategi"],
          [goal("A"), strategy("B")],
          [goal("C"), strategy("D")],
        ]),
      ],
      ["goal A", "  strategy B", "goal C", "  strategy D"],
    ],
    [
      "a document without headings has its order too",
      [goal("A"), p("Tekst"), strategy("B")],
      ["goal A", "  strategy B"],
    ],
  ];
  test.each(cases)("%s", (_, parts, expected) => {
    expect(tree(plan(...parts))).toEqual(expected);
  });
});

test("the outline has every heading with its section, and the elements where they stand", () => {
  expect(
    outline(
      plan(
        title("Klimaplan"),
        goal("Først"),
        h1("Innledning"),
        p("x"),
        h1("Mål"),
        section("goal", 2, "A", p("y"), strategy("B", measure("C"))),
        h1("Slutt"),
      ),
    ),
  ).toEqual([
    "Først (1)",
    "# Innledning (2–3)",
    "# Mål (4–8)",
    "  # A = element (5–8)",
    "    B (7)",
    "      C (8)",
    "# Slutt (9–9)",
  ]);
});

describe("tags that could not become elements", () => {
  const tag = writeTag("goal", id("a"));
  const cases: readonly (readonly [string, readonly Part[], readonly object[]])[] = [
    ["others' controls are not ours to say anything of", [control("x", [p("y")])], []],
    ["a kind there is not", [control("pt1:vision:a000000000", [p("x")])], [{ why: "unknown", control: 0, at: 0 }]],
    ["a copy", [goal("A", { id: id("a") }), goal("B", { id: id("a") })], [{ why: "doubled", control: 1, at: 1 }]],
    ["around nothing", [control(tag, [p(" ")])], [{ why: "empty", control: 0 }]],
    ["holding no paragraph", [p("x"), control(tag, [])], [{ why: "empty", control: 0 }]],
    [
      "in a header",
      [control(tag, [p("x")], { story: "header", first: -1, last: -1 })],
      [{ why: "outside", control: 0, at: null }],
    ],
    [
      "crossing a section",
      [section("goal", 1, "A"), element("strategy", {}, p("x"), h1("y"))],
      [{ why: "crossed", control: 1, at: 1 }],
    ],
  ];
  test.each(cases)("%s", (_, parts, expected) => {
    expect(plan(...parts).strayTags).toMatchObject(expected);
  });

  test("where an empty tag and a full one have the same id, the full one stands", () => {
    const built = plan(control(tag, [p("")]), goal("A", { id: id("a") }));
    expect(built.elements.map(({ title: words }) => words)).toEqual(["A"]);
    expect(built.strayTags.map(({ why }) => why)).toEqual(["empty"]);
  });
});

describe("the document's record", () => {
  test("is read from its part", () => {
    expect(plan(record({ plan: "samfunn", kind: "temaplan", language: "nn", baseVersion: 4 })).record).toMatchObject({
      plan: "samfunn",
      kind: "temaplan",
      language: "nn",
      baseVersion: 4,
    });
  });

  test("a document without one is tied to nothing", () => {
    expect(
      buildPlan({ ...document(p("x")), customXml: [{ namespace: "urn:other", xml: "<x/>" }] }, null),
    ).toMatchObject({ record: { plan: null }, recordRefusal: null });
  });

  test.each([
    ["a broken part", [rawPart("<plan")], "planPartBroken"],
    [
      "two parts",
      [rawPart(`<plan xmlns="urn:plantraad:plan:1"/>`), rawPart(`<plan xmlns="urn:plantraad:plan:1"/>`)],
      "planPartTwice",
    ],
  ] as const)("%s is told as refused, and the tags are still read", (_, parts, code) => {
    const built = plan(...parts, goal("A"));
    expect(built.recordRefusal?.code).toBe(code);
    expect(tree(built)).toEqual(["goal A"]);
  });

  test("the plan in the register is found by the record", () => {
    expect(buildPlan(document(p("x")), register()).registered?.title).toBe("Klimaplan");
    expect(buildPlan(document(record({ plan: "annen" })), register()).registered).toBeNull();
  });
});

/** A plan of some paragraphs, every tenth a tagged goal with a strategy, under headings. */
function large(paragraphs: number): readonly Part[] {
  return Array.from({ length: paragraphs / 10 }, (_, index): readonly Part[] => [
    index % 5 === 0 ? h1(`Kapittel ${index}`) : h2(`Avsnitt ${index}`),
    goal(`Mål nummer ${index}`, strategy(`Strategi nummer ${index}`)),
    ...Array.from({ length: 7 }, (__, line) =>
      p(`Dette er linje ${line} i avsnitt ${index}, og den er så lang som linjer pleier å være i en plan.`),
    ),
  ]).flat();
}

/** How many times something of a thing is asked for while it is used. */
class Asked {
  count = 0;

  of<T extends object>(things: readonly T[]): readonly T[] {
    return things.map(
      (thing) =>
        new Proxy(thing, {
          get: (target, key): unknown => {
            this.count += 1;
            return Reflect.get(target, key);
          },
        }),
    );
  }
}

test("building and checking a plan ten times as long looks ten times as often, not more", () => {
  const looks = (paragraphs: number) => {
    const written = document(...large(paragraphs));
    const building = new Asked();
    const built = buildPlan(
      { ...written, blocks: building.of(written.blocks), controls: building.of(written.controls) },
      null,
    );
    expect(built.elements).toHaveLength(paragraphs / 5);
    const checking = new Asked();
    check(
      { ...built, elements: checking.of(built.elements), outline: checking.of(built.outline) },
      register(),
      "2026-01-12",
      null,
    );
    return { building: building.count, checking: checking.count };
  };
  const [short, long] = [looks(1_000), looks(10_000)];
  expect(short.building).toBeGreaterThan(1_000);
  expect(short.checking).toBeGreaterThan(200);
  expect(long.building / short.building).toBeLessThan(11);
  expect(long.checking / short.checking).toBeLessThan(11);
});
