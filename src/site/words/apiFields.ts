import type { FieldName } from "../../api/calls.ts";
import type { Said } from "../../words/language.ts";

/** What each value that is sent means. */
export const apiFieldWords: Readonly<Record<FieldName, Said>> = {
  act: {
    nb: "Hva som gjøres: med en versjon withdrawn (trekk tilbake), restored (gjenopprett) eller sealed (sperr); med en plan replaced (erstattet), repealed (opphevet) eller reinstated (gjelder igjen).",
    nn: "Kva som blir gjort: med ein versjon withdrawn (trekk tilbake), restored (gjenopprett) eller sealed (sperr); med ein plan replaced (erstatta), repealed (oppheva) eller reinstated (gjeld igjen).",
    en: "What is done: to a version withdrawn, restored or sealed; to a plan replaced, repealed or reinstated.",
  },
  role: {
    nb: "Rollen: administrator eller coordinator i kommunen; owner, planner, reviewer eller reader i en plan.",
    nn: "Rolla: administrator eller coordinator i kommunen; owner, planner, reviewer eller reader i ein plan.",
    en: "The role: administrator or coordinator of the municipality; owner, planner, reviewer or reader of a plan.",
  },
  "to.person": {
    nb: "Nummeret på den som får rollen, slik Folk og roller gir det.",
    nn: "Nummeret på den som får rolla, slik Folk og roller gir det.",
    en: "The number of whoever is given the role, as People and roles gives it.",
  },
  "to.email": {
    nb: "E-postadressen til en som ennå ikke har logget inn.",
    nn: "E-postadressa til ein som enno ikkje har logga inn.",
    en: "The e-mail address of somebody who has not signed in yet.",
  },
  "to.group": {
    nb: "Id-en til gruppen i Entra ID.",
    nn: "Id-en til gruppa i Entra ID.",
    en: "The group's id in Entra ID.",
  },
  "to.name": {
    nb: "Hva gruppen kalles her.",
    nn: "Kva gruppa blir kalla her.",
    en: "What the group is called here.",
  },
  "from.person": {
    nb: "Nummeret på den som mister rollen.",
    nn: "Nummeret på den som mister rolla.",
    en: "The number of whoever loses the role.",
  },
  "from.group": {
    nb: "Id-en til gruppen som mister rollen.",
    nn: "Id-en til gruppa som mister rolla.",
    en: "The id of the group that loses the role.",
  },
  "from.invitation": {
    nb: "Nummeret på invitasjonen som trekkes tilbake.",
    nn: "Nummeret på invitasjonen som blir trekt tilbake.",
    en: "The number of the invitation that is withdrawn.",
  },
  unit: {
    nb: "Nummeret på enheten, slik Enheter gir det.",
    nn: "Nummeret på eininga, slik Einingar gir det.",
    en: "The unit's number, as Units gives it.",
  },
  name: {
    nb: "Hva enheten eller kommunen heter.",
    nn: "Kva eininga eller kommunen heiter.",
    en: "What the unit or the municipality is called.",
  },
  organisation: {
    nb: "Kommunens organisasjonsnummer, ni siffer.",
    nn: "Organisasjonsnummeret til kommunen, ni siffer.",
    en: "The municipality's organisation number, nine digits.",
  },
  postalAddress: {
    nb: "Postadressen svar på høringer sendes til.",
    nn: "Postadressa svar på høyringar blir sende til.",
    en: "The postal address that answers to hearings are sent to.",
  },
  email: {
    nb: "E-postadressen svar på høringer sendes til.",
    nn: "E-postadressa svar på høyringar blir sende til.",
    en: "The e-mail address that answers to hearings are sent to.",
  },
  color: {
    nb: "Fargen på de åpne sidene, som #1f6f2a; null gir den vanlige. Sendes den ikke, blir den stående. Sidene gjør den mørkere eller lysere der den ellers ikke kan leses.",
    nn: "Fargen på dei opne sidene, som #1f6f2a; null gir den vanlege. Blir han ikkje send, blir han ståande. Sidene gjer han mørkare eller lysare der han elles ikkje kan lesast.",
    en: "The colour of the public pages, like #1f6f2a; null gives the usual one. Where it is not sent, it stays. The pages make it darker or lighter where it could not be read.",
  },
  mark: {
    nb: "Kommunens merke på de åpne sidene: et PNG-bilde i base64, høyst 128 kB og 1024 × 1024 piksler; null gir ikke noe merke. Sendes det ikke, blir det stående.",
    nn: "Merket til kommunen på dei opne sidene: eit PNG-bilete i base64, høgst 128 kB og 1024 × 1024 pikslar; null gir ikkje noko merke. Blir det ikkje sendt, blir det ståande.",
    en: "The municipality's mark on the public pages: a PNG picture in base64, at most 128 kB and 1024 × 1024 pixels; null gives none. Where it is not sent, it stays.",
  },
  levels: {
    nb: "Hvor mye hver regel veier, ved regelens navn: error, warning, advice eller off. En regel som ikke er med, er som vanlig.",
    nn: "Kor mykje kvar regel veg, ved namnet på regelen: error, warning, advice eller off. Ein regel som ikkje er med, er som vanleg.",
    en: "How much each rule weighs, by the rule's name: error, warning, advice or off. A rule that is left out is as usual.",
  },
  chapters: {
    nb: "Overskriftene på kapitlene, i rekkefølge. En tom liste gir plantypens vanlige.",
    nn: "Overskriftene på kapitla, i rekkjefølgje. Ei tom liste gir dei vanlege for plantypen.",
    en: "The headings of the chapters, in order. An empty list gives those usual for the kind of plan.",
  },
  closed: {
    nb: "Om enheten er lukket, så den ikke foreslås lenger.",
    nn: "Om eininga er lukka, så ho ikkje blir foreslått lenger.",
    en: "Whether the unit is closed, so that it is suggested no longer.",
  },
  version: {
    nb: "Nummeret på versjonen; null for hele planen.",
    nn: "Nummeret på versjonen; null for heile planen.",
    en: "The number of the version; null for the whole plan.",
  },
  reason: {
    nb: "Hvorfor. Vises på siden som er trukket tilbake, men ikke på en som er sperret.",
    nn: "Kvifor. Blir vist på sida som er trekt tilbake, men ikkje på ei som er sperra.",
    en: "Why. Shown on the page that is withdrawn, but not on one that is sealed.",
  },
  plan: {
    nb: "Navnet planen har i adressen, for eksempel samfunnsdel.",
    nn: "Namnet planen har i adressa, til dømes samfunnsdel.",
    en: "The name the plan has in its address, for instance samfunnsdel.",
  },
  number: {
    nb: "Nummeret på versjonen; for en kommune kommunenummeret, fire siffer.",
    nn: "Nummeret på versjonen; for ein kommune kommunenummeret, fire siffer.",
    en: "The number of the version; of a municipality its four digits.",
  },
  upload: {
    nb: "Nummeret dokumentet er sendt under.",
    nn: "Nummeret dokumentet er sendt under.",
    en: "The number the document is sent under.",
  },
  key: {
    nb: "Nøkkelen til forhåndsvisningen, slik Nyeste forhåndsvisning gir den.",
    nn: "Nøkkelen til førehandsvisinga, slik Nyaste førehandsvising gir han.",
    en: "The preview's key, as The newest preview gives it.",
  },
  "upload-offset": {
    nb: "Hvor mange byte som er sendt før disse.",
    nn: "Kor mange byte som er sende før desse.",
    en: "How many bytes have been sent before these.",
  },
  "idempotency-key": {
    nb: "Et ord du lager selv, 8 til 100 tegn. Sendes samme forespørsel to ganger med samme ord, gjøres det én gang, og svaret er det samme.",
    nn: "Eit ord du lagar sjølv, 8 til 100 teikn. Blir same førespurnad send to gonger med same ord, blir det gjort éin gong, og svaret er det same.",
    en: "A word of your own making, 8 to 100 characters. The same request sent twice with the same word is done once, and answered the same.",
  },
  "if-match": {
    nb: 'Versjonen dokumentet bygger på, i anførselstegn: "3"; ved innstillinger og rettelser ETag-en de ble hentet med. Har registeret noe nyere, blir ingenting publisert eller lagret.',
    nn: 'Versjonen dokumentet byggjer på, i hermeteikn: "3"; ved innstillingar og rettingar ETag-en dei vart henta med. Har registeret noko nyare, blir ingenting publisert eller lagra.',
    en: 'The version the document builds on, in quotes: "3"; for settings and entries the ETag they were fetched with. Where the register has something newer, nothing is published or saved.',
  },
  municipality: {
    nb: "Kommunens navn i adressene (fjordvik), som /api/municipalities gir.",
    nn: "Namnet kommunen har i adressene (fjordvik), som /api/municipalities gir.",
    en: "The municipality's name in addresses (fjordvik), as /api/municipalities gives it.",
  },
  kind: { nb: "Plantypen.", nn: "Plantypen.", en: "The kind of plan." },
  title: {
    nb: "Tittelen på planen, høyst 200 tegn.",
    nn: "Tittelen på planen, høgst 200 teikn.",
    en: "The plan's title, at most 200 characters.",
  },
  language: {
    nb: "Språket planen er skrevet på, eller kommunens sider har når leseren ikke velger.",
    nn: "Språket planen er skriven på, eller sidene til kommunen har når lesaren ikkje vel.",
    en: "The language the plan is written in, or the municipality's pages have where the reader chooses none.",
  },
  fromYear: { nb: "Første år i perioden.", nn: "Første år i perioden.", en: "First year of the period." },
  toYear: { nb: "Siste år i perioden.", nn: "Siste år i perioden.", en: "Last year of the period." },
  higher: {
    nb: "Planene den hører under, ved navnene deres; tom liste for ingen.",
    nn: "Planane han høyrer under, ved namna deira; tom liste for ingen.",
    en: "The plans it belongs under, by their names; an empty list for none.",
  },
  responsible: {
    nb: "Enheten eller personen som har ansvar for planen, høyst 200 tegn; null for ingen.",
    nn: "Eininga eller personen som har ansvar for planen, høgst 200 teikn; null for ingen.",
    en: "The unit or person responsible for the plan, at most 200 characters; null for none.",
  },
  contact: {
    nb: "E-postadressen eller telefonnummeret til den som svarer på spørsmål om planen; null for ingen.",
    nn: "E-postadressa eller telefonnummeret til den som svarar på spørsmål om planen; null for ingen.",
    en: "The e-mail address or telephone number of whoever answers questions about the plan; null for none.",
  },
  replacedBy: {
    nb: "Planene som kommer i stedet, ved navnene deres; tom liste når planen ikke blir erstattet.",
    nn: "Planane som kjem i staden, ved namna deira; tom liste når planen ikkje blir erstatta.",
    en: "The plans that come in its place, by their names; an empty list where it is not replaced.",
  },
  endedOn: {
    nb: "Dagen planen ikke lenger gjelder fra (ÅÅÅÅ-MM-DD); null når den skal gjelde igjen.",
    nn: "Dagen planen ikkje lenger gjeld frå (ÅÅÅÅ-MM-DD); null når han skal gjelde igjen.",
    en: "The day from which the plan no longer holds (YYYY-MM-DD); null where it is to hold again.",
  },
  endDecision: {
    nb: "Saksnummeret for vedtaket om at planen ikke lenger gjelder; null når det ikke oppgis.",
    nn: "Saksnummeret for vedtaket om at planen ikkje lenger gjeld; null når det ikkje blir oppgitt.",
    en: "The case number of the decision that ended the plan; null where it is not told.",
  },
  verdict: {
    nb: "Vurderingen: klar (ready) eller ikke ennå (notYet).",
    nn: "Vurderinga: klar (ready) eller ikkje enno (notYet).",
    en: "The verdict: ready, or notYet.",
  },
  remark: {
    nb: "Det som sies om hele planen; tomt for ingenting.",
    nn: "Det som blir sagt om heile planen; tomt for ingenting.",
    en: "What is said of the plan as a whole; empty for nothing.",
  },
  reasons: {
    nb: "Begrunnelser, hver for et funn eller et element.",
    nn: "Grunngivingar, kvar for eit funn eller eit element.",
    en: "Reasons, each for a finding or an element.",
  },
  waivers: {
    nb: "Funn som er godtatt med begrunnelse i et dokument som ikke kunne skrives i.",
    nn: "Funn som er godtekne med grunngiving i eit dokument som ikkje kunne skrivast i.",
    en: "Findings accepted with a reason in a document that could not be written in.",
  },
  fingerprint: {
    nb: "32 sekstentallstegn som er de samme så lenge planen sier det samme.",
    nn: "32 sekstentalsteikn som er dei same så lenge planen seier det same.",
    en: "32 hexadecimal digits that stay the same as long as the plan says the same.",
  },
  "reviewed.elements": {
    nb: "Elementene i planen slik de var.",
    nn: "Elementa i planen slik dei var.",
    en: "The plan's elements as they were.",
  },
  "reviewed.findings": {
    nb: "Funnene slik de var.",
    nn: "Funna slik dei var.",
    en: "The findings as they were.",
  },
  "reviewed.sections": {
    nb: "Avsnittene i dokumentet, med et fingeravtrykk av teksten i hvert.",
    nn: "Avsnitta i dokumentet, med eit fingeravtrykk av teksten i kvart.",
    en: "The document's sections, with a fingerprint of the text of each.",
  },
  fileName: { nb: "Navnet på filen.", nn: "Namnet på fila.", en: "The name of the file." },
  size: {
    nb: "Hvor mange byte dokumentet er på.",
    nn: "Kor mange byte dokumentet er på.",
    en: "How many bytes the document is.",
  },
  sha256: {
    nb: "SHA-256 av hele filen, som 64 sekstentallstegn med små bokstaver.",
    nn: "SHA-256 av heile fila, som 64 sekstentalsteikn med små bokstavar.",
    en: "SHA-256 of the whole file, as 64 hexadecimal digits in lower case.",
  },
  "decision.kind": {
    nb: "Slag publisering: forhåndsvisning, høring, utkast etter høring, vedtatt plan eller rettelse.",
    nn: "Slag publisering: førehandsvising, høyring, utkast etter høyring, vedteken plan eller retting.",
    en: "Kind of publication: preview, hearing, draft after hearing, adopted plan or correction.",
  },
  "decision.hearingDeadline": {
    nb: "Siste dag for innspill (ÅÅÅÅ-MM-DD), når planen legges ut på høring.",
    nn: "Siste dag for innspel (ÅÅÅÅ-MM-DD), når planen blir lagd ut på høyring.",
    en: "Last day for input (YYYY-MM-DD), when the plan goes out on hearing.",
  },
  "decision.adoptedOn": {
    nb: "Dagen planen ble vedtatt (ÅÅÅÅ-MM-DD).",
    nn: "Dagen planen vart vedteken (ÅÅÅÅ-MM-DD).",
    en: "The day the plan was adopted (YYYY-MM-DD).",
  },
  "decision.decisionNumber": {
    nb: "Saksnummeret for vedtaket.",
    nn: "Saksnummeret for vedtaket.",
    en: "The case number of the decision.",
  },
};
