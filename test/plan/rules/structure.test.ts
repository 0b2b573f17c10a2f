import { describeRule } from "../describeRule.ts";
import {
  assignment,
  climateMeasure,
  control,
  findings,
  focusArea,
  goal,
  h1,
  h2,
  id,
  indicator,
  investment,
  list,
  measure,
  p,
  record,
  section,
  strategy,
} from "../builders.ts";
import { measured, register, registeredPlan } from "../registerBuilders.ts";
import { writeTag } from "../../../src/plan/tag.ts";

const temaplan = record({ kind: "temaplan" });
const inKind = (kind: "planprogram" | "planstrategi" | "handlingsdel" | "okonomiplan" | "virksomhetsplan") =>
  record({ kind });

describeRule("required-chapter", [
  ["a samfunnsdel with its chapters is right", [h1("Utfordringer"), h1("Mål og strategier"), h1("Handlingsdel")], []],
  [
    "what is tagged needs no chapter by name",
    [h1("Utfordringar i åra som kjem"), h1("Bu"), goal("A", strategy("B")), p("Sjå handlingsdelen.")],
    [],
  ],
  [
    "a chapter that is missing is found",
    [h1("Utfordringer"), h1("Mål"), p("Se økonomiplanen.")],
    ["Kapittelet «Strategier» mangler."],
  ],
  [
    "a purpose is no goal",
    [h1("Utfordringer"), h1("Formål"), strategy("B"), p("Se økonomiplanen.")],
    ["Kapittelet «Mål» mangler."],
  ],
  [
    "a planprogram tells of participation",
    [inKind("planprogram"), h1("Formål"), h1("Planprosess og frister")],
    ["Kapittelet «Medvirkning» mangler."],
  ],
  [
    "chapters in another order are found",
    [inKind("planprogram"), h1("Medvirkning"), h1("Formål"), h1("Framdrift")],
    ["Kapittelet «Medvirkning» står før et kapittel det skal komme etter."],
  ],
  [
    "a planstrategi names the plans needed",
    [inKind("planstrategi"), h1("Utviklingstrekk")],
    ["Kapittelet «Planbehov» mangler."],
  ],
  ["a virksomhetsplan has no chapters to have", [inKind("virksomhetsplan"), p("Tekst")], []],
  [
    "the municipality's own chapters are those that count",
    [h1("Vår kommune"), h1("Mål")],
    ["Kapittelet «Veien videre» mangler."],
    {
      register: register({
        settings: [{ kind: "samfunnsdel", levels: {}, chapters: ["Vår kommune", "Veien videre"] }],
      }),
    },
  ],
]);

describeRule("goal-has-strategy", [
  [
    "a goal that a strategy of another goal serves too has one",
    [goal("A", { id: id("a") }), goal("B", strategy("C", { alsoUnder: [id("a")] }))],
    [],
  ],
  ["a goal followed by a strategy is right", [goal("A", strategy("B"))], []],
  [
    "a goal without one is found by name",
    [goal("Fjordvik er klimanøytral")],
    ["Målet «Fjordvik er klimanøytral» har ingen strategi."],
  ],
  [
    "of a goal with sub-goals, the sub-goal is to have the strategy",
    [section("goal", 1, "A", section("goal", 2, "A1", strategy("B")), section("goal", 2, "A2"))],
    ["Målet «A2» har ingen strategi."],
  ],
  ["a measure is no strategy", [goal("A", measure("C"))], ["Målet «A» har ingen strategi."]],
  ["a handlingsdel is not asked for strategies", [inKind("handlingsdel"), goal("A")], []],
]);

describeRule("strategy-has-goal", [
  [
    "one in another chapter that serves a goal is right",
    [h1("En"), goal("A", { id: id("a") }), h1("To"), strategy("B", { alsoUnder: [id("a")] })],
    [],
  ],
  ["a strategy under a goal is right", [goal("A", strategy("B"))], []],
  [
    "one under a focus area only hangs loose",
    [section("focusArea", 1, "Bo", strategy("B"))],
    ["Strategien «B» hører ikke til noe mål."],
  ],
  [
    "one in another chapter than its goal hangs loose",
    [h1("En"), goal("A"), h1("To"), strategy("B")],
    ["Strategien «B» hører ikke til noe mål."],
  ],
  [
    "one whose parent the planner has chosen does not",
    [h1("En"), goal("A", { id: id("a") }), h1("To"), strategy("B", { parent: id("a") })],
    [],
  ],
]);

