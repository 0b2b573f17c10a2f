import { rules } from "../../../src/plan/rules.ts";
import { sayFinding } from "../../../src/plan/sayFinding.ts";
import { writeTag } from "../../../src/plan/tag.ts";
import { languages, type Language } from "../../../src/words/language.ts";
import {
  control,
  documentLanguage,
  element,
  findings,
  goal,
  h1,
  h3,
  id,
  indicator,
  link,
  measure,
  message,
  p,
  picture,
  record,
  strategy,
  table,
  text,
  title,
  type Against,
  type Part,
} from "../builders.ts";
import { identityNumber } from "../identityNumber.ts";
import { decision, measured, origin, register, registeredElement, registeredPlan } from "../registerBuilders.ts";

/** What a plan in a language says: as right as it is written by those who write in it, and as it is when it is not. */
interface Words {
  readonly goal: string;
  readonly deed: string;
  readonly strategy: string;
  readonly action: string;
  readonly state: string;
  readonly chapters: readonly string[];
  readonly placeholder: string;
  readonly heading: string;
  readonly month: string;
  readonly body: string;
  readonly inAnother: string;
  readonly emptyLink: string;
  readonly link: string;
  readonly guessed: string;
  readonly alt: string;
  readonly item: string;
  readonly head: readonly [string, string];
  readonly mark: string;
}

const norwegian =
  "Dette er et avsnitt som er skrevet på norsk, og det er langt nok til at en kan se det av ordene i det.";
const english =
  "This is a passage that is written in English, and it is long enough for one to see that by the words in it.";

const said: Readonly<Record<Language, Words>> = {
  nb: {
    goal: "Alle innbyggere bor trygt",
    deed: "Bygge flere boliger i sentrum",
    strategy: "Fortetting rundt kollektivknutepunkt",
    action: "Bygge gangvei langs Strandgata",
    state: "Innbyggerne er trygge i trafikken",
    chapters: ["Utfordringer", "Mål og strategier", "Handlingsdel"],
    placeholder: "Klikk eller trykk her for å skrive inn tekst",
    heading: "Framdrift og ansvar",
    month: "Januar 2027",
    body: norwegian,
    inAnother: english,
    emptyLink: "Les mer",
    link: "Klimaregnskapet for 2024",
    guessed: "Kart over byen. Automatisk generert beskrivelse",
    alt: "Kart over sentrum med de tre nye gangveiene",
    item: "bygge tett",
    head: ["Tiltak", "År"],
    mark: "nb-NO",
  },
  nn: {
    goal: "Alle innbyggjarar bur trygt",
    deed: "Byggje fleire bustader i sentrum",
    strategy: "Fortetting rundt kollektivknutepunkt",
    action: "Byggje gangveg langs Strandgata",
    state: "Innbyggjarane er trygge i trafikken",
    chapters: ["Utfordringar", "Mål og strategiar", "Handlingsdel"],
    placeholder: "Klikk eller trykk her for å skrive inn tekst",
    heading: "Framdrift og ansvar",
    month: "Mai 2027",
    body: "Dette er eit avsnitt som er skrive på nynorsk, og det er langt nok til at ein kan sjå det av orda i det.",
    inAnother: english,
    emptyLink: "Les meir",
    link: "Klimarekneskapen for 2024",
    guessed: "Kart over byen. Automatisk generert",
    alt: "Kart over sentrum med dei tre nye gangvegane",
    item: "byggje tett",
    head: ["Tiltak", "År"],
    mark: "nn-NO",
  },
  en: {
    goal: "Everyone lives in safety",
    deed: "Build more homes in the centre",
    strategy: "Density around public transport",
    action: "Build a footpath along the shore",
    state: "The inhabitants are safe in traffic",
    chapters: ["Challenges", "Goals and strategies", "Action programme"],
    placeholder: "Click or tap here to enter text",
    heading: "Progress and responsibility",
    month: "January 2027",
    body: english,
    inAnother: norwegian,
    emptyLink: "Read more",
    link: "The climate accounts for 2024",
    guessed: "A map. Description automatically generated",
    alt: "A map of the centre with the three new footpaths",
    item: "build densely",
    head: ["Measure", "Year"],
    mark: "en-GB",
  },
};

type Example = readonly [parts: readonly Part[], against?: Against];

/** Of a rule, what it must find something in, and what it must find nothing in. */
interface Examples {
  readonly wrong: (words: Words) => Example;
  readonly right: (words: Words) => Example;
}

const samfunn = { id: "samfunn", title: "Samfunnsdelen", state: "adopted", adoptedOn: "2025-06-17" } as const;
const above = (
  more: Parameters<typeof register>[0] = {},
  plan: Parameters<typeof registeredPlan>[0] = {},
): Against => ({
  register: register({
    plans: [registeredPlan({ higher: ["samfunn"] }), registeredPlan({ ...samfunn, ...plan })],
    elements: [registeredElement()],
    ...more,
  }),
});
const proposedTo = (words: string) =>
  above(
    { proposals: [registeredElement({ version: 2, title: words, inForce: false })] },
    { proposed: { version: 2, publishedAt: "2026-01-10T10:00:00Z", hearingDeadline: "2026-03-01" } },
  );
