import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dayNumber } from "../../plan/days.ts";
import { mayDo, rolesThatMay } from "../../plan/mayDo.ts";
import type { Ending, EntryMend } from "../../plan/planEntry.ts";
import { planKinds, type RegisteredPlan } from "../../plan/register.ts";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import type { FieldFaults } from "../../site/administration/FormField.tsx";
import { overviewRows } from "../../site/administration/overview/overviewRows.ts";
import type { EndingFields, EntryFields } from "../../site/administration/plan/planEntryView.ts";
import { renderPlanEntry } from "../../site/administration/plan/renderPlanEntry.tsx";
import { planEntryWords } from "../../site/administration/words/planEntry.ts";
import { dayOf } from "../../words/dayOf.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf, type Form } from "../access/forms.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";
import { endPlan, mendEntry, readHistory, type Changing } from "../store/entryStore.ts";
import { listFollowed } from "../store/followStore.ts";
import { readListed } from "../store/administration/planListStore.ts";
import { listPeople, whomToAsk } from "../store/roleStore.ts";
import { listUnits } from "../store/administration/unitStore.ts";
import { listVersions } from "../store/versionStore.ts";
import { askedOnce, frameOf, planPageOf, sendAdministrationPage, type Office } from "./frameOf.ts";

interface Address {
  readonly Params: { readonly plan: string };
}
type PlanRequest = FastifyRequest<Address>;
type Fault = keyof (typeof planEntryWords)["nb"]["faults"];
/** What is wrong, by the fields' names. */
type Wrong = Readonly<Record<string, Fault>>;

/** What was written in one of the forms, and what is wrong with it. */
interface Sent {
  readonly entry?: EntryFields;
  readonly ending?: EndingFields;
  readonly wrong: Wrong;
}

const most = { line: 200, reason: 1000, decision: 100 };
const doneActs = ["mended", "ended", "reinstated"] as const;
const noEnding: EndingFields = { act: "replaced", replacedBy: [], endedOn: "", endDecision: "", reason: "" };

/** A plan's own page: how it is now, its history, and the forms that mend its entry, end it and reinstate it. */
export function planEntryRoutes(app: FastifyInstance, office: Office): void {
  const { now, origin } = office;
  const address = `${administrationPath}/planer/:plan`;

  async function send(request: PlanRequest, reply: FastifyReply, sent: Sent = { wrong: {} }): Promise<FastifyReply> {
    const caller = callerOf(request);
    const { municipality } = caller;
    const plans = await listFollowed(sqlOf(request), municipality.id);
    const plan = plans.find(({ id }) => id === request.params.plan);
    if (plan === undefined) return sendProblemPage(request, reply, { problem: "notFound", municipality });
    const language = pageLanguage(request, municipality);
    const rows = overviewRows(plans, dayOf(now()), language, { maySettle: false, reviews: [], writes: [] });
    const { groups, invitations } = await listPeople(sqlOf(request), municipality.id, now(), plan.id);
    const done = askedOnce(request, "gjort");
    const words = planEntryWords[language].faults;
    const faults: FieldFaults = Object.fromEntries(
      Object.entries(sent.wrong).map(([field, fault]) => [field, words[fault]]),
    );
    const page = renderPlanEntry({
      ...(await frameOf(request, office, `${administrationPath}/planer/${plan.id}`)),
      plan,
      row: rows.find((row) => row.plan.id === plan.id) ?? null,
      plans,
      units: (await listUnits(sqlOf(request), municipality.id))
        .filter(({ closed }) => !closed)
        .map((unit) => unit.name),
      today: dayOf(now()),
      versions: await listVersions(sqlOf(request), origin, municipality.id, plan.id),
      history: await readHistory(sqlOf(request), municipality.id, plan.id),
      groups,
      invitations,
      listed: plan.version === 0 ? await readListed(sqlOf(request), municipality.id, plan.id) : null,
      lacks: mayDo(caller, "changePlan", plan.id)
        ? null
        : {
            roles: rolesThatMay("changePlan"),
            ask: await whomToAsk(sqlOf(request), callerOf(request), "changePlan", plan.id),
            gives: mayDo(callerOf(request), "administer", null),
          },
      entry: sent.entry ?? fieldsOf(plan),
      ending: sent.ending ?? noEnding,
      done: doneActs.find((one) => one === done) ?? null,
      faults,
    });
    return sendAdministrationPage(reply, page, faults);
  }

  /** On to the page as it is now, with what was done. */
  async function lead(
    request: PlanRequest,
    reply: FastifyReply,
    done: (typeof doneActs)[number],
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
    const entry = entryIn(formOf(request));
    const wrong = faultsOfEntry(entry);
    if (Object.keys(wrong).length > 0) return send(request, reply, { entry, wrong });
    const by = changing(request);
    const mended = await sqlOf(request)
      .transaction()
      .execute((transaction) => mendEntry(transaction, by, mendOf(entry)));
    if (mended.ok) return lead(request, reply, "mended");
    const { code } = mended.refusal;
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

function fieldsOf(plan: RegisteredPlan): EntryFields {
  return {
    title: plan.title,
    kind: plan.kind,
    fromYear: String(plan.fromYear ?? ""),
    toYear: String(plan.toYear ?? ""),
    responsible: plan.responsible ?? "",
    contact: plan.contact ?? "",
    higher: plan.higher,
  };
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
    ...(dayNumber(endedOn) === null ? { endedOn: "endedOn" as const } : {}),
    ...(endDecision.length > most.decision ? { endDecision: "endDecision" as const } : {}),
    ...because,
  };
}

function askedEnding({ act, replacedBy, endedOn, endDecision, reason }: EndingFields): Ending {
  if (act === "reinstated") return { act, replacedBy: [], endedOn: null, endDecision: null, reason };
  return {
    act: act === "replaced" ? "replaced" : "repealed",
    replacedBy,
    endedOn,
    endDecision: endDecision === "" ? null : endDecision,
    reason,
  };
}