describeRule("action-has-goal", [
  ["a measure under a strategy under a goal is right", [goal("A", strategy("B", measure("C")))], []],
  [
    "so is one under a strategy of another chapter that serves a goal",
    [h1("En"), goal("A", { id: id("a") }), h1("To"), strategy("B", { alsoUnder: [id("a")] }), measure("C")],
    [],
  ],
  [
    "and one that itself serves a strategy that does",
    [
      ...[h1("En"), goal("A", { id: id("a") }), h1("To"), strategy("B", { id: id("b"), alsoUnder: [id("a")] })],
      ...[h1("Tre"), measure("C", { alsoUnder: [id("b")] })],
    ],
    [],
  ],
  [
    "a measure under a strategy that hangs loose is found",
    [strategy("B", measure("C"))],
    ["Tiltaket «C» hører ikke til noe mål."],
  ],
  [
    "every kind of action is asked",
    [assignment("A"), investment("B"), climateMeasure("C")],
    [
      "Oppdraget «A» hører ikke til noe mål.",
      "Investeringen «B» hører ikke til noe mål.",
      "Klimatiltaket «C» hører ikke til noe mål.",
    ],
  ],
]);

describeRule("action-has-responsible", [
  ["a measure with someone responsible is right", [measure("C", { responsible: "Kommunalteknikk" })], []],
  [
    "nobody, or a space, is found",
    [measure("C"), measure("D", { responsible: " " })],
    ["Tiltaket «C» har ingen ansvarlig.", "Tiltaket «D» har ingen ansvarlig."],
  ],
]);

describeRule("action-has-year", [
  ["a last year is enough", [measure("C", { toYear: 2029 })], []],
  ["no year is found", [measure("C")], ["Tiltaket «C» har ikke noe årstall."]],
  [
    "years the wrong way round are found",
    [measure("C", { fromYear: 2029, toYear: 2027 })],
    ["Tiltaket «C» slutter i 2027, men begynner først i 2029."],
  ],
]);

describeRule("goal-has-sdg", [
  ["a goal with a target is right", [goal("A", { sdgs: ["11.3"] })], []],
  ["a sub-goal has its main goal's", [section("goal", 1, "A", { sdgs: ["11"] }, section("goal", 2, "A1"))], []],
  ["a goal with none is found", [goal("A", { sdgs: [] })], ["Målet «A» er ikke knyttet til noe bærekraftsmål."]],
]);

describeRule("sdg-link-exists", [
  ["goals and targets there are, are right", [goal("A", { sdgs: ["1", "17", "11.3", "11.a", "17.19"] })], []],
  [
    "those there are not, are found",
    [goal("A", { sdgs: ["18", "11.12"] })],
    [
      "Bærekraftsmål 18, som er knyttet til målet «A», finnes ikke.",
      "Bærekraftsmål 11.12, som er knyttet til målet «A», finnes ikke.",
    ],
  ],
]);

test("one press drops a link that leads nowhere", () => {
  expect(findings("sdg-link-exists", [goal("A", { id: id("a"), sdgs: ["18"] })])[0]?.fix).toEqual({
    type: "dropSdg",
    element: id("a"),
    sdg: "18",
  });
});

describeRule("indicator-measurable", [
  ["an indicator with all four is right", [indicator("Utslipp", { indicator: measured() })], []],
  ["nothing is a value, zero is one", [indicator("Utslipp", { indicator: measured({ target: 0 }) })], []],
  [
    "what is missing is named",
    [indicator("Utslipp", { indicator: measured({ unit: " ", targetYear: null }) })],
    ["Indikatoren «Utslipp» mangler enhet og målår."],
  ],
  [
    "an indicator of which nothing is known misses all",
    [indicator("Utslipp")],
    ["Indikatoren «Utslipp» mangler enhet, utgangspunkt, målverdi og målår."],
  ],
]);

