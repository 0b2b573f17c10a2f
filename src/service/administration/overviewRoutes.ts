import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { calls } from "../../api/calls.ts";
import type { Sheet } from "../../site/administration/sheet.ts";
import type { Language } from "../../words/language.ts";
import { overviewSheet } from "../../site/administration/overview/overviewSheet.ts";
import {
  filterRows,
  overviewRows,
  type Asking,
  type OverviewFilter,
  type OverviewRow,
} from "../../site/administration/overview/overviewRows.ts";
import { renderFollowed, type FollowedView } from "../../site/administration/overview/renderFollowed.tsx";
import { administrationPath } from "../../site/administration/addresses.ts";
import { mayDo, type Action } from "../../plan/mayDo.ts";
import { dayOf } from "../../words/dayOf.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { languageAsked } from "../answers/problem.ts";
import { describeCall } from "../api/describeCall.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import type { Caller } from "../store/caller.ts";
import { listFollowed } from "../store/followStore.ts";
import { frameOf, pageOf, type Office } from "./frameOf.ts";
import { csvType, writeCsv } from "./spreadsheet/writeCsv.ts";
import { writeXlsx, xlsxType } from "./spreadsheet/writeXlsx.ts";

interface Address {
  readonly Querystring: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The coordinators' overview, as a page and as files. The same few queries however many plans and people. */
export function overviewRoutes(app: FastifyInstance, office: Office): void {
  const { now } = office;

  const rowsFor = (request: FastifyRequest): Promise<readonly OverviewRow[]> =>
    rowsOf(request, pageLanguage(request, callerOf(request).municipality), dayOf(now()));

  const send = (shown: FollowedView["shown"]) => async (request: FastifyRequest<Address>, reply: FastifyReply) => {
    const rows = await rowsFor(request);
    const filter = filterOf(request);
    const frame = await frameOf(request, office, withoutLanguage(request.url));
    const page = renderFollowed({ ...frame, rows, filter, shown, today: dayOf(now()) });
    return reply.type("text/html; charset=utf-8").send(page);
  };
  app.get<Address>(administrationPath, pageOf("overview"), send("table"));
  app.get<Address>(`${administrationPath}/tidslinje`, pageOf("overview"), send("timeline"));

  async function sheetFor(request: FastifyRequest<Address>) {
    const { municipality } = callerOf(request);
    const language = pageLanguage(request, municipality);
    const today = dayOf(now());
    const rows = filterRows(await rowsFor(request), filterOf(request), today, language);
    return { sheet: overviewSheet(rows, language), name: `planer-${municipality.id}-${today}` };
  }
  app.get<Address>(`${administrationPath}/planer.csv`, pageOf("overview"), async (request, reply) => {
    const { sheet, name } = await sheetFor(request);
    return reply
      .headers({ "Content-Type": csvType, "Content-Disposition": `attachment; filename="${name}.csv"` })
      .send(writeCsv(sheet));
  });
  app.get<Address>(`${administrationPath}/planer.xlsx`, pageOf("overview"), async (request, reply) => {
    const { sheet, name } = await sheetFor(request);
    return reply
      .headers({ "Content-Type": xlsxType, "Content-Disposition": `attachment; filename="${name}.xlsx"` })
      .send(Buffer.from(writeXlsx([sheet])));
  });
}

/** The same as files, by the API: every plan. */
export function overviewFileRoutes(app: FastifyInstance, { now }: Pick<Office, "now">): void {
  const config = { needs: { may: "seeOverview", of: "municipality" } } as const;
  for (const [id, ending, write] of [
    ["overviewCsv", "csv", writeCsv],
    ["overviewXlsx", "xlsx", (sheet: Sheet) => Buffer.from(writeXlsx([sheet]))],
  ] as const)
    app.get(calls[id].path, { config, schema: describeCall(id) }, async (request, reply) => {
      const [language, today] = [languageAsked(request), dayOf(now())];
      const sheet = overviewSheet(await rowsOf(request, language, today), language);
      const name = `planer-${callerOf(request).municipality.id}-${today}.${ending}`;
      return reply
        .headers({ "Cache-Control": "private, no-store", "Content-Disposition": `attachment; filename="${name}"` })
        .type(calls[id].gives)
        .send(write(sheet));
    });
}

/** A line for each plan of the caller's municipality, with what of it waits for them. */
async function rowsOf(request: FastifyRequest, language: Language, today: string): Promise<readonly OverviewRow[]> {
  const caller = callerOf(request);
  const plans = await listFollowed(sqlOf(request), caller.municipality.id);
  return overviewRows(plans, today, language, askingOf(caller));
}

/** What tells what waits for whoever asks. */
function askingOf(caller: Caller): Asking {
  const inPlans = (action: Action): readonly string[] =>
    caller.planRoles.map(({ plan }) => plan).filter((plan) => mayDo({ ...caller, roles: [] }, action, plan));
  const among = (action: Action): readonly (string | null)[] =>
    mayDo(caller, action, null) ? [null] : inPlans(action);
  const maySettle = mayDo(caller, "decide", null);
  // A coordinator may write in every plan; what waits for a writer waits for those whose plan it is.
  return { maySettle, reviews: among("review"), writes: maySettle ? inPlans("write") : among("write") };
}

function filterOf({ query }: FastifyRequest<Address>): OverviewFilter {
  const asked = (name: string): string => [query[name] ?? ""].flat()[0]?.slice(0, 200) ?? "";
  return {
    text: asked("q"),
    kind: asked("type"),
    state: asked("tilstand"),
    attention: asked("trenger"),
    person: asked("hvem"),
  };
}

/** An address with all that was asked for but the language, which the page itself lets one choose. */
function withoutLanguage(url: string): string {
  const { pathname, searchParams } = new URL(url, "https://none.invalid");
  searchParams.delete("lang");
  for (const [name, value] of [...searchParams]) if (value === "") searchParams.delete(name);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}
