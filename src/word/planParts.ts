import { done, type Outcome } from "../words/refusal.ts";
import { planNamespace } from "../plan/tag.ts";
import { callOffice } from "./callOffice.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A custom XML part with the plan record, and its text. */
export interface PlanPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

/**
 * The custom XML parts that hold the plan record of the open document, oldest first; none in a
 * document that was never tagged. Through the common API, since Word's own object model has custom
 * XML first from WordApi 1.4.
 */
export async function planParts(signal?: AbortSignal): Promise<Outcome<readonly PlanPart[], WordRefusalCode>> {
  const found = await callOffice<Office.CustomXmlPart[]>(
    (answer) => Office.context.document.customXmlParts.getByNamespaceAsync(planNamespace, answer),
    signal,
  );
  if (!found.ok) return found;
  const parts: PlanPart[] = [];
  for (const part of found.value) {
    const xml = await callOffice<string>((answer) => part.getXmlAsync(answer), signal);
    if (!xml.ok) return xml;
    parts.push({ part, xml: xml.value });
  }
  return done(parts);
}
