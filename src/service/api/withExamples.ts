import { callExamples } from "../../api/callExamples.ts";
import { calls, type CallId } from "../../api/calls.ts";

/** What is put into of the API's description. */
interface Content {
  readonly content?: Readonly<Record<string, object>>;
}
interface Operation {
  readonly operationId?: string;
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}
interface Description {
  readonly paths?: object | undefined;
}

/**
 * The API's description with an example of what each call takes and answers. They are put in last: within a schema,
 * @fastify/swagger 9.9 takes an example's own names ("properties") for keywords of JSON schema.
 */
export function withExamples(description: Description): object {
  return { ...description, paths: mapped(description.paths, (path: object) => mapped(path, exampled)) };
}

function exampled(operation: Operation): Operation {
  const id = operation.operationId;
  if (id === undefined || !isCallId(id)) return operation;
  const { sends, answer } = callExamples[id];
  const { requestBody, responses = {} } = operation;
  return {
    ...operation,
    ...(requestBody === undefined || sends === null ? {} : { requestBody: withExample(requestBody, sends) }),
    responses: mapped(responses, (response: Content, status) =>
      status === String(calls[id].status) && answer !== null ? withExample(response, answer) : response,
    ),
  };
}

function withExample(described: Content, example: unknown): Content {
  return { ...described, content: mapped(described.content, (content: object) => ({ ...content, example })) };
}

function isCallId(id: string): id is CallId {
  return Object.hasOwn(calls, id);
}

/** The same names with other parts; what the parts are, is for who asks to know. */
function mapped<Part>(whole: object | undefined, change: (part: Part, name: string) => Part): Record<string, Part> {
  const parts = Object.entries((whole ?? {}) as Readonly<Record<string, Part>>);
  return Object.fromEntries(parts.map(([name, part]) => [name, change(part, name)]));
}
