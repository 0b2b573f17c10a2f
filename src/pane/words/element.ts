import type { Said } from "../../words/language.ts";

/** Words of an element's own view. */
export interface ElementWords {
  readonly sdg: (code: string) => string;
  readonly goTo: string;
  readonly kind: string;
  /** Goals a strategy serves besides its parent. */
  readonly alsoUnder: string;
  readonly alsoUnderNone: string;
  readonly alsoUnderAdd: string;
  readonly alsoUnderDrop: (title: string) => string;
  readonly drop: string;
  readonly parent: string;
  readonly parentByOrder: (title: string) => string;
  readonly parentNone: string;
  /** Why there is nothing to choose: this kind stands at the top, or the document has none of the kinds it may stand under. */
  readonly parentTop: string;
  readonly parentMissing: (kinds: readonly string[]) => string;
  readonly sdgs: string;
  readonly addSdg: string;
  readonly addThis: (code: string) => string;
  readonly dropSdg: (code: string) => string;
  readonly sdgSearch: string;
  readonly sdgHint: string;
  /** Why a goal is among the hits though its own words do not match. */
  readonly sdgByWord: (word: string) => string;
  readonly sdgNothing: string;
  readonly sdgResults: (count: number) => string;
  readonly sdgClose: string;
  readonly sdgGoals: string;
  readonly added: string;
  readonly origin: string;
  readonly originFrom: (plan: string, version: number) => string;
  readonly originGone: string;
  /** The version an element was fetched from has been taken back. */
  readonly originWithdrawn: (version: number) => string;
  /** It stands in another municipality's register, by its id in public addresses. */
  readonly originElsewhere: (municipality: string) => string;
  readonly toOrigin: string;
  readonly originUnknown: string;
  readonly same: string;
  readonly drifted: string;
  readonly here: string;
  readonly there: string;
  readonly notAdopted: (version: number) => string;
  readonly proposed: (version: number, until: string | null) => string;
  readonly inForce: string;
  readonly inProposal: string;
  readonly takenOut: string;
  readonly update: string;
  readonly keep: string;
  readonly keepReason: string;
  readonly keepSave: string;
  readonly kept: (reason: string) => string;
  readonly letGo: string;
  readonly details: string;
  readonly responsible: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly status: string;
  readonly noStatus: string;
  readonly cost: string;
  /** That a detail is read from the table, by the words at the head of its column. */
  readonly fromCell: (head: string) => string;
  /** The table of all actions: its name and its button, how it is used, and what is in it. */
  readonly actions: string;
  readonly actionsHint: string;
  readonly noActions: string;
  readonly action: string;
  readonly saveActions: (count: number) => string;
  readonly moreActions: (count: number) => string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineYear: string;
  readonly target: string;
  readonly targetYear: string;
  readonly milestones: string;
  readonly milestonesHint: string;
  readonly milestonesWrong: string;
  readonly source: string;
  readonly save: string;
  readonly yearWrong: string;
  readonly numberWrong: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly removeTag: string;
  readonly removeHint: string;
  readonly gone: string;
  readonly isSection: string;
}

