import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { listColumns, sayListColumn } from "../../plan/planList/listColumns.ts";
import { readPlanList, type PlanList, type SheetLine } from "../../plan/planList/readPlanList.ts";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import { listFile, listKept } from "../../site/administration/import/listFields.ts";
import { renderImport } from "../../site/administration/import/renderImport.tsx";
import type { Sheet } from "../../site/administration/sheet.ts";
import { importWords } from "../../site/administration/words/import.ts";
import { capital } from "../../words/capital.ts";
import type { Language } from "../../words/language.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf, largestForm, readFormsWithFiles } from "../access/forms.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { enterPlanList } from "../store/administration/planListStore.ts";
import { listPlans } from "../store/registerStore.ts";
import { askedOnce, frameOf, pageOf, type Office } from "./frameOf.ts";
import { readSheet } from "./spreadsheet/readSheet.ts";
import { sheetLimits, type ReadSheet } from "./spreadsheet/sheetLimits.ts";
import { csvType, writeCsv } from "./spreadsheet/writeCsv.ts";
import { writeXlsx, xlsxType } from "./spreadsheet/writeXlsx.ts";

type Unread = keyof (typeof importWords)["nb"]["unread"];

/** What a list that was sent came to: why it is not read, or what it says and what is kept of it to be entered. */
type Sent =
  | { readonly fault: Unread }
  | { readonly list: PlanList; readonly name: string; readonly kept: string; readonly fault: Unread | null };

/** How many entered plans an address names: more than a municipality has, and less than an address may hold. */
const mostNamed = 200;

/** Lists of plans: tried, with what is wrong in them line by line, and entered in one transaction. */
export function importRoutes(app: FastifyInstance, office: Office): void {
  const { now } = office;
  const address = `${administrationPath}/import`;

  async function send(request: FastifyRequest, reply: FastifyReply, sent: Sent | null): Promise<FastifyReply> {
    const { municipality } = callerOf(request);
    const frame = await frameOf(request, office, address);
    const asked = askedOnce(request, "gjort").split(",");
    const plans = asked[0] === "" ? [] : await listPlans(sqlOf(request), municipality.id);
    const page = renderImport({
      ...frame,
      read: sent !== null && "list" in sent ? sent : null,
      fault: sent === null || sent.fault === null ? null : importWords[frame.language].unread[sent.fault],
      entered: plans.filter(({ id }) => asked.includes(id)),
    });
    const isWrong = sent !== null && (sent.fault !== null || sent.list.lines.some(({ faults }) => faults.length > 0));
    return reply
      .status(isWrong ? 422 : 200)
      .type("text/html; charset=utf-8")
      .send(page);
  }

  /** What a sheet says, held against the register as it is. */
  async function readList({ lines, sinceEpoch }: ReadSheet, request: FastifyRequest, on = sqlOf(request)) {
    const { municipality } = callerOf(request);
    return readPlanList(lines, await listPlans(on, municipality.id), municipality.language, sinceEpoch);
  }

  app.get(address, pageOf("import"), (request, reply) => send(request, reply, null));
  for (const [name, type, write] of [
    ["mal.xlsx", xlsxType, (language: Language) => Buffer.from(writeXlsx(templateOf(language)))],
    ["mal.csv", csvType, (language: Language) => writeCsv(templateOf(language)[0])],
  ] as const)
    app.get(`${address}/${name}`, pageOf("import"), async (request, reply) =>
      reply
        .headers({ "Content-Type": type, "Content-Disposition": `attachment; filename="planer-${name}"` })
        .send(write(pageLanguage(request, callerOf(request).municipality))),
    );

  void app.register((scope, _options, ready) => {
    readFormsWithFiles(scope);
    scope.post(address, { ...pageOf("import"), bodyLimit: largestForm }, async (request, reply) => {
      const file = formOf(request).files.get(listFile);
      if (file === undefined || file.bytes.length === 0) return send(request, reply, { fault: "none" });
      const sheet = readSheet(file.bytes);
      if (!sheet.ok) return send(request, reply, { fault: sheet.refusal.code });
      const list = await readList(sheet.value, request);
      return list.ok
        ? send(request, reply, { list: list.value, name: file.name, kept: keep(sheet.value, file.name), fault: null })
        : send(request, reply, { fault: list.refusal.code });
    });

    scope.post(`${address}/inn`, { ...pageOf("import"), bodyLimit: largestForm }, async (request, reply) => {
      const { municipality } = callerOf(request);
      const kept = readKept(fieldOf(formOf(request), listKept));
      if (kept === null) return send(request, reply, { fault: "none" });
      const entered = await sqlOf(request)
        .transaction()
        .execute(async (transaction): Promise<Sent | readonly string[]> => {
          // Two who enter lists at the same time enter one after the other.
          const own = transaction.selectFrom("municipality").select("id").where("id", "=", municipality.id);
          await own.forNoKeyUpdate().execute();
          const list = await readList(kept.sheet, request, transaction);
          if (!list.ok) return { fault: list.refusal.code };
          return list.value.lines.some(({ faults }) => faults.length > 0)
            ? { list: list.value, name: kept.name, kept: keep(kept.sheet, kept.name), fault: "changed" }
            : enterPlanList(transaction, municipality.id, list.value.plans, now());
        });
      if (!Array.isArray(entered)) return send(request, reply, entered as Sent);
      const frame = await frameOf(request, office);
      return reply.redirect(pageAddress(frame, `/import?gjort=${entered.slice(0, mostNamed).join(",")}`), 303);
    });
    ready();
  });
}

