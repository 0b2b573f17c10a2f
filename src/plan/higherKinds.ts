import type { PlanKind } from "./register.ts";

const first: readonly PlanKind[] = ["planstrategi"];
const second: readonly PlanKind[] = [...first, "samfunnsdel"];
const third: readonly PlanKind[] = [...second, "arealdel", "kommunedelplan"];

/**
 * The kinds of plan a kind may fetch from, along the red thread: planstrategi (pbl § 10-1) over
 * samfunnsdel over arealdel and kommunedelplan (pbl ch. 11) and temaplan (which may follow up another), those over
 * handlingsdel and økonomiplan (pbl § 11-1, kl § 14-4), and all of them over virksomhetsplan. Nothing fetches from a
 * planprogram.
 */
export const higherKinds: Readonly<Record<PlanKind, readonly PlanKind[]>> = {
  planstrategi: [],
  planprogram: first,
  samfunnsdel: first,
  arealdel: second,
  kommunedelplan: second,
  temaplan: [...third, "temaplan"],
  handlingsdel: [...third, "temaplan"],
  okonomiplan: [...third, "temaplan", "handlingsdel"],
  virksomhetsplan: [...third, "temaplan", "handlingsdel", "okonomiplan"],
};
