import type { ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";

/** Headings and lead-ins that announce a kind in other words than its name. */
const otherWords: readonly (readonly [ElementKind, RegExp])[] = [
  ["goal", /^(hva|kva|dette|det) (vil|ønsker|ynskjer|ønskjer|skal) vi( å)?( oppnå| nå)?$/],
  ["goal", /^(hva|kva|det|dette) vi (vil|ønsker|ynskjer|skal)( å)?( oppnå| nå)?$/],
  ["goal", /^((hvor|kvar|kor) (vil|skal) vi( hen)?|where do we want to (be|go)|hva (er|ønsker) vi å oppnå)$/],
  ["strategy", /^how (do|will|can) we get there$/],
  ["goal", /^(slik|sånn|her|dit) (vil|skal) (vi|det)( (ha|være|vere|bli|se|sjå))?( det| ut)?$/],
  [
    "goal",
    /^(vi vil at|(ønsket|ønskt) (situasjon|framtid|tilstand)|framtidsbilde(t|r)?|målbilde(t|r)?|visjon og mål)$/,
  ],
  ["goal", /^(ambisjon(er|ar|en|ene|ane)?|ambitions?|aims?|desired outcomes?|outcomes?)$/],
  ["goal", /^(what we want( to achieve)?|where we want to be|our goals?)$/],
  ["goal", /^(overordna|overordnede|overordnet|langsiktige|felles|våre|nasjonale og lokale) (hovedmål|hovudmål|mål)$/],
  ["goal", /^(måla|målene) våre$/],
  [
    "strategy",
    /^(slik|sånn) (skal|vil|når|gjør|gjer|kommer|kjem) vi( (gjøre|gjere|nå|få|komme|kome))?( (dit|det til|målene?|målet|måla))$/,
  ],
  ["strategy", /^(slik|sånn) (skal|vil) vi (gjøre|gjere) det$/],
  [
    "strategy",
    /^(hvordan|korleis)( (skal|vil|når|kommer|kjem) vi( (nå|komme|kome))?( (dit|det|målene?|målet|måla))?)?$/,
  ],
  ["strategy", /^(veien|vegen) (dit|fram|videre|vidare|til målet)$/],
  ["strategy", /^for å (nå|oppnå|få til) (målene?|målet|måla|dette|delmålene?|delmålet|det)( (skal|vil|må) .{1,40})?$/],
  ["strategy", /^((derfor|difor) )?(skal|vil|må)? ?(vi|kommunen|\p{L}+ kommune)( (skal|vil|må))?( derfor| difor)?$/u],
  ["strategy", /^(how we (will )?get there|how|we will|the (municipality|council) (will|shall)|our approach)$/],
  ["strategy", /^to (reach|achieve) (this|the) (goals?|objectives?),? (we|the (municipality|council)) (will|shall)$/],
  ["strategy", /^(prioriterte |felles |våre |langsiktige )?strategi(er|ar|ene|ane)( våre)?$/],
  [
    "strategy",
    /^(slik|sånn|hvordan|korleis) (arbeider|jobber|jobbar|vil vi arbeide|skal vi arbeide|vil vi jobbe|skal vi jobbe)( vi)?( .{1,40})?$/,
  ],
  [
    "strategy",
    /^(strategiske|strategic) (grep|val|valg|retningsval|retningsvalg|innsatser|innsatsar|føringer|choices|directions?)$/,
  ],
  [
    "strategy",
    /^(hovedgrep|hovudgrep|grep|retningsvalg|retningsval|innfallsvinkler|tilnærming(er)?|(key )?approach(es)?)$/,
  ],
  ["measure", /^(dette|det|slik) (gjør|gjer) vi( det)?( nå| no)?$/],
  ["measure", /^(dette|det) (skal|vil) vi (gjøre|gjere)( nå| no| først| fyrst)?$/],
  ["measure", /^(hva|kva) (gjør|gjer|skal) vi( gjøre| gjere)?$/],
  ["measure", /^(hva|kva|det) vi (gjør|gjer|skal gjøre|skal gjere)$/],
  [
    "measure",
    /^(handlingsdel|handlingsplan|handlingsprogram|tiltaksplan|tiltaksliste|tiltaksdel|aktivitet(er|ar)|gjøremål)(en|et|a|ene|ane)?$/,
  ],
  ["measure", /^(what we (will )?do|action plan|action programme|key actions|activities)$/],
  ["measure", /^(prioriterte|konkrete|nye|planlagte|planlagde|aktuelle|våre) (tiltak|handlinger|handlingar)$/],
  [
    "measure",
    /^(initiatives?|milestones?|milepæl(er|ar|ene|ane)?|deliverables?|oppfølgingspunkt(er|ene)?|oppgaver|oppgåver|prosjekter|prosjekt|next steps)$/,
  ],
  [
    "indicator",
    /^((slik|hvordan|korleis) (måler|vil vi måle|skal vi måle)( vi)?( .{1,30})?|(how we( will)?|we will) measure( .{1,20})?)$/,
  ],
  [
    "indicator",
    /^(measures of success|success measures?|performance measures?|key performance indicators?|suksess(kriteri(er|ar|um)|faktorer)|måleparamet(er|re|ere)|(kjenne)?te[gi]kn på (måloppnåelse|måloppnåing|at vi lykkes)|resultatindikator(er|ar)|styringsindikator(er|ar))$/,
  ],
  ["focusArea", /^(hoved|hovud)?(satsing(er|ar)|satsning(er|ar)|innsats(er|ar))( .{1,30})?$/],
  ["focusArea", /^(våre |prioriterte |to |tre |fire |fem )?(satsings|satsnings|innsats|fokus)område(r|t|ne|ne våre)?$/],
  ["investment", /^(investeringsprosjekt(er|ene|a)?|investeringsplan|investeringsprogram|investeringsbudsjett)$/],
];

/** A kind that words announce for what stands under them, and those words. */
export interface Announced {
  readonly kind: ElementKind;
  readonly words: string;
  /** The number that stands after the kind ("Delmål 1"); "" for none. */
  readonly number: string;
}

/**
 * The kind that a heading, a label or a lead-in announces ("Mål", "3.2 Tiltak 2025–2028", "For å nå målet skal vi:");
 * null where it announces none or several.
 */
export function announcedKind(text: string): Announced | null {
  const bare = text
    .replace(/^[\d.\s§]+/, "")
    .replace(/[.:…?]\s*$/, "")
    .replace(
      /(\s+(i|in|innen|innan|mot|fram mot|for|by|fra|frå))?\s*\(?\b(19|20)\d\d(\s*[–—/-]\s*(19|20)?\d\d)?\)?$/i,
      "",
    )
    .trim();
  if (bare.length > 70 || bare === "") return null;
  const numbered = /^(\p{L}+)\s+(\d{1,2}(?:\.\d{1,2})*|[A-Z])$/u.exec(bare);
  if (numbered !== null) {
    const [, name = "", number = ""] = numbered;
    const named = readsAsKind(name);
    return named === null ? null : { kind: named, words: text, number };
  }
  const [whatOnly = bare] = bare.split(/ (?:fra|frå|til|from|to|på|ved|under|innenfor|innanfor) /);
  const kind =
    readsAsKind(bare) ?? inOtherWords(bare.toLowerCase()) ?? readsAsKind(whatOnly) ?? withoutDescription(whatOnly);
  return kind === null ? null : { kind, words: text, number: "" };
}

/** Words that describe what is announced, and do not change what it is: "Våre viktigste mål", "Kommunens strategier". */
const describing =
  /^(våre?|vårt|our|the|de|dei|nye?|new|key|viktige|viktigste|viktigaste|sentrale|prioriterte|prioritized|prioritised|konkrete|aktuelle|foreslåtte|foreslegne|planlagte|planlagde|langsiktige|kortsiktige|long-term|short-term|overordna|overordnede|overordnet|overall|strategic|strategiske|felles|shared|lokale|local|kommunale|tverrgående|tverrgåande|to|tre|fire|fem|seks|three|four|five|six|forslag|\p{L}{3,}e[nt]s|kommunes)$/u;

function withoutDescription(words: string): ElementKind | null {
  const parts = words.toLowerCase().split(" ");
  const first = parts.findIndex((part) => !describing.test(part));
  if (first < 1 || first > 3) return null;
  const rest = parts.slice(first).join(" ");
  return readsAsKind(rest) ?? inOtherWords(rest);
}

function inOtherWords(words: string): ElementKind | null {
  return otherWords.find(([, form]) => form.test(words))?.[0] ?? null;
}
