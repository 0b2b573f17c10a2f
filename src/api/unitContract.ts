import * as Type from "typebox";
import type { ShapeOf } from "../words/shape.ts";

/*
 * Organisational units as they go over the wire; see `contract.ts`.
 */

const name = Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" });

/** An organisational unit, by which plans and actions name who is responsible. */
const unitSchema = Type.Object({
  id: Type.Integer({ minimum: 1 }),
  name: Type.String(),
  /** Set for one that is no more: it is suggested no longer. */
  closed: Type.Boolean(),
});
export type Unit = ShapeOf<typeof unitSchema>;

/** A municipality's units, by name. */
export const unitsSchema = Type.Array(unitSchema);

export const unitParams = Type.Object({ unit: Type.Integer({ minimum: 1, maximum: 999_999_999 }) });
export const newUnitSchema = Type.Object({ name });
/** What of a unit is to be another; what is not set stays. */
export const unitChangeSchema = Type.Object({ name: Type.Optional(name), closed: Type.Optional(Type.Boolean()) });
export type UnitChange = ShapeOf<typeof unitChangeSchema>;
