import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { addReview, askForReview, hasPlan, readReview } from "../store/reviewStore.ts";

/** Asking for a review, giving a verdict, and what was said last. */
export function reviewRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const routesOfReviews: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.review.path,
      { config: { needs: { may: "readPreviews", of: "plan" } }, schema: describeCall("review") },
      async (request, reply) =>
        sendAnswer(
          reply,
          "review",
          await readReview(sqlOf(request), callerOf(request).municipality.id, request.params.plan),
        ),
    );

    scope.post(
      calls.giveReview.path,
      { config: { needs: { may: "review", of: "plan" } }, schema: describeCall("giveReview") },
      async (request, reply) => {
        const caller = callerOf(request);
        const { plan } = request.params;
        if (!(await hasPlan(sqlOf(request), caller.municipality.id, plan)))
          return sendProblem(request, reply, { code: "notFound", detail: { what: "plan" } });
        await addReview(sqlOf(request), caller, plan, request.body, now());
        return sendAnswer(reply, "giveReview", await readReview(sqlOf(request), caller.municipality.id, plan));
      },
    );

    scope.post(
      calls.askForReview.path,
      { config: { needs: { may: "askForReview", of: "plan" } }, schema: describeCall("askForReview") },
      async (request, reply) => {
        const caller = callerOf(request);
        const { plan } = request.params;
        if (!(await hasPlan(sqlOf(request), caller.municipality.id, plan)))
          return sendProblem(request, reply, { code: "notFound", detail: { what: "plan" } });
        await askForReview(sqlOf(request), caller, plan, now());
        return sendAnswer(reply, "askForReview", await readReview(sqlOf(request), caller.municipality.id, plan));
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfReviews);
}
