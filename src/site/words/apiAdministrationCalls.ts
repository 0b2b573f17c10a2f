import type { administrationCalls } from "../../api/administrationCalls.ts";
import type { Said } from "../../words/language.ts";
import { administrators, coordinators, followers, said, signedIn, type ApiCallWords } from "./apiCallers.ts";

/** What each call by which a municipality is administered is for, and who may make it. */
export const administrationCallWords: Readonly<Record<keyof typeof administrationCalls, Said<ApiCallWords>>> = {
  ownSettings: said(
    administrators,
    [
      "Det kommunen sier om seg selv",
      "Gir kommunens navn, numre, språk og hvor svar på høringer sendes. ETag-en sendes med når det skal endres.",
    ],
    [
      "Det kommunen seier om seg sjølv",
      "Gir namnet og nummera til kommunen, språket og kvar svar på høyringar skal sendast. ETag-en blir send med når det skal endrast.",
    ],
    [
      "What the municipality says of itself",
      "Gives the municipality's name, numbers, language and where answers to hearings are sent. The ETag is sent along to change it.",
    ],
  ),
  saveOwnSettings: said(
    administrators,
    [
      "Endre det kommunen sier om seg selv",
      "Tar vare på alt som sendes, i stedet for det som var. Er det endret av en annen siden det ble hentet (If-Match), lagres ingenting. Adressene til planene endres ikke.",
    ],
    [
      "Endre det kommunen seier om seg sjølv",
      "Tek vare på alt som blir sendt, i staden for det som var. Er det endra av ein annan sidan det vart henta (If-Match), blir ingenting lagra. Adressene til planane blir ikkje endra.",
    ],
    [
      "Change what the municipality says of itself",
      "Keeps all that is sent instead of what was. Where someone else has changed it since it was fetched (If-Match), nothing is saved. The plans' addresses stay.",
    ],
  ),
  kindSettings: said(
    administrators,
    [
      "Regler og kapitler for en plantype",
      "Gir hvor mye kommunen lar hver regel veie for plantypen, og kapitlene den skal ha. Det som ikke står der, er som vanlig.",
    ],
    [
      "Reglar og kapittel for ein plantype",
      "Gir kor mykje kommunen lèt kvar regel vege for plantypen, og kapitla han skal ha. Det som ikkje står der, er som vanleg.",
    ],
    [
      "Rules and chapters for a kind of plan",
      "Gives how much the municipality lets each rule weigh for the kind of plan, and the chapters it is to have. What is not there is as usual.",
    ],
  ),
  saveKindSettings: said(
    administrators,
    [
      "Endre regler og kapitler for en plantype",
      "Tar vare på alt som sendes, i stedet for det som var, fra neste kontroll. Er det endret av en annen siden det ble hentet (If-Match), lagres ingenting.",
    ],
    [
      "Endre reglar og kapittel for ein plantype",
      "Tek vare på alt som blir sendt, i staden for det som var, frå neste kontroll. Er det endra av ein annan sidan det vart henta (If-Match), blir ingenting lagra.",
    ],
    [
      "Change rules and chapters for a kind of plan",
      "Keeps all that is sent instead of what was, from the next check. Where someone else has changed it since it was fetched (If-Match), nothing is saved.",
    ],
  ),
  tryPlanList: said(
    coordinators,
    [
      "Prøv en liste over planer",
      "Leser en .xlsx- eller CSV-fil, og sier linje for linje hva som er galt. Ingenting føres inn.",
    ],
    [
      "Prøv ei liste over planar",
      "Les ei .xlsx- eller CSV-fil, og seier linje for linje kva som er gale. Ingenting blir ført inn.",
    ],
    ["Try a list of plans", "Reads an .xlsx or CSV file, and says line by line what is wrong. Nothing is entered."],
  ),
  enterPlanList: said(
    coordinators,
    [
      "Før inn en liste over planer",
      "Fører inn planene i en .xlsx- eller CSV-fil med mål og handlinger, alle eller ingen. Er noe galt i en linje, føres ingenting inn.",
    ],
    [
      "Før inn ei liste over planar",
      "Fører inn planane i ei .xlsx- eller CSV-fil med mål og handlingar, alle eller ingen. Er noko gale i ei linje, blir ingenting ført inn.",
    ],
    [
      "Enter a list of plans",
      "Enters the plans of an .xlsx or CSV file with their goals and actions, all or none. Where something is wrong in a line, nothing is entered.",
    ],
  ),
  overviewCsv: said(
    followers,
    [
      "Planoversikten som CSV",
      "Gir alle kommunens planer med tilstand, neste hendelse, funn og hvem, på språket det bes om med Accept-Language. Det samme som filen på sidene.",
    ],
    [
      "Planoversikta som CSV",
      "Gir alle planane til kommunen med tilstand, neste hending, funn og kven, på språket det blir bede om med Accept-Language. Det same som fila på sidene.",
    ],
    [
      "The overview of plans as CSV",
      "Gives all the municipality's plans with state, next event, findings and who, in the language asked for by Accept-Language. The same as the file on the pages.",
    ],
  ),
  overviewXlsx: said(
    followers,
    ["Planoversikten som .xlsx", "Det samme som et regneark."],
    ["Planoversikta som .xlsx", "Det same som eit rekneark."],
    ["The overview of plans as .xlsx", "The same as a spreadsheet."],
  ),
  units: said(
    signedIn,
    [
      "Enheter",
      "Gir kommunens enheter, også de som er lukket. Enheter som er åpne, foreslås som ansvarlige i panelet.",
    ],
    [
      "Einingar",
      "Gir einingane i kommunen, også dei som er lukka. Einingar som er opne, blir foreslåtte som ansvarlege i panelet.",
    ],
    [
      "Units",
      "Gives the municipality's organisational units, closed ones among them. Those that are open are suggested in the pane as responsible.",
    ],
  ),
  addUnit: said(
    administrators,
    ["Legg til en enhet", "Legger til en enhet, og gir alle enhetene."],
    ["Legg til ei eining", "Legg til ei eining, og gir alle einingane."],
    ["Add a unit", "Adds a unit, and gives all of them."],
  ),
  changeUnit: said(
    administrators,
    [
      "Endre en enhet",
      "Gir en enhet et annet navn, lukker den eller åpner den igjen. Planer der enheten står som ansvarlig i registeret, følger navnet.",
    ],
    [
      "Endre ei eining",
      "Gir ei eining eit anna namn, lukkar ho eller opnar ho att. Planar der eininga står som ansvarleg i registeret, følgjer namnet.",
    ],
    [
      "Change a unit",
      "Gives a unit another name, closes it or opens it again. Plans whose entry names the unit as responsible follow its name.",
    ],
  ),
};
