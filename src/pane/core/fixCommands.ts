import type { Document, Inline } from "../../document/blocks/document.ts";
import { eachParagraph } from "../../document/blocks/eachParagraph.ts";
import { buildPlan } from "../../plan/buildPlan.ts";
import { findingKey, type Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { done } from "../../words/refusal.ts";
import { controlSpot } from "../../word/controlSpot.ts";
import { goToControl } from "../../word/goToControl.ts";
import { goToParagraph } from "../../word/goToParagraph.ts";
import { setAltText } from "../../word/setAltText.ts";
import { mend } from "./mend.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done about a finding. */
export interface FixCommands {
  /** Shows in Word where the finding is. */
  goToFinding(finding: Finding): Promise<void>;
  /** Does what the finding's one press promises. */
  fix(finding: Finding): Promise<void>;
  /** Does what each finding's one press promises, from the end of the document to its start; stops at the first that cannot be done. */
  fixAll(findings: readonly Finding[]): Promise<void>;
  /** Writes the alternative text of the picture a finding is about. */
  writeAltText(finding: Finding, alt: string): Promise<boolean>;
}

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
    async fix(finding) {
      const now = plan();
      const { fix } = finding;
      if (!now || !fix) return;
      await core.act("fixing", async (known) => {
        const mended = await mend(known, fix, now, planLanguage(store.get()));
        return mended.ok ? done({ did: "fixed", finding }) : mended;
      });
    },
    async fixAll(findings) {
      // What stands later is mended first, so that what is mended moves nothing that is still to be.
      const queue = findings.filter(({ fix }) => fix !== null).sort((one, other) => placeOf(other) - placeOf(one));
      const asked = new Set(queue.map(findingKey));
      let count = 0;
      let left: readonly Finding[] = queue;
      while (left.length > 0) {
        const before = count;
        let stopped = false;
        const acted = await core.act("fixing", async (known) => {
          let now: Plan | null = null;
          for (const { fix } of left) {
            // What does not fit what is known is read again before more is written.
            if (fix === null || (count > before && known.doubtful)) break;
            now = buildPlan(known.document, store.get().register.value, now);
            const mended = await mend(known, fix, now, planLanguage(store.get()));
            stopped = !mended.ok;
            if (!mended.ok && count === 0) return mended;
            if (!mended.ok) break;
            count += 1;
            store.set({ accepting: { done: count, total: queue.length } });
          }
          return done({ did: "fixedAll", count, of: queue.length });
        });
        if (!acted || stopped || count === before) break;
        const stands = readPlan(store.get())?.findings.filter((one) => asked.has(findingKey(one))) ?? [];
        left = stands.sort((one, other) => placeOf(other) - placeOf(one));
      }
      store.set({ accepting: null });
    },
    async writeAltText(finding, alt) {
      const now = plan();
      const { where } = finding;
      if (!now || where.type !== "picture") return false;
      return core.act("fixing", async (known) => {
        const pictures = picturesAt(now.document, where.at);
        const spot = { at: where.at, nth: pictures.indexOf(where.index), pictures: pictures.length };
        const written = await setAltText(known, spot, alt);
        return written.ok ? done({ did: "fixed", finding }) : written;
      });
    },
  };
}

function placeOf({ where }: Finding): number {
  return where.type === "document" ? -1 : (where.at ?? -1);
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