describeRule("goal-is-a-state", [
  ["a state is right", [goal("Alle finner en bolig som passer dem"), goal("Fjordvik er klimanøytral i 2030")], []],
  [
    "a deed is found",
    [goal("Bygge flere boliger"), goal("Å styrke folkehelsa")],
    ["Målet «Bygge flere boliger» leses som en handling.", "Målet «Å styrke folkehelsa» leses som en handling."],
  ],
  ["a strategy may well be a deed", [strategy("Bygge tett rundt stasjonen")], []],
]);

describeRule("strategy-is-a-direction", [
  ["a direction is right", [strategy("Bygge tett rundt stasjonen"), measure("Asfaltere Strandgata")], []],
  [
    "a state is found",
    [measure("Innbyggerne er trygge i trafikken")],
    ["Tiltaket «Innbyggerne er trygge i trafikken» beskriver en tilstand, som et mål gjør."],
  ],
]);

const spanning = (
  kind: "handlingsdel" | "okonomiplan" | "samfunnsdel",
  fromYear: number | null,
  toYear: number | null,
) => ({ register: register({ plans: [registeredPlan({ kind, fromYear, toYear })] }) });
describeRule("span-of-years", [
  ["four years are enough", [inKind("handlingsdel")], [], spanning("handlingsdel", 2026, 2029)],
  [
    "three are not",
    [inKind("handlingsdel")],
    ["Planen gjelder for 2026–2028, det vil si 3 år."],
    spanning("handlingsdel", 2026, 2028),
  ],
  [
    "the same holds for the økonomiplan",
    [inKind("okonomiplan")],
    ["Planen gjelder for 2026–2027, det vil si 2 år."],
    spanning("okonomiplan", 2026, 2027),
  ],
  [
    "years that nobody has filled in are found",
    [inKind("handlingsdel")],
    ["Planregisteret sier ikke hvilke år planen gjelder for."],
    spanning("handlingsdel", 2026, null),
  ],
  ["a samfunnsdel is not asked", [], [], spanning("samfunnsdel", 2026, 2027)],
]);

describeRule("element-has-text", [
  ["an element with words is right", [goal("Alle bor trygt", "Mer om det [1].")], []],
  [
    "a tag around nothing is found",
    [control(writeTag("goal", id("a")), [p("")])],
    ["Et merke står rundt en tom passasje."],
  ],
  [
    "a control that still shows what its maker asks for is found, whatever that is",
    [control(writeTag("goal", id("a")), [p("Målet for bygda")], { placeholder: true })],
    ["Målet «Målet for bygda» har igjen «Målet for bygda» fra malen."],
  ],
  ["a title of dots is no title", [goal("...")], ["Et merke står rundt en tom passasje."]],
  [
    "words left from the template are found",
    [
      goal("Sett inn tekst"),
      goal("Mål XXX"),
      goal("A", "Se […]"),
      strategy("Klikk eller trykk her for å skrive inn tekst."),
    ],
    [
      "Målet «Sett inn tekst» har igjen «Sett inn tekst» fra malen.",
      "Målet «Mål XXX» har igjen «XXX» fra malen.",
      "Målet «A» har igjen «[…]» fra malen.",
      "Strategien «Klikk eller trykk her for å skrive inn tekst.» har igjen «Klikk eller trykk her for å» fra malen.",
    ],
  ],
]);

describeRule("no-duplicate-element", [
  ["the same words as another kind are right", [goal("Grønn by"), focusArea("Grønn by")], []],
  [
    "the same words of the same kind are found",
    [h1("En"), goal("Alle bor trygt"), h1("To"), goal("Alle bor  trygt")],
    ["Målet «Alle bor trygt» er merket mer enn én gang."],
  ],
  [
    "the same title over other words is another element",
    [strategy("Samarbeid", "Med frivillige."), strategy("Samarbeid", "Med næringslivet.")],
    [],
  ],
]);

test("a temaplan is given as advice what a samfunnsdel must mend", () => {
  expect(findings("goal-has-strategy", [goal("A")])[0]?.level).toBe("error");
  expect(findings("goal-has-strategy", [temaplan, goal("A")])[0]?.level).toBe("advice");
});

test("a list item's goal is found where it stands", () => {
  expect(findings("goal-has-strategy", [h2("Mål"), list("Innledning", goal("A", { id: id("a") }))])[0]?.where).toEqual({
    type: "element",
    element: id("a"),
    at: 2,
  });
});
