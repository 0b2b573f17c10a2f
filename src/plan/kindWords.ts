import { elementKinds, type ElementKind } from "./element.ts";

/** How headings name what stands under them, in bokmål, nynorsk and English. Singular, plural and the definite forms. */
const headingWords: Readonly<Record<ElementKind, RegExp>> = {
  focusArea:
    /^((satsings|satsnings|innsats|fokus|prioriterings)område(ne|r|t)?|(satsings|satsnings|innsats|fokus)områda|focus areas?|priority areas?|priorit(y|ies))$/,
  goal: /^((hoved|hovud|del|under|effekt|resultat|sektor|langtids|periode|tema|klima|utviklings|virksomhets|tjeneste|teneste|års|innsats)?mål(ene|a|et)?|langsiktige mål|målsetting(en|er|ene)?|målsetjing(a|ar|ane)?|goals?|main goals?|sub-?goals?|objectives?)$/,
  strategy: /^(strategi(er|ar|en|ene|ane)?|veivalg|vegval|strateg(y|ies))$/,
  measure: /^(tiltak(et|ene|a|sliste)?|handling(er|ar)?|measures?|actions?)$/,
  assignment: /^(oppdrag(et|ene|a)?|assignments?)$/,
  investment: /^(investering(er|ar|ene|ane)?|investments?)$/,
  climateMeasure: /^(klimatiltak(et|ene|a)?|climate measures?|climate actions?)$/,
  indicator: /^(indikator(er|ar|en|ene|ane)?|måleindikator(er|ar)?|indicators?)$/,
};

const joining = /\s+(?:og|and|med|with|for|i|in)\s+|[:,/–—-]\s+/;

/**
 * The kind of element that a heading announces by its words ("Mål", "3.2 Strategier", "Goals");
 * null where it names none or more than one ("Mål og strategier").
 */
export function readsAsKind(heading: string): ElementKind | null {
  const words = heading
    .toLowerCase()
    .replace(/^[\d.\s§]+/, "")
    .replace(/[.:]\s*$/, "")
    .trim();
  const kinds = new Set(words.split(joining).flatMap((part) => kindOf(part.trim()) ?? []));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

function kindOf(words: string): ElementKind | undefined {
  return elementKinds.find((kind) => headingWords[kind].test(words));
}
