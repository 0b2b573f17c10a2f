import type { PlanState } from "../../../src/plan/register.ts";
import { describeRule } from "../describeRule.ts";
import { control, findings, footnote, link, message, p, picture, record, table } from "../builders.ts";
import { decision, register, registeredPlan } from "../registerBuilders.ts";
import { identityNumber } from "../identityNumber.ts";

describeRule("no-open-revisions", [
  ["a document without tracked changes is right", [], []],
  ["those that are left are counted", [message("revisions", "12")], ["Dokumentet har 12 sporede endringer."]],
  ["one is one", [message("revisions", "1")], ["Dokumentet har 1 sporet endring."]],
]);

describeRule("no-open-revisions", [
  [
    "a tag around what is tracked as deleted is to be accepted or rejected",
    [control("pt1:goal:slettet001", [p("")], { deleted: true })],
    ["Et merke står rundt noe som er slettet med sporing."],
  ],
]);

describeRule("placeholder-left", [
  [
    "a field that is not filled in is told by its name, or by its prompt",
    [
      control("", [p("Klikk her")], { placeholder: true }),
      control("", [p("Klikk her")], { placeholder: true, title: "Saksnummer" }),
      control("", [p("2026/55")]),
    ],
    ["Et felt er ikke fylt ut: «Klikk her».", "Feltet «Saksnummer» er ikke fylt ut."],
  ],
  ["an element is told of elsewhere", [control("pt1:goal:levende001", [p("Klikk her")], { placeholder: true })], []],
]);

describeRule("no-open-comments", [
  ["comments are counted", [message("comments", "3")], ["Dokumentet har 3 kommentarer."]],
]);

describeRule("hidden-text", [
  [
    "what is hidden of what is drawn is told apart from words, and so is what pictures carry",
    [message("hiddenDrawings", "1"), message("pictureMetadata", "3")],
    [
      "Dokumentet har 1 skjult bilde, figur eller tekstboks.",
      "3 bilder bærer opplysninger som ikke vises, som sted, navn og dato.",
    ],
  ],
  [
    "hidden characters are added up",
    [message("hiddenText", "100"), message("hiddenText", "20")],
    ["Dokumentet har skjult tekst (120 tegn)."],
  ],
]);

describeRule("personal-data", [
  [
    "names in the properties are told of",
    [message("properties", "creator")],
    ["Dokumentets egenskaper har navn på forfattere eller andre."],
  ],
]);

const born = identityNumber("010170", 512);
describeRule("personal-number", [
  [
    "a number in the text is found, and not repeated",
    [p(`Eier: ${born}, Strandgata 1`)],
    ["Teksten har et fødselsnummer eller D-nummer (010170 *****)."],
  ],
  [
    "so is one in a table and one in a note",
    [
      table([
        ["Navn", "Nr"],
        ["Ola", born],
      ]),
      footnote(`Se ${born}.`),
    ],
    [
      "Teksten har et fødselsnummer eller D-nummer (010170 *****).",
      "Teksten har et fødselsnummer eller D-nummer (010170 *****).",
    ],
  ],
  [
    "so is one in an alternative text, and in a link's address, also where that is written in signs",
    [
      picture({ alt: `Skjermbilde: ${born.slice(0, 6)} ${born.slice(6)}` }),
      p([link(`https://a.example/?fnr%3D${born}`, "Eieren")]),
    ],
    [
      "En alternativ tekst har et fødselsnummer eller D-nummer (010170 *****).",
      "Adressen i en lenke har et fødselsnummer eller D-nummer (010170 *****).",
    ],
  ],
  ["a case number is none", [p(`Sak 2024/${born}, telefon 12 34 56 78`)], []],
]);

const hearing = (date: string, hearingDeadline: string | null) => ({ decision: decision({ date, hearingDeadline }) });
describeRule("hearing-deadline", [
  ["42 days are enough", [], [], hearing("2026-01-12", "2026-02-23")],
  [
    "41 are not",
    [],
    ["Høringsfristen, 22. februar 2026, er bare 41 dager etter publiseringen."],
    hearing("2026-01-12", "2026-02-22"),
  ],
  ["clocks that change do not make a day shorter", [], [], hearing("2026-03-01", "2026-04-12")],
  [
    "a deadline that has passed is found",
    [],
    ["Høringsfristen, 1. januar 2026, er ikke etter dagen planen blir publisert."],
    hearing("2026-01-12", "2026-01-01"),
  ],
  [
    "no deadline is found, and one that is no day",
    [],
    ["Høringen har ingen frist."],
    hearing("2026-01-12", "2026-02-30"),
  ],
  [
    "July is told of, where it is not made up for",
    [],
    ["31 dager av høringen, som varer til 1. august 2026, ligger i juli eller jul."],
    hearing("2026-06-15", "2026-08-01"),
  ],
  ["a deadline that makes up for July is right", [], [], hearing("2026-06-15", "2026-08-27")],
  [
    "Christmas is told of",
    [],
    ["10 dager av høringen, som varer til 20. januar 2027, ligger i juli eller jul."],
    hearing("2026-12-01", "2027-01-20"),
  ],
  ["an adoption has no deadline", [], [], { decision: decision({ kind: "adopted", hearingDeadline: null }) }],
  ["nothing is said before somebody publishes", [], []],
]);

