/**
 * Verbs that planners begin actions with, in the infinitive and imperative, bokmål, nynorsk and
 * English. Those that are as often a noun ("bygg", "støtte", "plan") are left out.
 */
const actionVerbs = new Set(
  `
anlegge anleggje ansette anskaffe arrangere arrangér avholde avklare avvikle bevare bidra bygge byggje byggja
definere delta dokumentere elektrifisere endre erstatte etablere etabler etterspørre fjerne flytte fordele
forbedre forbetre foreta forhindre forlenge forsterke forvalte fullføre følge følgje følgja føre gi gje
gjennomføre gjennomfør gjere gjøre gjenbruke gjenopprette hente hindre igangsette igangsetje implementere
informere inngå innføre innfør innlede installere integrere intensivere inviter invitere involvere iverksette
iverksetje kartlegge kartlegg kartleggje kjøpe klargjøre koordinere kreve kutte la lage legge legg leggje levere
lære løse løyse markedsføre medvirke modernisere montere motivere måle nedsette oppdatere oppfordre oppføre
opprette opprett oppgradere oppgrader opprettholde oppretthalde opprioritere organisere overføre planlegge
planlegg planleggje plante prioritere prioriter prøve rapportere realisere redusere reduser regulere
rehabilitere rekruttere renovere revidere ruste rydde sammenligne samarbeide samle samordne sette sett setje
setja sikre skaffe skape skifte skrive stanse stille stimulere stoppe styrke styrk starte synliggjøre søke ta
teste tilby tilpasse tilrettelegge tilretteleggje utarbeide utarbeid utbedre utbetre utforme utføre utlyse
utnytte utrede utgreie utvide utvikle utvikl vedlikeholde vedlikehalde vedta verne velge vidareføre videreføre
videreutvikle vidareutvikle vurdere vurder øke auke åpne opne build establish create develop improve increase
reduce strengthen ensure carry make introduce implement prepare map plant buy acquire install upgrade renovate
expand extend try revise protect preserve promote facilitate provide recruit replace remove maintain
`
    .trim()
    .split(/\s+/),
);

/** Words that may stand before the verb without making it anything but an action. */
const before = new Set(["å", "to", "aktivt", "systematisk", "fortsette", "fortsatt"]);

/** Whether a passage begins as an action does: with a verb that says what somebody is to do. */
export function readsAsAction(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = words;
  if (first === undefined) return false;
  return actionVerbs.has(first) || (before.has(first) && second !== undefined && actionVerbs.has(second));
}

/** Finite verbs that a description of how things are (or are to be) is built on. */
const stateVerbs = new Set(
  `
er har blir vert får finnes finst består heter ligger står bor bur opplever trives opplev kjenner deltar deltek skjer
is are has have lives live feel feels
`
    .trim()
    .split(/\s+/),
);

/** Words that begin a clause about something else than the passage's own subject. */
const clauseWords = new Set("der som hvor kor når at where that which who when".split(" "));

/** Whether a passage reads as a state: how something is, with somebody or something before the verb. */
export function readsAsState(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const verb = words.findIndex((word) => stateVerbs.has(word));
  return verb > 0 && verb <= 8 && !words.slice(0, verb).some((word) => clauseWords.has(word)) && !readsAsAction(text);
}
