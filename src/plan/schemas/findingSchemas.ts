import * as Type from "typebox";
import { nullable } from "../../words/shape.ts";
import { elementKinds, findingLevels } from "./enumerations.ts";

/** `ParagraphPlace` of the document. */
const at = Type.Integer();

const ordinal = Type.Integer();

/** Schema of `Where`. */
export const whereSchema = Type.Union([
  Type.Object({ type: Type.Literal("document") }),
  Type.Object({ type: Type.Literal("element"), element: Type.String(), at }),
  Type.Object({ type: Type.Literal("paragraph"), at }),
  Type.Object({ type: Type.Literal("table"), index: ordinal, at }),
  Type.Object({ type: Type.Literal("picture"), index: ordinal, at }),
  Type.Object({ type: Type.Literal("control"), control: ordinal, at: nullable(at) }),
]);

/** Schema of `Fix`. */
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

/** Schema of `Finding`. */
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
