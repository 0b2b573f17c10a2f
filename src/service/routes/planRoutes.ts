import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import type { AskedDecision } from "../../api/contract.ts";
import type { Role } from "../../plan/register.ts";
import { describeCall } from "../api/describeCall.ts";
import { callerOf } from "../access/authorise.ts";
import { anyRole, holds } from "../store/caller.ts";
import { sendProblem } from "../answers/problem.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { publishDocx, rehearse, type Publisher } from "../publishing/publishDocx.ts";
import { answeredBefore, keepAnswer } from "../store/answeredStore.ts";
import { addPlan } from "../store/registerStore.ts";
import { dropUpload, receivedFile, type ReceivedFile } from "../store/uploadStore.ts";
import { listVersions } from "../store/versionStore.ts";
import { dayOf } from "../../words/dayOf.ts";

const writers: readonly Role[] = ["planner", "coordinator"];
const coordinators: readonly Role[] = ["coordinator"];

/** New plans, rehearsals and publications. */
export function planRoutes(app: FastifyInstance, publisher: Publisher): void {
  const { sql } = publisher;

  /** The file behind the request's upload, when it was sent for this plan; else the answer is given. */
  async function fileFor(
    request: FastifyRequest,
    reply: FastifyReply,
    plan: string,
    upload: string,
  ): Promise<ReceivedFile | null> {
    const file = await receivedFile(sql, callerOf(request).person, upload);
    if (file.ok && file.value.plan === plan) return file.value;
    sendProblem(request, reply, file.ok ? { code: "notFound", detail: { what: "upload" } } : file.refusal);
    return null;
  }

  const routesOfPlans: FastifyPluginAsyncTypebox = (scope) => {
    scope.post(
      calls.createPlan.path,
      {
        config: { needs: { roles: coordinators, of: "municipality" } },
        schema: describeCall("createPlan"),
      },
      async (request, reply) => {
        const { fromYear, toYear } = request.body;
        if (fromYear !== null && toYear !== null && toYear < fromYear)
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: "toYear", expected: `${fromYear}–` },
          });
        const id = await addPlan(sql, callerOf(request).municipality.id, request.body);
        return sendAnswer(reply, "createPlan", { id });
      },
    );

    scope.get(
      calls.versions.path,
      {
        config: { needs: { roles: anyRole, of: "plan" } },
        schema: describeCall("versions"),
      },
      async (request, reply) =>
        sendAnswer(
          reply,
          "versions",
          await listVersions(sql, publisher.origin, callerOf(request).municipality.id, request.params.plan),
        ),
    );

    scope.post(
      calls.rehearse.path,
      {
        config: { needs: { roles: writers, of: "plan" } },
        schema: describeCall("rehearse"),
      },
      async (request, reply) => {
        const file = await fileFor(request, reply, request.params.plan, request.body.upload);
        if (file === null) return reply;
        const answer = await rehearse(publisher, callerOf(request).municipality, request.params.plan, file.bytes, {
          ...decided(request.body.decision),
          date: dayOf(publisher.now()),
        });
        return answer.ok
          ? sendAnswer(reply, "rehearse", answer.value)
          : sendProblem(request, reply, answer.refusal, answer.findings);
      },
    );

    scope.post(
      calls.publish.path,
      {
        config: { needs: { roles: writers, of: "plan" } },
        schema: describeCall("publish"),
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { plan } = request.params;
        const { upload } = request.body;
        const decision = decided(request.body.decision);
        if (decision.kind !== "preview" && !holds(caller, coordinators, plan)) {
          return sendProblem(request, reply, { code: "noAccess", detail: { needs: coordinators.join(", ") } });
        }
        const key = request.headers["idempotency-key"];
        const fingerprint = createHash("sha256")
          .update(JSON.stringify([plan, request.headers["if-match"], upload, decision]))
          .digest("hex");
        const before = await answeredBefore(sql, caller.person, key, fingerprint, publisher.now());
        if (before === "otherRequest")
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: "Idempotency-Key", expected: "-" },
          });
        if (before !== null) return reply.status(201).send(before.answer);
        const file = await fileFor(request, reply, plan, upload);
        if (file === null) return reply;
        const baseVersion = Number(request.headers["if-match"].slice(1, -1));
        const answer = await publishDocx(
          publisher,
          caller,
          plan,
          file.bytes,
          { ...decision, date: dayOf(publisher.now()) },
          baseVersion,
        );
        if (!answer.ok) return sendProblem(request, reply, answer.refusal, answer.findings);
        await keepAnswer(sql, caller.person, key, fingerprint, answer.value, publisher.now());
        await dropUpload(sql, caller.person, upload);
        return sendAnswer(reply.header("Location", answer.value.permanentAddress), "publish", answer.value);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfPlans);
}

/** What the caller decides, and nothing else that was sent with it. */
function decided({ kind, hearingDeadline, adoptedOn, decisionNumber }: AskedDecision): AskedDecision {
  return { kind, hearingDeadline, adoptedOn, decisionNumber };
}
