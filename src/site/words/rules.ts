import type { Weight } from "../../plan/rules/rule.ts";
import type { Said } from "../../words/language.ts";

interface RulesWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly levelsLead: string;
  readonly contents: string;
  readonly level: string;
  readonly planKind: string;
  readonly others: string;
  readonly allKinds: string;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly law: string;
  readonly mend: string;
  readonly one: string;
  readonly name: string;
}

/** The words of the page about the rules a plan is checked by. */
export const rulesWords: Said<RulesWords> = {
  nb: {
    title: "Reglene en plan blir kontrollert etter",
    lead: "Plantråd ser etter dette i hver plan: i Word mens den skrives, og hos tjenesten når den publiseres. Siden er laget av reglene selv.",
    description: "Hva Plantråd kontrollerer i en kommunal plan, hvorfor, etter hvilken lov og hvordan det rettes.",
    levelsLead:
      "En feil stopper høring og vedtak, aldri lagring eller forhåndsvisning. En advarsel blir vist og talt. Et råd blir vist. Kommunen kan selv heve, senke eller slå av en regel.",
    contents: "På denne siden",
    level: "Hvor mye det veier",
    planKind: "Plantype",
    others: "andre planer",
    allKinds: "alle planer",
    weights: { error: "feil", warning: "advarsel", advice: "råd", off: "ikke kontrollert" },
    law: "Lov:",
    mend: "Slik rettes det:",
    one: "Rettes med ett trykk der det går.",
    name: "Regelens navn:",
  },
  nn: {
    title: "Reglane ein plan blir kontrollert etter",
    lead: "Plantråd ser etter dette i kvar plan: i Word medan han blir skriven, og hos tenesta når han blir publisert. Sida er laga av reglane sjølve.",
    description: "Kva Plantråd kontrollerer i ein kommunal plan, kvifor, etter kva lov og korleis det blir retta.",
    levelsLead:
      "Ein feil stoppar høyring og vedtak, aldri lagring eller førehandsvising. Ei åtvaring blir vist og talt. Eit råd blir vist. Kommunen kan sjølv heve, senke eller slå av ein regel.",
    contents: "På denne sida",
    level: "Kor mykje det veg",
    planKind: "Plantype",
    others: "andre planar",
    allKinds: "alle planar",
    weights: { error: "feil", warning: "åtvaring", advice: "råd", off: "ikkje kontrollert" },
    law: "Lov:",
    mend: "Slik blir det retta:",
    one: "Blir retta med eitt trykk der det går.",
    name: "Namnet på regelen:",
  },
  en: {
    title: "The rules a plan is checked by",
    lead: "Plantråd looks for this in every plan: in Word while it is written, and at the service when it is published. The page is made from the rules themselves.",
    description: "What Plantråd checks in a municipal plan, why, by which law, and how it is mended.",
    levelsLead:
      "An error stops hearing and adoption, never saving or a preview. A warning is shown and counted. Advice is shown. The municipality can raise, lower or switch off a rule.",
    contents: "On this page",
    level: "How much it weighs",
    planKind: "Kind of plan",
    others: "other plans",
    allKinds: "all plans",
    weights: { error: "error", warning: "warning", advice: "advice", off: "not checked" },
    law: "Law:",
    mend: "How it is mended:",
    one: "Mended by one press where that can be done.",
    name: "The rule's name:",
  },
};