const fetched = (more: Parameters<typeof origin>[0] = {}): Part => goal("Alle bor trygt", { origin: origin(more) });
const inForce: Against = above();
const adopted = decision({ kind: "adopted", hearingDeadline: null, adoptedOn: "2026-01-05", decisionNumber: "4/26" });
const tied: Against = { register: register() };
const draftAfter = (hearingDeadline: string): Against => ({
  register: register({ plans: [registeredPlan({ state: "hearing", hearingDeadline })] }),
  decision: decision({ kind: "afterHearing", hearingDeadline: null, date: "2026-01-10" }),
});

const examples: Readonly<Record<string, Examples>> = {
  "plan-is-registered": { wrong: () => [[record({ plan: null })]], right: ({ body }) => [[p(body)], tied] },
  "plan-kind-agrees": { wrong: () => [[record({ kind: "temaplan" })], tied], right: ({ body }) => [[p(body)], tied] },
  "plan-language-set": { wrong: () => [[record({ language: null })]], right: ({ body }) => [[p(body)]] },
  "base-version-current": {
    wrong: () => [[record({ baseVersion: 1 })], { register: register({ plans: [registeredPlan({ version: 2 })] }) }],
    right: ({ body }) => [[p(body)], tied],
  },
  "required-chapter": {
    wrong: ({ chapters: [first = ""] }) => [[h1(first)]],
    right: ({ chapters }) => [chapters.map((chapter) => h1(chapter))],
  },
  "goal-has-strategy": {
    wrong: (words) => [[goal(words.goal)]],
    right: (words) => [[goal(words.goal, strategy(words.strategy))]],
  },
  "strategy-has-goal": {
    wrong: (words) => [[strategy(words.strategy)]],
    right: (words) => [[goal(words.goal, strategy(words.strategy))]],
  },
  "action-has-goal": {
    wrong: ({ action }) => [[measure(action)]],
    right: (words) => [[goal(words.goal, measure(words.action))]],
  },
  "action-has-responsible": {
    wrong: ({ action }) => [[measure(action)]],
    right: ({ action }) => [[measure(action, { responsible: "Kommunalteknikk" })]],
  },
  "action-has-year": {
    wrong: ({ action }) => [[measure(action)]],
    right: ({ action }) => [[measure(action, { fromYear: 2027 })]],
  },
  "goal-has-sdg": {
    wrong: (words) => [[goal(words.goal)]],
    right: (words) => [[goal(words.goal, { sdgs: ["11.3"] })]],
  },
  "sdg-link-exists": {
    wrong: (words) => [[goal(words.goal, { sdgs: ["18"] })]],
    right: (words) => [[goal(words.goal, { sdgs: ["11.b"] })]],
  },
  "indicator-measurable": {
    wrong: (words) => [[indicator(words.state)]],
    right: (words) => [[indicator(words.state, { indicator: measured() })]],
  },
  "goal-is-a-state": { wrong: ({ deed }) => [[goal(deed)]], right: (words) => [[goal(words.goal)]] },
  "strategy-is-a-direction": { wrong: ({ state }) => [[measure(state)]], right: ({ action }) => [[measure(action)]] },
  "span-of-years": {
    wrong: () => [
      [record({ kind: "handlingsdel" })],
      { register: register({ plans: [registeredPlan({ kind: "handlingsdel", fromYear: 2026, toYear: 2028 })] }) },
    ],
    right: () => [
      [record({ kind: "handlingsdel" })],
      { register: register({ plans: [registeredPlan({ kind: "handlingsdel", fromYear: 2026, toYear: 2029 })] }) },
    ],
  },
  "element-has-text": { wrong: ({ placeholder }) => [[goal(placeholder)]], right: (words) => [[goal(words.goal)]] },
  "no-duplicate-element": {
    wrong: (words) => [[goal(words.goal), goal(words.goal)]],
    right: (words) => [[goal(words.goal), strategy(words.goal)]],
  },
  "origin-exists": { wrong: () => [[fetched({ plan: "borte" })], inForce], right: () => [[fetched()], inForce] },
  "origin-drift": {
    wrong: (words) => [[goal(words.goal, { origin: origin() })], inForce],
    right: () => [[fetched()], inForce],
  },
  "origin-proposed": {
    wrong: (words) => [[fetched()], proposedTo(words.goal)],
    right: () => [[fetched()], proposedTo("Alle bor trygt")],
  },
  "origin-not-adopted": {
    wrong: (words) => [
      [goal(words.goal, { origin: origin({ version: 2, title: words.goal }) })],
      proposedTo(words.goal),
    ],
    right: () => [[fetched()], inForce],
  },
  "origin-withdrawn": {
    wrong: () => [[fetched()], above({ elements: [] }, { state: "underWork", withdrawn: true, inForce: null })],
    right: () => [[fetched()], inForce],
  },
  "main-goal-followed-up": {
    wrong: (words) => [[goal(words.goal)], inForce],
    right: () => [[fetched()], inForce],
  },
  "tag-is-known": {
    wrong: (words) => [[control("pt1:wish:a000000000", [p(words.goal)])]],
    right: (words) => [[goal(words.goal)]],
  },
  "tag-is-unique": {
    wrong: (words) => [[goal(words.goal, { id: id("a") }), goal(words.state, { id: id("a") })]],
    right: (words) => [[goal(words.goal), goal(words.state)]],
  },
  "tag-not-lost": {
    wrong: (words) => [[p(words.goal)], above({ elements: [registeredElement({ plan: "klima", title: words.goal })] })],
    right: (words) => [
      [goal(words.goal, { id: id("o") })],
      above({ elements: [registeredElement({ plan: "klima", title: words.goal })] }),
    ],
  },
  "tag-not-crossed": {
    wrong: (words) => [
      [element("goal", {}, h1(words.goal)), element("strategy", {}, p(words.strategy), h1(words.heading))],
    ],
    right: (words) => [[element("goal", {}, h1(words.goal)), strategy(words.strategy), h1(words.heading)]],
  },
  "tag-in-body": {
    wrong: (words) => [
      [control(writeTag("goal", id("a")), [p(words.goal)], { story: "textBox", first: -1, last: -1 })],
    ],
    right: (words) => [[table([[words.head[0]], [goal(words.goal)]])]],
  },
  "heading-levels": {
    wrong: (words) => [[title(words.goal), h1(words.heading), h3(words.strategy)]],
    right: (words) => [[title(words.goal), h1(words.heading)]],
  },
  "real-headings": {
    wrong: ({ heading, body }) => [[p([text(heading, { bold: true })]), p(body)]],
    right: ({ month, body }) => [[p([text(month, { bold: true })]), p(body)]],
  },
  "real-lists": {
    wrong: ({ item }) => [[p(`- ${item}`), p(`- ${item}`)]],
    right: ({ item }) => [[p(`- ${item}`), p(item)]],
  },
  "picture-has-alt": {
    wrong: ({ guessed }) => [[picture({ alt: guessed })]],
    right: ({ alt }) => [[picture({ alt })]],
  },
  "table-has-header": {
    wrong: ({ head, item }) => [[table([head, [item, "2027"], [item, "2028"]], { headerRows: 0 })]],
    right: ({ head, item }) => [[table([head, [item, "2027"], [item, "2028"]])]],
  },
  "link-text-says-where": {
    wrong: ({ emptyLink }) => [[p([link("https://www.fjordvik.example", emptyLink)])]],
    right: (words) => [[p([link("https://www.fjordvik.example", words.link)])]],
  },
  "language-marked": {
    wrong: ({ mark, inAnother }) => [[documentLanguage(mark), p(inAnother)]],
    right: ({ mark, body }) => [[documentLanguage(mark), p(body)]],
  },
  "no-open-revisions": { wrong: () => [[message("revisions")]], right: ({ body }) => [[p(body)]] },
  "no-open-comments": { wrong: () => [[message("comments")]], right: ({ body }) => [[p(body)]] },
  "hidden-text": { wrong: () => [[message("hiddenText", "12")]], right: ({ body }) => [[p(body)]] },
  "placeholder-left": {
    wrong: ({ placeholder }) => [[control("", [p(placeholder)], { placeholder: true })]],
    right: ({ body }) => [[control("", [p(body)])]],
  },
  "personal-data": { wrong: () => [[message("properties", "creator")]], right: ({ body }) => [[p(body)]] },
  "personal-number": {
    wrong: ({ body }) => [[p(`${body} ${identityNumber("010160", 500)}`)]],
    right: ({ body }) => [[p(`${body} 01.01.60 12345`)]],
  },
  "hearing-deadline": {
    wrong: ({ body }) => [[p(body)], { decision: decision({ hearingDeadline: "2026-01-20" }) }],
    right: ({ body }) => [[p(body)], { decision: decision({ hearingDeadline: "2026-03-01" }) }],
  },
  "adoption-decision": {
    wrong: ({ body }) => [[p(body)], { decision: { ...adopted, decisionNumber: null } }],
    right: ({ body }) => [[p(body)], { decision: adopted }],
  },
  "hearing-over": {
    wrong: ({ body }) => [[p(body)], draftAfter("2026-01-20")],
    right: ({ body }) => [[p(body)], draftAfter("2026-01-05")],
  },
  "unreadable-content": { wrong: () => [[message("smartArt")]], right: ({ body }) => [[p(body)]] },
};

test("every rule has an example it finds something in and one it does not", () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(languages)("in a plan in %s", (language) => {
  const of = (rule: string, [parts, against]: Example) =>
    findings(rule, [record({ language }), documentLanguage(said[language].mark), ...parts], against ?? {});

  test.each(Object.entries(examples))(
    "%s finds what is wrong, says it, and finds nothing in what is right",
    (rule, one) => {
      const wrong = of(rule, one.wrong(said[language]));
      expect(wrong).not.toEqual([]);
      for (const finding of wrong) expect(sayFinding(finding, language).what).toMatch(/^[\p{Lu}«“\d].*[.?]$/u);
      expect(of(rule, one.right(said[language]))).toEqual([]);
    },
  );
});
