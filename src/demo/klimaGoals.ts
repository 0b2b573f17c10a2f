import { heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import type { Tagging } from "./taggedDocument.ts";

/** The goals of the klimaplan: some tagged, some waiting for it, and one fetched in other words than its origin's. */
export function klimaGoals(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Mål og strategier"),
    heading(2, "Fjordvik har fossilfri transport i 2030"),
    p("Kommunen går foran, og gjør det lett for innbyggere og næringsliv å følge etter."),
    list(
      "bullet",
      "Vi velger utslippsfrie kjøretøy og maskiner i alle innkjøp",
      "Vi bygger ladeplasser der folk bor",
      "Vi legger fergekai, buss og sykkelvei slik at de møtes",
    ),
    p(
      "Innen 2030 er alle kommunens kjøretøy og maskiner utslippsfrie. Bussene i byruta går på strøm. Den som kjører elbil, finner et sted å lade innen fem hundre meter fra der de bor, og den som ikke vil kjøre, kommer fram likevel.",
    ),
    p(
      "Det vanskeligste er de tunge kjøretøyene. Kommunen kan stille krav når den kjøper, men markedet er lite, og en lastebil varer i femten år. Derfor gjelder kravet fra dagen planen er vedtatt, ikke fra 2030.",
    ),
    tagging("goal", "maalenergi", { sdgs: ["7"] }, heading(2, "Kommunens bygg bruker halvparten så mye energi")),
    p("Energibruken måles per kvadratmeter og meldes hvert år."),
    p(
      "Vi begynner der det koster minst å spare mest: styring, tetting og de eldste ventilasjonsanleggene. Nye bygg skal lage minst en fjerdedel av strømmen sin selv.",
    ),
    tagging("strategy", "stratrehab", { parent: "maalenergi" }, p("Vi pusser opp eldre bygg før vi reiser nye.")),
    tagging(
      "strategy",
      "stratstyr1",
      { parent: "maalenergi" },
      p("Vi styrer varme og lys etter når byggene er i bruk."),
    ),
    heading(2, "Natur som tåler været"),
    tagging(
      "goal",
      "maalnatur2",
      {
        sdgs: ["15", "14.2"],
        origin: {
          plan: "samfunnsdel",
          version: 1,
          element: "maalnatur1",
          title: "Fjorden, strandsonen og myrene er i like god stand som da vi overtok dem",
          text: "Vannet i indre fjord har god økologisk tilstand, og alle kan gå langs sjøen gjennom sentrum.",
          ownReason: null,
        },
      },
      p("Fjorden, strandsonen og myrene er i like god stand som da vi overtok dem"),
      p("Vannet i indre fjord har god økologisk tilstand, og alle kan gå langs sjøen gjennom sentrum."),
    ),
    tagging(
      "strategy",
      "stratapen1",
      { parent: "maalnatur2" },
      p("Vi åpner bekker som går i rør, når vi likevel graver."),
    ),
    tagging("strategy", "stratmyr22", { parent: "maalnatur2" }, p("Vi lar myr og våtmark holde tilbake vannet.")),
    p(
      "Å restaurere en myr koster mindre enn et flomtunnelløp og virker fra første regn. Nesmyra er først. Erfaringen derfra avgjør hvor vi går videre.",
    ),
    heading(2, "Folk og bedrifter som vil være med"),
    p(
      "Kommunen slipper selv ut under fire prosent. Resten avgjøres ved kjøkkenbord og i styrerom. Vi kan ikke bestemme der, men vi kan gjøre det lettere å velge riktig, og vi kan la være å gjøre det vanskelig.",
    ),
    list(
      "bullet",
      "Vi gir råd om energi til alle som spør, på biblioteket hver torsdag",
      "Vi møter bedriftene to ganger i året og går gjennom det de planlegger",
      "Vi deler tallene våre åpent, også når de er dårlige",
    ),
    p(
      "Idrettslagene har bedt om en ordning for utstyr som kan lånes. Den er alt i gang på biblioteket, og bør få flere ting og lengre åpningstid. Det er ikke først og fremst et klimatiltak, men det er et av de få som også gjør det billigere å være barn i Fjordvik.",
    ),
  ];
}
