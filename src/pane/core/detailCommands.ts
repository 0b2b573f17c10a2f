import type { ElementDetails, ElementId, SdgCode } from "../../plan/element.ts";
import { newElementId } from "../../plan/elementId.ts";
import { emptyDetails } from "../../plan/emptyDetails.ts";
import { fetchPlaces, type FetchForm } from "../../plan/fetchPlaces.ts";
import type { RegisteredElement } from "../../plan/register.ts";
import { done } from "../../words/refusal.ts";
import { changeDetails } from "../../word/changeDetails.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import { elementSpot } from "../../word/controlSpot.ts";
import { elementStands } from "../../word/elementStands.ts";
import { locate } from "../../word/known/locate.ts";
import { whereIsSelection } from "../../word/whereIsSelection.ts";
import { insertElement } from "../../word/insertElement.ts";
import { rewriteElement } from "../../word/rewriteElement.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What can be done to what the document keeps of an element, and to fetched elements. */
export interface DetailCommands {
  /** Changes some of an element's details; the rest stays. */
  setDetails(id: ElementId, change: Partial<Omit<ElementDetails, "id">>): Promise<boolean>;
  /** Changes some details of several elements in one writing; the rest stays. */
  setDetailsOf(changes: ReadonlyMap<ElementId, Partial<Omit<ElementDetails, "id">>>): Promise<boolean>;
  addSdg(id: ElementId, code: SdgCode): Promise<void>;
  dropSdg(id: ElementId, code: SdgCode): Promise<void>;
  /**
   * Writes a register's element into the document with the same words, and keeps where it came from: at the cursor,
   * in the form that is chosen where `fetchPlaces` gives it there, else in the likeliest. `municipality`: whose register
   * it is of, where that is another's.
   */
  fetch(element: RegisteredElement, form?: FetchForm["type"], municipality?: string): Promise<void>;
  /** Gives a fetched element the words its origin has now. */
  updateFromOrigin(id: ElementId, now: RegisteredElement): Promise<void>;
  /** Keeps the element's own words, with the reason why. */
  keepOwnWords(id: ElementId, reason: string): Promise<boolean>;
  /** Lets go of the origin: the element is this plan's own from now. */
  letGoOfOrigin(id: ElementId): Promise<void>;
}

export function detailCommands(core: PaneCore): DetailCommands {
  const { store } = core;
  const element = (id: ElementId) => readPlan(store.get())?.plan.elements.find((one) => one.id === id);

  function change(id: ElementId, how: (details: ElementDetails) => ElementDetails): Promise<boolean> {
    return core.act("writing", async (known) => {
      const old = element(id);
      const stands = old === undefined ? done(undefined) : await elementStands(known, old.kind, id);
      if (!stands.ok) return stands;
      const changed = await changeDetails(known, id, how);
      return changed.ok ? done({ did: "saved" }) : changed;
    });
  }

  return {
    setDetails: (id, part) => change(id, (details) => ({ ...details, ...part })),
    setDetailsOf: (changes) =>
      core.act("writing", async (known) => {
        const changed = await changePlanRecord(known, (record) => ({
          ...record,
          details: [
            ...record.details.map((entry) => ({ ...entry, ...changes.get(entry.id) })),
            ...[...changes].flatMap(([id, part]) =>
              record.details.some((entry) => entry.id === id) ? [] : [{ ...emptyDetails(id), ...part }],
            ),
          ],
        }));
        return changed.ok ? done({ did: "saved" }) : changed;
      }),
    async addSdg(id, code) {
      await change(id, (details) => ({ ...details, sdgs: [...details.sdgs.filter((one) => one !== code), code] }));
    },
    async dropSdg(id, code) {
      await change(id, (details) => ({ ...details, sdgs: details.sdgs.filter((one) => one !== code) }));
    },
    async fetch(from, form, municipality) {
      const { title, text, kind } = from;
      const fetched = await core.act("fetching", async (known) => {
        const plan = readPlan(store.get())?.plan;
        // The cursor may have moved since it was last followed.
        const found = await whereIsSelection();
        if (!found.ok) return found;
        const near = store.get().cursor?.at ?? 0;
        const places = plan ? fetchPlaces(plan, kind, locate(known.words, found.value.seen, near)?.first ?? near) : [];
        const place = places.find((one) => one.form.type === form) ?? places[0];
        if (!place) return done(null);
        // The origin first: an entry without its tag is nothing, a tag without its origin is a lie.
        const id = newElementId();
        // A document that is tied to no plan may be opened by another municipality's.
        const isTied = plan?.record.plan != null;
        const whose = municipality ?? (isTied ? undefined : store.get().register.value?.municipality.id);
        const origin = {
          ...{ plan: from.plan, version: from.version, element: from.id, title, text, ownReason: null },
          ...(whose === undefined ? {} : { municipality: whose }),
        };
        const kept = await changeDetails(known, id, () => ({ ...emptyDetails(id), sdgs: from.sdgs, origin }));
        if (!kept.ok) return kept;
        const inserted = await insertElement(known, {
          id,
          kind,
          title,
          text,
          language: planLanguage(store.get()),
          place,
        });
        return inserted.ok ? done({ did: "fetched", kind, count: 1 }) : inserted;
      });
      if (fetched) store.set({ subview: null });
    },
    async updateFromOrigin(id, now) {
      const old = element(id);
      if (!old) return;
      await core.act("writing", async (known) => {
        const { title, text } = now;
        const rewritten = await rewriteElement(known, elementSpot(old.kind, id), { title, text, section: old.section });
        if (!rewritten.ok) return rewritten;
        const origin = { plan: now.plan, version: now.version, element: now.id, title, text, ownReason: null };
        // Whose plan it is stays.
        const kept = await changeDetails(known, id, (details) => ({
          ...details,
          origin: { ...details.origin, ...origin },
        }));
        return kept.ok ? done({ did: "updated" }) : kept;
      });
    },
    keepOwnWords: (id, reason) =>
      change(id, (details) => ({ ...details, origin: details.origin && { ...details.origin, ownReason: reason } })),
    async letGoOfOrigin(id) {
      await change(id, (details) => ({ ...details, origin: null }));
    },
  };
}
