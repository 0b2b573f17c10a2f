import * as Type from "typebox";
import { languages } from "../../words/language.ts";
import { day, nullable } from "../../words/shape.ts";
import { openDetailsSchema } from "./elementSchemas.ts";
import { findingSchema } from "./findingSchemas.ts";
import { elementKinds, planKinds, publicationKinds } from "./enumerations.ts";

/** Schema of `Decision`. */
export const decisionSchema = Type.Object({
  kind: Type.Enum(publicationKinds),
  /** Day of publication, by the calendar of the municipality. */
  date: day,
  hearingDeadline: nullable(day),
  adoptedOn: nullable(day),
  decisionNumber: nullable(Type.String({ minLength: 1, maxLength: 100 })),
});

/** Schema of `PublishedElement`. */
export const publishedElementSchema = Type.Object({
  ...openDetailsSchema.properties,
  kind: Type.Enum(elementKinds),
  title: Type.String(),
  text: Type.String(),
  under: nullable(Type.String()),
  depth: Type.Integer({ minimum: 0 }),
  /** First and last body paragraph of what it means: for a section, to the section's end. */
  first: Type.Integer(),
  last: Type.Integer(),
});

/** Schema of `Stripped`. */
export const strippedSchema = Type.Object({
  comments: Type.Integer({ minimum: 0 }),
  revisions: Type.Integer({ minimum: 0 }),
  hiddenCharacters: Type.Integer({ minimum: 0 }),
  /** Hidden pictures, shapes and text boxes; not set where there are none. */
  hiddenDrawings: Type.Optional(Type.Integer({ minimum: 1 })),
  /** Pictures that carried what they do not show; not set where none did. */
  pictureMetadata: Type.Optional(Type.Integer({ minimum: 1 })),
  properties: Type.Boolean(),
  headersFooters: Type.Boolean(),
});

/** Schema of `Publication`. */
export const publicationSchema = Type.Object({
  plan: Type.String(),
  planKind: Type.Enum(planKinds),
  title: Type.String(),
  language: Type.Enum(languages),
  decision: decisionSchema,
  elements: Type.Array(publishedElementSchema),
  /** Warnings and advice that stood, and waivers. */
  findings: Type.Array(findingSchema),
  stripped: strippedSchema,
});
