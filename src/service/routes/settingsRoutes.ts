import type { FastifyInstance, FastifyReply } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { isOrganisationNumber } from "../../plan/organisationNumber.ts";
import { rules } from "../../plan/rules.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendProblem } from "../answers/problem.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { describeCall } from "../api/describeCall.ts";
import {
  saveKindSettings,
  saveOwnSettings,
  readKindSettings,
  readOwnSettings,
} from "../store/administration/settingsStore.ts";
import { markExpected, readMarkSent } from "../publishing/readMarkSent.ts";
import { revisionOf } from "../store/revisionOf.ts";

/** What a municipality decides of itself: what it is called, and how its plans are checked. */
export function settingsRoutes(app: FastifyInstance): void {
  const administers = { needs: { may: "administer", of: "municipality" } } as const;
  const routesOfSettings: FastifyPluginAsyncTypebox = (scope) => {
    scope.get(
      calls.ownSettings.path,
      { config: administers, schema: describeCall("ownSettings") },
      async (request, reply) => {
        const own = await readOwnSettings(sqlOf(request), callerOf(request).municipality.id);
        return sendAnswer(tagged(reply, own), "ownSettings", own);
      },
    );
    scope.put(
      calls.saveOwnSettings.path,
      { config: administers, schema: describeCall("saveOwnSettings") },
      async (request, reply) => {
        const { name, organisation, mark } = request.body;
        if (organisation !== null && !isOrganisationNumber(organisation))
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: "organisation", expected: "MOD 11" },
          });
        const picture = typeof mark === "string" ? readMarkSent(Buffer.from(mark, "base64")) : null;
        if (typeof mark === "string" && picture === null)
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: "mark", expected: markExpected },
          });
        const own = {
          ...request.body,
          name: name.trim(),
          ...(picture === null ? {} : { mark: picture.toString("base64") }),
        };
        const seen = request.headers["if-match"].slice(1, -1);
        const kept = await saveOwnSettings(sqlOf(request), callerOf(request).municipality.id, own, seen);
        return kept.ok
          ? sendAnswer(tagged(reply, kept.value), "saveOwnSettings", kept.value)
          : sendProblem(request, reply, kept.refusal);
      },
    );
    scope.get(
      calls.kindSettings.path,
      { config: administers, schema: describeCall("kindSettings") },
      async (request, reply) => {
        const set = await readKindSettings(sqlOf(request), callerOf(request).municipality.id, request.params.kind);
        return sendAnswer(tagged(reply, set), "kindSettings", set);
      },
    );
    scope.put(
      calls.saveKindSettings.path,
      { config: administers, schema: describeCall("saveKindSettings") },
      async (request, reply) => {
        const { levels, chapters } = request.body;
        const unknown = Object.keys(levels).find((level) => !rules.some(({ name }) => name === level));
        if (unknown !== undefined)
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: `levels.${unknown}`, expected: rules.map(({ name }) => name).join(", ") },
          });
        const { municipality } = callerOf(request);
        const seen = request.headers["if-match"].slice(1, -1);
        const set = { levels, chapters: chapters.map((chapter) => chapter.trim()) };
        const kept = await saveKindSettings(sqlOf(request), municipality.id, request.params.kind, set, seen);
        return kept.ok
          ? sendAnswer(tagged(reply, kept.value), "saveKindSettings", kept.value)
          : sendProblem(request, reply, kept.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfSettings);
}

/** With the ETag that a change of these settings is to show. */
function tagged(reply: FastifyReply, settings: object): FastifyReply {
  return reply.headers({ ETag: `"${revisionOf(settings)}"`, "Cache-Control": "private, no-cache" });
}