/** An empty list with its columns, and a sheet that says what each takes. */
function templateOf(language: Language): readonly [Sheet, Sheet] {
  const words = importWords[language];
  const wide = ["plan", "text", "under", "higher"];
  const named = (column: (typeof listColumns)[number]): string => capital(sayListColumn(column, language));
  return [
    {
      name: words.sheet,
      columns: listColumns.map((column) => ({ name: named(column), width: wide.includes(column) ? 36 : 16 })),
      rows: [],
    },
    {
      name: words.explanation,
      columns: [
        { name: words.explains.column, width: 24 },
        { name: words.explains.takes, width: 120 },
      ],
      rows: listColumns.map((column) => [named(column), words.takes[column]]),
    },
  ];
}

/** A sheet in a form's field, to be sent again as it was read. */
function keep({ lines, sinceEpoch }: ReadSheet, name: string): string {
  return JSON.stringify({ name, sinceEpoch, lines: lines.map(({ line, cells }) => [line, cells]) });
}

/** The sheet that a form's field holds; null where it holds none. What it says is held against the register again. */
function readKept(text: string): { readonly sheet: ReadSheet; readonly name: string } | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  const { name, sinceEpoch, lines } = {
    name: null,
    sinceEpoch: null,
    lines: null,
    ...(kept as object | null),
  } as Readonly<Record<"name" | "sinceEpoch" | "lines", unknown>>;
  if (typeof name !== "string" || typeof sinceEpoch !== "number" || !Array.isArray(lines)) return null;
  const read = lines.slice(0, sheetLimits.lines).map(lineIn);
  const whole = read.filter((line) => line !== null);
  return whole.length === read.length ? { sheet: { lines: whole, sinceEpoch }, name } : null;
}

function lineIn(kept: unknown): SheetLine | null {
  if (!Array.isArray(kept)) return null;
  const [line, cells] = kept as readonly unknown[];
  return typeof line === "number" &&
    Array.isArray(cells) &&
    cells.length <= sheetLimits.columns &&
    cells.every((cell) => typeof cell === "number" || (typeof cell === "string" && cell.length <= sheetLimits.letters))
    ? { line, cells: cells as readonly (string | number)[] }
    : null;
}
