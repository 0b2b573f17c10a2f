import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Kysely } from "kysely";
import { routes } from "../../api/contract.ts";
import type { Role } from "../../plan/register.ts";
import { chunkHeaders, newUploadBody, uploadParams } from "../api/apiSchemas.ts";
import { callerOf, type Needs } from "../access/authorise.ts";
import { holds } from "../store/caller.ts";
import { sendProblem } from "../answers/problem.ts";
import type { Schema } from "../store/schema.ts";
import { addChunk, chunkLimit, dropUpload, findUpload, startUpload, uploadLimit } from "../store/uploadStore.ts";
import { security } from "./accountRoutes.ts";

const senders: readonly Role[] = ["planner", "coordinator"];
const pieceType = "application/octet-stream";
const needs: Needs = { roles: senders, of: "anyPlan" };

/** Sending a .docx in pieces, so that a cut costs one piece and not the whole. */
export function uploadRoutes(app: FastifyInstance, sql: Kysely<Schema>): void {
  const routesOfUploads: FastifyPluginAsyncTypebox = (scope) => {
    scope.post(
      routes.uploads,
      {
        config: { needs },
        schema: {
          operationId: "startUpload",
          summary: "Start sending a document",
          tags: ["Publishing"],
          security,
          body: newUploadBody,
        },
      },
      async (request, reply) => {
        const caller = callerOf(request);
        if (!holds(caller, senders, request.body.plan))
          return sendProblem(request, reply, { code: "noAccess", detail: { needs: senders.join(", ") } });
        if (request.body.size > uploadLimit)
          return sendProblem(request, reply, {
            code: "tooLarge",
            detail: { what: "document", size: request.body.size, limit: uploadLimit },
          });
        const upload = await startUpload(sql, caller.person, caller.municipality.id, request.body);
        return upload === null
          ? sendProblem(request, reply, { code: "notFound", detail: { what: "plan" } })
          : reply.status(201).send(upload);
      },
    );

    scope.get(
      routes.upload,
      {
        config: { needs },
        schema: {
          operationId: "findUpload",
          summary: "How far a document has come",
          tags: ["Publishing"],
          security,
          params: uploadParams,
        },
      },
      async (request, reply) => {
        const upload = await findUpload(sql, callerOf(request).person, request.params.upload);
        return upload ?? sendProblem(request, reply, { code: "notFound", detail: { what: "upload" } });
      },
    );

    scope.delete(
      routes.upload,
      {
        config: { needs },
        schema: {
          operationId: "dropUpload",
          summary: "Give up sending",
          tags: ["Publishing"],
          security,
          params: uploadParams,
        },
      },
      async (request, reply) => {
        await dropUpload(sql, callerOf(request).person, request.params.upload);
        return reply.status(204).send();
      },
    );
    return Promise.resolve();
  };
  /** Apart from the others, because it takes bytes and nothing else. */
  const pieceRoute: FastifyPluginAsyncTypebox = (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(pieceType, { parseAs: "buffer", bodyLimit: chunkLimit }, (_request, body, parsed) =>
      parsed(null, body),
    );

    scope.patch(
      routes.upload,
      {
        config: { needs },
        schema: {
          operationId: "addBytes",
          summary: "Send the next bytes",
          tags: ["Publishing"],
          security,
          params: uploadParams,
          headers: chunkHeaders,
          consumes: [pieceType],
        },
      },
      async (request, reply) => {
        const bytes = request.body;
        if (!(bytes instanceof Uint8Array) || bytes.length === 0)
          return sendProblem(request, reply, { code: "badRequest", detail: { where: "body", expected: pieceType } });
        const added = await addChunk(
          sql,
          callerOf(request).person,
          request.params.upload,
          request.headers["upload-offset"],
          bytes,
        );
        return added.ok ? added.value : sendProblem(request, reply, added.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfUploads);
  void app.register(pieceRoute);
}
