import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { Language, Said } from "../words/language.ts";
import type { ElementKind } from "./element.ts";
import { readsAsKind } from "./kindWords.ts";
import type { Plan } from "./plan.ts";
import { readLines, type Line, type Lines } from "./readLines.ts";
import { readsAsAction } from "./verbs.ts";

/**
 * Why a kind is proposed. startsWithKind: the passage begins with the kind's name ("Mål: …").
 * underHeading: the nearest heading above names the kind (its words are in `heading`). besideSame:
 * the neighbour in the same list has it. underGoal, underStrategy: it stands under one.
 * readsAsAction: it begins with a verb. underFocusArea: it stands under one.
 */
export type ProposalReason =
  "startsWithKind" | "underHeading" | "besideSame" | "underGoal" | "underStrategy" | "readsAsAction" | "underFocusArea";

export interface Proposal {
  readonly kind: ElementKind;
  readonly reason: ProposalReason;
  /** The words of the heading that names the kind; "" for other reasons. */
  readonly heading: string;
}

/**
 * The kind of element the passage at `at` most likely is, with the reason; null where nothing speaks
 * for any, where the paragraph is empty, or where it is an element already. For showing, never for
 * tagging unasked. What the planner has written (a name, a heading) weighs more than where it stands,
 * and that more than how it reads.
 */
export function proposeKind(plan: Plan, at: ParagraphPlace): Proposal | null {
  const lines = readLines(plan.document);
  const line = lines.byPlace.get(at);
  if (line === undefined || line.text === "" || line.level === 0) return null;
  if (plan.elements.some(({ first, last, section }) => first === at && (section || last === at))) return null;
  const named = leadingKind(line.text);
  if (named !== null) return { kind: named, reason: "startsWithKind", heading: "" };
  if (line.level !== null && readsAsKind(line.text) !== null) return null;
  return byHeading(line, lines) ?? bySurroundings(plan, line, lines) ?? byWords(line);
}

function byHeading(line: Line, lines: Lines): Proposal | null {
  const above = line.level === null ? line.section : (lines.sections.get(line.at)?.outer ?? null);
  const heading = above === null ? "" : (lines.byPlace.get(above)?.text ?? "");
  const kind = readsAsKind(heading);
  return kind === null ? null : { kind, reason: "underHeading", heading };
}

function bySurroundings(plan: Plan, line: Line, lines: Lines): Proposal | null {
  const before = plan.elements.findLast(({ first }) => first < line.at);
  const neighbour = before === undefined ? undefined : lines.byPlace.get(before.first);
  if (
    before !== undefined &&
    neighbour !== undefined &&
    line.listDepth > 0 &&
    before.last === line.at - 1 &&
    neighbour.listDepth === line.listDepth &&
    !before.section
  ) {
    return { kind: before.kind, reason: "besideSame", heading: "" };
  }
  const around = plan.elements.findLast(
    ({ first, last, section }) =>
      first < line.at && (last >= line.at || (!section && lines.byPlace.get(first)?.section === line.section)),
  );
  const isHeadingOrItem = line.level !== null || line.listDepth > 0 || readsAsAction(line.text);
  if (around === undefined || !isHeadingOrItem) return null;
  if (around.kind === "goal") return { kind: "strategy", reason: "underGoal", heading: "" };
  if (around.kind === "strategy") return { kind: "measure", reason: "underStrategy", heading: "" };
  if (around.kind === "focusArea") return { kind: "goal", reason: "underFocusArea", heading: "" };
  return null;
}

function byWords(line: Line): Proposal | null {
  return readsAsAction(line.text) ? { kind: "measure", reason: "readsAsAction", heading: "" } : null;
}

/** "Mål 1: …", "Delmål – …", "Strategi A. …": the kind's name, perhaps a number, and a mark. */
function leadingKind(text: string): ElementKind | null {
  const lead = /^(\p{L}[\p{L}-]+)\s*[\d.]*\s*[A-Z]?\s*[:–—.-]\s+\S/u.exec(text)?.[1];
  return lead === undefined ? null : readsAsKind(lead);
}

const reasons: Readonly<Record<ProposalReason, Said<(heading: string) => string>>> = {
  startsWithKind: {
    nb: () => "avsnittet sier det selv",
    nn: () => "avsnittet seier det sjølv",
    en: () => "the paragraph says so itself",
  },
  underHeading: {
    nb: (heading) => `står under overskriften «${heading}»`,
    nn: (heading) => `står under overskrifta «${heading}»`,
    en: (heading) => `stands under the heading “${heading}”`,
  },
  besideSame: {
    nb: () => "punktet over er det samme",
    nn: () => "punktet over er det same",
    en: () => "the item above is the same",
  },
  underGoal: { nb: () => "står under et mål", nn: () => "står under eit mål", en: () => "stands under a goal" },
  underStrategy: {
    nb: () => "står under en strategi",
    nn: () => "står under ein strategi",
    en: () => "stands under a strategy",
  },
  underFocusArea: {
    nb: () => "står under et satsingsområde",
    nn: () => "står under eit satsingsområde",
    en: () => "stands under a focus area",
  },
  readsAsAction: {
    nb: () => "begynner med et verb, som en handling",
    nn: () => "byrjar med eit verb, som ei handling",
    en: () => "begins with a verb, as an action does",
  },
};

/** The reason in the reader's language, to follow the kind and a dash: "Strategi – står under et mål". */
export function sayProposal({ reason, heading }: Proposal, language: Language): string {
  return reasons[reason][language](heading);
}
