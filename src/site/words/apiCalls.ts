import type { CallId, FieldName } from "../../api/calls.ts";
import type { Said } from "../../words/language.ts";

interface ApiCallWords {
  readonly title: string;
  readonly what: string;
  readonly who: string;
}

const nobody: Said = { nb: "Alle, uten innlogging.", nn: "Alle, utan innlogging.", en: "Anyone, without signing in." };
const signedIn: Said = {
  nb: "Alle som er logget inn.",
  nn: "Alle som er logga inn.",
  en: "Everyone who is signed in.",
};
const anyRole: Said = {
  nb: "De som har en rolle i planen.",
  nn: "Dei som har ei rolle i planen.",
  en: "Those with a role in the plan.",
};
const coordinators: Said = { nb: "Plankoordinatorer.", nn: "Plankoordinatorar.", en: "Plan coordinators." };
const writers: Said = {
  nb: "Planleggere og plankoordinatorer for planen.",
  nn: "Planleggjarar og plankoordinatorar for planen.",
  en: "Planners and plan coordinators of the plan.",
};
const reviewers: Said = {
  nb: "Kontrollører for planen.",
  nn: "Kontrollørar for planen.",
  en: "Reviewers of the plan.",
};
const senders: Said = {
  nb: "Den som sender dokumentet.",
  nn: "Den som sender dokumentet.",
  en: "Whoever sends the document.",
};
const publishers: Said = {
  nb: "Plankoordinatorer; planleggere bare forhåndsvisninger.",
  nn: "Plankoordinatorar; planleggjarar berre førehandsvisingar.",
  en: "Plan coordinators; planners previews only.",
};

function said(
  who: Said,
  nb: readonly [string, string],
  nn: readonly [string, string],
  en: readonly [string, string],
): Said<ApiCallWords> {
  const words = ([title, what]: readonly [string, string], language: keyof Said): ApiCallWords => ({
    title,
    what,
    who: who[language],
  });
  return { nb: words(nb, "nb"), nn: words(nn, "nn"), en: words(en, "en") };
}

