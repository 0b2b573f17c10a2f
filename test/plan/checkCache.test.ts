import type { Document } from "../../src/document/blocks/document.ts";
import { keepSame } from "../../src/document/blocks/keepSame.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import { CheckCache } from "../../src/plan/checkCache.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Decision } from "../../src/plan/publication.ts";
import { readLines } from "../../src/plan/readLines.ts";
import type { Register } from "../../src/plan/register.ts";
import { ruleContext } from "../../src/plan/ruleContext.ts";
import { rules } from "../../src/plan/rules.ts";
import { goalHasSdg } from "../../src/plan/rules/goalHasSdg.ts";
import type { Rule } from "../../src/plan/rules/rule.ts";
import { writeTag } from "../../src/plan/tag.ts";
import { SeededRandom } from "../fuzz/seededRandom.ts";
import {
  control,
  document,
  documentLanguage,
  element,
  footnote,
  h1,
  h2,
  h3,
  heading,
  id,
  link,
  list,
  message,
  p,
  picture,
  record,
  section,
  table,
  text,
  title,
  type Part,
} from "./builders.ts";
import { identityNumber } from "./identityNumber.ts";
import { decision, measured, origin, register, registeredElement, registeredPlan } from "./registerBuilders.ts";

const norwegian =
  "Kommunen skal legge til rette for at alle kan bo trygt i det som er deres eget hjem, og vi skal ha det bra";
const english =
  "The municipality is to see to it that all of us can live in a home of our own and that they are safe in it";

/** Something written in a document: by a number, and with an id that is the same as long as it stands there. */
type Write = (seed: number, own: string) => Part;

/** Passages that rules find something in, and some they do not; each also in other places, and marked or tagged otherwise. */
const passages: readonly Write[] = [
  (seed) => p(`${norwegian} (${seed}).`),
  (seed) => p(`${english} (${seed}).`, { size: 10 + (seed % 3) }),
  (seed) => p([text(norwegian, { language: seed % 2 === 0 ? "en-GB" : "nb-NO" })]),
  (seed) => p([text(english, { language: seed % 2 === 0 ? "en-GB" : "nb-NO" })]),
  () => p(""),
  (seed) => p(`Saken gjelder ${seed % 2 === 0 ? identityNumber("010160", 500) : "ingen"}.`),
  (seed) => p([text(`Ansvar ${seed}`, { bold: true })]),
  (seed) => p(`Framdrift ${seed}`, { size: seed % 2 === 0 ? 11 : 16 }),
  (seed) => p(seed % 3 === 0 ? "1. bygge tett" : "- bygge tett"),
  (seed) => p(seed % 3 === 0 ? "2. bygge godt" : "- bygge godt"),
  (seed) => p([link(seed % 2 === 0 ? "https://www.fjordvik.example" : "#mal", seed % 3 === 0 ? "her" : "Klimaplanen")]),
  (seed) => picture({ alt: seed % 2 === 0 ? null : "Kart over Fjordvik" }),
  (seed) => footnote(`Se ${seed % 2 === 0 ? identityNumber("010160", 500) : "kilden"}.`),
  (seed) =>
    message((["comments", "smartArt", "revisions", "hiddenText", "properties"] as const)[seed % 5] ?? "comments", "3"),
  (seed) => title(`Klimaplan ${seed}`),
  (seed) => h1(`Kapittel ${seed}`),
  (seed) => h2(seed % 2 === 0 ? "Mål" : "Strategier"),
  (seed) => h3(`Avsnitt ${seed}`),
  (seed) => heading(1 + (seed % 4), `Del ${seed}`),
  (seed) => list(`Punkt ${seed}`, english, [p("- underpunkt"), p("- og et til")]),
  (seed) =>
    table(
      [
        ["Tiltak", "År"],
        [`Bygge ${seed}`, "2027"],
        [h2(`Celle ${seed}`), "- 2028"],
      ],
      { headerRows: seed % 2 },
    ),
  (seed) => control("", [p("Klikk her for å skrive")], seed % 2 === 0 ? { placeholder: true } : {}),
  (seed) => control(seed % 2 === 0 ? "pt1:goal" : "pt9:x", [p(`Merket ${seed}`)]),
  (seed, own) => element("goal", { id: own }, p(`Alle bor trygt ${seed % 3}`)),
  (seed, own) => element("goal", { id: own, sdgs: seed % 2 === 0 ? ["11"] : ["18"] }, p("Skriv inn mål")),
  (seed, own) => element("goal", { id: own, origin: origin({ title: `Alle bor ${seed % 2}` }) }, p("Alle bor 1")),
  (seed, own) => section("goal", 2, `Trygge hjem ${seed}`, { id: own }, p(`Fordi ${seed}`)),
  (seed, own) =>
    element(
      "strategy",
      { id: own, alsoUnder: seed % 2 === 0 ? [id("w1")] : [] },
      p(seed % 3 === 0 ? "Innbyggerne er trygge" : `Fortetting ${seed}`),
    ),
  (seed) => element("goal", { id: id("twice") }, p(`Bygge ${seed} boliger`)),
  (seed, own) =>
    control(writeTag("goal", own), [p(`Alle ${seed}`)], seed % 2 === 0 ? { story: "header", first: -1, last: -1 } : {}),
  (seed, own) =>
    element(
      "measure",
      { id: own, ...(seed % 2 === 0 ? { fromYear: 2026 } : { responsible: "Plan" }) },
      p(`Bygge ${seed}`),
    ),
  (seed, own) =>
    element("measure", { id: own, parent: seed % 2 === 0 ? id("w1") : null }, p("Rive"), p(`Fordi ${seed}`)),
  (seed, own) => element("indicator", { id: own, indicator: seed % 2 === 0 ? measured() : null }, p(`Utslipp ${seed}`)),
];

