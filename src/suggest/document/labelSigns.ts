import type { Paragraph } from "../../document/blocks/document.ts";
import type { ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";
import { collapseSpaces } from "../../plan/readLines.ts";
import { announcedKind, type Announced } from "../passage/announcedKind.ts";
import type { Leading } from "../passage/leadingKind.ts";

/** Whether a paragraph is a label rather than a sentence: short, and bold, in capitals, alone or with a colon after it. */
export function isLabel(block: Paragraph, text: string): boolean {
  const words = text.split(" ").length;
  return words <= 3 || (words <= 9 && (isBold(block) || /:$/.test(text) || text === text.toUpperCase()));
}

/** Whether a paragraph is a short line in bold, as a heading without a heading's style. */
export function isBoldLine(block: Paragraph, text: string): boolean {
  return isBold(block) && text.split(" ").length <= 9 && !/[.!?]$/.test(text);
}

function isBold(block: Paragraph): boolean {
  return block.inlines.every((inline) => inline.type !== "text" || inline.bold === true || inline.text.trim() === "");
}

/**
 * Whether a line that reads as a label only leads on to what is announced already: "Kommunen skal:" under "Klimamål"
 * begins the goals.
 */
export function leadsOn(label: Announced, text: string, announced: ElementKind | null): boolean {
  return (
    /:$/.test(text) &&
    announced !== null &&
    label.kind === "strategy" &&
    /\b(skal|vil|må|will|shall|must)(?!\p{L})/iu.test(text)
  );
}

/** A paragraph that begins with the name of a kind in bold and goes on in other letters: "**Mål** Alle bor trygt". */
export function leadingInBold(block: Paragraph): Leading | null {
  const texts = block.inlines.flatMap((inline) => (inline.type === "text" ? [inline] : []));
  const end = texts.findIndex(({ bold }) => bold !== true);
  if (end < 1) return null;
  const name = collapseSpaces(
    texts
      .slice(0, end)
      .map(({ text }) => text)
      .join(""),
  );
  const rest = collapseSpaces(
    texts
      .slice(end)
      .map(({ text }) => text)
      .join(""),
  ).replace(/^[:–—-]\s*/, "");
  const kind = readsAsKind(name);
  return kind === null || rest === "" ? null : { kind, name: name.replace(/:$/, ""), number: "", rest };
}

const kindWords: readonly (readonly [ElementKind, RegExp])[] = [
  ["strategy", /\bstrategi|\bveivalg|\bvegval|\bstrateg(y|ies)\b/i],
  ["measure", /\btiltak|\bhandlinger|\bhandlingar|\b(actions?|measures?)\b/i],
  ["goal", /mål(ene|et|a)?\b|\b(goals?|objectives?)\b/i],
  ["focusArea", /\bsat(s|sn)ingsområde|\binnsatsområde|\bfocus areas?\b/i],
];

/**
 * The kind that a sentence ending in a colon leads to ("For å nå målet skal kommunen:"); null where the list after it is
 * of something else ("Oversikten viser tre utfordringer:"). Where a heading or label announces a kind already, a
 * sentence of what one is to do leads to that. Under a goal or strategy such a sentence leads to the kind below.
 */
export function leadInKind(
  text: string,
  announced: ElementKind | null,
  around: ElementKind | null,
): ElementKind | null {
  const known = announcedKind(text)?.kind;
  if (known !== undefined) return announced !== null && known === "strategy" ? announced : known;
  const resolves = /\b(skal|vil|må|will|shall|must)(?!\p{L})/iu.test(text);
  const reached = /\b(for å (nå|oppnå)|to (reach|achieve)|slik (når|skal))\b/i.test(text);
  const named = kindWords.find(([kind, form]) => form.test(text) && !(reached && kind === "goal"))?.[0];
  if (named !== undefined && (announced === null || resolves || named === announced)) return named;
  if (!resolves && !reached) return null;
  if (announced !== null) return announced;
  if (around === "goal" || reached) return "strategy";
  return around === "strategy" ? "measure" : null;
}

/** Whether a heading that announces several kinds names this among them: "Strategier og tiltak" names measures. */
export function namesAmongOthers(heading: string, kind: ElementKind): boolean {
  const form = kindWords.find(([one]) => one === kind)?.[1];
  return (
    form?.test(heading) === true &&
    announcedKind(heading) === null &&
    kindWords.some(([one, other]) => one !== kind && other.test(heading))
  );
}
