import type { Said } from "../../words/language.ts";
import type { PlanGroup } from "../view/groupPlans.ts";

interface OverviewWords {
  readonly title: (municipality: string) => string;
  readonly lead: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly kind: string;
  readonly state: string;
  readonly plan: string;
  readonly period: string;
  readonly every: string;
  readonly show: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly hits: (count: number, asked: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly nothingFound: string;
  readonly noPlans: string;
  readonly noPlansNext: string;
  readonly groups: Readonly<Record<PlanGroup, string>>;
  readonly groupLeads: Readonly<Record<PlanGroup, string>>;
  /** When every hearing's deadline has passed, and when some have. */
  readonly hearingsOver: { readonly name: string; readonly lead: string };
  readonly someHearingsOver: string;
  readonly meanwhile: (adoptedOn: string) => string;
  readonly notPublished: string;
  readonly years: (from: number | null, to: number | null) => string;
  readonly shortcuts: string;
  readonly thread: string;
  readonly threadLead: string;
  readonly sdgs: string;
  readonly sdgsLead: string;
  readonly sdgElements: (elements: number, plans: number) => string;
}

/** The words of a municipality's overview of its plans. */
export const overviewWords: Said<OverviewWords> = {
  nb: {
    title: (municipality) => `Planer i ${municipality}`,
    lead: "Her finner du planene kommunen styrer etter, de som er på høring, og de som er under arbeid.",
    search: "Søk i planene",
    searchLabel: "Ord i tittelen",
    kind: "Plantype",
    state: "Tilstand",
    plan: "Plan",
    period: "Periode",
    every: "Alle",
    show: "Vis planer",
    clear: "Vis alle planer",
    found: (count) => (count === 1 ? "1 plan passer." : `${count} planer passer.`),
    hits: (count, asked) => `${count} treff${sayAsked(asked)}`,
    quoted: (text) => `«${text}»`,
    nothingFound:
      "Ingen planer passer med det du søkte etter. Prøv færre ord, eller velg en annen plantype eller tilstand.",
    noPlans: "Kommunen har ikke publisert planer her ennå.",
    noPlansNext: "Kontakt kommunen hvis du leter etter en bestemt plan.",
    groups: {
      hearing: "På høring nå",
      afterHearing: "Etter høring",
      new: "Nye",
      current: "Gjeldende",
      underWork: "Under arbeid",
      former: "Tidligere planer",
    },
    groupLeads: {
      hearing: "Du kan si hva du mener om disse planene.",
      afterHearing: "Innspillene er vurdert og forslaget bearbeidet. Det er ikke vedtatt.",
      new: "Vedtatt de siste 90 dagene.",
      current: "Vedtatt, og gjelder nå.",
      underWork: "Kommunen har startet arbeidet med disse planene.",
      former: "Erstattet, opphevet eller utgått. De kan fortsatt leses.",
    },
    hearingsOver: {
      name: "Høringen er over",
      lead: "Fristen for innspill er ute. Kommunen arbeider videre med planene.",
    },
    someHearingsOver: "Du kan si hva du mener om planene der fristen ikke er ute.",
    meanwhile: (adoptedOn) => `Versjonen vedtatt ${adoptedOn} gjelder imens.`,
    notPublished: "ikke publisert ennå",
    years: (from, to) => sayYears(from, to, "fra", "til", "ikke satt"),
    shortcuts: "Hurtigvalg",
    thread: "Den røde tråden",
    threadLead: "Slik henger planene sammen: en plan henter mål og tiltak fra planen den står under.",
    sdgs: "FNs bærekraftsmål i planene",
    sdgsLead: "Bærekraftsmålene som mål og tiltak i de publiserte planene er knyttet til.",
    sdgElements: (elements, plans) =>
      `${elements === 1 ? "1 element" : `${elements} elementer`} i ${plans === 1 ? "1 plan" : `${plans} planer`}`,
  },
  nn: {
    title: (municipality) => `Planar i ${municipality}`,
    lead: "Her finn du planane kommunen styrer etter, dei som er på høyring, og dei som er under arbeid.",
    search: "Søk i planane",
    searchLabel: "Ord i tittelen",
    kind: "Plantype",
    state: "Tilstand",
    plan: "Plan",
    period: "Periode",
    every: "Alle",
    show: "Vis planar",
    clear: "Vis alle planar",
    found: (count) => (count === 1 ? "1 plan passar." : `${count} planar passar.`),
    hits: (count, asked) => `${count} treff${sayAsked(asked)}`,
    quoted: (text) => `«${text}»`,
    nothingFound:
      "Ingen planar passar med det du søkte etter. Prøv færre ord, eller vel ein annan plantype eller tilstand.",
    noPlans: "Kommunen har ikkje publisert planar her enno.",
    noPlansNext: "Kontakt kommunen om du leitar etter ein bestemd plan.",
    groups: {
      hearing: "På høyring no",
      afterHearing: "Etter høyring",
      new: "Nye",
      current: "Gjeldande",
      underWork: "Under arbeid",
      former: "Tidlegare planar",
    },
    groupLeads: {
      hearing: "Du kan seie kva du meiner om desse planane.",
      afterHearing: "Innspela er vurderte og framlegget omarbeidd. Det er ikkje vedteke.",
      new: "Vedtekne dei siste 90 dagane.",
      current: "Vedtekne, og gjeld no.",
      underWork: "Kommunen har starta arbeidet med desse planane.",
      former: "Erstatta, oppheva eller utgått. Dei kan framleis lesast.",
    },
    hearingsOver: {
      name: "Høyringa er over",
      lead: "Fristen for innspel er ute. Kommunen arbeider vidare med planane.",
    },
    someHearingsOver: "Du kan seie kva du meiner om planane der fristen ikkje er ute.",
    meanwhile: (adoptedOn) => `Versjonen vedteken ${adoptedOn} gjeld i mellomtida.`,
    notPublished: "ikkje publisert enno",
    years: (from, to) => sayYears(from, to, "frå", "til", "ikkje sett"),
    shortcuts: "Snarvegar",
    thread: "Den raude tråden",
    threadLead: "Slik heng planane saman: ein plan hentar mål og tiltak frå planen han står under.",
    sdgs: "Berekraftsmåla til FN i planane",
    sdgsLead: "Berekraftsmåla som mål og tiltak i dei publiserte planane er knytte til.",
    sdgElements: (elements, plans) =>
      `${elements === 1 ? "1 element" : `${elements} element`} i ${plans === 1 ? "1 plan" : `${plans} planar`}`,
  },
  en: {
    title: (municipality) => `Plans in ${municipality}`,
    lead: "The plans that guide the municipality, those open for input, and those being made.",
    search: "Search the plans",
    searchLabel: "Words in the title",
    kind: "Kind of plan",
    state: "State",
    plan: "Plan",
    period: "Period",
    every: "All",
    show: "Show plans",
    clear: "Show all plans",
    found: (count) => (count === 1 ? "1 plan matches." : `${count} plans match.`),
    hits: (count, asked) => `${count === 1 ? "1 hit" : `${count} hits`}${sayAsked(asked)}`,
    quoted: (text) => `“${text}”`,
    nothingFound: "No plan matches what you searched for. Try fewer words, or another kind or state.",
    noPlans: "The municipality has not published plans here yet.",
    noPlansNext: "Contact the municipality if you are looking for a certain plan.",
    groups: {
      hearing: "Open for input now",
      afterHearing: "After hearing",
      new: "New",
      current: "In force",
      underWork: "Under work",
      former: "Former plans",
    },
    groupLeads: {
      hearing: "You can say what you think of these plans.",
      afterHearing: "The input has been considered and the proposal revised. It is not adopted.",
      new: "Adopted in the last 90 days.",
      current: "Adopted, and in force now.",
      underWork: "The municipality has begun work on these plans.",
      former: "Replaced, repealed or expired. They can still be read.",
    },
    hearingsOver: {
      name: "Hearing over",
      lead: "The deadline for input has passed. The municipality goes on working with the plans.",
    },
    someHearingsOver: "You can say what you think about the plans whose deadline has not passed.",
    meanwhile: (adoptedOn) => `The version adopted ${adoptedOn} is in force meanwhile.`,
    notPublished: "not published yet",
    years: (from, to) => sayYears(from, to, "from", "until", "not set"),
    shortcuts: "Shortcuts",
    thread: "The red thread",
    threadLead: "How the plans hang together: a plan fetches goals and measures from the plan above it.",
    sdgs: "The UN’s sustainable development goals in the plans",
    sdgsLead: "The sustainable development goals that goals and measures in the published plans are linked to.",
    sdgElements: (elements, plans) =>
      `${elements === 1 ? "1 element" : `${elements} elements`} in ${plans === 1 ? "1 plan" : `${plans} plans`}`,
  },
};

/** "for" is said alike in the three languages. */
function sayAsked(asked: readonly string[]): string {
  return asked.length === 0 ? "" : ` for ${asked.join(", ")}`;
}

function sayYears(from: number | null, to: number | null, since: string, until: string, none: string): string {
  if (from === null) return to === null ? none : `${until} ${to}`;
  if (to === null) return `${since} ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
