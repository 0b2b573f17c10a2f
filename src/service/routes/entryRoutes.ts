import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import type { Caller } from "../store/caller.ts";
import { endPlan, mendEntry, readHistory, type Changing } from "../store/entryStore.ts";

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
    scope.patch(
      calls.mendEntry.path,
      { config: { needs: { may: "changePlan", of: "plan" } }, schema: describeCall("mendEntry") },
      async (request, reply) => {
        const by = changing(callerOf(request), request.params.plan);
        const mended = await sqlOf(request)
          .transaction()
          .execute((transaction) => mendEntry(transaction, by, request.body));
        return mended.ok ? sendAnswer(reply, "mendEntry", mended.value) : sendProblem(request, reply, mended.refusal);
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
