import type { Language, Said } from "../../words/language.ts";
import type { ChartKind } from "../blocks/document.ts";

/** The words a page needs that are not the document's. */
export interface HtmlWords {
  readonly footnotes: string;
  readonly endnotes: string;
  readonly contents: string;
  readonly chapters: string;
  previous(chapter: string): string;
  next(chapter: string): string;
  /** Name of the link from a note back to where it is referred to; `times` where that is more than one place. */
  backToText(number: string, time: number, times: number): string;
  note(number: string): string;
  readonly pictureWithoutText: string;
  readonly pictureNotShown: string;
  /** What a chart is called that nobody has given a name; one of a kind not known is a chart. */
  readonly chart: string;
  readonly charts: Readonly<Record<ChartKind, string>>;
  /** Name of the sizes of a series of bubbles. */
  bubbleSizes(series: string): string;
  readonly category: string;
  /** What a table and a formula are called that scroll by themselves and have no name. */
  readonly table: string;
  readonly formula: string;
}

const words: Said<HtmlWords> = {
  nb: {
    footnotes: "Fotnoter",
    endnotes: "Sluttnoter",
    contents: "Innhold",
    chapters: "Kapitler",
    previous: (chapter) => `Forrige: ${chapter}`,
    next: (chapter) => `Neste: ${chapter}`,
    backToText: (number, time, times) => `Tilbake til teksten fra note ${number}${times > 1 ? `, sted ${time}` : ""}`,
    note: (number) => `Note ${number}`,
    pictureWithoutText: "Bilde uten beskrivelse",
    pictureNotShown: "Bilde som ikke kan vises her",
    chart: "Diagram",
    charts: {
      column: "Søylediagram",
      bar: "Liggende søylediagram",
      line: "Linjediagram",
      pie: "Sektordiagram",
      doughnut: "Hjuldiagram",
      area: "Arealdiagram",
      scatter: "Punktdiagram",
      bubble: "Boblediagram",
      radar: "Radardiagram",
      surface: "Overflatediagram",
      stock: "Kursdiagram",
      combined: "Kombinert diagram",
      waterfall: "Fossediagram",
      sunburst: "Solstrålediagram",
      treemap: "Trekartdiagram",
      funnel: "Traktdiagram",
      histogram: "Histogram",
      boxWhisker: "Boksdiagram",
      map: "Kartdiagram",
    },
    bubbleSizes: (series) => (series === "" ? "Størrelse" : `${series}, størrelse`),
    category: "Kategori",
    table: "Tabell",
    formula: "Formel",
  },
  nn: {
    footnotes: "Fotnotar",
    endnotes: "Sluttnotar",
    contents: "Innhald",
    chapters: "Kapittel",
    previous: (chapter) => `Førre: ${chapter}`,
    next: (chapter) => `Neste: ${chapter}`,
    backToText: (number, time, times) => `Tilbake til teksten frå note ${number}${times > 1 ? `, stad ${time}` : ""}`,
    note: (number) => `Note ${number}`,
    pictureWithoutText: "Bilete utan skildring",
    pictureNotShown: "Bilete som ikkje kan visast her",
    chart: "Diagram",
    charts: {
      column: "Søylediagram",
      bar: "Liggjande søylediagram",
      line: "Linjediagram",
      pie: "Sektordiagram",
      doughnut: "Hjuldiagram",
      area: "Arealdiagram",
      scatter: "Punktdiagram",
      bubble: "Boblediagram",
      radar: "Radardiagram",
      surface: "Overflatediagram",
      stock: "Kursdiagram",
      combined: "Kombinert diagram",
      waterfall: "Fossediagram",
      sunburst: "Solstrålediagram",
      treemap: "Trekartdiagram",
      funnel: "Traktdiagram",
      histogram: "Histogram",
      boxWhisker: "Boksdiagram",
      map: "Kartdiagram",
    },
    bubbleSizes: (series) => (series === "" ? "Storleik" : `${series}, storleik`),
    category: "Kategori",
    table: "Tabell",
    formula: "Formel",
  },
  en: {
    footnotes: "Footnotes",
    endnotes: "Endnotes",
    contents: "Contents",
    chapters: "Chapters",
    previous: (chapter) => `Previous: ${chapter}`,
    next: (chapter) => `Next: ${chapter}`,
    backToText: (number, time, times) => `Back to the text from note ${number}${times > 1 ? `, place ${time}` : ""}`,
    note: (number) => `Note ${number}`,
    pictureWithoutText: "Picture without description",
    pictureNotShown: "Picture that cannot be shown here",
    chart: "Chart",
    charts: {
      column: "Column chart",
      bar: "Bar chart",
      line: "Line chart",
      pie: "Pie chart",
      doughnut: "Doughnut chart",
      area: "Area chart",
      scatter: "Scatter chart",
      bubble: "Bubble chart",
      radar: "Radar chart",
      surface: "Surface chart",
      stock: "Stock chart",
      combined: "Combined chart",
      waterfall: "Waterfall chart",
      sunburst: "Sunburst chart",
      treemap: "Treemap chart",
      funnel: "Funnel chart",
      histogram: "Histogram",
      boxWhisker: "Box plot",
      map: "Map chart",
    },
    bubbleSizes: (series) => (series === "" ? "Size" : `${series}, size`),
    category: "Category",
    table: "Table",
    formula: "Formula",
  },
};

export function htmlWords(language: Language): HtmlWords {
  return words[language];
}
