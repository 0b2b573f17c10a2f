import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { addUnit, changeUnit, listUnits } from "../store/administration/unitStore.ts";

/** The organisational units of a municipality: seen, added, given another name, closed and opened. */
export function unitRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const administers = { needs: { may: "administer", of: "municipality" } } as const;
  const routesOfUnits: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.units.path,
      { config: { needs: "signedIn" }, schema: describeCall("units") },
      async (request, reply) =>
        sendAnswer(reply, "units", await listUnits(sqlOf(request), callerOf(request).municipality.id)),
    );
    scope.post(calls.addUnit.path, { config: administers, schema: describeCall("addUnit") }, async (request, reply) => {
      const { municipality } = callerOf(request);
      const added = await addUnit(sqlOf(request), municipality.id, request.body.name);
      return added.ok
        ? sendAnswer(reply, "addUnit", await listUnits(sqlOf(request), municipality.id))
        : sendProblem(request, reply, added.refusal);
    });
    scope.patch(
      calls.changeUnit.path,
      { config: administers, schema: describeCall("changeUnit") },
      async (request, reply) => {
        const { municipality, name, person } = callerOf(request);
        const by = { municipality: municipality.id, by: name, person, at: now() };
        const changed = await sqlOf(request)
          .transaction()
          .execute((transaction) => changeUnit(transaction, request.params.unit, request.body, by));
        return changed.ok
          ? sendAnswer(reply, "changeUnit", await listUnits(sqlOf(request), municipality.id))
          : sendProblem(request, reply, changed.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfUnits);
}
