import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { calls } from "../../api/calls.ts";
import type { AskedDecision } from "../../api/contract.ts";
import { describeCall } from "../api/describeCall.ts";
import { callerOf, refusedTo, sqlOf } from "../access/authorise.ts";
import { sendProblem } from "../answers/problem.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { publishDocx, rehearse, type CallersPublisher } from "../publishing/publishDocx.ts";
import { answeredBefore, answerOnce, type KeyedRequest } from "../store/answeredStore.ts";
import { insertRole } from "../store/roleStore.ts";
import type { Schema } from "../store/schema.ts";
import { addPlan } from "../store/registerStore.ts";
import { dropUpload, receivedFile } from "../store/uploadStore.ts";
import { listVersions } from "../store/versionStore.ts";
import { done, refuse } from "../../words/refusal.ts";
import { dayOf } from "../../words/dayOf.ts";

/** New plans, rehearsals and publications. */
export function planRoutes(app: FastifyInstance, publisher: CallersPublisher): void {
  const ofCaller = (request: FastifyRequest) => ({ ...publisher, sql: sqlOf(request) });

  /** The file that this person has sent for this plan. */
  async function receivedFor(request: FastifyRequest, plan: string, upload: string) {
    const file = await receivedFile(sqlOf(request), callerOf(request).person, upload);
    return file.ok && file.value.plan !== plan ? refuse("notFound", { what: "upload" }) : file;
  }

  /** Whether an answer is sent, because the key has been used before: the same request's answer, or that it was for another. */
  async function sendBefore(request: FastifyRequest, reply: FastifyReply, keyed: KeyedRequest): Promise<boolean> {
    const before = await answeredBefore(sqlOf(request), keyed);
    if (before === "otherRequest")
      sendProblem(request, reply, { code: "badRequest", detail: { where: "Idempotency-Key", expected: "-" } });
    else if (before !== null) void reply.status(201).send(before.answer);
    return before !== null;
  }

  const routesOfPlans: FastifyPluginAsyncTypebox = (scope) => {
    scope.post(
      calls.createPlan.path,
      {
        config: { needs: { may: "startPlan", of: "municipality" } },
        schema: describeCall("createPlan"),
      },
      async (request, reply) => {
        const { fromYear, toYear } = request.body;
        if (fromYear !== null && toYear !== null && toYear < fromYear)
          return sendProblem(request, reply, {
            code: "badRequest",
            detail: { where: "toYear", expected: `${fromYear}–` },
          });
        const { person, municipality } = callerOf(request);
        /** Enters the plan; who starts it is its owner. */
        const startPlan = async (transaction: Transaction<Schema>): Promise<string> => {
          const id = await addPlan(transaction, municipality.id, request.body);
          await insertRole(transaction, municipality.id, person, { plan: id, role: "owner" });
          return id;
        };
        const key = request.headers["idempotency-key"];
        if (key === undefined)
          return sendAnswer(reply, "createPlan", {
            id: await sqlOf(request)
              .transaction()
              .execute((transaction) => startPlan(transaction)),
          });
        const keyed = { person, key, request: fingerprint(["plan", request.body]), at: publisher.now() };
        const entered = await answerOnce(sqlOf(request), keyed, async (transaction) =>
          done({ id: await startPlan(transaction) }),
        );
        if (entered?.ok === true) return sendAnswer(reply, "createPlan", entered.value);
        if (!(await sendBefore(request, reply, keyed)))
          throw new Error("A plan was entered under the key, and its answer is gone.");
        return reply;
      },
    );

    scope.get(
      calls.versions.path,
      {
        config: { needs: { may: "followPlan", of: "plan" } },
        schema: describeCall("versions"),
      },
      async (request, reply) =>
        sendAnswer(
          reply,
          "versions",
          await listVersions(sqlOf(request), publisher.origin, callerOf(request).municipality.id, request.params.plan),
        ),
    );

    scope.post(
      calls.rehearse.path,
      {
        config: { needs: { may: "write", of: "plan" } },
        schema: describeCall("rehearse"),
      },
      async (request, reply) => {
        const file = await receivedFor(request, request.params.plan, request.body.upload);
        if (!file.ok) return sendProblem(request, reply, file.refusal);
        const answer = await rehearse(ofCaller(request), callerOf(request), request.params.plan, file.value.bytes, {
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
        config: { needs: { may: "publishPreview", of: "plan" } },
        schema: describeCall("publish"),
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { plan } = request.params;
        const { upload } = request.body;
        const decision = decided(request.body.decision);
        const refused = decision.kind === "preview" ? null : await refusedTo(request, reply, "decide", plan);
        if (refused !== null) return refused;
        const key = request.headers["idempotency-key"];
        const asks = (document: string): string => fingerprint([plan, request.headers["if-match"], document, decision]);
        const sent: KeyedRequest = { person: caller.person, key, request: asks(upload), at: publisher.now() };
        const before = await answeredBefore(sqlOf(request), sent);
        if (before !== null && before !== "otherRequest") return reply.status(201).send(before.answer);
        const file = await receivedFor(request, plan, upload);
        // The same document sent once more is another upload, and the same request.
        const keyed = file.ok ? { ...sent, request: `${sent.request} ${asks(file.value.sha256)}` } : sent;
        if (before !== null && (await sendBefore(request, reply, keyed))) return reply;
        const answer = file.ok
          ? await publishDocx(
              ofCaller(request),
              {
                by: caller,
                plan,
                docx: file.value.bytes,
                decision: { ...decision, date: dayOf(publisher.now()) },
                baseVersion: Number(request.headers["if-match"].slice(1, -1)),
              },
              (act) =>
                answerOnce(sqlOf(request), keyed, async (transaction) => {
                  const outcome = await act(transaction);
                  if (outcome.ok) await dropUpload(transaction, caller.person, upload);
                  return outcome;
                }),
            )
          : file;
        if (answer?.ok === true)
          return sendAnswer(reply.header("Location", answer.value.permanentAddress), "publish", answer.value);
        // The same request may have been answered meanwhile: then what stands in the way is its own doing.
        if ((await sendBefore(request, reply, keyed)) || answer === null) return reply;
        return sendProblem(request, reply, answer.refusal, "findings" in answer ? answer.findings : undefined);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfPlans);
}

/** What a request asks, as its SHA-256. */
function fingerprint(asked: unknown): string {
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

/** What the caller decides, and nothing else that was sent with it. */
function decided({ kind, hearingDeadline, adoptedOn, decisionNumber }: AskedDecision): AskedDecision {
  return { kind, hearingDeadline, adoptedOn, decisionNumber };
}
