import type { ShapeOf } from "../words/shape.ts";
import type { findingSchema, fixSchema, whereSchema } from "./schemas/findingSchemas.ts";

/** Where a finding is: something the pane can go to. */
export type Where = ShapeOf<typeof whereSchema>;

/**
 * What one press in the pane would do to mend it. The pane knows how to do each; a finding without
 * a fix is mended by going there.
 */
export type Fix = ShapeOf<typeof fixSchema>;

/** Something that may be wrong with a plan. Data; its sentence is made last by `sayFinding`. */
export type Finding = ShapeOf<typeof findingSchema>;

/** A finding said to a reader. `law` is the paragraph it rests on, with its address at lovdata.no. */
export interface SaidFinding {
  /** What findings of its rule are called together. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly law: { readonly name: string; readonly address: string } | null;
  /** What the button says, where there is a one-press fix. */
  readonly fix: string | null;
}

/** What tells a finding from the others in a list, also after the document has been read again. */
export function findingKey({ rule, where, detail }: Finding): string {
  return JSON.stringify([rule, where, detail]);
}
