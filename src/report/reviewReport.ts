import { docx, heading, link, list, paragraph, title } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";
import { changesSinceReview, type ChangesSinceReview } from "../plan/changesSinceReview.ts";
import type { Finding } from "../plan/finding.ts";
import type { Plan } from "../plan/plan.ts";
import { findingLevels } from "../plan/register.ts";
import { reviewedPlan, saysAsThen, type Review } from "../plan/review.ts";
import { sayFinding } from "../plan/sayFinding.ts";
import { sayLevel } from "../plan/sayKind.ts";
import { capital } from "../words/capital.ts";
import type { Language } from "../words/language.ts";
import { locales } from "../words/locales.ts";
import { sayInstant } from "../words/sayInstant.ts";
import { reportWords } from "./reportWords.ts";

/** What a report tells of. */
export interface Reported {
  readonly plan: Plan;
  /** All that the check found, those accepted among them. */
  readonly findings: readonly Finding[];
  /** The newest verdict; null where none is given, or none is known. */
  readonly review: Review | null;
  /** When it was checked. */
  readonly checkedAt: Date;
}

/**
 * The report of a plan's review, as the bytes of a .docx: the verdict with its reasons and whether it still holds, what has
 * changed since, the findings with why and how to mend them, and what is accepted with who and why. The same is given for
 * the same, in the language asked for.
 */
export function reviewReport({ plan, findings, review, checkedAt }: Reported, language: Language): Uint8Array {
  const words = reportWords[language];
  const name = words.title(plan.registered?.title ?? plan.document.title ?? words.untitled);
  return docx(
    { language: locales[language][0] ?? language, properties: { title: name } },
    title(name),
    paragraph(words.checked(sayInstant(checkedAt, language))),
    heading(1, words.verdict),
    ...verdictOf(plan, review, language),
    ...(review === null ? [] : changesOf(changesSinceReview(review.reviewed, reviewedPlan(plan, findings)), language)),
    heading(1, words.findings),
    ...findingsOf(findings, language),
    ...waiversOf(findings, language),
  );
}

function verdictOf(plan: Plan, review: Review | null, language: Language): readonly Piece[] {
  const words = reportWords[language];
  if (review === null) return [paragraph(words.noVerdict)];
  const { verdict, by, at, remark, reasons } = review;
  return [
    paragraph(words.given(words.verdicts[verdict], by, sayInstant(at, language))),
    ...(saysAsThen(plan, review.fingerprint) ? [] : [paragraph(words.fallen)]),
    ...(remark === "" ? [] : remark.split("\n").map((line) => paragraph(line))),
    ...(reasons.length === 0
      ? []
      : [
          heading(2, words.reasons),
          list(
            "number",
            ...reasons.map(({ reason, about }) => (about === "" ? reason : `${reason} ${words.about(about)}`)),
          ),
        ]),
  ];
}

function changesOf(changes: ChangesSinceReview, language: Language): readonly Piece[] {
  const words = reportWords[language];
  const whats = (found: readonly Finding[]): readonly string[] => found.map((one) => sayFinding(one, language).what);
  const headings = (found: readonly string[]): readonly string[] =>
    found.map((one) => (one === "" ? words.beforeFirst : one));
  const parts: readonly (readonly [keyof typeof words.parts, readonly string[]])[] = [
    ["newFindings", whats(changes.newFindings)],
    ["mended", whats(changes.mended)],
    ["added", changes.added.map((one) => one.title)],
    ["reworded", changes.reworded.map(({ from, to }) => words.reworded(from, to))],
    ["moved", changes.moved.map((one) => one.title)],
    ["gone", changes.gone.map((one) => one.title)],
    ["sections", headings(changes.sections)],
    ["goneSections", headings(changes.goneSections)],
  ];
  const there = parts.filter(([, items]) => items.length > 0);
  return [
    heading(1, words.changes),
    ...(there.length === 0 ? [paragraph(words.noChanges)] : []),
    ...there.flatMap(([part, items]) => [
      heading(2, `${words.parts[part]} (${items.length})`),
      list("bullet", ...items),
    ]),
  ];
}

function findingsOf(findings: readonly Finding[], language: Language): readonly Piece[] {
  const words = reportWords[language];
  if (findings.length === 0) return [paragraph(words.noFindings)];
  const standing = findings.filter(({ waived }) => waived === null);
  const counts = findingLevels.map((level) => [
    capital(sayLevel(level, 2, language)),
    String(standing.filter((one) => one.level === level).length),
  ]);
  return [
    table({ headerRows: 1 }, [words.level, words.count], ...counts, [
      words.accepted,
      String(findings.length - standing.length),
    ]),
    ...findingLevels.flatMap((level) => {
      const rules = new Map<string, Finding[]>();
      for (const one of standing.filter((each) => each.level === level))
        rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
      return [...rules.values()].flatMap((alike) => likeFindings(alike, level, language));
    }),
  ];
}

/** Findings of a rule: what each says, and why and how they are mended, once where that is the same for all. */
function likeFindings(alike: readonly Finding[], level: Finding["level"], language: Language): readonly Piece[] {
  const words = reportWords[language];
  const said = alike.map((one) => sayFinding(one, language));
  const [first] = said;
  if (first === undefined) return [];
  const { law } = first;
  const sameMend = said.every(({ mend }) => mend === first.mend);
  return [
    heading(2, `${first.title} (${alike.length} ${sayLevel(level, alike.length, language)})`),
    paragraph(
      [...new Set(said.map(({ why }) => why))].join(" "),
      ...(law === null ? [] : [" (", link(law.address, law.name), ")"]),
    ),
    list("bullet", ...said.map(({ what, mend }) => (sameMend ? what : `${what} ${words.mend(mend)}`))),
    ...(sameMend ? [paragraph(words.mend(first.mend))] : []),
  ];
}

function waiversOf(findings: readonly Finding[], language: Language): readonly Piece[] {
  const words = reportWords[language];
  const waived = findings.flatMap((one) => (one.waived === null ? [] : [{ one, waived: one.waived }]));
  if (waived.length === 0) return [];
  return [
    heading(1, words.waivers),
    list(
      "bullet",
      ...waived.map(({ one, waived: { by, reason } }) => words.waived(sayFinding(one, language).what, by, reason)),
    ),
  ];
}
