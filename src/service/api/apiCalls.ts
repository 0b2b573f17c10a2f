import { jsonLines } from "../../site/api/jsonLines.ts";
import { apiCallIds, apiFieldNames, type ApiCall, type ApiField } from "../../site/view/view.ts";
import { apiExamples } from "./apiExamples.ts";

/** What is read of a JSON schema in the API's description. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly { readonly type?: string }[];
}

/** What is read of the API's description. */
interface Described {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, DescribedCall>>>>;
}

interface DescribedCall {
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/**
 * The calls in the API's own description (OpenAPI, as it is made from the routes), in the order of the page, with an example of each.
 * A call or a value that the page has no words for is a fault of ours, and throws.
 */
export function apiCalls(description: object): readonly ApiCall[] {
  const { paths = {} } = description as Described;
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, call]) => apiCall(path, method.toUpperCase(), call)),
  );
  return calls.sort((one, other) => apiCallIds.indexOf(one.id) - apiCallIds.indexOf(other.id));
}

function apiCall(path: string, method: string, { operationId, parameters = [], requestBody }: DescribedCall): ApiCall {
  const id = apiCallIds.find((known) => known === operationId);
  if (id === undefined) throw new Error(`The page about the API has no words for ${method} ${path}.`);
  const { sends, answer, status } = apiExamples[id];
  const at = (place: string): readonly ApiField[] =>
    parameters.filter((parameter) => parameter.in === place).map(({ name, schema }) => field(name, schema));
  const body = requestBody?.content["application/json"]?.schema;
  return {
    id,
    method,
    path,
    status,
    fields: { path: at("path"), header: at("header"), body: body === undefined ? [] : fieldsOf(body, "") },
    sends: sends === null ? null : jsonLines(sends),
    answer: answer === null ? null : jsonLines(answer),
  };
}

/** The values in a body; those within another are named through it. */
function fieldsOf({ properties = {} }: Schema, within: string): readonly ApiField[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    schema.properties === undefined ? [field(within + name, schema)] : fieldsOf(schema, `${within}${name}.`),
  );
}

function field(named: string, schema: Schema): ApiField {
  const name = apiFieldNames.find((known) => known === named);
  if (name === undefined) throw new Error(`The page about the API has no words for ${named}.`);
  return { name, values: schema.enum ?? [], nullable: schema.anyOf?.some(({ type }) => type === "null") ?? false };
}
