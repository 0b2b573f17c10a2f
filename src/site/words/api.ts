import type { Said } from "../../words/language.ts";

interface ApiWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly open: string;
  readonly openLead: string;
  /** The public addresses, and what each gives. `{…}` is a part to fill in. */
  readonly addresses: readonly (readonly [address: string, what: string])[];
  readonly openLanguage: string;
  readonly openUnchanged: string;
  readonly data: string;
  readonly dataLead: string;
  readonly dataExample: string;
  readonly signIn: string;
  readonly signInLead: string;
  readonly signInNext: string;
  readonly calls: string;
  readonly callsLead: string;
  readonly machines: string;
  readonly machinesLink: string;
  readonly who: string;
  readonly inPath: string;
  readonly inHeader: string;
  readonly inBody: string;
  readonly oneOf: string;
  readonly nullable: string;
  readonly sends: string;
  readonly answer: (status: number) => string;
  readonly empty: (status: number) => string;
  readonly refusals: string;
  readonly refusalsLead: string;
  readonly statuses: readonly (readonly [status: number, what: string])[];
  readonly limits: string;
  readonly limitsAre: (document: string, piece: string, calls: number) => string;
}

/** The words of the page about the API. */
export const apiWords: Said<ApiWords> = {
  nb: {
    title: "Plandata for andre systemer",
    lead: "Her står hva andre datasystemer kan hente fra tjenesten og sende til den, og hvordan (API).",
    contents: "På denne siden",
    open: "Det alle kan hente",
    openLead: "Alt som er publisert, kan hentes uten innlogging, på faste adresser:",
    addresses: [
      ["/{kommune}", "Planoversikten i en kommune."],
      ["/{kommune}/{plan}", "Den nyeste offentlige versjonen av en plan."],
      [
        "/{kommune}/{plan}/v/{nummer}",
        "Én versjon. Adressen gjelder for alltid, og det som står der, blir aldri endret.",
      ],
      ["/{kommune}/{plan}/v/{nummer}/kapittel/{id}", "Ett kapittel i en lang plan."],
      [
        "/{kommune}/{plan}#{element}",
        "Ett mål, én strategi eller ett tiltak. Elementet har samme id i alle versjoner.",
      ],
    ],
    openLanguage: "Legg til ?lang=nb, nn eller en for å velge språket på siden rundt planen.",
    openUnchanged:
      "Hver side har en ETag: send den tilbake i If-None-Match, så svarer tjenesten 304 når siden er som før.",
    data: "Planen som data",
    dataLead:
      "Hver plan og hvert kapittel har en blokk med data etter schema.org (JSON-LD) i siden: tittel, versjon, kommune, og alle mål, strategier og tiltak med id, tekst, opphav og bærekraftsmål.",
    dataExample: "Slik ser blokken ut, forkortet",
    signIn: "Slik logger et system inn",
    signInLead:
      "Det som ikke er offentlig, krever et tilgangsbevis (token) fra innloggingen som «Hvordan man logger inn» gir adressen til.",
    signInNext: "Send det med hvert kall, slik:",
    calls: "Kallene",
    callsLead: "Kallene gjelder kommunen til den som er logget inn. Alt sendes og svares som JSON der ikke annet står.",
    machines: "Alle kallene er også beskrevet for maskiner:",
    machinesLink: "OpenAPI 3.1 (JSON)",
    who: "Hvem:",
    inPath: "I adressen",
    inHeader: "I hodet på forespørselen",
    inBody: "Det som sendes",
    oneOf: "Én av:",
    nullable: "Kan være null.",
    sends: "Eksempel på det som sendes",
    answer: (status) => `Eksempel på svar (${status})`,
    empty: (status) => `Svaret er tomt (${status}).`,
    refusals: "Når tjenesten sier nei",
    refusalsLead:
      "Svaret er application/problem+json (RFC 9457), på det språket Accept-Language ber om: hva som er galt (title), hva som kan gjøres (detail), og en fast kode (code). Funnene i planen følger med der det er de som stopper.",
    statuses: [
      [400, "Noe i forespørselen kan ikke leses."],
      [401, "Tilgangsbeviset mangler eller gjelder ikke lenger."],
      [403, "Den som er logget inn, har ikke rollen som trengs."],
      [404, "Det finnes ikke noe på adressen."],
      [405, "Adressen tar ikke imot metoden. De den tar imot, står i Allow."],
      [409, "Delen av dokumentet begynner et annet sted enn der tjenesten har byte til, eller planen finnes alt."],
      [412, "Noen har publisert planen først."],
      [413, "Det som er sendt, er for stort."],
      [415, "Det som er sendt, er av et slag adressen ikke tar imot."],
      [422, "Dokumentet kan ikke leses, eller feil i planen stopper publiseringen."],
      [429, "For mange kall på en gang. Når du kan prøve igjen, står i Retry-After."],
      [500, "Noe gikk galt hos oss."],
      [503, "Tjenesten leser mange dokumenter akkurat nå. Når du kan prøve igjen, står i Retry-After."],
    ],
    limits: "Grenser",
    limitsAre: (document, piece, calls) =>
      `Et dokument kan være på ${document}, og sendes i deler på høyst ${piece}. Fra én adresse tar tjenesten imot ${calls} kall i minuttet.`,
  },
  nn: {
    title: "Plandata for andre system",
    lead: "Her står kva andre datasystem kan hente frå tenesta og sende til henne, og korleis (API).",
    contents: "På denne sida",
    open: "Det alle kan hente",
    openLead: "Alt som er publisert, kan hentast utan innlogging, på faste adresser:",
    addresses: [
      ["/{kommune}", "Planoversikta i ein kommune."],
      ["/{kommune}/{plan}", "Den nyaste offentlege versjonen av ein plan."],
      ["/{kommune}/{plan}/v/{nummer}", "Éin versjon. Adressa gjeld for alltid, og det som står der, blir aldri endra."],
      ["/{kommune}/{plan}/v/{nummer}/kapittel/{id}", "Eitt kapittel i ein lang plan."],
      [
        "/{kommune}/{plan}#{element}",
        "Eitt mål, éin strategi eller eitt tiltak. Elementet har same id i alle versjonar.",
      ],
    ],
    openLanguage: "Legg til ?lang=nb, nn eller en for å velje språket på sida rundt planen.",
    openUnchanged:
      "Kvar side har ein ETag: send han tilbake i If-None-Match, så svarar tenesta 304 når sida er som før.",
    data: "Planen som data",
    dataLead:
      "Kvar plan og kvart kapittel har ei blokk med data etter schema.org (JSON-LD) i sida: tittel, versjon, kommune, og alle mål, strategiar og tiltak med id, tekst, opphav og berekraftsmål.",
    dataExample: "Slik ser blokka ut, forkorta",
    signIn: "Slik loggar eit system inn",
    signInLead:
      "Det som ikkje er offentleg, krev eit tilgangsbevis (token) frå innlogginga som «Korleis ein loggar inn» gir adressa til.",
    signInNext: "Send det med kvart kall, slik:",
    calls: "Kalla",
    callsLead: "Kalla gjeld kommunen til den som er logga inn. Alt blir sendt og svart som JSON der ikkje anna står.",
    machines: "Alle kalla er òg skildra for maskiner:",
    machinesLink: "OpenAPI 3.1 (JSON)",
    who: "Kven:",
    inPath: "I adressa",
    inHeader: "I hovudet på førespurnaden",
    inBody: "Det som blir sendt",
    oneOf: "Éin av:",
    nullable: "Kan vere null.",
    sends: "Døme på det som blir sendt",
    answer: (status) => `Døme på svar (${status})`,
    empty: (status) => `Svaret er tomt (${status}).`,
    refusals: "Når tenesta seier nei",
    refusalsLead:
      "Svaret er application/problem+json (RFC 9457), på det språket Accept-Language ber om: kva som er gale (title), kva som kan gjerast (detail), og ein fast kode (code). Funna i planen følgjer med der det er dei som stoppar.",
    statuses: [
      [400, "Noko i førespurnaden kan ikkje lesast."],
      [401, "Tilgangsbeviset manglar eller gjeld ikkje lenger."],
      [403, "Den som er logga inn, har ikkje rolla som trengst."],
      [404, "Det finst ikkje noko på adressa."],
      [405, "Adressa tek ikkje imot metoden. Dei ho tek imot, står i Allow."],
      [409, "Delen av dokumentet byrjar ein annan stad enn der tenesta har byte til, eller planen finst alt."],
      [412, "Nokon har publisert planen først."],
      [413, "Det som er sendt, er for stort."],
      [415, "Det som er sendt, er av eit slag adressa ikkje tek imot."],
      [422, "Dokumentet kan ikkje lesast, eller feil i planen stoppar publiseringa."],
      [429, "For mange kall på ein gong. Når du kan prøve igjen, står i Retry-After."],
      [500, "Noko gjekk gale hos oss."],
      [503, "Tenesta les mange dokument akkurat no. Når du kan prøve igjen, står i Retry-After."],
    ],
    limits: "Grenser",
    limitsAre: (document, piece, calls) =>
      `Eit dokument kan vere på ${document}, og blir sendt i delar på høgst ${piece}. Frå éi adresse tek tenesta imot ${calls} kall i minuttet.`,
  },
  en: {
    title: "Plan data for other systems",
    lead: "What other computer systems can fetch from the service and send to it, and how (API).",
    contents: "On this page",
    open: "What anyone can fetch",
    openLead: "All that is published can be fetched without signing in, at permanent addresses:",
    addresses: [
      ["/{municipality}", "The overview of a municipality's plans."],
      ["/{municipality}/{plan}", "The newest public version of a plan."],
      [
        "/{municipality}/{plan}/v/{number}",
        "One version. The address holds for ever, and what stands there is never changed.",
      ],
      ["/{municipality}/{plan}/v/{number}/kapittel/{id}", "One chapter of a long plan."],
      [
        "/{municipality}/{plan}#{element}",
        "One goal, strategy or action. The element has the same id in every version.",
      ],
    ],
    openLanguage: "Add ?lang=nb, nn or en to choose the language of the page around the plan.",
    openUnchanged:
      "Every page has an ETag: send it back in If-None-Match, and the service answers 304 when the page is as before.",
    data: "The plan as data",
    dataLead:
      "Every plan and every chapter has a block of schema.org data (JSON-LD) in its page: title, version, municipality, and all goals, strategies and actions with id, text, origin and Sustainable Development Goals.",
    dataExample: "What the block looks like, shortened",
    signIn: "How a system signs in",
    signInLead: "What is not public takes a token from the sign-in that “How to sign in” gives the address of.",
    signInNext: "Send it with every call, like this:",
    calls: "The calls",
    callsLead:
      "The calls are about the municipality of whoever is signed in. All is sent and answered as JSON where nothing else is said.",
    machines: "All the calls are described for machines, too:",
    machinesLink: "OpenAPI 3.1 (JSON)",
    who: "Who:",
    inPath: "In the address",
    inHeader: "In the request's headers",
    inBody: "What is sent",
    oneOf: "One of:",
    nullable: "May be null.",
    sends: "Example of what is sent",
    answer: (status) => `Example of an answer (${status})`,
    empty: (status) => `The answer is empty (${status}).`,
    refusals: "When the service says no",
    refusalsLead:
      "The answer is application/problem+json (RFC 9457), in the language Accept-Language asks for: what is wrong (title), what can be done (detail), and a fixed code (code). The findings in the plan come along where they are what stops it.",
    statuses: [
      [400, "Something in the request cannot be read."],
      [401, "The token is missing or no longer holds."],
      [403, "Whoever is signed in does not have the role it takes."],
      [404, "There is nothing at the address."],
      [405, "The address does not take the method. Those it takes stand in Allow."],
      [
        409,
        "The piece of the document begins elsewhere than where the service has bytes to, or the plan is there already.",
      ],
      [412, "Someone has published the plan first."],
      [413, "What was sent is too large."],
      [415, "What was sent is of a kind the address does not take."],
      [422, "The document cannot be read, or errors in the plan stop the publishing."],
      [429, "Too many calls at once. When you can try again stands in Retry-After."],
      [500, "Something went wrong on our side."],
      [503, "The service is reading many documents just now. When you can try again stands in Retry-After."],
    ],
    limits: "Limits",
    limitsAre: (document, piece, calls) =>
      `A document can be ${document}, and is sent in pieces of at most ${piece}. From one address the service takes ${calls} calls a minute.`,
  },
};
