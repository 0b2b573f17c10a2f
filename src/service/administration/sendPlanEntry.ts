import type { FastifyReply, FastifyRequest } from "fastify";
import { mayDo, rolesThatMay } from "../../plan/mayDo.ts";
import { planKinds, type RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import { administrationPath } from "../../site/administration/addresses.ts";
import type { FieldFaults } from "../../site/administration/FormField.tsx";
import { overviewRows } from "../../site/administration/overview/overviewRows.ts";
import type { EndingFields, EntryFields, PlanRolesView } from "../../site/administration/plan/planEntryView.ts";
import { renderPlanEntry } from "../../site/administration/plan/renderPlanEntry.tsx";
import { peopleWords } from "../../site/administration/words/people.ts";
import { planEntryWords } from "../../site/administration/words/planEntry.ts";
import { dayOf } from "../../words/dayOf.ts";
import type { Language } from "../../words/language.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";
import { readHistory } from "../store/entryStore.ts";
import { listFollowed } from "../store/followStore.ts";
import { readListed } from "../store/administration/planListStore.ts";
import { listPeople, whomToAsk, type PeopleAndRoles } from "../store/roleStore.ts";
import { listUnits } from "../store/administration/unitStore.ts";
import { listVersions } from "../store/versionStore.ts";
import { seenIn } from "./mergeFields.ts";
import { askedOnce, frameOf, sayMeanwhile, sendAdministrationPage, type Office } from "./frameOf.ts";

export interface Address {
  readonly Params: { readonly plan: string };
}
export type PlanRequest = FastifyRequest<Address>;
type Fault = keyof (typeof planEntryWords)["nb"]["faults"];
/** What is wrong, by the fields' names. */
export type Wrong = Readonly<Record<string, Fault>>;

/** What was written in one of the forms, and what is wrong with it. */
export interface Sent {
  readonly entry?: EntryFields;
  readonly ending?: EndingFields;
  readonly wrong: Wrong;
  /** What another has saved since, in fields that were written in here too. */
  readonly conflicts?: Readonly<Record<string, string>>;
  /** What was written to give a role, and what is wrong with it. */
  readonly role?: Readonly<Record<string, string>>;
  readonly wrongRole?: Readonly<Record<string, keyof (typeof peopleWords)["nb"]["faults"]>>;
}

const doneActs = ["mended", "ended", "reinstated", "given", "taken"] as const;
const noEnding: EndingFields = { act: "replaced", replacedBy: [], endedOn: "", endDecision: "", reason: "" };

/** Sends a plan's own page, with what was written in one of its forms and is to be corrected. */
export function sendPlanEntry(
  office: Office,
): (request: PlanRequest, reply: FastifyReply, sent?: Sent) => Promise<FastifyReply> {
  const { now, origin } = office;
  return async function send(request, reply, sent = { wrong: {} }) {
    const caller = callerOf(request);
    const { municipality } = caller;
    const plans = await listFollowed(sqlOf(request), municipality.id);
    const plan = plans.find(({ id }) => id === request.params.plan);
    if (plan === undefined) return sendProblemPage(request, reply, { problem: "notFound", municipality });
    const language = pageLanguage(request, municipality);
    const rows = overviewRows(plans, dayOf(now()), language, { maySettle: false, reviews: [], writes: [] });
    const holders = await listPeople(sqlOf(request), municipality.id, now(), plan.id);
    const { groups, invitations } = holders;
    const gives = mayDo(caller, "givePlanRoles", plan.id);
    const everyone = gives ? (await listPeople(sqlOf(request), municipality.id, now())).people : [];
    const done = askedOnce(request, "gjort");
    const words = planEntryWords[language].faults;
    const faults: FieldFaults = {
      ...sayMeanwhile(sayConflicts(sent.conflicts ?? {}, plans, language), language),
      ...Object.fromEntries(Object.entries(sent.wrong).map(([field, fault]) => [field, words[fault]])),
      ...Object.fromEntries(
        Object.entries(sent.wrongRole ?? {}).map(([field, fault]) => [field, peopleWords[language].faults[fault]]),
      ),
    };
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
      seen: seenIn(fieldsOf(plan)),
      roles: gives ? rolesView(everyone, holders, sent.role ?? {}) : null,
      ending: sent.ending ?? noEnding,
      done: doneActs.find((one) => one === done) ?? null,
      faults,
    });
    return sendAdministrationPage(reply, page, faults);
  };
}

/** A plan's entry as the fields of its form. */
export function fieldsOf(plan: RegisteredPlan): EntryFields {
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

/** What another has saved, as it stands in the form: plans by their titles, the kind of plan by its name. */
function sayConflicts(
  conflicts: Readonly<Record<string, string>>,
  plans: readonly RegisteredPlan[],
  language: Language,
): Readonly<Record<string, string>> {
  const titles = (ids: string): string =>
    ids
      .split(", ")
      .map((id) => plans.find((plan) => plan.id === id)?.title ?? id)
      .join(", ");
  return Object.fromEntries(
    Object.entries(conflicts).map(([field, value]) => {
      const kind = planKinds.find((one) => field === "kind" && one === value);
      return [field, kind === undefined ? (field === "higher" ? titles(value) : value) : sayPlanKind(kind, language)];
    }),
  );
}

/** What whoever may give the plan's roles chooses from: everyone of the municipality, and those who hold one of them now. */
function rolesView(
  everyone: PeopleAndRoles["people"],
  { people, groups, invitations }: PeopleAndRoles,
  written: Readonly<Record<string, string>>,
): PlanRolesView {
  return {
    people: everyone.map(({ id, name }) => ({ id, name })),
    held: [
      ...people.flatMap(({ id, name, roles }) =>
        roles.map(({ role }) => ({ from: { person: String(id) }, name, role })),
      ),
      ...groups.map(({ group, name, role }) => ({ from: { group }, name, role })),
      ...invitations.map(({ id, email, role }) => ({ from: { invitation: String(id) }, name: email, role })),
    ],
    written,
  };
}