/** "mål, strategi eller tiltak". */
const anyOf = (words: readonly string[], or: string): string =>
  [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(` ${or} `);

export const elementWords: Said<ElementWords> = {
  nb: {
    sdg: (code) => (code.includes(".") ? `FN-delmål ${code}` : `FNs bærekraftsmål ${code}`),
    goTo: "Gå til i Word",
    kind: "Slag",
    alsoUnder: "Gjelder også",
    alsoUnderNone: "Ingen andre mål",
    alsoUnderAdd: "Legg til et mål strategien også gjelder",
    alsoUnderDrop: (title) => `Fjern «${title}»`,
    drop: "Fjern",
    parent: "Hører under",
    parentByOrder: (title) => `Som i dokumentet: ${title}`,
    parentNone: "ingenting",
    parentTop: "Et satsingsområde står øverst og hører ikke under noe.",
    parentMissing: (kinds) =>
      `Dokumentet har ingenting dette kan høre under. Merk noe som ${anyOf(kinds, "eller")} først.`,
    sdgs: "FNs bærekraftsmål",
    addSdg: "Legg til bærekraftsmål",
    addThis: (code) => `Legg til ${code}`,
    dropSdg: (code) => `Fjern ${code}`,
    sdgSearch: "Søk i 17 mål og 169 delmål",
    sdgHint: "Skriv ord eller nummer, for eksempel «helse» eller 11.3.",
    sdgByWord: (word) => `(ordet «${word}»)`,
    sdgNothing: "Ingen mål eller delmål passer med søket.",
    sdgResults: (count) => `${count} treff`,
    sdgClose: "Ferdig med bærekraftsmål",
    sdgGoals: "De 17 målene",
    added: "lagt til",
    origin: "Opphav",
    originFrom: (plan, version) => `Hentet fra ${plan}, versjon ${version}`,
    originGone: "Opphavet står ikke lenger i registeret.",
    originWithdrawn: (version) =>
      `Versjon ${version}, som dette er hentet fra, er trukket tilbake. Hent på nytt fra det som gjelder, eller slipp opphavet.`,
    originElsewhere: (municipality) =>
      `Opphavet står i planregisteret til en annen kommune (${municipality}). Hva det sier nå, står på kommunens egne sider.`,
    toOrigin: "Les opphavet på nettet",
    originUnknown: "Registeret er ikke lest, så det er ukjent om opphavet har endret seg.",
    same: "Ordlyden er den samme som i opphavet.",
    drifted: "Ordlyden er ikke lenger den samme:",
    here: "I dette dokumentet",
    there: "I opphavet nå",
    notAdopted: (version) => `Opphavet er et forslag (versjon ${version}), som ikke er vedtatt.`,
    proposed: (version, until) =>
      `Et forslag (versjon ${version}) vil endre opphavet.${until === null ? "" : ` Det er på høring til og med ${until}.`}`,
    inForce: "Gjelder nå",
    inProposal: "I forslaget",
    takenOut: "Tatt ut.",
    update: "Oppdater fra opphavet",
    keep: "Behold egen ordlyd",
    keepReason: "Hvorfor skal denne planen ha sin egen ordlyd?",
    keepSave: "Lagre begrunnelsen",
    kept: (reason) => `Egen ordlyd er beholdt: ${reason}`,
    letGo: "Slipp opphavet",
    details: "Opplysninger",
    responsible: "Ansvarlig",
    fromYear: "Fra år",
    toYear: "Til år",
    status: "Status",
    noStatus: "Ikke oppgitt",
    cost: "Kostnad",
    fromCell: (head) => `(står under «${head}» i tabellen, og endres der)`,
    actions: "Alle tiltak",
    actionsHint:
      "Fyll ut for flere tiltak og lagre samlet. Enter og pil opp og ned går til samme felt i neste tiltak. Det som står i en tabell i dokumentet, endres der.",
    noActions: "Ingen tiltak er merket ennå. Merk dem først, så kan du fylle ut ansvar, år, status og kostnad her.",
    action: "Tiltak",
    saveActions: (count) =>
      count === 0 ? "Ingen endringer" : count === 1 ? "Lagre én endring" : `Lagre ${count} endringer`,
    moreActions: (count) => `Vis ${count} til`,
    indicator: "Måling",
    unit: "Enhet",
    baseline: "Nå-verdi",
    baselineYear: "År for nå-verdi",
    target: "Målverdi",
    targetYear: "År for målverdi",
    milestones: "Målverdier underveis",
    milestonesHint: "Ett år på hver linje, for eksempel «2027: 40».",
    milestonesWrong: "Skriv ett år og ett tall på hver linje, for eksempel «2027: 40».",
    source: "Kilde",
    save: "Lagre opplysningene",
    yearWrong: "Skriv et årstall med fire siffer.",
    numberWrong: "Skriv et tall.",
    findings: "Funn",
    noFindings: "Ingen funn her.",
    removeTag: "Fjern merket",
    removeHint: "Teksten blir stående i dokumentet.",
    gone: "Elementet er ikke i dokumentet lenger.",
    isSection: "Gjelder hele delen under overskriften.",
  },
  nn: {
    sdg: (code) => (code.includes(".") ? `FN-delmål ${code}` : `FNs berekraftsmål ${code}`),
    goTo: "Gå til i Word",
    kind: "Slag",
    alsoUnder: "Gjeld òg",
    alsoUnderNone: "Ingen andre mål",
    alsoUnderAdd: "Legg til eit mål strategien òg gjeld",
    alsoUnderDrop: (title) => `Fjern «${title}»`,
    drop: "Fjern",
    parent: "Høyrer under",
    parentByOrder: (title) => `Som i dokumentet: ${title}`,
    parentNone: "ingenting",
    parentTop: "Eit satsingsområde står øvst og høyrer ikkje under noko.",
    parentMissing: (kinds) =>
      `Dokumentet har ingenting dette kan høyre under. Merk noko som ${anyOf(kinds, "eller")} først.`,
    sdgs: "FNs berekraftsmål",
    addSdg: "Legg til berekraftsmål",
    addThis: (code) => `Legg til ${code}`,
    dropSdg: (code) => `Fjern ${code}`,
    sdgSearch: "Søk i 17 mål og 169 delmål",
    sdgHint: "Skriv ord eller nummer, til dømes «helse» eller 11.3.",
    sdgByWord: (word) => `(ordet «${word}»)`,
    sdgNothing: "Ingen mål eller delmål passar med søket.",
    sdgResults: (count) => `${count} treff`,
    sdgClose: "Ferdig med berekraftsmål",
    sdgGoals: "Dei 17 måla",
    added: "lagt til",
    origin: "Opphav",
    originFrom: (plan, version) => `Henta frå ${plan}, versjon ${version}`,
    originGone: "Opphavet står ikkje lenger i registeret.",
    originWithdrawn: (version) =>
      `Versjon ${version}, som dette er henta frå, er trekt tilbake. Hent på nytt frå det som gjeld, eller slepp opphavet.`,
    originElsewhere: (municipality) =>
      `Opphavet står i planregisteret til ein annan kommune (${municipality}). Kva det seier no, står på sidene til kommunen.`,
    toOrigin: "Les opphavet på nettet",
    originUnknown: "Registeret er ikkje lese, så det er ukjent om opphavet har endra seg.",
    same: "Ordlyden er den same som i opphavet.",
    drifted: "Ordlyden er ikkje lenger den same:",
    here: "I dette dokumentet",
    there: "I opphavet no",
    notAdopted: (version) => `Opphavet er eit framlegg (versjon ${version}), som ikkje er vedteke.`,
    proposed: (version, until) =>
      `Eit framlegg (versjon ${version}) vil endre opphavet.${until === null ? "" : ` Det er på høyring til og med ${until}.`}`,
    inForce: "Gjeld no",
    inProposal: "I framlegget",
    takenOut: "Teke ut.",
    update: "Oppdater frå opphavet",
    keep: "Hald på eigen ordlyd",
    keepReason: "Kvifor skal denne planen ha sin eigen ordlyd?",
    keepSave: "Lagre grunngjevinga",
    kept: (reason) => `Eigen ordlyd står: ${reason}`,
    letGo: "Slepp opphavet",
    details: "Opplysningar",
    responsible: "Ansvarleg",
    fromYear: "Frå år",
    toYear: "Til år",
    status: "Status",
    noStatus: "Ikkje oppgjeve",
    cost: "Kostnad",
    fromCell: (head) => `(står under «${head}» i tabellen, og blir endra der)`,
    actions: "Alle tiltak",
    actionsHint:
      "Fyll ut for fleire tiltak og lagre samla. Enter og pil opp og ned går til same felt i neste tiltak. Det som står i ein tabell i dokumentet, blir endra der.",
    noActions: "Ingen tiltak er merkte enno. Merk dei først, så kan du fylle ut ansvar, år, status og kostnad her.",
    action: "Tiltak",
    saveActions: (count) =>
      count === 0 ? "Ingen endringar" : count === 1 ? "Lagre éi endring" : `Lagre ${count} endringar`,
    moreActions: (count) => `Vis ${count} til`,
    indicator: "Måling",
    unit: "Eining",
    baseline: "No-verdi",
    baselineYear: "År for no-verdi",
    target: "Målverdi",
    targetYear: "År for målverdi",
    milestones: "Målverdiar undervegs",
    milestonesHint: "Eitt år på kvar linje, til dømes «2027: 40».",
    milestonesWrong: "Skriv eitt år og eitt tal på kvar linje, til dømes «2027: 40».",
    source: "Kjelde",
    save: "Lagre opplysningane",
    yearWrong: "Skriv eit årstal med fire siffer.",
    numberWrong: "Skriv eit tal.",
    findings: "Funn",
    noFindings: "Ingen funn her.",
    removeTag: "Fjern merket",
    removeHint: "Teksten blir ståande i dokumentet.",
    gone: "Elementet er ikkje i dokumentet lenger.",
    isSection: "Gjeld heile delen under overskrifta.",
  },
  en: {
    sdg: (code) => (code.includes(".") ? `SDG target ${code}` : `SDG ${code}`),
    goTo: "Go to it in Word",
    kind: "Kind",
    alsoUnder: "Also serves",
    alsoUnderNone: "No other goals",
    alsoUnderAdd: "Add a goal the strategy serves too",
    alsoUnderDrop: (title) => `Remove “${title}”`,
    drop: "Remove",
    parent: "Belongs under",
    parentByOrder: (title) => `As in the document: ${title}`,
    parentNone: "nothing",
    parentTop: "A focus area stands at the top and belongs under nothing.",
    parentMissing: (kinds) =>
      `The document has nothing this can belong under. Tag something as ${anyOf(kinds, "or")} first.`,
    sdgs: "UN Sustainable Development Goals",
    addSdg: "Add an SDG",
    addThis: (code) => `Add ${code}`,
    dropSdg: (code) => `Remove ${code}`,
    sdgSearch: "Search 17 goals and 169 targets",
    sdgHint: "Write words or a number, for instance “health” or 11.3.",
    sdgByWord: (word) => `(the word “${word}”)`,
    sdgNothing: "No goal or target fits the search.",
    sdgResults: (count) => (count === 1 ? "1 hit" : `${count} hits`),
    sdgClose: "Done with SDGs",
    sdgGoals: "The 17 goals",
    added: "added",
    origin: "Origin",
    originFrom: (plan, version) => `Fetched from ${plan}, version ${version}`,
    originGone: "The origin is no longer in the register.",
    originWithdrawn: (version) =>
      `Version ${version}, which this is fetched from, has been withdrawn. Fetch it again from what is in force, or let go of the origin.`,
    originElsewhere: (municipality) =>
      `The origin stands in another municipality’s register (${municipality}). What it says now is on that municipality’s own pages.`,
    toOrigin: "Read the origin on the web",
    originUnknown: "The register has not been read, so nobody knows whether the origin has changed.",
    same: "The words are the same as the origin's.",
    drifted: "The words are no longer the same:",
    here: "In this document",
    there: "In the origin now",
    notAdopted: (version) => `The origin is a proposal (version ${version}), which is not adopted.`,
    proposed: (version, until) =>
      `A proposal (version ${version}) would change the origin.${until === null ? "" : ` It is on hearing until the end of ${until}.`}`,
    inForce: "In force now",
    inProposal: "In the proposal",
    takenOut: "Taken out.",
    update: "Update from the origin",
    keep: "Keep own words",
    keepReason: "Why should this plan have its own words?",
    keepSave: "Save the reason",
    kept: (reason) => `Own words kept: ${reason}`,
    letGo: "Let go of the origin",
    details: "Details",
    responsible: "Responsible",
    fromYear: "From year",
    toYear: "To year",
    status: "Status",
    noStatus: "Not given",
    cost: "Cost",
    fromCell: (head) => `(stands under “${head}” in the table, and is changed there)`,
    actions: "All actions",
    actionsHint:
      "Fill in for several actions and save them together. Enter and the arrows up and down go to the same field of the next action. What stands in a table of the document is changed there.",
    noActions:
      "No actions are tagged yet. Tag them first; then you can fill in responsible, years, status and cost here.",
    action: "Action",
    saveActions: (count) => (count === 0 ? "No changes" : count === 1 ? "Save 1 change" : `Save ${count} changes`),
    moreActions: (count) => `Show ${count} more`,
    indicator: "Measurement",
    unit: "Unit",
    baseline: "Value now",
    baselineYear: "Year of value now",
    target: "Target value",
    targetYear: "Year of target value",
    milestones: "Values on the way",
    milestonesHint: "One year a line, for instance “2027: 40”.",
    milestonesWrong: "Write one year and one number on each line, for instance “2027: 40”.",
    source: "Source",
    save: "Save the details",
    yearWrong: "Write a year with four digits.",
    numberWrong: "Write a number.",
    findings: "Findings",
    noFindings: "No findings here.",
    removeTag: "Remove the tag",
    removeHint: "The text stays in the document.",
    gone: "The element is no longer in the document.",
    isSection: "Means the whole section under the heading.",
  },
};
