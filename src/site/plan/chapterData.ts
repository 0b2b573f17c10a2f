import { elementsData } from "./elementsData.ts";
import type { ChapterView } from "../view/view.ts";

/** A chapter of a version as schema.org data (JSON-LD): a Chapter, part of the plan, with the elements in it. null for a preview, which has no public address. */
export function chapterData(view: ChapterView): object | null {
  const { origin, municipality, plan, publication, version, chapter } = view;
  if (publication.decision.kind === "preview") return null;
  const whole = `${origin}/${municipality.id}/${plan.id}/v/${version}`;
  const address = `${whole}/kapittel/${chapter.id}`;
  const { elements } = chapter.stretch;
  return {
    "@context": "https://schema.org",
    "@type": "Chapter",
    "@id": address,
    url: address,
    name: chapter.title,
    inLanguage: publication.language,
    isPartOf: { "@type": "CreativeWork", "@id": whole, url: whole, name: publication.title },
    hasPart: elementsData(view, elements, Object.fromEntries(elements.map(({ id }) => [id, chapter.id]))),
  };
}
