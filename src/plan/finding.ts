import * as Type from "typebox";
import { nullable, type ShapeOf } from "../words/shape.ts";
import { elementKinds } from "./element.ts";
import { findingLevels } from "./register.ts";

/** `ParagraphPlace` of the document. */
const at = Type.Integer();
const ordinal = Type.Integer();

/** Where a finding is: something the pane can go to. */
export const whereSchema = Type.Union([
  Type.Object({ type: Type.Literal("document") }),
  Type.Object({ type: Type.Literal("element"), element: Type.String(), at }),
  Type.Object({ type: Type.Literal("paragraph"), at }),
  Type.Object({ type: Type.Literal("table"), index: ordinal, at }),
  Type.Object({ type: Type.Literal("picture"), index: ordinal, at }),
  Type.Object({ type: Type.Literal("control"), control: ordinal, at: nullable(at) }),
]);
export type Where = ShapeOf<typeof whereSchema>;

/**
 * What one press in the pane would do to mend it. The pane knows how to do each; a finding without
 * a fix is mended by going there.
 */
export const fixSchema = Type.Union([
  Type.Object({ type: Type.Literal("setHeadingLevel"), at, level: Type.Integer() }),
  Type.Object({ type: Type.Literal("makeHeading"), at, level: Type.Integer() }),
  Type.Object({ type: Type.Literal("makeTitle"), at }),
  /** Paragraphs in a row that begin with a mark typed by hand; `ordered` where the marks are numbers or letters. */
  Type.Object({ type: Type.Literal("makeList"), at, items: Type.Integer({ minimum: 1 }), ordered: Type.Boolean() }),
  Type.Object({ type: Type.Literal("changeKind"), element: Type.String(), kind: Type.Enum(elementKinds) }),
  Type.Object({ type: Type.Literal("markHeaderRow"), table: ordinal }),
  Type.Object({
    type: Type.Literal("updateFromOrigin"),
    element: Type.String(),
    title: Type.String(),
    text: Type.String(),
    /** The origin's version that has these words; not told by a finding kept from an older version. */
    version: Type.Optional(Type.Integer()),
  }),
  Type.Object({ type: Type.Literal("renewTagId"), control: ordinal }),
  Type.Object({ type: Type.Literal("removeTag"), control: ordinal }),
  Type.Object({
    type: Type.Literal("setRecord"),
    kind: Type.Optional(Type.String()),
    language: Type.Optional(Type.String()),
  }),
  Type.Object({ type: Type.Literal("dropSdg"), element: Type.String(), sdg: Type.String() }),
]);
export type Fix = ShapeOf<typeof fixSchema>;

/** Something that may be wrong with a plan. Data; its sentence is made last by `sayFinding`. */
export const findingSchema = Type.Object({
  /** The rule's name. */
  rule: Type.String(),
  level: Type.Enum(findingLevels),
  where: whereSchema,
  detail: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  fix: nullable(fixSchema),
  /** The reviewer's waiver that stands for it; waived findings do not count. */
  waived: nullable(Type.Object({ reason: Type.String(), by: Type.String() })),
});
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
