import type { FastifyInstance, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import type { People } from "../../api/peopleContract.ts";
import { callerOf, refusedTo, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { giveRole, listPeople, takeRole } from "../store/roleStore.ts";

/** Who has which role: in the municipality, and in one plan; giving and taking them. */
export function peopleRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  /** Of the plan where one is named, else of the municipality. */
  async function peopleOf(request: FastifyRequest, plan: string | null): Promise<People> {
    const { municipality } = callerOf(request);
    const { invitations, ...rest } = await listPeople(sqlOf(request), municipality.id, now(), plan ?? undefined);
    return {
      ...rest,
      invitations: invitations.map(({ invitedAt, ...invited }) => ({ ...invited, invitedAt: invitedAt.toISOString() })),
    };
  }

  const routesOfPeople: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.people.path,
      { config: { needs: { may: "administer", of: "municipality" } }, schema: describeCall("people") },
      async (request, reply) => sendAnswer(reply, "people", await peopleOf(request, null)),
    );

    scope.get(
      calls.planPeople.path,
      { config: { needs: { may: "givePlanRoles", of: "plan" } }, schema: describeCall("planPeople") },
      async (request, reply) => sendAnswer(reply, "planPeople", await peopleOf(request, request.params.plan)),
    );

    scope.post(
      calls.giveRole.path,
      { config: { needs: { may: "givePlanRoles", of: "anyPlan" } }, schema: describeCall("giveRole") },
      async (request, reply) => {
        const { to, plan, role } = request.body;
        const refused = await refusedTo(request, reply, plan === null ? "administer" : "givePlanRoles", plan);
        if (refused !== null) return refused;
        const { municipality, name } = callerOf(request);
        const given = await giveRole(sqlOf(request), municipality.id, to, { plan, role }, { by: name, at: now() });
        return given.ok
          ? sendAnswer(reply, "giveRole", await peopleOf(request, plan))
          : sendProblem(request, reply, given.refusal);
      },
    );

    scope.post(
      calls.takeRole.path,
      { config: { needs: { may: "givePlanRoles", of: "anyPlan" } }, schema: describeCall("takeRole") },
      async (request, reply) => {
        const { from, plan, role } = request.body;
        const refused = await refusedTo(request, reply, plan === null ? "administer" : "givePlanRoles", plan);
        if (refused !== null) return refused;
        const { municipality } = callerOf(request);
        const taken = await takeRole(sqlOf(request), municipality.id, from, { plan, role });
        return taken.ok
          ? sendAnswer(reply, "takeRole", await peopleOf(request, plan))
          : sendProblem(request, reply, taken.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfPeople);
}