test("a short hearing stops a kommunedelplan and a planprogram, and is advice for a temaplan", () => {
  const short = hearing("2026-01-12", "2026-01-20");
  const level = (kind: "kommunedelplan" | "planprogram" | "temaplan") =>
    findings("hearing-deadline", [record({ kind })], short)[0]?.level;
  expect([level("kommunedelplan"), level("planprogram"), level("temaplan")]).toEqual(["error", "error", "advice"]);
});

test("a hearing without a deadline, or with one that has passed, stops every plan", () => {
  const kinds = ["kommunedelplan", "temaplan", "handlingsdel", "virksomhetsplan"] as const;
  for (const deadline of [null, "2026-01-12", "2026-01-01"]) {
    expect(
      kinds.map((kind) => findings("hearing-deadline", [record({ kind })], hearing("2026-01-12", deadline))[0]?.level),
    ).toEqual(kinds.map(() => "error"));
  }
});

test("holidays are never more than advice, and the better date makes up for them", () => {
  expect(findings("hearing-deadline", [], hearing("2026-06-15", "2026-08-01"))[0]).toMatchObject({
    level: "advice",
    detail: { better: "2026-08-27" },
  });
});

const draft = (state: PlanState, hearingDeadline: string | null) => ({
  today: "2026-03-02",
  register: register({ plans: [registeredPlan({ state, hearingDeadline })] }),
  decision: decision({ kind: "afterHearing", date: "2026-03-02", hearingDeadline: null }),
});
describeRule("hearing-over", [
  ["a draft the day after the deadline is right", [], [], draft("hearing", "2026-03-01")],
  ["so is another draft after the first", [], [], draft("afterHearing", null)],
  [
    "one on the last day for input is not",
    [],
    ["Høringen er ikke over: fristen for innspill er 2. mars 2026."],
    draft("hearing", "2026-03-02"),
  ],
  [
    "one of a plan that has not been on hearing is told of",
    [],
    ["Planregisteret kjenner ingen høring av denne planen."],
    draft("underWork", null),
  ],
  ["another publication says nothing of it", [], [], { ...draft("hearing", "2026-03-02"), decision: decision() }],
]);

test("a draft while input may be given stops every plan, and one without a hearing stops none", () => {
  const level = (against: ReturnType<typeof draft>) => findings("hearing-over", [], against)[0]?.level;
  expect([level(draft("hearing", "2026-03-02")), level(draft("underWork", null))]).toEqual(["error", "advice"]);
});

const adopted = (adoptedOn: string | null, decisionNumber: string | null) => ({
  today: "2026-06-20",
  decision: decision({ kind: "adopted", hearingDeadline: null, adoptedOn, decisionNumber }),
});
describeRule("adoption-decision", [
  ["a date and a case number are right", [], [], adopted("2026-06-17", "45/26")],
  ["both are asked for", [], ["Vedtaksdatoen mangler.", "Saksnummeret for vedtaket mangler."], adopted(null, " ")],
  [
    "a date that has not come is found",
    [],
    ["Vedtaksdatoen, 21. juni 2026, er ikke kommet ennå."],
    adopted("2026-06-21", "45/26"),
  ],
  ["a hearing is no adoption", [], [], { decision: decision() }],
]);

test("an adoption that has not come, or says too little, stops every plan", () => {
  for (const kind of ["samfunnsdel", "temaplan", "virksomhetsplan"] as const) {
    for (const decided of [adopted("2026-06-21", "45/26"), adopted(null, "45/26"), adopted("2026-06-17", null)]) {
      expect(findings("adoption-decision", [record({ kind })], decided)[0]?.level).toBe("error");
    }
  }
});

const correction = (adoptedOn: string | null) => ({
  today: "2026-06-20",
  register: register({ plans: [registeredPlan({ adoptedOn })] }),
  decision: decision({ kind: "correction", hearingDeadline: null, adoptedOn: "2026-06-17", decisionNumber: "45/26" }),
});
describeRule("adoption-decision", [
  ["what has been adopted may be corrected", [], [], correction("2026-06-17")],
  [
    "what nobody has adopted may not",
    [],
    ["Planen er ikke vedtatt ennå, så det er ingenting å rette."],
    correction(null),
  ],
]);

describeRule("unreadable-content", [
  ["what the page can carry is right", [message("textBox"), message("comments")], []],
  [
    "what it cannot is found where it is",
    [p("Se figuren"), message("smartArt", "", 0), message("embeddedObject", "Excel.Sheet.12")],
    [
      "En SmartArt-figur blir bare vist som teksten i den.",
      "Et innebygd objekt (Excel.Sheet.12) blir ikke vist på nettsiden.",
    ],
  ],
  [
    "the same thing many times is said once",
    [message("unknown", "w:foo"), message("unknown", "w:foo")],
    ["Noe i dokumentet lar seg ikke vise på nettsiden (w:foo)."],
  ],
]);
