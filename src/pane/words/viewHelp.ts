import type { Said } from "../../words/language.ts";
import type { PlaceView, Tab } from "../core/paneState.ts";
import type { HelpWords } from "./helpWords.ts";
import { pictureWords } from "./pictures.ts";

/** What there is help with: the views. */
export type HelpTopic = Tab | PlaceView["view"];

/** The help with each view. Apart from the first steps, which come with the pane's first script. */
export const viewHelp: Said<Readonly<Record<HelpTopic, HelpWords>>> = {
  nb: {
    tag: {
      title: "Hjelp: Merk",
      what: "Her ser du overskriftene i dokumentet og det som er merket. Et merke sier hva et avsnitt er: mål, strategi, tiltak eller noe annet.",
      steps: [
        "Sett markøren i overskriften eller avsnittet i Word.",
        "Trykk på Mål, Strategi eller Tiltak nederst. Flere slag ligger under Mer.",
        "Det du merket, står i lista. Trykk på det for å legge til ansvar, år og bærekraftsmål.",
      ],
      picture: "Et avsnitt er valgt i Word, og knappene nederst i ruta merker det.",
    },
    check: {
      title: "Hjelp: Kontroll",
      what: "Her står det som mangler eller er feil. Feil stopper publiseringen. Advarsler og råd gjør det ikke.",
      steps: [
        "Trykk på et funn for å se hva det gjelder, og hvorfor.",
        "Trykk på Gå til for å finne stedet i Word.",
        "Trykk på Rett der det finnes. Da gjør Plantråd rettelsen, og du kan angre i Word.",
      ],
      picture: "En liste med funn. Ett av dem er valgt, og stedet er markert i Word.",
    },
    publish: {
      title: "Hjelp: Publiser",
      what: "Her legger du planen på nettet. Alle versjoner får sin egen adresse og blir stående.",
      steps: [
        "Velg hva det er: forhåndsvisning, høring, utkast etter høring, vedtatt plan eller rettelse.",
        "Se om noe stopper publiseringen, og rett det.",
        "Se hva som blir annerledes for dem som leser planen.",
        "Publiser. Du får adressen når siden er ute.",
      ],
      picture: "Fire trinn i ruta, og nettsiden de fører til.",
    },
    plan: {
      title: "Hjelp: Planen",
      what: "Her kobler du dokumentet til planen i kommunens planregister, og ser hva registeret vet om den.",
      steps: [
        "Søk etter planen. Den som ligner mest på dokumentets tittel, står først.",
        "Trykk på Koble til. Koblingen lagres i dokumentet, så det gjøres bare én gang.",
        "Er planen ny, kan en plankoordinator opprette den her.",
      ],
      picture: "Dokumentet kobles til en plan i lista.",
    },
    fetch: {
      title: "Hjelp: Hent fra annen plan",
      what: "Her henter du mål, strategier og tiltak fra overordnede planer i stedet for å skrive dem på nytt.",
      steps: [
        "Sett markøren i Word der det skal stå.",
        "Finn målet i lista, og trykk på Hent.",
        "Ordlyden settes inn. Endrer opphavet seg siden, får du beskjed.",
      ],
      picture: "Et mål i en annen plan settes inn i dokumentet, ord for ord.",
    },
    propose: {
      title: "Hjelp: Gå gjennom dokumentet",
      what: "Her står alt i dokumentet som ligner et element, i rekkefølge, med grunnen til forslaget.",
      steps: [
        "Godta det som er riktig. Du kan endre slag, plassering, ansvar, år og bærekraftsmål først.",
        "Avslå det som er feil. Da blir det ikke foreslått igjen.",
        "Er alt riktig, godtar du hele kapittelet eller alle på én gang.",
      ],
      picture: "En tabell i Word, og forslagene fra den i ruta med knapper for å godta og avslå.",
    },
    history: {
      title: "Hjelp: Det du har gjort",
      what: "Her står det du har gjort i dokumentet fra denne ruta, og her kan du angre det.",
      steps: [
        "Finn det du vil angre. Det siste står øverst.",
        "Trykk på Angre. Det du gjorde etterpå, blir stående.",
        "Står det at noe må angres i Word, velger du Angre der.",
      ],
      picture: "En liste over det som er gjort, med en knapp for å angre ved hver linje.",
    },
    pictures: pictureWords.nb.help,
    actions: {
      title: "Hjelp: Alle tiltak",
      what: "Her fyller du ut ansvar, år, status og kostnad for alle tiltakene i planen.",
      steps: [
        "Skriv i feltene. Tab går til neste felt, pil ned til samme felt i neste tiltak.",
        "Det som står i en tabell i dokumentet, vises uten felt. Endre det i tabellen i Word.",
        "Lagre alle endringene med ett trykk.",
      ],
      picture: "En tabell med tiltak og felt for ansvar, år, status og kostnad.",
    },
    element: {
      title: "Hjelp: Ett element",
      what: "Her står det Plantråd vet om ett mål, én strategi eller ett tiltak.",
      steps: [
        "Slag og plassering: hva det er, og hva det hører under.",
        "Bærekraftsmål: hvilke av FNs mål det bidrar til.",
        "Opplysninger: ansvarlig, år, status og kostnad. Står de i en tabell i dokumentet, leses de derfra.",
      ],
      picture: "Visningen av ett element, med slag, bærekraftsmål og opplysninger.",
    },
  },
  nn: {
    tag: {
      title: "Hjelp: Merk",
      what: "Her ser du overskriftene i dokumentet og det som er merkt. Eit merke seier kva eit avsnitt er: mål, strategi, tiltak eller noko anna.",
      steps: [
        "Set markøren i overskrifta eller avsnittet i Word.",
        "Trykk på Mål, Strategi eller Tiltak nedst. Fleire slag ligg under Meir.",
        "Det du merkte, står i lista. Trykk på det for å leggje til ansvar, år og berekraftsmål.",
      ],
      picture: "Eit avsnitt er valt i Word, og knappane nedst i ruta merkjer det.",
    },
    check: {
      title: "Hjelp: Kontroll",
      what: "Her står det som manglar eller er feil. Feil stoppar publiseringa. Åtvaringar og råd gjer det ikkje.",
      steps: [
        "Trykk på eit funn for å sjå kva det gjeld, og kvifor.",
        "Trykk på Gå til for å finne staden i Word.",
        "Trykk på Rett der det finst. Då gjer Plantråd rettinga, og du kan angre i Word.",
      ],
      picture: "Ei liste med funn. Eitt av dei er valt, og staden er markert i Word.",
    },
    publish: {
      title: "Hjelp: Publiser",
      what: "Her legg du planen på nettet. Alle versjonar får si eiga adresse og blir ståande.",
      steps: [
        "Vel kva det er: førehandsvising, høyring, utkast etter høyring, vedteken plan eller retting.",
        "Sjå om noko stoppar publiseringa, og rett det.",
        "Sjå kva som blir annleis for dei som les planen.",
        "Publiser. Du får adressa når sida er ute.",
      ],
      picture: "Fire trinn i ruta, og nettsida dei fører til.",
    },
    plan: {
      title: "Hjelp: Planen",
      what: "Her koplar du dokumentet til planen i planregisteret til kommunen, og ser kva registeret veit om han.",
      steps: [
        "Søk etter planen. Den som liknar mest på tittelen på dokumentet, står først.",
        "Trykk på Kople til. Koplinga blir lagra i dokumentet, så det blir gjort berre éin gong.",
        "Er planen ny, kan ein plankoordinator opprette han her.",
      ],
      picture: "Dokumentet blir kopla til ein plan i lista.",
    },
    fetch: {
      title: "Hjelp: Hent frå annan plan",
      what: "Her hentar du mål, strategiar og tiltak frå overordna planar i staden for å skrive dei på nytt.",
      steps: [
        "Set markøren i Word der det skal stå.",
        "Finn målet i lista, og trykk på Hent.",
        "Ordlyden blir sett inn. Endrar opphavet seg sidan, får du melding.",
      ],
      picture: "Eit mål i ein annan plan blir sett inn i dokumentet, ord for ord.",
    },
    propose: {
      title: "Hjelp: Gå gjennom dokumentet",
      what: "Her står alt i dokumentet som liknar eit element, i rekkjefølgje, med grunnen til forslaget.",
      steps: [
        "Godta det som er rett. Du kan endre slag, plassering, ansvar, år og berekraftsmål først.",
        "Avslå det som er feil. Då blir det ikkje føreslått igjen.",
        "Er alt rett, godtek du heile kapittelet eller alle på éin gong.",
      ],
      picture: "Ein tabell i Word, og forslaga frå han i ruta med knappar for å godta og avslå.",
    },
    history: {
      title: "Hjelp: Det du har gjort",
      what: "Her står det du har gjort i dokumentet frå denne ruta, og her kan du angre det.",
      steps: [
        "Finn det du vil angre. Det siste står øvst.",
        "Trykk på Angre. Det du gjorde etterpå, blir ståande.",
        "Står det at noko må angrast i Word, vel du Angre der.",
      ],
      picture: "Ei liste over det som er gjort, med ein knapp for å angre ved kvar linje.",
    },
    pictures: pictureWords.nn.help,
    actions: {
      title: "Hjelp: Alle tiltak",
      what: "Her fyller du ut ansvar, år, status og kostnad for alle tiltaka i planen.",
      steps: [
        "Skriv i felta. Tab går til neste felt, pil ned til same felt i neste tiltak.",
        "Det som står i ein tabell i dokumentet, blir vist utan felt. Endre det i tabellen i Word.",
        "Lagre alle endringane med eitt trykk.",
      ],
      picture: "Ein tabell med tiltak og felt for ansvar, år, status og kostnad.",
    },
    element: {
      title: "Hjelp: Eitt element",
      what: "Her står det Plantråd veit om eitt mål, éin strategi eller eitt tiltak.",
      steps: [
        "Slag og plassering: kva det er, og kva det høyrer under.",
        "Berekraftsmål: kva for FN-mål det bidreg til.",
        "Opplysningar: ansvarleg, år, status og kostnad. Står dei i ein tabell i dokumentet, blir dei lesne derifrå.",
      ],
      picture: "Visinga av eitt element, med slag, berekraftsmål og opplysningar.",
    },
  },
  en: {
    tag: {
      title: "Help: Tag",
      what: "Here are the document's headings and what is tagged. A tag says what a passage is: a goal, a strategy, a measure or something else.",
      steps: [
        "Put the cursor in the heading or paragraph in Word.",
        "Press Goal, Strategy or Measure at the foot. Other kinds are under More.",
        "What you tagged is in the list. Press it to add who is responsible, years and SDGs.",
      ],
      picture: "A paragraph is selected in Word, and the buttons at the foot of the pane tag it.",
    },
    check: {
      title: "Help: Check",
      what: "Here is what is missing or wrong. Errors stop publishing. Warnings and advice do not.",
      steps: [
        "Press a finding to see what it is about, and why.",
        "Press Go to, to find the place in Word.",
        "Press Fix where there is one. Plantråd mends it, and you can undo that in Word.",
      ],
      picture: "A list of findings. One of them is chosen, and its place is marked in Word.",
    },
    publish: {
      title: "Help: Publish",
      what: "Here you put the plan on the web. Every version has an address of its own and stays.",
      steps: [
        "Choose what it is: a preview, a hearing, a draft after hearing, an adopted plan or a correction.",
        "See whether something stops publishing, and mend it.",
        "See what changes for those who read the plan.",
        "Publish. You get the address when the page is out.",
      ],
      picture: "Four steps in the pane, and the web page they lead to.",
    },
    plan: {
      title: "Help: The plan",
      what: "Here you tie the document to its plan in the municipality's register, and see what the register knows of it.",
      steps: [
        "Search for the plan. The one most like the document's title comes first.",
        "Press Tie. The tie is kept in the document, so this is done only once.",
        "If the plan is new, a plan coordinator can make it here.",
      ],
      picture: "The document is tied to a plan in the list.",
    },
    fetch: {
      title: "Help: Fetch from another plan",
      what: "Here you fetch goals, strategies and measures from higher plans instead of writing them again.",
      steps: [
        "Put the cursor in Word where it is to stand.",
        "Find the goal in the list, and press Fetch.",
        "The words are put in. If the origin changes later, you are told.",
      ],
      picture: "A goal of another plan is put into the document, word for word.",
    },
    propose: {
      title: "Help: Go through the document",
      what: "Here is everything in the document that looks like an element, in order, with the reason it is proposed.",
      steps: [
        "Accept what is right. You may change kind, place, responsible, years and SDGs first.",
        "Refuse what is wrong. Then it is not proposed again.",
        "If all is right, accept the whole chapter or everything at once.",
      ],
      picture: "A table in Word, and what is proposed from it in the pane, with buttons to accept and refuse.",
    },
    history: {
      title: "Help: What you have done",
      what: "This is what you have done in the document from this pane, and here you can undo it.",
      steps: [
        "Find what you want to undo. The latest is at the top.",
        "Press Undo. What you did after it stays.",
        "Where it says that something must be undone in Word, choose Undo there.",
      ],
      picture: "A list of what was done, with a button to undo at each line.",
    },
    pictures: pictureWords.en.help,
    actions: {
      title: "Help: All actions",
      what: "Here you fill in responsible, years, status and cost for all the plan's actions.",
      steps: [
        "Write in the fields. Tab goes to the next field, arrow down to the same field of the next action.",
        "What stands in a table of the document is shown without a field. Change it in the table in Word.",
        "Save all the changes with one press.",
      ],
      picture: "A table of actions with fields for responsible, years, status and cost.",
    },
    element: {
      title: "Help: One element",
      what: "Here is what Plantråd knows of one goal, strategy or measure.",
      steps: [
        "Kind and place: what it is, and what it belongs under.",
        "SDGs: which of the UN's goals it contributes to.",
        "Details: responsible, years, status and cost. Where they stand in a table of the document, they are read from it.",
      ],
      picture: "The view of one element, with kind, SDGs and details.",
    },
  },
};
