import type { Said } from "../../words/language.ts";

/** The words of the page that lists the municipalities. */
export const municipalitiesWords: Said<{
  readonly title: string;
  readonly lead: string;
  readonly none: string;
}> = {
  nb: {
    title: "Kommunale planer",
    lead: "Velg kommune for å lese planene som gjelder, og de som er på høring.",
    none: "Ingen kommuner har publisert planer her ennå.",
  },
  nn: {
    title: "Kommunale planar",
    lead: "Vel kommune for å lese planane som gjeld, og dei som er på høyring.",
    none: "Ingen kommunar har publisert planar her enno.",
  },
  en: {
    title: "Municipal plans",
    lead: "Choose a municipality to read the plans in force, and those open for input.",
    none: "No municipality has published plans here yet.",
  },
};
