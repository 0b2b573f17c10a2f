import { elementKinds } from "../../plan/element.ts";
import type { Finding, Fix } from "../../plan/finding.ts";
import { sayKind } from "../../plan/sayKind.ts";
import type { Language, Said } from "../../words/language.ts";

/** What the sentences need of the finding that was mended. */
interface Facts {
  readonly words: string;
  readonly level: number;
  readonly items: number;
  readonly kind: string;
  readonly sdg: string;
}

/** What was done: by each of the presses that mend, and by writing an alternative text. */
type Sentences = Readonly<Record<Fix["type"] | "altText", (facts: Facts) => string>>;

const sentences: Said<Sentences> = {
  nb: {
    setHeadingLevel: ({ words, level }) => `Rettet. «${words}» er nå på nivå ${level}.`,
    makeHeading: ({ words, level }) => `Rettet. «${words}» er nå en overskrift på nivå ${level}.`,
    makeTitle: ({ words }) => `Rettet. «${words}» er nå dokumentets tittel.`,
    makeList: ({ items }) => `Rettet. ${items} avsnitt er nå en liste, uten tegnene som var skrevet for hånd.`,
    changeKind: ({ words, kind }) => `Rettet. «${words}» er nå merket som ${kind}.`,
    markHeaderRow: () => "Rettet. Første rad i tabellen er nå overskriftsrad.",
    updateFromOrigin: ({ words }) => `Rettet. «${words}» har nå ordlyden fra opphavet.`,
    renewTagId: ({ words }) => `Rettet. «${words}» er nå et element for seg.`,
    removeTag: () => "Rettet. Merket er fjernet, og teksten står.",
    setRecord: () => "Rettet. Dokumentets planopplysninger stemmer nå.",
    dropSdg: ({ sdg }) => `Rettet. Koblingen til bærekraftsmål ${sdg} er fjernet.`,
    altText: () => "Rettet. Den alternative teksten er skrevet.",
  },
  nn: {
    setHeadingLevel: ({ words, level }) => `Retta. «${words}» er no på nivå ${level}.`,
    makeHeading: ({ words, level }) => `Retta. «${words}» er no ei overskrift på nivå ${level}.`,
    makeTitle: ({ words }) => `Retta. «${words}» er no tittelen til dokumentet.`,
    makeList: ({ items }) => `Retta. ${items} avsnitt er no ei liste, utan teikna som var skrivne for hand.`,
    changeKind: ({ words, kind }) => `Retta. «${words}» er no merkt som ${kind}.`,
    markHeaderRow: () => "Retta. Første rad i tabellen er no overskriftsrad.",
    updateFromOrigin: ({ words }) => `Retta. «${words}» har no ordlyden frå opphavet.`,
    renewTagId: ({ words }) => `Retta. «${words}» er no eit element for seg.`,
    removeTag: () => "Retta. Merket er fjerna, og teksten står.",
    setRecord: () => "Retta. Planopplysningane i dokumentet stemmer no.",
    dropSdg: ({ sdg }) => `Retta. Koplinga til berekraftsmål ${sdg} er fjerna.`,
    altText: () => "Retta. Den alternative teksten er skriven.",
  },
  en: {
    setHeadingLevel: ({ words, level }) => `Mended. “${words}” is now at level ${level}.`,
    makeHeading: ({ words, level }) => `Mended. “${words}” is now a heading at level ${level}.`,
    makeTitle: ({ words }) => `Mended. “${words}” is now the document's title.`,
    makeList: ({ items }) => `Mended. ${items} paragraphs are now a list, without the marks typed by hand.`,
    changeKind: ({ words, kind }) => `Mended. “${words}” is now tagged as ${kind}.`,
    markHeaderRow: () => "Mended. The table's first row is now its header row.",
    updateFromOrigin: ({ words }) => `Mended. “${words}” now has the origin's words.`,
    renewTagId: ({ words }) => `Mended. “${words}” is now an element of its own.`,
    removeTag: () => "Mended. The tag is removed, and the text stays.",
    setRecord: () => "Mended. The document's plan record agrees now.",
    dropSdg: ({ sdg }) => `Mended. The link to SDG ${sdg} is removed.`,
    altText: () => "Mended. The alternative text is written.",
  },
};

/** Says what mending a finding did. */
export function sayFixed({ fix, detail }: Finding, language: Language): string {
  const words = String(
    (fix?.type === "updateFromOrigin" ? fix.title : undefined) ?? detail["words"] ?? detail["title"] ?? "",
  );
  const kind = elementKinds.find((one) => fix?.type === "changeKind" && one === fix.kind);
  return sentences[language][fix?.type ?? "altText"]({
    words,
    level: fix !== null && "level" in fix ? fix.level : 0,
    items: fix?.type === "makeList" ? fix.items : 0,
    kind: kind === undefined ? "" : sayKind(kind, language),
    sdg: fix?.type === "dropSdg" ? fix.sdg : "",
  });
}
