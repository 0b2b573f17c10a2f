import { describeRule } from "../describeRule.ts";
import { findings, goal, id, p, section, strategy } from "../builders.ts";
import { origin, register, registeredElement, registeredPlan } from "../registerBuilders.ts";

const samfunn = registeredPlan({ id: "samfunn", title: "Samfunnsdelen", state: "adopted" });
const withElements = (...elements: ReturnType<typeof registeredElement>[]) => ({
  register: register({ plans: [registeredPlan({ higher: ["samfunn"] }), samfunn], elements }),
});

/** The samfunnsdel in force as version 1, with a revision on hearing as version 2. */
const underRevision = (
  elements: readonly ReturnType<typeof registeredElement>[],
  proposals: readonly ReturnType<typeof registeredElement>[],
) => ({
  register: register({
    plans: [
      registeredPlan({ higher: ["samfunn"] }),
      {
        ...samfunn,
        state: "hearing" as const,
        version: 2,
        proposed: { version: 2, publishedAt: "2026-01-05T10:00:00Z", hearingDeadline: "2026-03-01" },
      },
    ],
    elements,
    proposals,
  }),
});
const proposed = (more: Parameters<typeof registeredElement>[0] = {}) =>
  registeredElement({ version: 2, inForce: false, ...more });

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
    { register: register({ plans: [registeredPlan({ ...samfunn, state: "replaced", inForce: null })] }) },
  ],
  [
    "a revision on hearing changes nothing: the plan in force is in force",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
  [
    "nor does one that would take the origin out",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    underRevision([registeredElement()], []),
  ],
  [
    "one that only a proposal has, and that was not fetched from it, is found",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Opphavet til målet «Alle bor trygt» finnes ikke lenger i «Samfunnsdelen»."],
    underRevision([], [proposed()]),
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
    "words that are only proposed are not what the plan is held against",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
  [
    "what was fetched from a proposal is held against the proposal",
    [goal("Alle bor godt", { origin: origin({ version: 2, title: "Alle bor godt" }) })],
    ["Målet «Alle bor godt» er endret i «Samfunnsdelen» etter hentingen. Der står det nå: «Alle bor fint»."],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
  [
    "and when it is adopted, against what is in force",
    [goal("Alle bor fint", { origin: origin({ version: 2, title: "Alle bor fint" }) })],
    ["Målet «Alle bor fint» er endret i «Samfunnsdelen» etter hentingen. Der står det nå: «Alle bor best»."],
    {
      register: register({
        plans: [registeredPlan({ ...samfunn, version: 3 })],
        elements: [registeredElement({ version: 3, title: "Alle bor best" })],
      }),
    },
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
      withElements(registeredElement({ version: 3, title: "Alle bor fint", text: "Forklaring." })),
    )[0]?.fix,
  ).toEqual({ type: "updateFromOrigin", element: id("a"), title: "Alle bor fint", text: "Vårt bidrag.", version: 3 });
});

