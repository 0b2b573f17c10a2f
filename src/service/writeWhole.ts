import type { Document } from "../document/document.ts";
import { renderPlan } from "../site/renderPlan.tsx";
import type { PlanView } from "../site/view.ts";
import { tagOf } from "./tagOf.ts";

/** A plan to write as one page. Data only, so that it may be asked of another thread. */
export interface WholeQuestion {
  readonly view: Omit<PlanView, "document">;
  /** The `Document`, as JSON. */
  readonly document: string;
}

/** A page as it is sent. */
export interface WholePage {
  readonly bytes: Uint8Array;
  /** What tells it from any other, as an ETag. */
  readonly tag: string;
}

/** Writes a plan as one page. */
export function writeWhole({ view, document }: WholeQuestion): WholePage {
  const page = renderPlan({ ...view, document: JSON.parse(document) as Document });
  return { bytes: new TextEncoder().encode(page), tag: tagOf(page) };
}
