import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { routes, type NewestPreview, type PreviewOpening } from "../../api/contract.ts";
import { planParams, previewParams } from "../api/apiSchemas.ts";
import { callerOf } from "../access/authorise.ts";
import { anyRole, mayReadPreview } from "../store/caller.ts";
import { closePreview, keepPrivate, keepVisit, previewPath } from "../access/previewVisit.ts";
import { sendProblem } from "../answers/problem.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { findPreview, givePass, newestPreview, spendPass } from "../store/previewStore.ts";
import { security } from "./accountRoutes.ts";

interface PassAddress {
  readonly Params: { readonly key: string; readonly pass: string };
}

/** Which preview is the newest, and the way in to it: a pass that is spent for a visit. */
export function previewRoutes(app: FastifyInstance, { sql, origin, now }: Publisher): void {
  const routesOfPreviews: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      routes.preview,
      {
        config: { needs: { roles: anyRole, of: "plan" } },
        schema: {
          operationId: "newestPreview",
          summary: "A plan's newest preview",
          tags: ["Previews"],
          security,
          params: planParams,
        },
      },
      async (request): Promise<NewestPreview> => ({
        newest: await newestPreview(sql, callerOf(request).municipality.id, request.params.plan),
      }),
    );

    scope.post(
      routes.opening,
      {
        config: { needs: { roles: anyRole, of: "anyPlan" } },
        schema: {
          operationId: "openPreview",
          summary: "An address that opens a preview in a browser, once and within five minutes",
          tags: ["Previews"],
          security,
          params: previewParams,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { key } = request.params;
        const preview = await findPreview(sql, key);
        if (preview === null || !mayReadPreview(caller, preview))
          return sendProblem(request, reply, { code: "noAccess", detail: { needs: anyRole.join(", ") } });
        const opening: PreviewOpening = {
          address: `${origin}${previewPath}/${key}/inn/${await givePass(sql, preview, caller, now())}`,
        };
        return reply.status(201).header("Cache-Control", "no-store").send(opening);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfPreviews);

  // Asking about the address (HEAD) must not spend the pass.
  app.get<PassAddress>(
    `${previewPath}/:key/inn/:pass`,
    { exposeHeadRoute: false, schema: { hide: true }, config: { needs: "anyone" } },
    async (request, reply) => {
      const { key, pass } = request.params;
      const visit = await spendPass(sql, key, pass, now());
      if (visit === null) return closePreview(request, reply, key);
      keepPrivate(reply);
      keepVisit(reply, key, visit);
      return reply.redirect(`${previewPath}/${key}`, 303);
    },
  );
}
