import type { FastifyInstance, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Kysely } from "kysely";
import { calls } from "../../api/calls.ts";
import { readPlanList, type PlanList } from "../../plan/planList/readPlanList.ts";
import { sayListFault } from "../../site/administration/words/import.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { largestForm } from "../access/forms.ts";
import { readSheet } from "./spreadsheet/readSheet.ts";
import { languageAsked, sendProblem } from "../answers/problem.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { describeCall } from "../api/describeCall.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import { enterPlanList } from "../store/administration/planListStore.ts";
import { listPlans } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";

/** Lists of plans in .xlsx and CSV: tried, with what is wrong in them line by line, and entered in one transaction. */
export function planListRoutes(app: FastifyInstance, { now }: CallersPublisher): void {
  const config = { needs: { may: "startPlan", of: "municipality" } } as const;

  /** What a list says, held against the register as it is. */
  async function listIn(request: FastifyRequest, sql: Kysely<Schema>): Promise<Outcome<PlanList, "unreadableList">> {
    const { municipality } = callerOf(request);
    const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
    const sheet = readSheet(bytes);
    if (!sheet.ok) return refuse("unreadableList", { code: sheet.refusal.code });
    const { lines, sinceEpoch } = sheet.value;
    const list = readPlanList(lines, await listPlans(sql, municipality.id), municipality.language, sinceEpoch);
    return list.ok ? list : refuse("unreadableList", { code: list.refusal.code });
  }

  const routesOfLists: FastifyPluginAsyncTypebox = (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      calls.enterPlanList.bytes,
      { parseAs: "buffer", bodyLimit: largestForm },
      (_request, body, parsed) => parsed(null, body),
    );
    scope.post(
      calls.tryPlanList.path,
      { config, bodyLimit: largestForm, schema: describeCall("tryPlanList") },
      async (request, reply) => {
        const list = await listIn(request, sqlOf(request));
        if (!list.ok) return sendProblem(request, reply, list.refusal);
        const { lines, plans } = list.value;
        return sendAnswer(reply, "tryPlanList", {
          lines: lines.map(({ line, plan, what, text, faults }) => ({
            ...{ line, plan, what, text },
            faults: faults.map((fault) => sayListFault(fault, languageAsked(request))),
          })),
          plans: plans.length,
          elements: plans.reduce((sum, { elements }) => sum + elements.length, 0),
        });
      },
    );
    scope.post(
      calls.enterPlanList.path,
      { config, bodyLimit: largestForm, schema: describeCall("enterPlanList") },
      async (request, reply) => {
        const { municipality } = callerOf(request);
        const entered = await sqlOf(request)
          .transaction()
          .execute(async (transaction): Promise<Outcome<readonly string[], "unreadableList" | "listFaults">> => {
            // Two who enter lists at the same time enter one after the other.
            const own = transaction.selectFrom("municipality").select("id").where("id", "=", municipality.id);
            await own.forNoKeyUpdate().execute();
            const list = await listIn(request, transaction);
            if (!list.ok) return list;
            const wrong = list.value.lines.filter(({ faults }) => faults.length > 0);
            if (wrong.length > 0) return refuse("listFaults", { count: wrong.length });
            return done(await enterPlanList(transaction, municipality.id, list.value.plans, now()));
          });
        return entered.ok
          ? sendAnswer(reply, "enterPlanList", { plans: entered.value })
          : sendProblem(request, reply, entered.refusal);
      },
    );
    return Promise.resolve();
  };
  void app.register(routesOfLists);
}
