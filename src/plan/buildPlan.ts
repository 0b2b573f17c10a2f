import type { Document } from "../document/blocks/document.ts";
import { keepEach } from "../document/blocks/keepSame.ts";
import { belongsElsewhere } from "./belonging.ts";
import { knownFromCells } from "./cells/knownFromCells.ts";
import type { Plan } from "./plan.ts";
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
 * says which plan the document is tied to; without one everything else is the same. Given with the plan that was built of
 * an earlier reading (`keepSame`), what is as it was is the same object, and only changed paragraphs are read.
 */
export function buildPlan(document: Document, register: Register | null, before: Plan | null = null): Plan {
  const { record, recordRefusal } = readRecord(document, before);
  const lines = readLines(document, before?.document);
  const { elements: loose, strayTags } = readElements(document, lines, record.details);
  const elements = keepEach(placeInTree(knownFromCells(loose, document, record.tables), lines), before?.elements ?? []);
  return {
    record,
    recordRefusal,
    registered:
      register === null || belongsElsewhere(record, register)
        ? null
        : (register.plans.find(({ id }) => id === record.plan) ?? null),
    document,
    elements,
    outline: keepEach(readOutline(elements, lines), before?.outline ?? []),
    strayTags: keepEach(strayTags, before?.strayTags ?? []),
  };
}

function readRecord({ customXml }: Document, before: Plan | null): Pick<Plan, "record" | "recordRefusal"> {
  if (before?.document.customXml === customXml) return before;
  const [part, second] = customXml.filter(({ namespace }) => namespace === planNamespace);
  if (second !== undefined) return { record: emptyRecord, recordRefusal: { code: "planPartTwice", detail: {} } };
  if (part === undefined) return { record: emptyRecord, recordRefusal: null };
  const read = readPlanPart(part.xml);
  return read.ok ? { record: read.value, recordRefusal: null } : { record: emptyRecord, recordRefusal: read.refusal };
}
