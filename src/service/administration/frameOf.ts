import type { FastifyReply, FastifyRequest } from "fastify";
import {
  administrationPages,
  type AdministrationFrame,
  type AdministrationPageName,
} from "../../site/administration/administrationView.ts";
import { mayDo, type Action } from "../../plan/mayDo.ts";
import type { FieldFaults } from "../../site/administration/FormField.tsx";
import { administrationWords } from "../../site/administration/words/frame.ts";
import type { Language } from "../../words/language.ts";
import { callerOf, type Needs } from "../access/authorise.ts";
import type { FormTokens } from "../access/forms.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";
import type { Caller } from "../store/caller.ts";

/** What the administration's routes need. */
export type Office = Pick<CallersPublisher, "origin" | "isDemo" | "now"> & { readonly forms: FormTokens };

/** What each page asks of whoever opens it. */
const pageNeeds = {
  overview: { may: "seeOverview", of: "municipality" },
  municipality: { may: "administer", of: "municipality" },
  people: { may: "administer", of: "municipality" },
  rules: { may: "administer", of: "municipality" },
  units: { may: "administer", of: "municipality" },
  import: { may: "startPlan", of: "municipality" },
} as const satisfies Readonly<Record<AdministrationPageName, Needs>>;

/** A route of a page: who may, by the session they have. */
export function pageOf(page: AdministrationPageName) {
  return { schema: { hide: true }, config: { needs: pageNeeds[page], signedInBy: "session" } } as const;
}

/** A route of a page of one plan, named by `:plan` in its address. */
export function planPageOf(may: Action) {
  return { schema: { hide: true }, config: { needs: { may, of: "plan" }, signedInBy: "session" } } as const;
}

/** What stands around every page of whoever asks for it. `path` is the page's own, with what was chosen on it. */
export async function frameOf(
  request: FastifyRequest,
  { origin, isDemo, forms }: Office,
  path = request.url.split("?")[0] ?? "",
): Promise<AdministrationFrame> {
  const caller = callerOf(request);
  return {
    language: pageLanguage(request, caller.municipality),
    municipality: caller.municipality,
    path,
    origin,
    isDemo,
    person: caller.name,
    token: await forms.of(caller.person),
    pages: administrationPages.filter((page) => mayOpen(caller, page)),
  };
}

/** Sends a page of a form: 422 where something in it must be corrected. */
export function sendAdministrationPage(reply: FastifyReply, page: string, faults: FieldFaults = {}): FastifyReply {
  return reply
    .status(Object.keys(faults).length > 0 ? 422 : 200)
    .type("text/html; charset=utf-8")
    .send(page);
}

/** What stands at fields that another has saved since the form was opened, by the fields' names. */
export function sayMeanwhile(conflicts: Readonly<Record<string, string>>, language: Language): FieldFaults {
  const { meanwhile } = administrationWords[language];
  return Object.fromEntries(Object.entries(conflicts).map(([field, value]) => [field, meanwhile(value)]));
}

/** What is asked for by a part of an address's query; "" where it is not there. */
export function askedOnce({ query }: FastifyRequest, name: string): string {
  const asked: unknown = typeof query === "object" && query !== null ? new Map(Object.entries(query)).get(name) : "";
  return typeof asked === "string" ? asked : "";
}

function mayOpen(caller: Caller, page: AdministrationPageName): boolean {
  return mayDo(caller, pageNeeds[page].may, null);
}
