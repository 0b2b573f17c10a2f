import type { CallId } from "../../api/calls.ts";
import type { Said } from "../../words/language.ts";
import { administrationCallWords } from "./apiAdministrationCalls.ts";
import {
  administrators,
  anyRole,
  coordinators,
  givers,
  nobody,
  owners,
  publishers,
  reviewers,
  said,
  senders,
  signedIn,
  writers,
  type ApiCallWords,
} from "./apiCallers.ts";

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
    [
      "Hvem som kaller",
      "Gir navnet på den som er logget inn, kommunen og rollene i den, hvem som kan gi roller, og hva som venter på den som spør.",
    ],
    [
      "Kven som kallar",
      "Gir namnet på den som er logga inn, kommunen og rollene i han, kven som kan gi roller, og kva som ventar på den som spør.",
    ],
    [
      "Who is calling",
      "Gives the name of whoever is signed in, the municipality and their roles in it, who can give roles, and what waits for whoever asks.",
    ],
  ),
  people: said(
    administrators,
    [
      "Folk og roller i kommunen",
      "Gir alle i kommunen som har logget inn, rollene de har, grupper med roller, og invitasjoner som venter.",
    ],
    [
      "Folk og roller i kommunen",
      "Gir alle i kommunen som har logga inn, rollene dei har, grupper med roller, og invitasjonar som ventar.",
    ],
    [
      "People and roles in the municipality",
      "Gives everyone of the municipality who has signed in, the roles they have, groups with roles, and invitations that wait.",
    ],
  ),
  planPeople: said(
    owners,
    [
      "Folk og roller i en plan",
      "Gir dem som har en rolle i planen alene, grupper med roller i den, og invitasjoner som venter.",
    ],
    [
      "Folk og roller i ein plan",
      "Gir dei som har ei rolle i planen åleine, grupper med roller i han, og invitasjonar som ventar.",
    ],
    [
      "People and roles in a plan",
      "Gives those with a role in this plan alone, groups with roles in it, and invitations that wait.",
    ],
  ),
  giveRole: said(
    givers,
    [
      "Gi en rolle",
      "Gir en rolle til noen som har logget inn, til den første i kommunen som logger inn med en e-postadresse, eller til en gruppe. Kommunen gir rollene administrator og plankoordinator; en plan gir planeier, planlegger, kontrollør og leser. En invitasjon venter i 90 dager.",
    ],
    [
      "Gi ei rolle",
      "Gir ei rolle til nokon som har logga inn, til den første i kommunen som loggar inn med ei e-postadresse, eller til ei gruppe. Kommunen gir rollene administrator og plankoordinator; ein plan gir planeigar, planleggjar, kontrollør og lesar. Ein invitasjon ventar i 90 dagar.",
    ],
    [
      "Give a role",
      "Gives a role to someone who has signed in, to the first of the municipality to sign in by an e-mail address, or to a group. The municipality gives the roles of administrator and plan coordinator; a plan gives plan owner, planner, reviewer and reader. An invitation waits for 90 days.",
    ],
  ),
  takeRole: said(
    givers,
    [
      "Ta bort en rolle",
      "Tar bort en rolle eller trekker tilbake en invitasjon. Det gjelder fra neste forespørsel. Kommunens siste administrator beholder sin.",
    ],
    [
      "Ta bort ei rolle",
      "Tek bort ei rolle eller trekkjer tilbake ein invitasjon. Det gjeld frå neste førespurnad. Den siste administratoren i kommunen får ha si.",
    ],
    [
      "Take a role away",
      "Takes a role away, or withdraws an invitation. It holds from the next request. The municipality's last administrator keeps theirs.",
    ],
  ),
  ...administrationCallWords,
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
  municipalities: said(
    nobody,
    ["Kommunene", "Gir alle kommunene som publiserer planer her, etter navn."],
    ["Kommunane", "Gir alle kommunane som publiserer planar her, etter namn."],
    ["The municipalities", "Gives all municipalities that publish plans here, by name."],
  ),
  publicRegister: said(
    nobody,
    [
      "Det en kommune har publisert",
      "Gir planene til en kommune som har en offentlig versjon, og målene, strategiene og tiltakene i den gjeldende versjonen av hver (elements) og i den foreslåtte (proposals). Ingen personer er nevnt, og ingenting som ikke er publisert. Svaret har en ETag.",
    ],
    [
      "Det ein kommune har publisert",
      "Gir planane til ein kommune som har ein offentleg versjon, og måla, strategiane og tiltaka i den gjeldande versjonen av kvar (elements) og i den foreslåtte (proposals). Ingen personar er nemnde, og ingenting som ikkje er publisert. Svaret har ein ETag.",
    ],
    [
      "What a municipality has published",
      "Gives those of a municipality's plans that have a public version, and the goals, strategies and actions of the version in force of each (elements) and of the proposed one (proposals). No people are named, and nothing that is not published. The answer has an ETag.",
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
  document: said(
    anyRole,
    [
      "Hent dokumentet",
      "Word-dokumentet en versjon ble laget av, klart til å arbeide videre i: det sier selv hvilken versjon det bygger på. En versjon som er sperret, gis ikke ut.",
    ],
    [
      "Hent dokumentet",
      "Word-dokumentet ein versjon vart laga av, klart til å arbeide vidare i: det seier sjølv kva versjon det byggjer på. Ein versjon som er sperra, blir ikkje gitt ut.",
    ],
    [
      "Fetch the document",
      "The Word document a version was made of, ready to go on with: it says itself which version it builds on. One of a version that is sealed is not handed out.",
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
  entry: said(
    anyRole,
    [
      "Det registeret sier om en plan",
      "Gir planen slik den står i registeret. ETag-en kan sendes med når den skal rettes.",
    ],
    [
      "Det registeret seier om ein plan",
      "Gir planen slik han står i registeret. ETag-en kan sendast med når han skal rettast.",
    ],
    [
      "What the register says of a plan",
      "Gives the plan as it stands in the register. The ETag may be sent along when it is mended.",
    ],
  ),
  mendEntry: said(
    coordinators,
    [
      "Rett det registeret sier om en plan",
      "Retter det som sendes, og lar resten stå. Med ETag-en fra da planen ble hentet (If-Match), rettes ingenting hvis en annen har rettet den siden. Adressen er den samme. Hva som var før, hvem som rettet og når, står i historikken.",
    ],
    [
      "Rett det registeret seier om ein plan",
      "Rettar det som blir sendt, og lèt resten stå. Med ETag-en frå då planen vart henta (If-Match), blir ingenting retta om ein annan har retta han sidan. Adressa er den same. Kva som var før, kven som retta og når, står i historikken.",
    ],
    [
      "Mend what the register says of a plan",
      "Mends what is sent and leaves the rest. With the ETag from when the plan was fetched (If-Match), nothing is mended where someone else has mended it since. The address is the same. What was before, who mended it and when, stands in the history.",
    ],
  ),
  endPlan: said(
    coordinators,
    [
      "La en plan opphøre",
      "Lar planen være erstattet av andre planer eller opphevet, eller lar den gjelde igjen. Ingen versjon av den gjelder da, og alle sidene blir stående på adressene sine.",
    ],
    [
      "La ein plan ta slutt",
      "Lèt planen vere erstatta av andre planar eller oppheva, eller lèt han gjelde igjen. Ingen versjon av han gjeld da, og alle sidene blir ståande på adressene sine.",
    ],
    [
      "Let a plan end",
      "Lets the plan be replaced by others or repealed, or lets it hold again. No version of it is then in force, and every page stays at its address.",
    ],
  ),
  history: said(
    anyRole,
    [
      "Historikken til en plan",
      "Hva som er rettet i registeret, når planen opphørte, og hva som er trukket tilbake, med hvem, når og hvorfor. Det nyeste først.",
    ],
    [
      "Historikken til ein plan",
      "Kva som er retta i registeret, når planen tok slutt, og kva som er trekt tilbake, med kven, når og kvifor. Det nyaste først.",
    ],
    [
      "A plan's history",
      "What has been mended in the register, when the plan ended, and what has been taken back, with who, when and why. The newest first.",
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
