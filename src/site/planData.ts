import { sayKind } from "../plan/sayKind.ts";
import { goalOf, sdgGoals } from "../plan/sdg.ts";
import type { PlanView } from "./view.ts";
import { frameWords } from "./words/frame.ts";

/**
 * A plan's version as schema.org data (JSON-LD): a CreativeWork with the municipality as publisher
 * and its elements as parts, each with its address and the SDGs it is about by the UN's own URIs.
 */
export function planData(view: PlanView): object {
  const { origin, municipality, plan, publication, version, versions } = view;
  const address = `${origin}/${municipality.id}/${plan.id}/v/${version}`;
  const published = versions.find((one) => one.version === version)?.publishedAt ?? publication.decision.date;
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": address,
    url: address,
    name: publication.title,
    inLanguage: publication.language,
    version: String(version),
    datePublished: published,
    creativeWorkStatus: publication.decision.kind,
    publisher: { "@type": "GovernmentOrganization", name: frameWords[publication.language].municipality(municipality.name), identifier: municipality.number },
    spatialCoverage: { "@type": "AdministrativeArea", name: municipality.name },
    ...(plan.fromYear !== null && plan.toYear !== null ? { temporalCoverage: `${plan.fromYear}/${plan.toYear}` } : {}),
    hasPart: publication.elements.map((element) => ({
      "@type": "CreativeWork",
      "@id": `${address}#${element.id}`,
      identifier: element.id,
      additionalType: sayKind(element.kind, "en"),
      name: element.title,
      ...(element.text === "" ? {} : { text: element.text }),
      ...(element.under === null ? {} : { isPartOf: { "@id": `${address}#${element.under}` } }),
      ...(element.origin === null ? {} : { isBasedOn: `${origin}/${municipality.id}/${element.origin.plan}/v/${element.origin.version}#${element.origin.element}` }),
      ...(element.sdgs.length === 0 ? {} : { about: element.sdgs.flatMap((code) => sdgGoals.find(({ number }) => number === goalOf(code))?.uri ?? []) }),
    })),
  };
}
