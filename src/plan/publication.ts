import type { ShapeOf } from "../words/shape.ts";
import type {
  decisionSchema,
  publicationSchema,
  publishedElementSchema,
  strippedSchema,
} from "./schemas/publicationSchemas.ts";

/** What the coordinator decides when publishing. */
export type Decision = ShapeOf<typeof decisionSchema>;

/** An element as it stands in a publication. */
export type PublishedElement = ShapeOf<typeof publishedElementSchema>;

/** What was left out of the public page, in numbers. */
export type Stripped = ShapeOf<typeof strippedSchema>;

/** What is published of a plan: immutable once the register has numbered it. */
export type Publication = ShapeOf<typeof publicationSchema>;