interface Written {
  readonly write: Write;
  readonly seed: number;
  readonly own: string;
}

/** What of a document is not in its text. */
interface About {
  readonly language: string | null;
  readonly kind: "samfunnsdel" | "handlingsdel" | "temaplan";
  readonly declined: readonly string[];
  readonly plan: string | null;
  readonly baseVersion: number;
  readonly against: Register | null;
  readonly decision: Decision | null;
}

const against = register({
  plans: [
    registeredPlan({ higher: ["samfunn"] }),
    registeredPlan({ id: "samfunn", title: "Samfunnsdelen", state: "adopted", adoptedOn: "2025-06-17" }),
  ],
  elements: [
    registeredElement({ title: "Alle bor 1" }),
    registeredElement({ plan: "klima", id: id("gone"), title: "Punkt 3" }),
  ],
});

/** The same where what is fetched is only proposed, or gone, and the plan is on for too few years. */
const registers: readonly (Register | null)[] = [
  null,
  against,
  { ...against, elements: [], proposals: [registeredElement({ title: "Alle bor trygt", inForce: false })] },
  register({ plans: [registeredPlan({ version: 3, kind: "handlingsdel", toYear: 2027 })] }),
];

const documentOf = (written: readonly Written[], { language, kind, declined, plan, baseVersion }: About): Document =>
  document(
    documentLanguage(language),
    record({ kind, declined, plan, baseVersion }),
    ...written.map(({ write, seed, own }) => write(seed, own)),
  );

/** Edits as people make them, each also of what gives a document its structure. */
function edit(random: SeededRandom, written: Written[], about: About, next: () => Written): About {
  const at = random.below(written.length + 1);
  const there = written[at];
  switch (random.below(8)) {
    case 0:
      written.splice(at, 0, next());
      return about;
    case 1:
      if (written.length > 5) written.splice(at, 1);
      return about;
    case 2:
      written.splice(at, 1, next());
      return about;
    case 3: // moved
      written.splice(random.below(written.length), 0, ...written.splice(at, 1 + random.below(3)));
      return about;
    case 4: // tagged or formatted otherwise, where it stands
      if (there !== undefined) written[at] = { ...there, write: random.pick(passages) };
      return about;
    case 5:
      return random.below(3) === 0
        ? {
            ...about,
            language: random.pick(["nb-NO", "en-GB", null]),
            kind: random.pick(["samfunnsdel", "temaplan", "handlingsdel"]),
            plan: random.pick(["klima", "klima", null]),
            baseVersion: random.below(3),
            decision: random.pick([
              null,
              decision({ kind: "hearing" }),
              decision({ kind: "adopted", decisionNumber: null }),
            ]),
            against: random.pick(registers),
          }
        : { ...about, declined: [String(random.below(9))] };
    default: // other words in one paragraph, which is what people do most
      if (there !== undefined) written[at] = { ...there, seed: random.below(100) };
      return about;
  }
}

