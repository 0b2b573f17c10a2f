import { cellMeaningTypes, type CellMeaning } from "../../plan/cells/cellMeaning.ts";
import type { ElementKind } from "../../plan/element.ts";
import { announcedKind } from "../passage/announcedKind.ts";

/** What a column of a table of actions means: the kind of element in it, what of the action it says, or neither. */
export type ColumnMeaning =
  | { readonly type: "element"; readonly kind: ElementKind }
  | CellMeaning
  | { readonly type: "indicator" | "sdg" | "number" | "note" | "baseline" | "target" };

/** Whether a column says something of the action beside it. */
export function saysOfAction(meaning: ColumnMeaning | null): meaning is CellMeaning {
  return meaning !== null && cellMeaningTypes.some((type) => type === meaning.type);
}

const forms: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(nr|nummer|no|#|id|løpenr|pkt|punkt|number|ref)$/, { type: "number" }],
  [/^(hoved|hovud|del|under|effekt|resultat)?mål (for|med|i) .+$/, { type: "element", kind: "goal" }],
  [
    /^((hoved|hovud|del|under|effekt|resultat)?mål(et|ene|a)?|målsetting|målsetjing|goals?|objectives?|hva vil vi oppnå|kva vil vi oppnå)$/,
    { type: "element", kind: "goal" },
  ],
  [/^(satsingsområde|satsningsområde|innsatsområde|focus areas?)$/, { type: "element", kind: "focusArea" }],
  [
    /^(strategi(er|ar)?|delstrategi(er|ar)?|veivalg|vegval|strateg(y|ies)|approach)$/,
    { type: "element", kind: "strategy" },
  ],
  [/^(klimatiltak|climate measures?)$/, { type: "element", kind: "climateMeasure" }],
  [/^(oppdrag|assignments?)$/, { type: "element", kind: "assignment" }],
  [
    /^(prosjekt(er)?|investering(er|ar|sprosjekt|stiltak)?|investments?|projects?|byggeprosjekt)$/,
    { type: "element", kind: "investment" },
  ],
  [
    /^((hva|kva)( skal gjøres| skal gjerast)?|tiltak(et|ene|a|s?beskrivelse|stype|s?skildring)?( og aktivitet(er|ar)?)?|beskrivelse av tiltak(et)?|aktivitet(er|ar)?|handling(er|ar)?|oppgave(r)?|oppgåve(r)?|actions?|measures?|activit(y|ies)|what|slik gjør vi det|slik gjer vi det)$/,
    { type: "element", kind: "measure" },
  ],
  [
    /^(ansvar(lig|leg)?( (enhet|eining|avdeling|virksomhet|verksemd|sektor|etat|tjeneste|teneste|part|for (gjennomføring|oppfølging)))?|ansvarshavende|hvem( har ansvar)?|kven( har ansvar)?|eier|eigar|utfører|utførar|virksomhet|verksemd|enhet|eining|etat|sektor|tjenesteområde|tenesteområde|avdeling|lead|responsib(le|ility)( unit| party)?|owner|who|prosjektleder|prosjektleiar|hovedansvar|hovudansvar|gjennomføringsansvar)$/,
    { type: "responsible" },
  ],
  [/^(samarbeid(spartner(e|ar)?|spart)?|medvirkende|partners?|i samarbeid med)$/, { type: "note" }],
  [
    /^(frist(en)?|innen|innan|tidsfrist|ferdig(stilt)?|slutt|deadline|due( date)?|by when|by|sluttår|ferdigstilling)$/,
    { type: "end" },
  ],
  [/^(start(år|dato)?|oppstart|fra|frå|from|begynner|byrjar)$/, { type: "start" }],
  [
    /^(når|tid(en|srom|sramme|splan|sperspektiv|spunkt)?|år|periode(n)?|planperiode|gjennomføring(speriode|stidspunkt)?|gjennomføres|framdrift(splan)|fremdrift(splan)|when|time(frame|line|table)?|year(s)?|period|schedule)$/,
    { type: "time" },
  ],
  [
    /^(kostnad(er|ar|en)?( .*)?|kroner|kr|nok|beløp|budsjett(ert)?|ramme|økonomi(ske konsekvenser)?|finansiering|ressurs(er|ar|bruk|behov)?|pris|kost|mill( kr)?|cost(s)?( .*)?|budget( .*)?|funding|resources|investering \(.*|totalt?|sum|total)$/,
    { type: "cost" },
  ],
  [/^(status(en)?( .*)?|framdrift|fremdrift|tilstand|progress|state|gjennomført)$/, { type: "status" }],
  [
    /^(indikator(er|ar)?|måleparameter|målepunkt|måleindikator(er|ar)?|måling|kriterie(r)?|suksesskriteri(um|er|e)|kpi|indicators?|metric)$/,
    { type: "indicator" },
  ],
  [/^(fn(s|-| )?.*mål|bærekraftsmål|berekraftsmål|sdgs?|un goals?)$/, { type: "sdg" }],
  [/^(nå|no|i dag|dagens nivå|nivå i dag|utgangspunkt|nullpunkt|baseline|today|now)$/, { type: "baseline" }],
  [
    /^(måltall( .*)?|måltal( .*)?|mål(et)? (i |innen |innan )?20\d\d|ønsket (nivå|resultat)|ønskt (nivå|resultat)|target( (?!date).*)?)$/,
    { type: "target" },
  ],
  [
    /^(tema|område|kommentar(er|ar)?|merknad(er|ar)?|beskrivelse|skildring|forklaring|effekt( .*)?|konsekvens(er|ar)?|comments?|notes?|description|effect( .*)?|kilde|kjelde|source|begrunnelse|grunngiving|prioritet|prioritering|pri|priority)$/,
    { type: "note" },
  ],
];

/** Words within a head that tell what its column means, where the head as a whole is not known; the first that fits. */
const within: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/effekt|verknad|virkning|konsekvens|impact|beskriv|skildr|comment|kommentar|merknad|risiko/, { type: "note" }],
  [
    /ansvar|(eier|eigar|leder|leiar)$|utfør(er|ar)|\blead\b|responsib|\bowners?\b|\bofficer\b|\b(hvem|kven|who)\b/,
    { type: "responsible" },
  ],
  [/status|framdrift|fremdrift|progress|\brag\b|\bny(tt)? (eller|\/)|vidareført|videreført/, { type: "status" }],
  [/kostnad|budsjett|økonomi|finansier|ressurs|\bkr\b|kroner|\bcosts?\b|budget|funding/, { type: "cost" }],
  [/frist\b|ferdig|fullfør|slutt(år|dato)|deadline|target date|\bdue\b|complet(ed|ion)/, { type: "end" }],
  [/oppstart|start(år|dato)|iverksett|iverksetj|igangsett|igangsetj/, { type: "start" }],
  [/\b(når|tids\p{L}+|tid|periode\p{L}*|gjennomfør\p{L}*|when|timescales?|timeframe|timing)\b/u, { type: "time" }],
  [/indikator|måle(punkt|parameter|metode)|\bkpi\b|metric|indicator|measure of success/, { type: "indicator" }],
  [/klimatiltak|climate (action|measure)/, { type: "element", kind: "climateMeasure" }],
  [/tiltak|aktivitet|handling(er|ar)?\b|\b(key |main )?actions?\b|initiative/, { type: "element", kind: "measure" }],
  [/strategi|\bstrateg(y|ies)\b/, { type: "element", kind: "strategy" }],
  [
    /(mål|målet|målene|måla|målsetting|målsetjing)$|\b(goals?|objectives?|outcomes?)\b/,
    { type: "element", kind: "goal" },
  ],
];

/** Words of a head among which others may be known. */
const mostWords = 5;

/** What a column means by its head ("Ansvarlig enhet", "Frist", "2027"), in bokmål, nynorsk and English; null where it is not known. */
export function columnMeaning(head: string): ColumnMeaning | null {
  const words = head
    .toLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/[.:*]+\s*$/, "")
    .replace(/[.:]/g, "")
    .trim();
  if (/^20\d\d$/.test(words)) return { type: "year", year: Number(words) };
  const known = forms.find(([form]) => form.test(words))?.[1];
  if (known !== undefined) return known;
  const announced = announcedKind(words);
  if (announced !== null)
    return announced.kind === "indicator" ? { type: "indicator" } : { type: "element", kind: announced.kind };
  const [first, second] = words.split(/\s*(?:\/| og | and )\s*/);
  if (first !== undefined && second !== undefined && first !== words) {
    const [one, other] = [columnMeaning(first), columnMeaning(second)];
    if (one?.type === "start" && other?.type === "end") return { type: "time" };
    if (one !== null) return one;
  }
  if (words.split(/[\s/]+/).length > mostWords) return null;
  return within.find(([form]) => form.test(words))?.[1] ?? null;
}
