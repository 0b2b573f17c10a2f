import type { Block, Document, Inline } from "../../document/blocks/document.ts";
import { eachParagraph } from "../../document/blocks/eachParagraph.ts";
import type { Finding, Fix } from "../../plan/finding.ts";
import { newElementId } from "../../plan/elementId.ts";
import { emptyDetails } from "../../plan/emptyDetails.ts";
import type { Plan } from "../../plan/plan.ts";
import { planKinds } from "../../plan/register.ts";
import { readTag } from "../../plan/tag.ts";
import { languages } from "../../words/language.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { changeDetails } from "../../word/changeDetails.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { changeTag } from "../../word/changeTag.ts";
import { controlSpot, elementSpot } from "../../word/controlSpot.ts";
import { goToControl } from "../../word/goToControl.ts";
import { goToParagraph } from "../../word/goToParagraph.ts";
import type { KnownDocument } from "../../word/known/knownDocument.ts";
import { markHeaderRow } from "../../word/markHeaderRow.ts";
import { removeTag } from "../../word/removeTag.ts";
import { rewriteElement } from "../../word/rewriteElement.ts";
import { setAltText } from "../../word/setAltText.ts";
import { setHeadingLevel } from "../../word/setHeadingLevel.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done about a finding. */
export interface FixCommands {
  /** Shows in Word where the finding is. */
  goToFinding(finding: Finding): Promise<void>;
  /** Does what the finding's one press promises. */
  fix(finding: Finding): Promise<void>;
  /** Writes the alternative text of the picture a finding is about. */
  writeAltText(finding: Finding, alt: string): Promise<boolean>;
}

type Mended = Promise<Outcome<unknown, WordRefusalCode>>;

export function fixCommands(core: PaneCore): FixCommands {
  const { store } = core;
  const plan = (): Plan | null => readPlan(store.get())?.plan ?? null;

  return {
    async goToFinding({ where }) {
      const now = plan();
      if (!now || where.type === "document") return;
      await core.act("going", async (known) => {
        if (where.type === "control" && where.at === null) {
          const gone = await goToControl(controlSpot(now.document, where.control));
          return gone.ok ? done(null) : gone;
        }
        const gone = await goToParagraph(known, where.at ?? 0);
        return gone.ok ? done(null) : gone;
      });
    },
    async fix({ fix }) {
      const now = plan();
      if (!now || !fix) return;
      await core.act("fixing", async (known) => {
        const mended = await mend(known, fix, now);
        return mended.ok ? done({ did: "fixed" }) : mended;
      });
    },
    async writeAltText({ where }, alt) {
      const now = plan();
      if (!now || where.type !== "picture") return false;
      return core.act("fixing", async (known) => {
        const pictures = picturesAt(now.document, where.at);
        const spot = { at: where.at, nth: pictures.indexOf(where.index), pictures: pictures.length };
        const written = await setAltText(known, spot, alt);
        return written.ok ? done({ did: "fixed" }) : written;
      });
    },
  };

  function mend(known: KnownDocument, fix: Fix, now: Plan): Mended {
    switch (fix.type) {
      case "setHeadingLevel":
      case "makeHeading":
        return setHeadingLevel(known, fix.at, fix.level);
      case "markHeaderRow": {
        const at = tableStart(now.document.blocks, fix.table);
        return at === null ? Promise.resolve(refuse("moved")) : markHeaderRow(known, at);
      }
      case "updateFromOrigin":
        return updateFromOrigin(known, fix, now);
      case "renewTagId":
        return renewTagId(known, fix.control, now);
      case "removeTag":
        return removeTag(known, controlSpot(now.document, fix.control));
      case "setRecord": {
        const kind = planKinds.find((one) => one === fix.kind);
        const language = languages.find((one) => one === fix.language);
        return changePlanRecord(known, (record) => ({
          ...record,
          kind: kind ?? record.kind,
          language: language ?? record.language,
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
  async function renewTagId(known: KnownDocument, control: number, now: Plan): Mended {
    const spot = controlSpot(now.document, control);
    const tag = readTag(spot.tag);
    if (tag.type !== "element") return refuse("moved");
    const id = newElementId();
    const old = now.record.details.find((details) => details.id === tag.id);
    if (old) {
      const kept = await changeDetails(known, id, () => ({ ...emptyDetails(id), ...old, id, waivers: [] }));
      if (!kept.ok) return kept;
    }
    return changeTag(known, spot, { kind: tag.kind, id, language: planLanguage(store.get()) });
  }
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

/** The ordinals of the pictures that stand in a paragraph. */
function picturesAt(document: Document, at: number): readonly number[] {
  for (const { block } of eachParagraph(document)) if (block.at === at) return block.inlines.flatMap(pictureIndexes);
  return [];
}

function pictureIndexes(inline: Inline): readonly number[] {
  if (inline.type === "picture") return [inline.index];
  return inline.type === "link" ? inline.inlines.flatMap(pictureIndexes) : [];
}
