import { describeRule } from "../describeRule.ts";
import { control, element, findings, goal, h1, id, p, table } from "../builders.ts";
import { register, registeredElement } from "../registerBuilders.ts";
import { writeTag } from "../../../src/plan/tag.ts";

const tag = writeTag("goal", id("a"));
const published = (...elements: ReturnType<typeof registeredElement>[]) => ({ register: register({ elements }) });

describeRule("tag-is-known", [
  ["others' content controls are none of ours", [control("dato", [p("1. mai")]), control("", [p("x")])], []],
  [
    "a tag of ours with a kind there is not is found",
    [control("pt1:vision:a000000000", [p("Visjon")])],
    ["Merket rundt «Visjon» lar seg ikke lese."],
  ],
]);

describeRule("tag-is-unique", [
  ["a tag once is right", [goal("A", { id: id("a") })], []],
  [
    "a copy is found at the copy",
    [goal("A", { id: id("a") }), goal("A, kopiert", { id: id("a") })],
    ["«A, kopiert» har samme merke som en annen passasje."],
  ],
]);

test("one press gives the copy an id of its own, at the copy's control", () => {
  expect(findings("tag-is-unique", [goal("A", { id: id("a") }), goal("B", { id: id("a") })])[0]).toMatchObject({
    where: { type: "control", control: 1, at: 1 },
    fix: { type: "renewTagId", control: 1 },
  });
});

describeRule("tag-not-lost", [
  [
    "an element that is still tagged is right",
    [goal("A", { id: id("a") })],
    [],
    published(registeredElement({ plan: "klima", id: id("a") })),
  ],
  [
    "words that have lost their tag are found",
    [h1("Mål"), p("Alle bor trygt")],
    ["Målet «Alle bor trygt» har mistet merket sitt."],
    published(registeredElement({ plan: "klima", id: id("a") })),
  ],
  [
    "words that are gone are told of",
    [h1("Mål")],
    ["Målet «Alle bor trygt» står i planregisteret, men ikke lenger i dokumentet."],
    published(registeredElement({ plan: "klima", id: id("a") })),
  ],
  [
    "another plan's elements are not missed here",
    [h1("Mål")],
    [],
    published(registeredElement({ plan: "samfunn", id: id("a") })),
  ],
  [
    "a doubled tag is not a lost one",
    [goal("A", { id: id("a") }), goal("A", { id: id("a") })],
    [],
    published(registeredElement({ plan: "klima", id: id("a") })),
  ],
]);

test("an element taken out on purpose stops nothing, one that lost its tag does", () => {
  const against = published(registeredElement({ plan: "klima", id: id("a") }));
  expect(findings("tag-not-lost", [h1("Mål")], against)[0]?.level).toBe("warning");
  expect(findings("tag-not-lost", [p("Alle bor trygt")], against)[0]).toMatchObject({
    level: "error",
    where: { type: "paragraph", at: 0 },
  });
});

describeRule("tag-not-crossed", [
  ["a tag inside another's section is right", [element("goal", {}, h1("A")), goal("B")], []],
  [
    "a tag from one section into the next is found",
    [element("goal", {}, h1("A")), element("strategy", {}, p("Begynner her"), h1("Neste"))],
    ["Merket som begynner ved «Begynner her», går ut over delen det står i."],
  ],
]);

describeRule("tag-in-body", [
  ["a tag in a table is in the body", [table([["Mål"], [goal("A")]])], []],
  [
    "a tag in a text box is not",
    [control(tag, [p("I boksen")], { story: "textBox", first: -1, last: -1 })],
    ["«I boksen» er merket utenfor brødteksten."],
  ],
]);
