import * as Type from "typebox";
import { nullable } from "../../words/shape.ts";

/** Schema of `GivenWaiver`. */
export const givenWaiverSchema = Type.Object({
  element: nullable(Type.String()),
  rule: Type.String({ minLength: 1, maxLength: 100 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  by: Type.String({ minLength: 1, maxLength: 200 }),
  passage: Type.String({ minLength: 1, maxLength: 64 }),
});
