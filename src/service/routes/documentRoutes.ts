import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { findMunicipality } from "../store/registerStore.ts";
import { whereDocumentsBelong } from "../store/serviceId.ts";
import { findDocument } from "../store/versionStore.ts";

/** The documents that versions were made of, for those with a role in the plan, ready to go on from. */
export function documentRoutes(app: FastifyInstance, { stamp }: CallersPublisher): void {
  const routesOfDocuments: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.document.path,
      { config: { needs: { may: "readPreviews", of: "plan" } }, schema: describeCall("document") },
      async (request, reply) => {
        const { municipality, person } = callerOf(request);
        const { plan, number } = request.params;
        const found = await findDocument(sqlOf(request), { municipality: municipality.id, plan, number });
        if (!found.ok) return sendProblem(request, reply, found.refusal);
        // A caller is known by less than the register tells of the municipality.
        const told = (await findMunicipality(sqlOf(request), municipality.id)) ?? municipality;
        const belongs = await whereDocumentsBelong(sqlOf(request), told);
        const given =
          belongs === null
            ? found
            : await stamp({ docx: found.value, version: number, belongs }, { municipality: municipality.id, person });
        if (!given.ok) return sendProblem(request, reply, given.refusal);
        return reply
          .header("Cache-Control", "private, no-store")
          .header("Content-Disposition", `attachment; filename="${plan}-v${number}.docx"`)
          .type(calls.document.gives)
          .send(Buffer.from(given.value));
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfDocuments);
}
