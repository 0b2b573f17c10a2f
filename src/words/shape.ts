import * as Type from "typebox";

/** A value as it is read: nothing in it is changed in place. */
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: ReadOnly<T[Name]> }
    : T;

/** The type of the values that a TypeBox schema takes, read-only all through. */
export type ShapeOf<Schema extends Type.TSchema> = ReadOnly<Type.Static<Schema>>;

/** A day of the calendar, YYYY-MM-DD. */
export const day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", format: "date", description: "YYYY-MM-DD" });

/** An instant in UTC, as `Date.toISOString` writes it. */
export const instant = Type.String({
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",
  format: "date-time",
});

/** A value that may be missing, said by null. */
export function nullable<Schema extends Type.TSchema>(schema: Schema): Type.TUnion<[Schema, Type.TNull]> {
  return Type.Union([schema, Type.Null()]);
}
