import { describeRule } from "../describeRule.ts";
import {
  findings,
  goal,
  id,
  origin,
  p,
  register,
  registeredElement,
  registeredPlan,
  section,
  strategy,
} from "../builders.ts";

const samfunn = registeredPlan({ id: "samfunn", title: "Samfunnsdelen", state: "adopted" });
const withElements = (...elements: ReturnType<typeof registeredElement>[]) => ({
  register: register({ plans: [registeredPlan({ higher: ["samfunn"] }), samfunn], elements }),
});

describeRule("origin-exists", [
  [
    "a goal fetched from a plan in force is right",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    withElements(registeredElement()),
  ],
  [
    "one from a plan no longer in force is found",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Målet «Alle bor trygt» er hentet fra «Samfunnsdelen», som ikke gjelder."],
    withElements(registeredElement({ inForce: false })),
  ],
  [
    "one the higher plan no longer has is found",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Opphavet til målet «Alle bor trygt» finnes ikke lenger i «Samfunnsdelen»."],
    withElements(),
  ],
  [
    "one from a plan the register does not know is found",
    [goal("Alle bor trygt", { origin: origin({ plan: "borte" }) })],
    ["Målet «Alle bor trygt» er hentet fra en plan som ikke finnes i planregisteret («borte»)."],
    withElements(registeredElement()),
  ],
  ["without a register nothing is said of origins", [goal("Alle bor trygt", { origin: origin() })], []],
]);

describeRule("origin-drift", [
  [
    "the same words are right, spaces do not count",
    [goal("Alle  bor trygt", { origin: origin() })],
    [],
    withElements(registeredElement()),
  ],
  [
    "words changed in the higher plan are found",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Målet «Alle bor trygt» er endret i «Samfunnsdelen» etter hentingen. Der står det nå: «Alle bor godt og trygt»."],
    withElements(registeredElement({ title: "Alle bor godt og trygt" })),
  ],
  [
    "words changed here are found",
    [goal("Alle bor greit", { origin: origin() })],
    ["Målet «Alle bor greit» har andre ord enn opphavet i «Samfunnsdelen»: «Alle bor trygt»."],
    withElements(registeredElement()),
  ],
  [
    "words changed in both are found",
    [goal("Alle bor greit", { origin: origin() })],
    ["Målet «Alle bor greit» er endret både her og i «Samfunnsdelen», der det nå står: «Alle bor fint»."],
    withElements(registeredElement({ title: "Alle bor fint" })),
  ],
  [
    "own words with a reason are kept",
    [goal("Alle bor greit", { origin: origin({ ownReason: "Klarere språk" }) })],
    [],
    withElements(registeredElement()),
  ],
  [
    "what the planner writes below a fetched title is the plan's own",
    [section("goal", 1, "Alle bor trygt", { origin: origin() }, p("Vårt bidrag."))],
    [],
    withElements(registeredElement({ text: "Samfunnsdelens forklaring." })),
  ],
  [
    "text that was fetched is held against the origin too",
    [goal("Alle bor trygt", "Gamle ord.", { origin: origin({ text: "Gamle ord." }) })],
    ["Målet «Alle bor trygt» er endret i «Samfunnsdelen» etter hentingen. Der står det nå: «Alle bor trygt»."],
    withElements(registeredElement({ text: "Nye ord." })),
  ],
]);

test("one press takes the origin's words, and leaves the plan's own text under them", () => {
  const here = section("goal", 1, "Alle bor trygt", { id: id("a"), origin: origin() }, p("Vårt bidrag."));
  expect(
    findings(
      "origin-drift",
      [here],
      withElements(registeredElement({ title: "Alle bor fint", text: "Forklaring." })),
    )[0]?.fix,
  ).toEqual({ type: "updateFromOrigin", element: id("a"), title: "Alle bor fint", text: "Vårt bidrag." });
});

const main = registeredElement({ id: id("main"), title: "Trygg kommune" });
const sub = registeredElement({ id: id("sub"), title: "Trygge skoleveier", under: id("main") });
const mainFetched = (...below: Parameters<typeof goal>[1][]) =>
  goal("Trygg kommune", { origin: origin({ element: id("main"), title: "Trygg kommune" }) }, ...below);

describeRule("main-goal-followed-up", [
  [
    "a main goal fetched with its sub-goal is right",
    [mainFetched(), goal("Trygge skoleveier", { origin: origin({ element: id("sub") }) })],
    [],
    withElements(main, sub),
  ],
  [
    "a sub-goal left behind is found",
    [mainFetched()],
    ["«Trygge skoleveier», som i «Samfunnsdelen» står under målet «Trygg kommune», er ikke fulgt opp her."],
    withElements(main, sub),
  ],
  [
    "a sub-goal is answered by what comes from below it",
    [mainFetched(strategy("Gangvei", { origin: origin({ element: id("way") }) }))],
    [],
    withElements(main, sub, registeredElement({ id: id("way"), kind: "strategy", under: id("sub") })),
  ],
  [
    "a main goal that nothing here is about is another plan's",
    [goal("Annet", { origin: origin({ element: id("other") }) })],
    [],
    withElements(main, sub, registeredElement({ id: id("other") })),
  ],
  [
    "fetching nothing at all from the higher plan is found",
    [goal("Eget mål")],
    ["Planen bygger på «Samfunnsdelen», men ingenting er hentet derfra."],
    withElements(main, sub),
  ],
]);