/** What each call of the API is for, and who may make it. */
export const apiCallWords: Readonly<Record<CallId, Said<ApiCallWords>>> = {
  signInSettings: said(
    nobody,
    [
      "Hvordan man logger inn",
      "Forteller hvem som logger folk inn her, og hva et system skal be om for å få et tilgangsbevis.",
    ],
    [
      "Korleis ein loggar inn",
      "Fortel kven som loggar folk inn her, og kva eit system skal be om for å få eit tilgangsbevis.",
    ],
    ["How to sign in", "Tells who signs people in here, and what a system is to ask for to be given a token."],
  ),
  me: said(
    signedIn,
    ["Hvem som kaller", "Gir navnet på den som er logget inn, kommunen, og rollene i den."],
    ["Kven som kallar", "Gir namnet på den som er logga inn, kommunen, og rollene i han."],
    ["Who is calling", "Gives the name of whoever is signed in, the municipality, and their roles in it."],
  ),
  register: said(
    signedIn,
    [
      "Planregisteret",
      "Gir alle planene i kommunen med tilstand, versjoner og datoer, og målene, strategiene og tiltakene i den gjeldende versjonen av hver (elements) og i den foreslåtte (proposals). Et forslag gjelder ikke. Svaret har en ETag: send den tilbake i If-None-Match, så svarer tjenesten 304 når ingenting er endret.",
    ],
    [
      "Planregisteret",
      "Gir alle planane i kommunen med tilstand, versjonar og datoar, og måla, strategiane og tiltaka i den gjeldande versjonen av kvar (elements) og i den foreslåtte (proposals). Eit framlegg gjeld ikkje. Svaret har ein ETag: send han tilbake i If-None-Match, så svarar tenesta 304 når ingenting er endra.",
    ],
    [
      "The plan register",
      "Gives all plans of the municipality with their state, versions and dates, and the goals, strategies and actions of the version in force of each (elements) and of the proposed one (proposals). A proposal is not in force. The answer has an ETag: send it back in If-None-Match, and the service answers 304 when nothing has changed.",
    ],
  ),
  createPlan: said(
    coordinators,
    ["Ny plan", "Fører en ny plan inn i registeret, og gir den et navn i adressen."],
    ["Ny plan", "Fører ein ny plan inn i registeret, og gir han eit namn i adressa."],
    ["A new plan", "Enters a new plan in the register, and gives it a name in its address."],
  ),
  versions: said(
    anyRole,
    [
      "Offentlige versjoner av en plan",
      "Gir versjonene med den nyeste først, hvem som publiserte dem, og den faste adressen til hver.",
    ],
    [
      "Offentlege versjonar av ein plan",
      "Gir versjonane med den nyaste først, kven som publiserte dei, og den faste adressa til kvar.",
    ],
    [
      "Public versions of a plan",
      "Gives the versions, newest first, who published them, and the permanent address of each.",
    ],
  ),
  startUpload: said(
    writers,
    [
      "Begynn å sende et dokument",
      "Melder hvor stort Word-dokumentet er, og gir nummeret det sendes under. Meldes det samme dokumentet på nytt, fortsetter sendingen der den stoppet.",
    ],
    [
      "Byrje å sende eit dokument",
      "Melder kor stort Word-dokumentet er, og gir nummeret det blir sendt under. Blir det same dokumentet meldt på nytt, held sendinga fram der ho stoppa.",
    ],
    [
      "Start sending a document",
      "Announces how large the Word document is, and gives the number it is sent under. Announced again, the same document goes on where it stopped.",
    ],
  ),
  findUpload: said(
    senders,
    [
      "Hvor langt et dokument er kommet",
      "Gir hvor mange byte tjenesten har, så sendingen kan fortsette derfra etter et brudd.",
    ],
    [
      "Kor langt eit dokument er kome",
      "Gir kor mange byte tenesta har, så sendinga kan halde fram derfrå etter eit brot.",
    ],
    [
      "How far a document has come",
      "Gives how many bytes the service has, so that sending can go on from there after a cut.",
    ],
  ),
  addBytes: said(
    senders,
    ["Send neste del", "Tar imot de neste bytene av dokumentet, sendt som application/octet-stream."],
    ["Send neste del", "Tek imot dei neste bytane av dokumentet, sende som application/octet-stream."],
    ["Send the next piece", "Takes the next bytes of the document, sent as application/octet-stream."],
  ),
  dropUpload: said(
    senders,
    ["Gi opp en sending", "Sletter det som er sendt av et dokument."],
    ["Gi opp ei sending", "Slettar det som er sendt av eit dokument."],
    ["Give up sending", "Deletes what has been sent of a document."],
  ),
  rehearse: said(
    writers,
    [
      "Hva en publisering ville bety",
      "Leser og kontrollerer dokumentet, og gir det tjenesten fant, hva som endrer seg for leserne, og hva som tas bort. Ingenting blir publisert.",
    ],
    [
      "Kva ei publisering ville bety",
      "Les og kontrollerer dokumentet, og gir det tenesta fann, kva som endrar seg for lesarane, og kva som blir teke bort. Ingenting blir publisert.",
    ],
    [
      "What publishing would mean",
      "Reads and checks the document, and gives what the service found, what changes for readers, and what is taken away. Nothing is published.",
    ],
  ),
  publish: said(
    publishers,
    [
      "Publiser",
      "Leser og kontrollerer dokumentet, og publiserer det som en ny versjon. Feil i planen stopper alt annet enn forhåndsvisninger, og følger med i svaret.",
    ],
    [
      "Publiser",
      "Les og kontrollerer dokumentet, og publiserer det som ein ny versjon. Feil i planen stoppar alt anna enn førehandsvisingar, og følgjer med i svaret.",
    ],
    [
      "Publish",
      "Reads and checks the document, and publishes it as a new version. Errors in the plan stop all but previews, and come along in the answer.",
    ],
  ),
  newestPreview: said(
    anyRole,
    [
      "Nyeste forhåndsvisning",
      "Gir den nyeste forhåndsvisningen av planen, hvem som laget den og når, eller at det ikke er noen.",
    ],
    [
      "Nyaste førehandsvising",
      "Gir den nyaste førehandsvisinga av planen, kven som laga ho og når, eller at det ikkje er noka.",
    ],
    ["The newest preview", "Gives the plan's newest preview, who made it and when, or that there is none."],
  ),
  openPreview: said(
    anyRole,
    [
      "Åpne en forhåndsvisning",
      "Gir en adresse som åpner forhåndsvisningen i en nettleser. Den virker én gang, og i fem minutter.",
    ],
    [
      "Opne ei førehandsvising",
      "Gir ei adresse som opnar førehandsvisinga i ein nettlesar. Ho verkar éin gong, og i fem minutt.",
    ],
    ["Open a preview", "Gives an address that opens the preview in a browser. It works once, and for five minutes."],
  ),
  review: said(
    anyRole,
    [
      "Vurderinger av en plan",
      "Gir om det er bedt om kontroll, den nyeste vurderingen med begrunnelser og det som ble vurdert, og tallene fra de tidligere.",
    ],
    [
      "Vurderingar av ein plan",
      "Gir om nokon har bede om kontroll, den nyaste vurderinga med grunngivingar og det som vart vurdert, og tala frå dei tidlegare.",
    ],
    [
      "Verdicts on a plan",
      "Gives whether a review is asked for, the newest verdict with its reasons and what was reviewed, and the numbers of earlier ones.",
    ],
  ),
  giveReview: said(
    reviewers,
    [
      "Vurder en plan",
      "Tar vare på en vurdering: klar, eller ikke ennå med begrunnelser. Den gjelder så lenge dokumentet sier det samme (fingerprint).",
    ],
    [
      "Vurder ein plan",
      "Tek vare på ei vurdering: klar, eller ikkje enno med grunngivingar. Ho gjeld så lenge dokumentet seier det same (fingerprint).",
    ],
    [
      "Give a verdict",
      "Keeps a verdict: ready, or not yet with reasons. It holds as long as the document says the same (fingerprint).",
    ],
  ),
  takeBack: said(
    coordinators,
    [
      "Trekk tilbake",
      "Trekker tilbake en versjon eller en plan, gjenoppretter den, eller sperrer en versjon for godt på grunn av personopplysninger. Sidene svarer 410. Ingenting slettes, og svaret sier hva som gjelder etterpå.",
    ],
    [
      "Trekk tilbake",
      "Trekkjer tilbake ein versjon eller ein plan, gjenopprettar han, eller sperrar ein versjon for godt på grunn av personopplysningar. Sidene svarar 410. Ingenting blir sletta, og svaret seier kva som gjeld etterpå.",
    ],
    [
      "Take back",
      "Withdraws a version or a plan, restores it, or seals a version for good because of personal data. The pages answer 410. Nothing is deleted, and the answer says what is in force afterwards.",
    ],
  ),
  askForReview: said(
    writers,
    ["Be om kontroll", "Sier fra til kontrollørene om at planen er klar til å bli sett på."],
    ["Be om kontroll", "Seier frå til kontrollørane om at planen er klar til å bli sett på."],
    ["Ask for a review", "Tells the reviewers that the plan is ready to be looked at."],
  ),
};

