import { control, docx } from "../docx/build/build.ts";
import type { DocxOptions, Piece } from "../docx/build/builtPackage.ts";
import type { ElementDetails, ElementId, ElementKind } from "../plan/element.ts";
import { emptyDetails } from "../plan/emptyDetails.ts";
import type { PlanRecord } from "../plan/plan.ts";
import { emptyRecord, writePlanPart } from "../plan/planPart.ts";
import { sayKind } from "../plan/sayKind.ts";
import { writeTag } from "../plan/tag.ts";
import type { Language } from "../words/language.ts";

/** Puts a tag of a kind around blocks, and what is known of the element into the document's record. */
export type Tagging = (
  kind: ElementKind,
  id: ElementId,
  known: Partial<Omit<ElementDetails, "id">>,
  ...blocks: readonly Piece[]
) => Piece;

/**
 * A .docx of a plan: `write` gives its blocks, tagged by the `tagging` it is handed, and the
 * document's record is written from what was tagged. The same plan always gives the same bytes.
 */
export function taggedDocument(
  record: Partial<PlanRecord>,
  language: Language,
  options: DocxOptions,
  write: (tagging: Tagging) => readonly Piece[],
): Uint8Array {
  const details: ElementDetails[] = [];
  const tagging: Tagging = (kind, id, known, ...blocks) => {
    details.push({ ...emptyDetails(id), ...known });
    return control(writeTag(kind, id), titleOf(kind, language), ...blocks);
  };
  const blocks = write(tagging);
  return docx(
    { ...options, styles: [chapterStyle], customXml: [writePlanPart({ ...emptyRecord, ...record, details })] },
    ...blocks,
  );
}

/** Chapters begin on a page of their own, as in the plans of most municipalities. */
const chapterStyle =
  '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
  '<w:pPr><w:keepNext/><w:pageBreakBefore/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="240"/><w:outlineLvl w:val="0"/></w:pPr>' +
  '<w:rPr><w:b/><w:color w:val="0B4A8F"/><w:sz w:val="36"/></w:rPr></w:style>';

/** A tag's title as the pane writes it: the kind, with a capital. */
function titleOf(kind: ElementKind, language: Language): string {
  const said = sayKind(kind, language);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
