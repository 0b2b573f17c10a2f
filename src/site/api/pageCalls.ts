import { callExamples } from "../../api/callExamples.ts";
import { calls, type Call, type CallId, type FieldName } from "../../api/calls.ts";
import { apiFieldWords } from "../words/apiFields.ts";
import { jsonLines } from "./jsonLines.ts";

/** A value that a call takes. */
export interface PageField {
  readonly name: FieldName;
  /** The values it may have, where they are few. */
  readonly values: readonly string[];
  readonly nullable: boolean;
}

/** One call of the API, as the page about it shows it. */
export interface PageCall {
  readonly id: CallId;
  readonly method: string;
  /** With its parts in braces: "/api/plans/{plan}/preview". */
  readonly path: string;
  /** Parts of the address, headers, and what stands in the body. */
  readonly fields: Readonly<Record<"path" | "header" | "body", readonly PageField[]>>;
  /** Examples, as they are sent; null where nothing is. */
  readonly sends: string | null;
  readonly answer: string | null;
  readonly status: number;
}

/** What is read of a value's schema. */
interface FieldSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly (FieldSchema & { readonly type?: string })[];
}

/** Every call of the API, with an example of each, in the order of the page. */
export const pageCalls: readonly PageCall[] = Object.keys(calls)
  .filter((id): id is CallId => id in calls)
  .map((id) => {
    const { method, path, params, headers, body, status }: Call = calls[id];
    const { sends, answer } = callExamples[id];
    return {
      id,
      method,
      path: path.replace(/:(\w+)/g, "{$1}"),
      status,
      fields: { path: fieldsOf(params), header: fieldsOf(headers), body: fieldsOf(body) },
      sends: sends === null ? null : jsonLines(sends),
      answer: answer === null ? null : jsonLines(answer),
    };
  });

/** The values of a schema; those within another, or within one of several it may be, are named through it. */
function fieldsOf({ properties = {} }: FieldSchema = {}, within = ""): readonly PageField[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const inner = schema.anyOf?.every((one) => one.properties !== undefined) === true ? schema.anyOf : [schema];
    return inner.flatMap((one) =>
      one.properties === undefined ? [field(within + name, one)] : fieldsOf(one, `${within}${name}.`),
    );
  });
}

function field(name: string, schema: FieldSchema): PageField {
  if (!isFieldName(name)) throw new Error(`The page about the API has no words for ${name}.`);
  return { name, values: schema.enum ?? [], nullable: schema.anyOf?.some(({ type }) => type === "null") ?? false };
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(apiFieldWords, name);
}
