import type { PublishedElement } from "../../plan/publication.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { goalOf, sdgGoals } from "../../plan/sdg.ts";
import type { VersionView } from "../view/view.ts";

/**
 * Elements of a version as schema.org data, each with its address (the same whether the version has
 * chapters or not), the chapter it is read in where there is one, and the SDGs it is about by the
 * UN's own URIs.
 */
export function elementsData(
  view: VersionView,
  elements: readonly PublishedElement[],
  chapterOf: Readonly<Record<string, string>>,
): readonly object[] {
  const { origin, municipality, plan, version } = view;
  const address = `${origin}/${municipality.id}/${plan.id}/v/${version}`;
  return elements.map((element) => {
    const chapter = chapterOf[element.id] ?? "";
    return {
      "@type": "CreativeWork",
      "@id": `${address}#${element.id}`,
      ...(chapter === "" ? {} : { url: `${address}/kapittel/${chapter}#${element.id}` }),
      identifier: element.id,
      additionalType: sayKind(element.kind, "en"),
      name: element.title,
      ...(element.text === "" ? {} : { text: element.text }),
      ...(element.under === null ? {} : { isPartOf: { "@id": `${address}#${element.under}` } }),
      ...(element.origin === null
        ? {}
        : {
            isBasedOn: `${origin}/${element.origin.municipality ?? municipality.id}/${element.origin.plan}/v/${element.origin.version}#${element.origin.element}`,
          }),
      ...(element.sdgs.length === 0
        ? {}
        : { about: element.sdgs.flatMap((code) => sdgGoals.find(({ number }) => number === goalOf(code))?.uri ?? []) }),
    };
  });
}
