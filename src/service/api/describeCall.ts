import { calls, type Call, type CallId } from "../../api/calls.ts";
import { problemSchema } from "../../api/contract.ts";

const problem = { description: "Refused", content: { "application/problem+json": { schema: problemSchema } } };

/** A route's schema: the gates its requests must pass, and what the description for machines says of it. */
export function describeCall<Id extends CallId>(id: Id) {
  const { tag, open, status, answer, bytes, gives }: Call = calls[id];
  return {
    ...calls[id],
    operationId: id,
    tags: [tag],
    security: open === true ? [] : [{ bearer: [] }],
    ...(bytes === undefined ? {} : { consumes: [bytes] }),
    response: {
      [status]:
        gives !== undefined
          ? { description: "The document", content: { [gives]: { schema: { type: "string", format: "binary" } } } }
          : status === 204
            ? { type: "null", description: "Done" }
            : answer,
      "4xx": problem,
      "5xx": problem,
    },
  };
}
