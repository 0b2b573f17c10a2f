import { elementsData } from "./elementsData.ts";
import type { PlanOutline } from "../chapters/planChapters.ts";
import type { VersionView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";

/**
 * A plan's version as schema.org data (JSON-LD): a CreativeWork with the municipality as publisher
 * and its elements as parts, each at its place in the chapters where there are any (`outline`). null for
 * a preview, which is not public and has no address that is.
 */
export function planData(view: VersionView, outline: PlanOutline | null): object | null {
  const { origin, municipality, plan, publication, version, versions } = view;
  if (publication.decision.kind === "preview") return null;
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
    publisher: {
      "@type": "GovernmentOrganization",
      name: frameWords[publication.language].municipality(municipality.name),
      identifier: municipality.number,
    },
    spatialCoverage: { "@type": "AdministrativeArea", name: municipality.name },
    ...(plan.fromYear !== null && plan.toYear !== null ? { temporalCoverage: `${plan.fromYear}/${plan.toYear}` } : {}),
    hasPart: elementsData(view, publication.elements, outline?.chapterOf ?? {}),
  };
}
