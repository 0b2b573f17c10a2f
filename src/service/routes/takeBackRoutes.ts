import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { takeBack } from "../store/takeBackStore.ts";

/** Withdrawing, restoring and sealing what is published. */
export function takeBackRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const routesOfTakingBack: FastifyPluginAsyncTypebox = (scope) => {
    scope.post(
      calls.takeBack.path,
      { config: { needs: { may: "decide", of: "plan" } }, schema: describeCall("takeBack") },
      async (request, reply) => {
        const { municipality, name, person } = callerOf(request);
        const { plan } = request.params;
        const asked = { ...request.body, municipality: municipality.id, plan, by: name, person, at: now() };
        const taken = await sqlOf(request)
          .transaction()
          .execute((transaction) => takeBack(transaction, asked));
        return taken.ok ? sendAnswer(reply, "takeBack", taken.value) : sendProblem(request, reply, taken.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfTakingBack);
}
