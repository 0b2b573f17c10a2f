import type { Document } from "../document/blocks/document.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { belongsElsewhere } from "./belonging.ts";
import { knownFromCells } from "./cells/knownFromCells.ts";
import type { Plan, PlanPartRefusalCode, PlanRecord } from "./plan.ts";
import { emptyRecord, readPlanPart } from "./planPart.ts";
import { placeInTree } from "./placeInTree.ts";
import { readElements } from "./readElements.ts";
import { readLines } from "./readLines.ts";
import { readOutline } from "./readOutline.ts";
import type { Register } from "./register.ts";
import { planNamespace } from "./tag.ts";

/**
 * Reads a document as a plan: its record, its elements in their tree, its outline, and the tags that
 * could not become elements. Takes time in proportion to the document's length. The register only
 * says which plan the document is tied to; without one everything else is the same.
 */
export function buildPlan(document: Document, register: Register | null): Plan {
  const read = readRecord(document);
  const record = read.ok ? read.value : emptyRecord;
  const lines = readLines(document);
  const { elements: loose, strayTags } = readElements(document, lines, record.details);
  const elements = placeInTree(knownFromCells(loose, document, record.tables), lines);
  return {
    record,
    recordRefusal: read.ok ? null : read.refusal,
    registered:
      register === null || belongsElsewhere(record, register)
        ? null
        : (register.plans.find(({ id }) => id === record.plan) ?? null),
    document,
    elements,
    outline: readOutline(elements, lines),
    strayTags,
  };
}

function readRecord(document: Document): Outcome<PlanRecord, PlanPartRefusalCode> {
  const [part, second] = document.customXml.filter(({ namespace }) => namespace === planNamespace);
  if (second !== undefined) return refuse("planPartTwice");
  return part === undefined ? done(emptyRecord) : readPlanPart(part.xml);
}
