import type { Block } from "../../src/document/blocks/document.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readLines } from "../../src/plan/readLines.ts";
import { planFingerprint, reviewedPlan, type Review } from "../../src/plan/review.ts";
import { addWaivers, waiverFor } from "../../src/plan/waive.ts";
import { reviewReport } from "../../src/report/reviewReport.ts";
import { languages, type Language } from "../../src/words/language.ts";
import { goal, h1, h3, id, link, p, plan, strategy, title, type Part } from "../plan/builders.ts";

const checkedAt = new Date("2026-01-12T09:00:00Z");
const found = (of: Plan) => check(of, null, "2026-01-12", null);

/** The plan with its advice and warnings about links accepted. */
function accepted(of: Plan): Plan {
  const given = found(of).flatMap((finding) => {
    const waiver =
      finding.rule === "link-text-says-where" ? waiverFor(of, finding, "Ingrid Vik", "Det vet alle.") : null;
    return waiver?.ok === true ? [waiver.value] : [];
  });
  return { ...of, record: addWaivers(of.record, given) };
}

function read(bytes: Uint8Array) {
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.document;
}

const before: readonly Part[] = [
  title("Klimaplan"),
  h1("Mål"),
  goal("Fjorden er ren", { id: id("fjord") }, strategy("Rense", { id: id("rense") })),
  p([link("https://x.no", "her")]),
];
const after: readonly Part[] = [...before, h3("For dypt"), goal("Lufta er ren", { id: id("luft") })];

const review: Review = {
  verdict: "notYet",
  remark: "Godt arbeid.",
  reasons: [{ element: null, rule: null, about: "Målet «Fjorden er ren».", reason: "Si når." }],
  waivers: [],
  fingerprint: planFingerprint(plan(...before)),
  reviewed: reviewedPlan(plan(...before), found(plan(...before))),
  by: "Ingrid Vik",
  at: "2026-01-10T12:00:00Z",
};

const reportOf = (parts: readonly Part[], language: Language, given: Review | null = review) => {
  const of = accepted(plan(...parts));
  return read(reviewReport({ plan: of, findings: found(of), review: given, checkedAt }, language));
};

const textOf = (parts: readonly Part[], language: Language, given?: Review | null): string =>
  readLines(reportOf(parts, language, given))
    .all.map(({ text }) => text)
    .join("\n");

describe("the report of a review", () => {
  test("tells the verdict with its reasons, that it has fallen, and what has changed since", () => {
    const said = textOf(after, "nb");
    expect(said).toContain("Kontroll av Klimaplan\nKontrollert 12. januar 2026 kl. 10:00.");
    expect(said).toContain("Ikke ennå. Vurdert av Ingrid Vik 10. januar 2026 kl. 13:00.");
    expect(said).toContain("Dokumentet er endret siden, så vurderingen gjelder ikke lenger.\nGodt arbeid.");
    expect(said).toContain("Si når. Gjelder: Målet «Fjorden er ren».");
    expect(said).toContain("Nye elementer (1)\nLufta er ren");
    expect(said).toContain("Overskriften «For dypt» er på nivå 3, men skulle vært på nivå 2.");
  });

  test("tells findings with why and how to mend them, and what is accepted with who and why", () => {
    const said = textOf(before, "nb");
    expect(said).toContain("Ingenting er endret.");
    expect(said).not.toContain("gjelder ikke lenger");
    expect(said).toContain("Målet «Fjorden er ren» ");
    expect(said).toContain("Slik rettes det: ");
    expect(said).toContain("Lenken «her» sier ikke hvor den fører. Godtatt av Ingrid Vik: Det vet alle.");
    expect(said.match(/Lenken «her»/g)).toHaveLength(1);
  });

  test("says so where nobody has given a verdict", () => {
    expect(textOf(before, "en", null)).toContain("Nobody has reviewed the plan yet.");
  });

  test.each(languages)("is a document with nothing wrong in it, in its own language: %s", (language) => {
    const document = reportOf(after, language);
    const universal = check(buildPlan(document, null), null, "2026-01-12", null).filter(({ rule }) =>
      [
        "heading-levels",
        "real-headings",
        "real-lists",
        "table-has-header",
        "link-text-says-where",
        "language-marked",
        "personal-data",
        "unreadable-content",
      ].includes(rule),
    );
    // What is quoted from a Norwegian plan is Norwegian in an English report.
    expect(universal.filter(({ rule }) => language !== "en" || rule !== "language-marked")).toEqual([]);
    expect(document.language).toMatch(new RegExp(`^${language}`));
    expect(document.blocks.filter((block: Block) => block.type === "table")).toHaveLength(1);
    const other = languages.filter((one) => one !== language).map((one) => textOf(after, one));
    expect(other).not.toContain(textOf(after, language));
  });
});
