import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { mayDo, rolesThatMay, type Action } from "../../plan/mayDo.ts";
import { sendProblem } from "../answers/problem.ts";
import type { Caller } from "../store/caller.ts";
import { whomToAsk } from "../store/roleStore.ts";
import type { Schema } from "../store/schema.ts";

/** Answers that the caller lacks the role for something: which roles it takes, and whom in their municipality to ask. */
export async function sendNoAccess(
  request: FastifyRequest,
  reply: FastifyReply,
  sql: Kysely<Schema>,
  caller: Caller,
  action: Action,
  plan: string | null,
): Promise<FastifyReply> {
  const ask = await whomToAsk(sql, caller, action, plan);
  return sendProblem(request, reply, {
    code: "noAccess",
    detail: {
      needs: rolesThatMay(action).join("\n"),
      ask: ask.join("\n"),
      ...(mayDo(caller, "administer", null) ? { gives: "yes" } : {}),
    },
  });
}