test("a check that knows the one before finds what a check of the whole finds, whatever is edited", () => {
  const found = new Set<string>();
  let count = 0;
  for (const seed of [19, 20, 21, 22]) {
    const random = new SeededRandom(seed);
    const next = (): Written => ({
      write: random.pick(passages),
      seed: random.below(100),
      own: id(`w${(count += 1)}`),
    });
    const written = Array.from({ length: 20 }, next);
    const cache = new CheckCache();
    let about: About = {
      language: "nb-NO",
      kind: "samfunnsdel",
      declined: [],
      plan: "klima",
      baseVersion: 1,
      against,
      decision: null,
    };
    let before: Plan | null = null;
    for (let edits = 0; edits < 250; edits++) {
      about = edit(random, written, about, next);
      const fresh = documentOf(written, about);
      const known: Plan = buildPlan(before === null ? fresh : keepSame(fresh, before.document), about.against, before);
      const whole = buildPlan(fresh, about.against);
      expect(known).toEqual(whole);
      const [lines, all] = [readLines(known.document), readLines(fresh)];
      expect([lines.all, lines.headings, lines.sections, lines.sizes]).toEqual([
        all.all,
        all.headings,
        all.sections,
        all.sizes,
      ]);
      const findings = check(known, about.against, "2026-01-12", about.decision, cache);
      expect(findings).toEqual(check(whole, about.against, "2026-01-12", about.decision));
      for (const { rule } of findings) found.add(rule);
      before = known;
    }
  }
  // All but a few rules have had their say; those left look at no more of the document than others do.
  expect(found.size).toBeGreaterThanOrEqual(rules.length - 8);
});

test("a rule is run again only where something it looked at has changed, at lines only there, and what is the same stays", () => {
  const written = (words: string): Document =>
    document(title("Plan"), ...Array.from({ length: 300 }, (_, at) => p(at === 150 ? words : `${norwegian} ${at}.`)));
  const cache = new CheckCache();
  const ran: (string | readonly number[])[] = [];
  const rule: Rule = {
    ...goalHasSdg,
    atLines: {
      *find({ lines: { all } }, from, end) {
        ran.push([from, end]);
        for (let line = from; line < end; line++)
          if (all[line]?.text.endsWith("7.") === true) yield { where: { type: "document" }, detail: {}, line };
      },
      reach: (_context, from, end) => ({ from: from - 1, end }),
    },
    *find({ plan: { document: of } }) {
      ran.push(`in ${String(of.language)}`);
      yield { where: { type: "document" }, detail: {} };
    },
  };
  let before: Plan | null = null;
  const found = (now: Document): number => {
    const plan: Plan = buildPlan(before === null ? now : keepSame(now, before.document), null, before);
    before = plan;
    ran.length = 0;
    return cache.begin(ruleContext(plan, null, "2026-01-12", null, cache.texts, cache.before))(rule).length;
  };
  expect([found(written("Før.")), [...ran]]).toEqual([31, [[0, 301], "in nb-NO"]]);
  expect([found(written("Er nå 7.")), [...ran]]).toEqual([32, [[150, 152]]]);
  expect([found(written("Er nå 7.")), [...ran]]).toEqual([32, []]);
  expect([found({ ...written("Er nå 7."), language: "en-GB" }), [...ran]]).toEqual([32, ["in en-GB"]]);
});
