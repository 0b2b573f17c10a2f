import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { describeCall } from "../api/describeCall.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { mayReadPreview } from "../store/caller.ts";
import { previewPath } from "../../site/view/addresses.ts";
import { closePreview, keepPrivate, keepVisit } from "../access/previewVisit.ts";
import { sendNoAccess } from "../access/sendNoAccess.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { findPreview, givePass, newestPreview, spendPass } from "../store/previewStore.ts";

interface PassAddress {
  readonly Params: { readonly key: string; readonly pass: string };
}

/** Which preview is the newest, and the way in to it: a pass that is spent for a visit. */
export function previewRoutes(app: FastifyInstance, { sql, origin, now }: Publisher): void {
  const routesOfPreviews: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.newestPreview.path,
      {
        config: { needs: { may: "readPreviews", of: "plan" } },
        schema: describeCall("newestPreview"),
      },
      async (request, reply) =>
        sendAnswer(reply, "newestPreview", {
          newest: await newestPreview(sqlOf(request), callerOf(request).municipality.id, request.params.plan),
        }),
    );

    scope.post(
      calls.openPreview.path,
      {
        config: { needs: { may: "readPreviews", of: "anyPlan" } },
        schema: describeCall("openPreview"),
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { key } = request.params;
        const preview = await findPreview(sqlOf(request), key);
        if (preview === null || !mayReadPreview(caller, preview))
          return sendNoAccess(request, reply, sqlOf(request), caller, "readPreviews", null);
        const pass = await givePass(sqlOf(request), preview, caller, now());
        return sendAnswer(reply.header("Cache-Control", "no-store"), "openPreview", {
          address: `${origin}${previewPath}/${key}/inn/${pass}`,
        });
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
