import type { ElementId, ElementKind } from "../../plan/element.ts";
import { rowsMeant } from "../../suggest/table/rowsMeant.ts";
import { done } from "../../words/refusal.ts";
import { changeTag } from "../../word/changeTag.ts";
import { elementSpot } from "../../word/controlSpot.ts";
import { goToControl } from "../../word/goToControl.ts";
import { goToParagraph } from "../../word/goToParagraph.ts";
import { isTextSelected } from "../../word/isTextSelected.ts";
import type { Gathering } from "../../word/passagesToTag.ts";
import { removeTag } from "../../word/removeTag.ts";
import { tagSelection } from "../../word/tagSelection.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done to tags, and going to them. */
export interface TagCommands {
  /** Tags what the cursor is in, or changes the kind of the tag that is there. Several paragraphs become one element unless each is to be its own. */
  tagHere(kind: ElementKind, how?: Gathering): Promise<void>;
  /** The same for selected text; where none is selected nothing is done. */
  tagSelected(kind: ElementKind): Promise<void>;
  changeKind(id: ElementId, kind: ElementKind): Promise<void>;
  /** Takes the tag away; the text stays. */
  untag(id: ElementId): Promise<void>;
  goToElement(id: ElementId): Promise<void>;
  goToPlace(at: number): Promise<void>;
}

export function tagCommands(core: PaneCore): TagCommands {
  const { store } = core;
  const element = (id: ElementId) => readPlan(store.get())?.plan.elements.find((one) => one.id === id);

  async function tagHere(kind: ElementKind, how: Gathering = "together"): Promise<void> {
    await core.act("tagging", async (known) => {
      const tagged = await tagSelection(known, {
        kind,
        language: planLanguage(store.get()),
        near: store.get().cursor?.at ?? 0,
        how,
        meant: (first, last) => rowsMeant(known.document, first, last, kind),
      });
      if (!tagged.ok) return tagged;
      const { changed, ids } = tagged.value;
      return done({ did: changed ? "changedKind" : "tagged", kind, count: ids.length });
    });
  }

  return {
    tagHere,
    async tagSelected(kind) {
      const selected = await isTextSelected();
      if (!selected.ok) store.set({ notice: { type: "word", refusal: selected.refusal } });
      else if (selected.value) await tagHere(kind);
    },
    async changeKind(id, kind) {
      const old = element(id);
      if (!old) return;
      await core.act("tagging", async (known) => {
        const words = { kind, id, language: planLanguage(store.get()) };
        const changed = await changeTag(known, elementSpot(old.kind, id), words);
        return changed.ok ? done({ did: "changedKind", kind, count: 1 }) : changed;
      });
    },
    async untag(id) {
      const old = element(id);
      if (!old) return;
      const gone = await core.act("tagging", async (known) => {
        const removed = await removeTag(known, elementSpot(old.kind, id));
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
      await core.act("going", async (known) => {
        const gone = await goToParagraph(known, at);
        return gone.ok ? done(null) : gone;
      });
    },
  };
}
