import * as Type from "typebox";
import { instant, nullable } from "../../words/shape.ts";
import { findingSchema } from "./findingSchemas.ts";
import { givenWaiverSchema } from "./waiverSchemas.ts";
import { elementKinds, verdicts } from "./enumerations.ts";

/** Schema of `ReviewedPlan`. */
export const reviewedPlanSchema = Type.Object({
  elements: Type.Array(
    Type.Object({
      id: Type.String({ maxLength: 20 }),
      kind: Type.Enum(elementKinds),
      title: Type.String(),
      text: Type.String(),
      under: nullable(Type.String({ maxLength: 20 })),
    }),
    { maxItems: 5000 },
  ),
  /** Findings that stood, each with `markOfFinding`. */
  findings: Type.Array(Type.Object({ mark: Type.String({ maxLength: 64 }), finding: findingSchema }), {
    maxItems: 5000,
  }),
  /** The text between two headings, by the heading over it ("" before the first): sixteen hexadecimal digits of it. */
  sections: Type.Array(Type.Object({ heading: Type.String(), key: Type.String({ maxLength: 64 }) }), {
    maxItems: 10_000,
  }),
});

/** Schema of `VerdictReason`. */
export const verdictReasonSchema = Type.Object({
  element: nullable(Type.String({ maxLength: 20 })),
  /** Name of the rule whose finding it is about. */
  rule: nullable(Type.String({ maxLength: 100 })),
  /** What it is about, as the reviewer saw it. */
  about: Type.String({ maxLength: 500 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
});

/** Schema of `GivenReview`. */
export const givenReviewSchema = Type.Object({
  verdict: Type.Enum(verdicts),
  /** What is said of the plan as a whole; "" for nothing. */
  remark: Type.String({ maxLength: 5000 }),
  reasons: Type.Array(verdictReasonSchema, { maxItems: 500 }),
  /** Waivers given in a document that could not be written in: they are written by the next who may. */
  waivers: Type.Array(givenWaiverSchema, { maxItems: 2000 }),
  /** `planFingerprint` of what was reviewed. */
  fingerprint: Type.String({ pattern: "^[0-9a-f]{32}$" }),
  reviewed: reviewedPlanSchema,
});

/** Schema of `Review`. */
export const reviewSchema = Type.Object({ ...givenReviewSchema.properties, by: Type.String(), at: instant });
