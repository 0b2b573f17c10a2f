import type { ElementId, ElementKind } from "../../plan/element.ts";
import { done } from "../../words/refusal.ts";
import { changeTag } from "../../word/changeTag.ts";
import { elementSpot } from "../../word/controlSpot.ts";
import { goToControl } from "../../word/goToControl.ts";
import { goToParagraph } from "../../word/goToParagraph.ts";
import { paragraphSpot } from "../../word/paragraphSpot.ts";
import { removeTag } from "../../word/removeTag.ts";
import { tagSelection } from "../../word/tagSelection.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done to tags, and going to them. */
export interface TagCommands {
  /** Tags what the cursor is in, or changes the kind of the tag that is there. */
  tagHere(kind: ElementKind): Promise<void>;
  changeKind(id: ElementId, kind: ElementKind): Promise<void>;
  /** Takes the tag away; the text stays. */
  untag(id: ElementId): Promise<void>;
  goToElement(id: ElementId): Promise<void>;
  goToPlace(at: number): Promise<void>;
}

export function tagCommands(core: PaneCore): TagCommands {
  const { store } = core;
  const element = (id: ElementId) => readPlan(store.get())?.plan.elements.find((one) => one.id === id);

  return {
    async tagHere(kind) {
      await core.act("tagging", async () => {
        const tagged = await tagSelection(kind, planLanguage(store.get()));
        return tagged.ok ? done({ did: tagged.value.changed ? "changedKind" : "tagged", kind }) : tagged;
      });
    },
    async changeKind(id, kind) {
      const old = element(id);
      if (!old) return;
      await core.act("tagging", async () => {
        const changed = await changeTag(elementSpot(old.kind, id), { kind, id, language: planLanguage(store.get()) });
        return changed.ok ? done({ did: "changedKind", kind }) : changed;
      });
    },
    async untag(id) {
      const old = element(id);
      if (!old) return;
      const gone = await core.act("tagging", async () => {
        const removed = await removeTag(elementSpot(old.kind, id));
        return removed.ok ? done({ did: "removedTag" }) : removed;
      });
      if (gone) store.set({ subview: null });
    },
    async goToElement(id) {
      const old = element(id);
      if (!old) return;
      await core.act("going", async () => {
        const gone = await goToControl(elementSpot(old.kind, id));
        return gone.ok ? done(null) : gone;
      });
    },
    async goToPlace(at) {
      const plan = readPlan(store.get())?.plan;
      if (!plan) return;
      await core.act("going", async () => {
        const gone = await goToParagraph(paragraphSpot(plan.document, at));
        return gone.ok ? done(null) : gone;
      });
    },
  };
}