describeRule("origin-proposed", [
  [
    "a proposal that changes the origin is told, until when, and what it would say",
    [goal("Alle bor trygt", { origin: origin() })],
    [
      "Målet «Alle bor trygt» er foreslått endret i «Samfunnsdelen», versjon 2, på høring til og med 1. mars 2026. Forslaget sier: «Alle bor fint».",
    ],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
  [
    "so is one that changes only the text that was fetched with it",
    [goal("Alle bor trygt", "Gamle ord.", { origin: origin({ text: "Gamle ord." }) })],
    [
      "Målet «Alle bor trygt» er foreslått endret i «Samfunnsdelen», versjon 2, på høring til og med 1. mars 2026. Forslaget sier: «Nye ord.».",
    ],
    underRevision([registeredElement({ text: "Gamle ord." })], [proposed({ text: "Nye ord." })]),
  ],
  [
    "a proposal that takes the origin out is told",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Målet «Alle bor trygt» er foreslått tatt ut av «Samfunnsdelen», i versjon 2, på høring til og med 1. mars 2026."],
    underRevision([registeredElement()], []),
  ],
  [
    "a proposal that keeps it as it is, is nothing to tell of",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    underRevision([registeredElement()], [proposed()]),
  ],
  [
    "what was fetched from the proposal itself knows what it says",
    [goal("Alle bor fint", { origin: origin({ version: 2, title: "Alle bor fint" }) })],
    [],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
]);

describeRule("origin-not-adopted", [
  [
    "what is fetched from the plan in force is right, also while a revision of it is on hearing",
    [goal("Alle bor trygt", { origin: origin() })],
    [],
    underRevision([registeredElement()], [proposed()]),
  ],
  [
    "what is fetched from a proposal is found",
    [goal("Alle bor fint", { origin: origin({ version: 2, title: "Alle bor fint" }) })],
    ["Målet «Alle bor fint» er hentet fra et forslag til «Samfunnsdelen», versjon 2, som ikke er vedtatt."],
    underRevision([registeredElement()], [proposed({ title: "Alle bor fint" })]),
  ],
  [
    "so is what is fetched from a plan that has never been adopted",
    [goal("Alle bor trygt", { origin: origin() })],
    ["Målet «Alle bor trygt» er hentet fra et forslag til «Samfunnsdelen», versjon 1, som ikke er vedtatt."],
    {
      register: register({
        plans: [registeredPlan({ id: "samfunn", title: "Samfunnsdelen", state: "hearing" })],
        proposals: [registeredElement({ inForce: false })],
      }),
    },
  ],
  [
    "it is right when the proposal has been adopted",
    [goal("Alle bor fint", { origin: origin({ version: 2, title: "Alle bor fint" }) })],
    [],
    {
      register: register({
        plans: [registeredPlan({ ...samfunn, version: 3 })],
        elements: [registeredElement({ version: 3, title: "Alle bor fint" })],
      }),
    },
  ],
]);

const takenBack = (more: Parameters<typeof registeredPlan>[0]) => ({
  register: register({ plans: [registeredPlan({ ...samfunn, version: 2, ...more })], elements: [registeredElement()] }),
});
const fetchedFromSecond = [goal("Alle bor fint", { origin: origin({ version: 2, title: "Alle bor fint" }) })];
const inForce = (version: number) => ({
  inForce: { version, publishedAt: "2026-01-10T10:00:00Z", adoptedOn: "2026-01-09", decisionNumber: "1/26" },
});

describeRule("origin-withdrawn", [
  [
    "what is fetched from a proposal that has been withdrawn is found",
    fetchedFromSecond,
    ["Målet «Alle bor fint» er hentet fra versjon 2 av «Samfunnsdelen», som er trukket tilbake."],
    takenBack(inForce(1)),
  ],
  [
    "so is what is fetched from a plan that has been withdrawn",
    fetchedFromSecond,
    ["Målet «Alle bor fint» er hentet fra versjon 2 av «Samfunnsdelen», som er trukket tilbake."],
    takenBack({ inForce: null, withdrawn: true }),
  ],
  ["what is fetched from the version in force is right", fetchedFromSecond, [], takenBack(inForce(2))],
  [
    "what is fetched from a version that another has followed is right",
    [goal("Alle bor trygt", { origin: origin({ version: 1 }) })],
    [],
    takenBack(inForce(2)),
  ],
  [
    "a plan that has been replaced is no plan that is withdrawn",
    fetchedFromSecond,
    [],
    takenBack({ inForce: null, state: "replaced" }),
  ],
  [
    "of a version newer than the register, as this machine keeps it, nothing is said",
    [goal("Alle bor fint", { origin: origin({ version: 3, title: "Alle bor fint" }) })],
    [],
    takenBack(inForce(1)),
  ],
]);

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
  [
    "goals that are only proposed ask nothing",
    [mainFetched()],
    [],
    underRevision([main], [proposed({ id: id("main") }), proposed({ ...sub, version: 2, inForce: false })]),
  ],
  [
    "nor does a higher plan that has never been adopted",
    [goal("Eget mål")],
    [],
    {
      register: register({
        plans: [registeredPlan({ higher: ["samfunn"] }), registeredPlan({ id: "samfunn", state: "hearing" })],
        proposals: [proposed()],
      }),
    },
  ],
]);
