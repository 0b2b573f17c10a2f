import type { TSchema } from "typebox";
import { Errors } from "typebox/schema";

/** What of a value is not as the schema says, or is not in it at all; empty where nothing is. */
export function faultsOf(schema: TSchema, value: unknown): readonly string[] {
  const [, errors] = Errors(closed(schema), value);
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema with nothing allowed in its objects but what it names. */
function closed(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map((part: unknown) => (isObject(part) ? closed(part) : part));
  const parts = Object.entries(isObject(schema) ? schema : {}).map(([name, part]): [string, unknown] => [
    name,
    isObject(part) ? closed(part) : part,
  ]);
  const whole = Object.fromEntries(parts);
  return whole["type"] === "object" && whole["properties"] !== undefined
    ? { ...whole, additionalProperties: false }
    : whole;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
