import type { FastifyInstance, FastifyReply } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import type { Caller } from "../store/caller.ts";
import { endPlan, entryRevision, mendEntry, readEntry, readHistory, type Changing } from "../store/entryStore.ts";

/** A plan's entry in the register: mending it, ending the plan, and what has been done. */
export function entryRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const changing = ({ municipality, name, person }: Caller, plan: string): Changing => ({
    municipality: municipality.id,
    plan,
    by: name,
    person,
    at: now(),
  });

  const routesOfEntries: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.entry.path,
      { config: { needs: { may: "followPlan", of: "plan" } }, schema: describeCall("entry") },
      async (request, reply) => {
        const plan = await readEntry(sqlOf(request), callerOf(request).municipality.id, request.params.plan);
        return plan === null
          ? sendProblem(request, reply, { code: "notFound", detail: { what: "plan" } })
          : sendAnswer(tagged(reply, plan), "entry", plan);
      },
    );
    scope.patch(
      calls.mendEntry.path,
      { config: { needs: { may: "changePlan", of: "plan" } }, schema: describeCall("mendEntry") },
      async (request, reply) => {
        const by = changing(callerOf(request), request.params.plan);
        const mended = await sqlOf(request)
          .transaction()
          .execute((transaction) =>
            mendEntry(transaction, by, request.body, request.headers["if-match"]?.slice(1, -1) ?? null),
          );
        return mended.ok
          ? sendAnswer(tagged(reply, mended.value), "mendEntry", mended.value)
          : sendProblem(request, reply, mended.refusal);
      },
    );
    scope.post(
      calls.endPlan.path,
      { config: { needs: { may: "changePlan", of: "plan" } }, schema: describeCall("endPlan") },
      async (request, reply) => {
        const by = changing(callerOf(request), request.params.plan);
        const ended = await sqlOf(request)
          .transaction()
          .execute((transaction) => endPlan(transaction, by, request.body));
        return ended.ok ? sendAnswer(reply, "endPlan", ended.value) : sendProblem(request, reply, ended.refusal);
      },
    );
    scope.get(
      calls.history.path,
      { config: { needs: { may: "followPlan", of: "plan" } }, schema: describeCall("history") },
      async (request, reply) =>
        sendAnswer(
          reply,
          "history",
          await readHistory(sqlOf(request), callerOf(request).municipality.id, request.params.plan),
        ),
    );
    return Promise.resolve();
  };
  void app.register(routesOfEntries);
}

/** With the ETag by which a change of the entry may be held against it. */
function tagged(reply: FastifyReply, plan: RegisteredPlan): FastifyReply {
  return reply.headers({ ETag: `"${entryRevision(plan)}"`, "Cache-Control": "private, no-cache" });
}
