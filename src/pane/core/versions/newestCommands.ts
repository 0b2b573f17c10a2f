import { buildPlan } from "../../../plan/buildPlan.ts";
import { changesBetween } from "../../../plan/changes.ts";
import { emptyDetails } from "../../../plan/emptyDetails.ts";
import type { ElementId } from "../../../plan/element.ts";
import { fetchPlaces } from "../../../plan/fetchPlaces.ts";
import { sectionEdits, type SectionChoice } from "../../../plan/sectionEdits.ts";
import { changeDetails } from "../../../word/changeDetails.ts";
import { elementSpot } from "../../../word/controlSpot.ts";
import { insertElement } from "../../../word/insertElement.ts";
import { openBeside } from "../../../word/openBeside.ts";
import { removeTag } from "../../../word/removeTag.ts";
import { rewriteElement } from "../../../word/rewriteElement.ts";
import { rewritePassages } from "../../../word/rewritePassages.ts";
import { done } from "../../../words/refusal.ts";
import { planLanguage, readPlan, type PaneCore } from "../paneCore.ts";
import type { NewestVersion } from "../paneState.ts";

/** The newest version's document beside the open one. */
export interface NewestCommands {
  /** Gives the document of a version, ready to go on from; null where it could not be had, which is told. */
  fetchVersion(plan: string, version: number): Promise<Uint8Array | null>;
  /** Opens the document of a version in a window of its own; gives its bytes where this Word cannot, to be saved instead. */
  openVersion(plan: string, version: number): Promise<Uint8Array | null>;
  /** Fetches a version and holds the open document against it. */
  compareWith(plan: string, version: number): Promise<void>;
  closeComparison(): void;
  /** Takes an element in from the version that is compared with: its words where it stands here, else as a new passage. */
  takeIn(id: ElementId): Promise<void>;
  /** Removes the tag of an element the version does not have; its text stays, and is chosen with its section. */
  takeOut(id: ElementId): Promise<void>;
  /** Gives the ordinary text of a section the words it has in the version, or takes them out where it has none. */
  takeInSection(choice: SectionChoice): Promise<void>;
}

export function newestCommands(core: PaneCore): NewestCommands {
  const { store, ports } = core;

  /** The version that is compared with, held against the document as it is read now. */
  function heldAgainst({
    plan,
    version,
    newest,
  }: Pick<NewestVersion, "plan" | "version" | "newest">): NewestVersion | null {
    const reading = readPlan(store.get());
    if (reading === null) return null;
    return {
      plan,
      version,
      newest,
      changes: changesBetween(reading.plan.elements, newest.elements),
      sections: sectionEdits(reading.plan.document, newest.document),
    };
  }

  async function fetchVersion(plan: string, version: number): Promise<Uint8Array | null> {
    const found = await ports.service.document(plan, version);
    if (found.ok) return found.value;
    store.set({ notice: { type: "service", refusal: found.refusal } });
    return null;
  }

  /** Does something about a difference, and compares again. */
  async function choose(work: Parameters<PaneCore["act"]>[1]): Promise<void> {
    const compared = store.get().newest;
    if (compared !== null && (await core.act("writing", work))) store.set({ newest: heldAgainst(compared) });
  }

  return {
    fetchVersion,
    async openVersion(plan, version) {
      const docx = await fetchVersion(plan, version);
      if (docx === null) return null;
      const opened = await openBeside(docx);
      return opened.ok ? null : docx;
    },
    async compareWith(plan, version) {
      const docx = await fetchVersion(plan, version);
      if (docx === null) return;
      const { readDocx } = await import("../../../document/readDocx.ts");
      const read = readDocx(docx);
      if (!read.ok) {
        store.set({
          notice: { type: "service", refusal: { code: "unreadable", detail: { code: read.refusal.code } } },
        });
        return;
      }
      const newest = buildPlan(read.value.document, store.get().register.value);
      // What has been written since the document was last read is compared, too.
      if (!(await core.rescan())) return;
      store.set({ newest: heldAgainst({ plan, version, newest }) });
    },
    closeComparison: () => store.set({ newest: null }),
    async takeIn(id) {
      const compared = store.get().newest;
      const reading = readPlan(store.get());
      const theirs = compared?.newest.elements.find((one) => one.id === id);
      if (compared === null || reading === null || theirs === undefined) return;
      const ours = reading.plan.elements.find((one) => one.id === id);
      const { title, text, kind } = theirs;
      await choose(async (known) => {
        const details = compared.newest.record.details.find((one) => one.id === id) ?? emptyDetails(id);
        const kept = await changeDetails(known, id, () => details);
        if (!kept.ok) return kept;
        const [place] = ours === undefined ? fetchPlaces(reading.plan, kind, store.get().cursor?.at ?? 0) : [];
        if (ours === undefined && place === undefined) return done(null);
        const written =
          place === undefined
            ? await rewriteElement(known, elementSpot(ours?.kind ?? kind, id), {
                title,
                text,
                section: ours?.section ?? false,
              })
            : await insertElement(known, { id, kind, title, text, language: planLanguage(store.get()), place });
        return written.ok ? done({ did: "updated" }) : written;
      });
    },
    async takeOut(id) {
      const ours = readPlan(store.get())?.plan.elements.find((one) => one.id === id);
      if (ours === undefined) return;
      await choose(async (known) => {
        const removed = await removeTag(known, elementSpot(ours.kind, id));
        return removed.ok ? done({ did: "removedTag" }) : removed;
      });
    },
    takeInSection: ({ edits }) =>
      choose(async (known) => {
        const written = await rewritePassages(known, edits);
        return written.ok ? done({ did: "updated" }) : written;
      }),
  };
}
