import type { FastifyInstance, FastifyReply } from "fastify";
import { readDate } from "../../plan/readDate.ts";
import type { Ending, EntryMend } from "../../plan/planEntry.ts";
import { planKinds } from "../../plan/register.ts";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import type { EndingFields, EntryFields } from "../../site/administration/plan/planEntryView.ts";
import { seenField } from "../../site/administration/TokenField.tsx";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf, type Form } from "../access/forms.ts";
import { endPlan, entryRevision, mendEntry, readEntry, type Changing } from "../store/entryStore.ts";
import { mergeFields } from "./mergeFields.ts";
import { frameOf, planPageOf, type Office } from "./frameOf.ts";
import { fieldsOf, sendPlanEntry, type Address, type PlanRequest, type Wrong } from "./sendPlanEntry.ts";

const most = { line: 200, reason: 1000, decision: 100 };
/** A plan's own page: how it is now, its history, and the forms that mend its entry, end it and reinstate it. */
export function planEntryRoutes(app: FastifyInstance, office: Office): void {
  const { now } = office;
  const send = sendPlanEntry(office);
  const address = `${administrationPath}/planer/:plan`;

  /** On to the page as it is now, with what was done. */
  async function lead(
    request: PlanRequest,
    reply: FastifyReply,
    done: "mended" | "ended" | "reinstated",
  ): Promise<FastifyReply> {
    const frame = await frameOf(request, office);
    return reply.redirect(pageAddress(frame, `/planer/${request.params.plan}?gjort=${done}`), 303);
  }

  function changing(request: PlanRequest): Changing {
    const { municipality, name, person } = callerOf(request);
    return { municipality: municipality.id, plan: request.params.plan, by: name, person, at: now() };
  }

  app.get<Address>(address, planPageOf("followPlan"), (request, reply) => send(request, reply));

  app.post<Address>(address, planPageOf("changePlan"), async (request, reply) => {
    const by = changing(request);
    const plan = await readEntry(sqlOf(request), by.municipality, by.plan);
    if (plan === null) return send(request, reply);
    const form = formOf(request);
    const { fields: entry, conflicts } = mergeFields(fieldOf(form, seenField), entryIn(form), fieldsOf(plan));
    const wrong = faultsOfEntry(entry);
    if (Object.keys(wrong).length + Object.keys(conflicts).length > 0)
      return send(request, reply, { entry, wrong, conflicts });
    const mended = await sqlOf(request)
      .transaction()
      .execute((transaction) => mendEntry(transaction, by, mendOf(entry), entryRevision(plan)));
    if (mended.ok) return lead(request, reply, "mended");
    const { code } = mended.refusal;
    if (code === "changedMeanwhile") return send(request, reply, { entry, wrong: { title: "already" } });
    const fault: Wrong =
      code === "planRing" ? { higher: "ring" } : code === "notFound" ? { higher: "higher" } : { toYear: "period" };
    return send(request, reply, { entry, wrong: fault });
  });

  app.post<Address>(`${address}/slutt`, planPageOf("changePlan"), async (request, reply) => {
    const ending = endingIn(formOf(request));
    const wrong = faultsOfEnding(ending);
    if (Object.keys(wrong).length > 0) return send(request, reply, { ending, wrong });
    const asked = askedEnding(ending);
    const by = changing(request);
    const ended = await sqlOf(request)
      .transaction()
      .execute((transaction) => endPlan(transaction, by, asked));
    if (ended.ok) return lead(request, reply, asked.act === "reinstated" ? "reinstated" : "ended");
    const fault: Wrong = ended.refusal.code === "notFound" ? { replacedBy: "replacedBy" } : { act: "already" };
    return send(request, reply, { ending, wrong: fault });
  });
}

function entryIn(form: Form): EntryFields {
  return {
    title: fieldOf(form, "title"),
    kind: fieldOf(form, "kind"),
    fromYear: fieldOf(form, "fromYear"),
    toYear: fieldOf(form, "toYear"),
    responsible: fieldOf(form, "responsible"),
    contact: fieldOf(form, "contact"),
    higher: form.fields.get("higher") ?? [],
  };
}

function faultsOfEntry({ title, fromYear, toYear, responsible, contact, higher }: EntryFields): Wrong {
  return {
    ...(title === "" || title.length > most.line ? { title: "title" as const } : {}),
    ...(isYear(fromYear) ? {} : { fromYear: "fromYear" as const }),
    ...(isYear(toYear) ? {} : { toYear: "toYear" as const }),
    ...(isYear(fromYear) && isYear(toYear) && toYear !== "" && Number(toYear) < Number(fromYear)
      ? { toYear: "period" as const }
      : {}),
    ...(responsible.length > most.line ? { responsible: "responsible" as const } : {}),
    ...(contact.length > most.line ? { contact: "contact" as const } : {}),
    ...(higher.length > 50 ? { higher: "higher" as const } : {}),
  };
}

/** Years as the register takes them; "" where there is none. */
function isYear(text: string): boolean {
  return text === "" || (/^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2200);
}

function mendOf({ title, kind, fromYear, toYear, responsible, contact, higher }: EntryFields): EntryMend {
  const known = planKinds.find((one) => one === kind);
  return {
    title,
    ...(known === undefined ? {} : { kind: known }),
    fromYear: fromYear === "" ? null : Number(fromYear),
    toYear: toYear === "" ? null : Number(toYear),
    responsible: responsible === "" ? null : responsible,
    contact: contact === "" ? null : contact,
    higher: [...new Set(higher)],
  };
}

function endingIn(form: Form): EndingFields {
  return {
    act: fieldOf(form, "act"),
    replacedBy: [...new Set(form.fields.get("replacedBy") ?? [])].slice(0, 50),
    endedOn: fieldOf(form, "endedOn"),
    endDecision: fieldOf(form, "endDecision"),
    reason: fieldOf(form, "reason"),
  };
}

function faultsOfEnding({ act, replacedBy, endedOn, endDecision, reason }: EndingFields): Wrong {
  const because: Wrong = reason === "" || reason.length > most.reason ? { reason: "reason" } : {};
  if (act === "reinstated") return because;
  return {
    ...(act === "replaced" || act === "repealed" ? {} : { act: "act" as const }),
    ...(act === "replaced" && replacedBy.length === 0 ? { replacedBy: "replacedBy" as const } : {}),
    ...(act === "repealed" && replacedBy.length > 0 ? { replacedBy: "notReplaced" as const } : {}),
    ...(readDate(endedOn) === null ? { endedOn: "endedOn" as const } : {}),
    ...(endDecision.length > most.decision ? { endDecision: "endDecision" as const } : {}),
    ...because,
  };
}

function askedEnding({ act, replacedBy, endedOn, endDecision, reason }: EndingFields): Ending {
  if (act === "reinstated") return { act, replacedBy: [], endedOn: null, endDecision: null, reason };
  return {
    act: act === "replaced" ? "replaced" : "repealed",
    replacedBy,
    endedOn: readDate(endedOn),
    endDecision: endDecision === "" ? null : endDecision,
    reason,
  };
}
