import type { Block } from "../../document/blocks/document.ts";
import type { Fix } from "../../plan/finding.ts";
import { newElementId } from "../../plan/elementId.ts";
import { emptyDetails } from "../../plan/emptyDetails.ts";
import type { Plan } from "../../plan/plan.ts";
import { planKinds } from "../../plan/register.ts";
import { readTag } from "../../plan/tag.ts";
import { languages, type Language } from "../../words/language.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";
import { changeDetails } from "../../word/changeDetails.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { changeTag } from "../../word/changeTag.ts";
import { controlSpot, elementSpot } from "../../word/controlSpot.ts";
import type { KnownDocument } from "../../word/known/knownDocument.ts";
import { makeList } from "../../word/makeList.ts";
import { markHeaderRow } from "../../word/markHeaderRow.ts";
import { removeTag } from "../../word/removeTag.ts";
import { rewriteElement } from "../../word/rewriteElement.ts";
import { setHeadingLevel } from "../../word/setHeadingLevel.ts";
import { setTitleStyle } from "../../word/setTitleStyle.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";

type Mended = Promise<Outcome<unknown, WordRefusalCode>>;

/** Does what a finding's one press promises. `now` is the plan as it is known; `language` is the plan's own. */
export function mend(known: KnownDocument, fix: Fix, now: Plan, language: Language): Mended {
  switch (fix.type) {
    case "setHeadingLevel":
    case "makeHeading":
      return setHeadingLevel(known, fix.at, fix.level);
    case "makeTitle":
      return setTitleStyle(known, fix.at);
    case "makeList":
      return makeList(known, fix);
    case "changeKind": {
      const element = now.elements.find(({ id }) => id === fix.element);
      return element === undefined
        ? Promise.resolve(refuse("moved"))
        : changeTag(known, elementSpot(element.kind, element.id), { kind: fix.kind, id: element.id, language });
    }
    case "markHeaderRow": {
      const at = tableStart(now.document.blocks, fix.table);
      return at === null ? Promise.resolve(refuse("moved")) : markHeaderRow(known, at);
    }
    case "updateFromOrigin":
      return updateFromOrigin(known, fix, now);
    case "renewTagId":
      return renewTagId(known, fix.control, now, language);
    case "removeTag":
      return removeTag(known, controlSpot(now.document, fix.control));
    case "setRecord": {
      const kind = planKinds.find((one) => one === fix.kind);
      const own = languages.find((one) => one === fix.language);
      return changePlanRecord(known, (record) => ({
        ...record,
        kind: kind ?? record.kind,
        language: own ?? record.language,
      }));
    }
    case "dropSdg":
      return changeDetails(known, fix.element, (details) => ({
        ...details,
        sdgs: details.sdgs.filter((code) => code !== fix.sdg),
      }));
  }
}

async function updateFromOrigin(
  known: KnownDocument,
  fix: Extract<Fix, { readonly type: "updateFromOrigin" }>,
  now: Plan,
): Mended {
  const element = now.elements.find(({ id }) => id === fix.element);
  if (!element) return refuse("moved");
  const { title, text, version } = fix;
  const rewritten = await rewriteElement(known, elementSpot(element.kind, element.id), {
    title,
    text,
    section: element.section,
  });
  if (!rewritten.ok) return rewritten;
  return changeDetails(known, element.id, (details) => ({
    ...details,
    origin: details.origin && {
      ...details.origin,
      version: version ?? details.origin.version,
      title,
      text,
      ownReason: null,
    },
  }));
}

/** A doubled tag gets an id of its own, and keeps what was known of the one it was copied from. */
async function renewTagId(known: KnownDocument, control: number, now: Plan, language: Language): Mended {
  const spot = controlSpot(now.document, control);
  const tag = readTag(spot.tag);
  if (tag.type !== "element") return refuse("moved");
  const id = newElementId();
  const old = now.record.details.find((details) => details.id === tag.id);
  if (old) {
    const kept = await changeDetails(known, id, () => ({ ...emptyDetails(id), ...old, id, waivers: [] }));
    if (!kept.ok) return kept;
  }
  return changeTag(known, spot, { kind: tag.kind, id, language });
}

/** First paragraph of the table with this ordinal, however deep it stands. */
function tableStart(blocks: readonly Block[], index: number): number | null {
  for (const block of blocks) {
    if (block.type === "table" && block.index === index) return block.at;
    const inside =
      block.type === "table"
        ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
        : block.type === "list"
          ? block.items.flatMap((item) => item.blocks)
          : [];
    const found = tableStart(inside, index);
    if (found !== null) return found;
  }
  return null;
}
