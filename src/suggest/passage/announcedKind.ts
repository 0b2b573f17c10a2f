import type { ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";

/** Headings and lead-ins that announce a kind in other words than its name. */
const otherWords: readonly (readonly [ElementKind, RegExp])[] = [
  ["goal", /^(hva|kva|dette|det) (vil|ønsker|ynskjer|skal) vi (oppnå|nå)?$/],
  ["goal", /^(dit|her) (vil|skal) vi$/],
  ["goal", /^(ambisjon(er|ar|en|ene|ane)?|målbilde(t|r)?|visjon og mål|what we want( to achieve)?|ambitions?|aims?)$/],
  ["strategy", /^(slik|sånn) (skal|vil|når|gjør|gjer) vi( (gjøre|gjere|nå|få) (det|dit|målene?|måla))?( til)?$/],
  ["strategy", /^(hvordan|korleis) (skal|vil|når|kjem) vi (nå )?(dit|det|målene?|måla)$/],
  ["strategy", /^(veien|vegen) (dit|fram|videre|vidare|til målet)$/],
  [
    "strategy",
    /^(for å (nå|oppnå) (målene?|målet|måla|dette|delmålene?|delmålet)) (skal|vil|må) (vi|kommunen|\p{Lu}?\p{L}+( kommune)?)$/u,
  ],
  [
    "strategy",
    /^((vi|kommunen|\p{L}+ kommune) (skal|vil)|how we will get there|how we get there|we will|the municipality (will|shall))( derfor)?$/u,
  ],
  ["strategy", /^to (reach|achieve) (this|the) goals?,? (we|the municipality) (will|shall)$/],
  ["measure", /^(dette|det|slik) (gjør|gjer) vi( nå| no)?$/],
  ["measure", /^(hva|kva) (gjør|gjer|skal) vi( gjøre| gjere)?$/],
  [
    "measure",
    /^(handlingsdel|handlingsplan|handlingsprogram|tiltaksplan|tiltaksliste|tiltaksdel|what we (will )?do|action plan|action programme)$/,
  ],
  ["measure", /^(prioriterte|konkrete|nye|planlagte|planlagde|aktuelle) (tiltak|handlinger|handlingar)$/],
  [
    "goal",
    /^(hovedmål|hovudmål|overordnede mål|overordna mål|overordnet mål|langsiktige mål|felles mål|våre mål|måla våre)$/,
  ],
  ["strategy", /^(prioriterte |felles |våre )?strategi(er|ar|ene|ane)( våre)?$/],
  [
    "focusArea",
    /^(våre |prioriterte |tre |fire |fem )?(satsingsområde|satsningsområde|innsatsområde|fokusområde)(r|t|ne|ne våre|a)?$/,
  ],
  ["investment", /^(investeringsprosjekt(er|ene|a)?|investeringsplan|investeringsprogram)$/],
];

/** A kind that words announce for what stands under them, and those words. */
export interface Announced {
  readonly kind: ElementKind;
  readonly words: string;
}

/**
 * The kind that a heading, a label or a lead-in announces ("Mål", "3.2 Tiltak 2025–2028", "For å nå målet skal vi:");
 * null where it announces none or several.
 */
export function announcedKind(text: string): Announced | null {
  const bare = text
    .replace(/^[\d.\s§]+/, "")
    .replace(/\s*\(?\b(19|20)\d\d(\s*[–—/-]\s*(19|20)?\d\d)?\)?\s*$/, "")
    .replace(/[.:…]\s*$/, "")
    .trim();
  if (bare.length > 70 || bare === "") return null;
  const kind = readsAsKind(bare) ?? inOtherWords(bare.toLowerCase());
  return kind === null ? null : { kind, words: text };
}

function inOtherWords(words: string): ElementKind | null {
  return otherWords.find(([, form]) => form.test(words))?.[0] ?? null;
}
