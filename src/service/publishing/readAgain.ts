import { readDocx } from "../../document/readDocx.ts";
import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { buildPlan } from "../../plan/buildPlan.ts";
import { countStripped } from "../../plan/countStripped.ts";
import type { Publication, PublishedElement } from "../../plan/publication.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import type { ReadAgain } from "../store/madePublication.ts";
import { keptReading } from "./examineDocx.ts";

/** A published version that an older reader has read. Data only, so that it may be asked of another thread. */
export interface ReadAgainQuestion {
  readonly docx: Uint8Array;
  /** What is kept of it, as it is read by the schema of now. */
  readonly publication: Pick<Publication, "title" | "elements">;
  /** Whether it is one page, however long: it keeps the addresses it has. */
  readonly isOnePage: boolean;
}

/**
 * Reads a published .docx anew. Its elements are those that were published, by the words and at the places that are read
 * now; one whose passage is hidden is none. Refuses what cannot be read.
 */
export function readAgain({ docx, publication, isOnePage }: ReadAgainQuestion): Outcome<ReadAgain, DocxRefusalCode> {
  const read = readDocx(docx);
  if (!read.ok) return read;
  const { document } = read.value;
  const elements = elementsNow(publication.elements, buildPlan(document, null).elements);
  return done({
    ...keptReading(read.value, { title: publication.title, elements }, isOnePage ? "onePage" : "chapters"),
    elements,
    stripped: countStripped(document),
  });
}

function elementsNow(
  published: readonly PublishedElement[],
  read: readonly PublishedElement[],
): readonly PublishedElement[] {
  const byId = new Map(read.map((element) => [element.id, element]));
  return published.flatMap((element) => {
    const now = byId.get(element.id);
    if (now === undefined) return [];
    const { title, text, first, last, responsible, fromYear, toYear, status } = now;
    return [
      {
        ...element,
        ...{ title, text, first, last, responsible, fromYear, toYear, status },
        under: element.under !== null && byId.has(element.under) ? element.under : null,
      },
    ];
  });
}
