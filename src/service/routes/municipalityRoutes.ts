import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { createHash } from "node:crypto";
import { calls } from "../../api/calls.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { sendProblem } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { listMunicipalities } from "../store/registerStore.ts";

/** Who publishes here, and what each has published, for anyone: those who fetch from another municipality's plans ask here. */
export function municipalityRoutes(app: FastifyInstance, { sql, publicRegister }: Publisher): void {
  const routesForAnyone: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.municipalities.path,
      { config: { needs: "anyone" }, schema: describeCall("municipalities") },
      async (_request, reply) =>
        sendAnswer(reply.header("Cache-Control", "no-cache"), "municipalities", [...(await listMunicipalities(sql))]),
    );
    scope.get(
      calls.publicRegister.path,
      { config: { needs: "anyone" }, schema: describeCall("publicRegister") },
      async (request, reply) => {
        const register = await publicRegister(request.params.municipality);
        if (register === null)
          return sendProblem(request, reply, { code: "notFound", detail: { what: "municipality" } });
        const tag = `"${createHash("sha256").update(JSON.stringify(register)).digest("base64url").slice(0, 22)}"`;
        void reply.header("ETag", tag).header("Cache-Control", "no-cache");
        return request.headers["if-none-match"] === tag
          ? reply.status(304).send()
          : sendAnswer(reply, "publicRegister", register);
      },
    );
    return Promise.resolve();
  };
  app.register(routesForAnyone);
}
