import type { Block, ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";
import { textOf } from "../../plan/readLines.ts";
import { readsAsAction, readsAsState } from "../../plan/verbs.ts";
import { announcedKind } from "../passage/announcedKind.ts";
import { leadingKind } from "../passage/leadingKind.ts";

const background =
  /^(innledning|hvor er vi|hvor står vi|kvar (er|står) vi|where are we( now)?|dagens situasjon|dagens status|status i dag|visjon(en)?$|vision$|innleiing|bakgrunn|forord|føreord|sammendrag|samandrag|innhold|innhald|om planen|om programmet|prosess(en)?|planprosess(en)?|medvirkning|medverknad|kunnskapsgrunnlag(et)?|status og utfordringer|nåsituasjon|utfordringer|utfordringar|rammer|føringer|føringar|lovgrunnlag|kilder|kjelder|referanser|referansar|vedlegg|ordliste|ord (og omgrep|vi bruker|vi brukar)|begreper|omgrep|definisjoner|evaluering|rapportering|framdriftsplan|fremdriftsplan|organisering|utfordringsbilde(t)?|metode|høring|høyring|status for (tiltak|forrige|førre|gjeldende|gjeldande)|(forrige|førre|tidligere|tidlegare) (plan|planperiode|tiltak)|foreword|methodology|consultation|introduction|background|summary|process|references|appendix|glossary)\b/i;

/** What tells of an earlier plan, or of how the plan itself is made. */
const earlier =
  /\b(forrige|førre|previous|last) (plan|planperiode|handlingsplan|strategy)\w*\b|\b(for|av|i) planarbeidet\b/i;

/** Whether a chapter by its heading tells of something else than what is to be reached and done. */
export function isBackground(text: string): boolean {
  return background.test(text.replace(/^[\d.\s]+/, "")) || earlier.test(text);
}

/**
 * Whether a heading under one that announces a kind only sorts what follows by theme ("Tiltak": "Helse", "Skole"), and
 * is none itself: its section has one of the kind by its own name or style, or it is a few words that say nothing is or
 * is done, with a list or table to follow.
 */
export function isTheme(kind: ElementKind, text: string, level: number, after: readonly Block[]): boolean {
  const next = after.findIndex((block) => block.type === "heading" && block.level <= level);
  const section = next < 0 ? after : after.slice(0, next);
  if (section.some((block) => namesKind(block, kind))) return true;
  if (kind === "focusArea" || text.split(" ").length > 4 || readsAsAction(text) || readsAsState(text)) return false;
  for (const block of section.slice(0, 6)) {
    if (block.type === "heading") return false;
    if (block.type === "list" || block.type === "table") return true;
  }
  return false;
}

function namesKind(block: Block, kind: ElementKind): boolean {
  if (block.type !== "paragraph" && block.type !== "heading") return false;
  const text = textOf(block.inlines);
  const styled = block.type === "paragraph" ? readsAsKind(block.style) : null;
  return (styled ?? leadingKind(text)?.kind ?? announcedKind(text)?.kind) === kind;
}

/** Whether a list stands among these blocks before the next heading or label. */
export function listFollows(after: readonly Block[]): boolean {
  for (const block of after) {
    if (block.type === "list") return true;
    if (block.type === "heading") return false;
    if (
      block.type === "paragraph" &&
      (announcedKind(textOf(block.inlines)) ?? leadingKind(textOf(block.inlines))) !== null
    )
      return false;
  }
  return false;
}

/**
 * Headings whose own parts have headings for goals: two at least beside one another make each a focus area. By the
 * heading's place, the words that say so.
 */
export function areasWithGoals(blocks: readonly Block[]): ReadonlyMap<ParagraphPlace, string> {
  const areas = new Map<ParagraphPlace, string>();
  const open: { readonly at: ParagraphPlace; readonly level: number; readonly text: string }[] = [];
  const found: { readonly at: ParagraphPlace; readonly words: string; readonly beside: string }[] = [];
  for (const block of blocks) {
    if (block.type !== "heading" || block.level === 0) continue;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const text = textOf(block.inlines);
    const around = open.at(-1);
    const names = announcedKind(around?.text ?? "") ?? leadingKind(around?.text ?? "");
    if (
      around !== undefined &&
      names === null &&
      around.level === block.level - 1 &&
      announcedKind(text)?.kind === "goal"
    )
      found.push({ at: around.at, words: text, beside: `${open.at(-2)?.at ?? ""} ${around.level}` });
    open.push({ at: block.at, level: block.level, text });
  }
  for (const { at, words, beside } of found)
    if (found.some((other) => other.beside === beside && other.at !== at)) areas.set(at, words);
  return areas;
}
