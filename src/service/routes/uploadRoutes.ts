import type { FastifyInstance } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import { describeCall } from "../api/describeCall.ts";
import { callerOf, refusedTo, sqlOf, type Needs } from "../access/authorise.ts";
import { sendProblem } from "../answers/problem.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { addChunk, chunkLimit, dropUpload, findUpload, startUpload, uploadLimit } from "../store/uploadStore.ts";

const pieceType = calls.addBytes.bytes;
const needs: Needs = { may: "write", of: "anyPlan" };

/** Sending a .docx in pieces, so that a cut costs one piece and not the whole. */
export function uploadRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const routesOfUploads: FastifyPluginAsyncTypebox = (scope) => {
    scope.post(
      calls.startUpload.path,
      {
        config: { needs },
        schema: describeCall("startUpload"),
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const refused = await refusedTo(request, reply, "write", request.body.plan);
        if (refused !== null) return refused;
        if (request.body.size > uploadLimit)
          return sendProblem(request, reply, {
            code: "tooLarge",
            detail: { what: "document", size: request.body.size, limit: uploadLimit },
          });
        const upload = await startUpload(sqlOf(request), caller.person, caller.municipality.id, request.body, now());
        return upload.ok ? sendAnswer(reply, "startUpload", upload.value) : sendProblem(request, reply, upload.refusal);
      },
    );

    scope.get(
      calls.findUpload.path,
      {
        config: { needs },
        schema: describeCall("findUpload"),
      },
      async (request, reply) => {
        const upload = await findUpload(sqlOf(request), callerOf(request).person, request.params.upload);
        return upload === null
          ? sendProblem(request, reply, { code: "notFound", detail: { what: "upload" } })
          : sendAnswer(reply, "findUpload", upload);
      },
    );

    scope.delete(
      calls.dropUpload.path,
      {
        config: { needs },
        schema: describeCall("dropUpload"),
      },
      async (request, reply) => {
        await dropUpload(sqlOf(request), callerOf(request).person, request.params.upload);
        return sendAnswer(reply, "dropUpload", null);
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
      calls.addBytes.path,
      {
        config: { needs },
        schema: describeCall("addBytes"),
      },
      async (request, reply) => {
        const bytes = request.body;
        if (!(bytes instanceof Uint8Array) || bytes.length === 0)
          return sendProblem(request, reply, { code: "badRequest", detail: { where: "body", expected: pieceType } });
        const added = await addChunk(
          sqlOf(request),
          callerOf(request).person,
          request.params.upload,
          request.headers["upload-offset"],
          bytes,
        );
        return added.ok ? sendAnswer(reply, "addBytes", added.value) : sendProblem(request, reply, added.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfUploads);
  void app.register(pieceRoute);
}