/** What each value that is sent means. */
export const apiFieldWords: Readonly<Record<FieldName, Said>> = {
  act: {
    nb: "Hva som gjøres: withdrawn (trekk tilbake), restored (gjenopprett) eller sealed (sperr).",
    nn: "Kva som blir gjort: withdrawn (trekk tilbake), restored (gjenopprett) eller sealed (sperr).",
    en: "What is done: withdrawn, restored or sealed.",
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
    nb: 'Versjonen dokumentet bygger på, i anførselstegn: "3". Har registeret en nyere, blir ingenting publisert.',
    nn: 'Versjonen dokumentet byggjer på, i hermeteikn: "3". Har registeret ein nyare, blir ingenting publisert.',
    en: 'The version the document builds on, in quotes: "3". Where the register has a newer one, nothing is published.',
  },
  kind: { nb: "Plantypen.", nn: "Plantypen.", en: "The kind of plan." },
  title: {
    nb: "Tittelen på planen, høyst 200 tegn.",
    nn: "Tittelen på planen, høgst 200 teikn.",
    en: "The plan's title, at most 200 characters.",
  },
  language: {
    nb: "Språket planen er skrevet på.",
    nn: "Språket planen er skriven på.",
    en: "The language the plan is written in.",
  },
  fromYear: { nb: "Første år i perioden.", nn: "Første år i perioden.", en: "First year of the period." },
  toYear: { nb: "Siste år i perioden.", nn: "Siste år i perioden.", en: "Last year of the period." },
  higher: {
    nb: "Planene den hører under, ved navnene deres; tom liste for ingen.",
    nn: "Planane han høyrer under, ved namna deira; tom liste for ingen.",
    en: "The plans it belongs under, by their names; an empty list for none.",
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
    nb: "Slag publisering: forhåndsvisning, høring, vedtatt plan eller rettelse.",
    nn: "Slag publisering: førehandsvising, høyring, vedteken plan eller retting.",
    en: "Kind of publication: preview, hearing, adopted plan or correction.",
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
