import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementId } from "../../plan/element.ts";
import { newElementId } from "../../plan/elementId.ts";
import { emptyDetails } from "../../plan/emptyDetails.ts";
import { mergeable, mergeRecord, movePlaces, splitPlaces } from "../../plan/reshape.ts";
import { done, refuse } from "../../words/refusal.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { movePassage } from "../../word/movePassage.ts";
import { retag } from "../../word/retag.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done to where elements begin, end and stand. */
export interface ReshapeCommands {
  /** Makes what stands from this paragraph on an element of its own, of the same kind and under the same parent. */
  split(id: ElementId, at: ParagraphPlace): Promise<void>;
  /** Makes an element and the one right after it one, with the SDGs of both and what stood under either. */
  mergeWithNext(id: ElementId): Promise<void>;
  /** Moves an element with its text, to after another or right below the heading that it is. */
  moveAfter(id: ElementId, other: ElementId): Promise<void>;
}

export function reshapeCommands(core: PaneCore): ReshapeCommands {
  const { store } = core;
  const plan = () => readPlan(store.get())?.plan ?? null;
  const element = (id: ElementId) => plan()?.elements.find((one) => one.id === id);

  return {
    async split(id, at) {
      await core.act("tagging", async (known) => {
        const [now, old] = [plan(), element(id)];
        if (now === null || old === undefined || !splitPlaces(now, old).some((line) => line.at === at))
          return refuse("moved");
        const made = newElementId();
        // The parent first: an entry without its tag is nothing.
        if (old.parent !== null) {
          const entry = { ...emptyDetails(made), parent: old.parent };
          const kept = await changePlanRecord(known, (record) => ({ ...record, details: [...record.details, entry] }));
          if (!kept.ok) return kept;
        }
        const { kind, first, last } = old;
        const asked = [
          { kind, id, at: first, last: at - 1 },
          { kind, id: made, at, last },
        ];
        const tagged = await retag(known, [{ kind, id, at: first, last }], asked, planLanguage(store.get()));
        return tagged.ok ? done({ did: "split" }) : tagged;
      });
    },
    async mergeWithNext(id) {
      await core.act("tagging", async (known) => {
        const [now, one] = [plan(), element(id)];
        const next = now === null || one === undefined ? null : mergeable(now, one);
        if (one === undefined || next === null) return refuse("moved");
        const old = [one, next].map(({ kind, id: own, first, last }) => ({ kind, id: own, at: first, last }));
        const asked = [{ kind: one.kind, id, at: one.first, last: next.last }];
        const tagged = await retag(known, old, asked, planLanguage(store.get()));
        if (!tagged.ok) return tagged;
        const kept = await changePlanRecord(known, (record) => mergeRecord(record, id, next.id));
        return kept.ok ? done({ did: "merged" }) : kept;
      });
    },
    async moveAfter(id, other) {
      await core.act("writing", async (known) => {
        const [now, old] = [plan(), element(id)];
        const place =
          now === null || old === undefined ? undefined : movePlaces(now, old).find((one) => one.element.id === other);
        if (old === undefined || place === undefined) return refuse("moved");
        const language = planLanguage(store.get());
        const moved = await movePassage(known, { kind: old.kind, id, language, after: place.after, style: null });
        return moved.ok ? done({ did: "movedText" }) : moved;
      });
    },
  };
}
