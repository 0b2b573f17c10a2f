import { useEffect, useMemo, useState } from "react";
import type { CellTable } from "../../plan/cells/cellMeaning.ts";
import { passageKey } from "../../plan/passageKey.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ProposedElement } from "../../suggest/document/proposeElements.ts";

/** What is proposed for the plan as it is now read. */
export interface Proposals {
  /** Neither tagged nor refused, in document order. */
  readonly elements: readonly ProposedElement[];
  /** What the cells of its tables mean. */
  readonly tables: readonly CellTable[];
  /** How many stand in the document that were refused. */
  readonly declined: number;
}

type Engine = typeof import("../../suggest/document/proposeElements.ts");

/** What is proposed; null while the words it goes by are being loaded, which is the first time only. */
export function useProposals(plan: Plan): Proposals | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let wanted = true;
    void import("../../suggest/document/proposeElements.ts").then((loaded) => {
      if (wanted) setEngine(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => {
    if (engine === null) return null;
    const proposed = engine.proposeElements(plan.document, plan.record.language);
    const open = engine.withoutTagged(proposed, plan);
    const refused = new Set(plan.record.declined);
    const elements = open.filter(({ text }) => !refused.has(passageKey(text)));
    return { elements, tables: proposed.cellTables, declined: open.length - elements.length };
  }, [engine, plan]);
}
