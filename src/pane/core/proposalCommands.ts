import { buildPlan } from "../../plan/buildPlan.ts";
import type { CellDetails } from "../../plan/cells/cellDetails.ts";
import type { CellTable } from "../../plan/cells/cellMeaning.ts";
import type { ElementDetails, ElementId } from "../../plan/element.ts";
import { newElementId } from "../../plan/elementId.ts";
import { emptyDetails } from "../../plan/emptyDetails.ts";
import { passageKey } from "../../plan/passageKey.ts";
import type { Plan, PlanRecord } from "../../plan/plan.ts";
import { readLines } from "../../plan/readLines.ts";
import type { ProposedElement } from "../../suggest/document/proposeElements.ts";
import { changePlanRecord } from "../../word/changePlanRecord.ts";
import type { KnownDocument } from "../../word/known/knownDocument.ts";
import { mostPassages, tagPassages, type PassageToTag } from "../../word/tagPassages.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { planLanguage, readPlan, type PaneCore } from "./paneCore.ts";

/** What is to be tagged, and what the planner wrote of it beforehand: that is kept also where a table's cells say the rest. */
export interface AcceptedElement extends ProposedElement {
  readonly written?: Partial<CellDetails>;
}

/** What can be done about what is proposed for the whole document. */
export interface ProposalCommands {
  /**
   * Tags what is proposed, with the parent, SDGs and years proposed, in batches that are each read back; what a table's
   * cells say is left to the cells. Stops at the first batch that Word refuses, and where `stopAccepting` was asked for.
   */
  accept(proposals: readonly AcceptedElement[], tables: readonly CellTable[]): Promise<void>;
  /** Stops after the batch under way. */
  stopAccepting(): void;
  /** Remembers in the document that these are no elements, so that they are not proposed again. */
  decline(proposals: readonly ProposedElement[]): Promise<void>;
  /** Forgets what was refused, so that it is proposed again. */
  proposeDeclined(): Promise<void>;
}

export function proposalCommands(core: PaneCore): ProposalCommands {
  const { store } = core;
  let stopped = false;
  /** Elements whose parent was chosen and is not tagged yet, with the parent's words. */
  const waiting = new Map<ElementId, string>();

  async function acceptBatch(batch: readonly AcceptedElement[], tables: readonly CellTable[]): Promise<boolean> {
    return core.act("tagging", async (known) => {
      // What was proposed may stand elsewhere by now; then it is proposed anew from where it stands.
      const { byPlace } = readLines(known.document);
      const standing = batch.filter(({ at, text }) => byPlace.get(at)?.text === text);
      const passages = standing.map(({ at, kind }): PassageToTag => ({ at, last: at, kind, id: newElementId() }));
      const tagged = await tagPassages(known, passages, planLanguage(store.get()));
      if (!tagged.ok) return tagged;
      const kept = await keepDetails(known, tagged.value, batch, tables, waiting);
      if (!kept.ok) return kept;
      const { accepting } = store.get();
      if (accepting !== null) store.set({ accepting: { ...accepting, done: accepting.done + batch.length } });
      return done({ did: "accepted", count: tagged.value.length, of: batch.length });
    });
  }

  return {
    async accept(proposals, tables) {
      if (proposals.length === 0 || store.get().accepting !== null) return;
      stopped = false;
      store.set({ accepting: { done: 0, total: proposals.length } });
      let tagged = 0;
      try {
        for (let from = 0; from < proposals.length && !stopped; from += mostPassages) {
          const batch = proposals.slice(from, from + mostPassages);
          const before = readPlan(store.get())?.plan.elements.length ?? 0;
          if (!(await acceptBatch(batch, tables))) return;
          tagged += (readPlan(store.get())?.plan.elements.length ?? before) - before;
        }
      } finally {
        store.set({ accepting: null });
      }
      store.set({ notice: { type: "done", what: { did: "accepted", count: tagged, of: proposals.length } } });
    },
    stopAccepting() {
      stopped = true;
    },
    async decline(proposals) {
      const keys = proposals.map(({ text }) => passageKey(text));
      await core.act("writing", async (known) => {
        const kept = await changePlanRecord(known, (record) => ({
          ...record,
          declined: [...new Set([...record.declined, ...keys])],
        }));
        return kept.ok ? done({ did: "declined" }) : kept;
      });
    },
    async proposeDeclined() {
      await core.act("writing", async (known) => {
        const kept = await changePlanRecord(known, (record) => ({ ...record, declined: [] }));
        return kept.ok ? done(null) : kept;
      });
    },
  };
}

/**
 * Keeps what was proposed of what has been tagged, in one writing: its parent where the order gives another. A parent that is
 * not tagged yet is waited for in `waiting`; those that waited for one tagged now get it in the same writing.
 */
function keepDetails(
  known: KnownDocument,
  tagged: readonly PassageToTag[],
  proposals: readonly AcceptedElement[],
  tables: readonly CellTable[],
  waiting: Map<ElementId, string>,
): Promise<Outcome<PlanRecord, WordRefusalCode>> {
  const plan = buildPlan(known.document, null);
  const { byPlace } = readLines(known.document);
  const details = tagged.flatMap(({ at, id }) => {
    const proposed = proposals.find((one) => one.at === at);
    if (proposed === undefined) return [];
    const over = proposed.under;
    const words = over === null ? undefined : byPlace.get(over)?.text;
    if (words !== undefined && !plan.elements.some(({ first }) => first === over)) waiting.set(id, words);
    return [detailsOf(id, proposed, plan)];
  });
  const come = new Map<ElementId, ElementId>();
  for (const [child, words] of waiting) {
    const parent = plan.elements.find(({ id, first }) => id !== child && byPlace.get(first)?.text === words);
    if (parent === undefined) continue;
    waiting.delete(child);
    if (plan.elements.find(({ id }) => id === child)?.under !== parent.id) come.set(child, parent.id);
  }
  const underLate = (one: ElementDetails): ElementDetails => ({
    ...one,
    parent: one.parent ?? come.get(one.id) ?? null,
  });
  return changePlanRecord(known, (record) => ({
    ...record,
    details: [...record.details, ...details.filter((one) => !record.details.some(({ id }) => id === one.id))].map(
      underLate,
    ),
    tables: joinTables(record.tables, tables),
  }));
}

function detailsOf(id: ElementId, proposed: AcceptedElement, plan: Plan): ElementDetails {
  const parent = plan.elements.find(({ first }) => first === proposed.under)?.id ?? null;
  const byOrder = plan.elements.find((one) => one.id === id)?.under ?? null;
  const { responsible, fromYear, toYear, status, cost, table, written } = proposed;
  return {
    ...emptyDetails(id),
    parent: parent === byOrder ? null : parent,
    sdgs: proposed.sdgs.map(({ code }) => code),
    // The cells of a table are the truth, and nothing of them is copied.
    ...(table === null ? { responsible, fromYear, toYear, status, cost } : {}),
    ...written,
  };
}

function joinTables(known: readonly CellTable[], more: readonly CellTable[]): readonly CellTable[] {
  const key = ({ side, columns }: CellTable): string => JSON.stringify([side, columns.map(({ head }) => head)]);
  const keys = new Set(known.map(key));
  return [
    ...known,
    ...more.filter((one, index) => !keys.has(key(one)) && more.findIndex((other) => key(other) === key(one)) === index),
  ];
}
