import { listColumns, sayListColumn } from "../../../src/plan/planList/listColumns.ts";
import { readPlanList, type PlanList } from "../../../src/plan/planList/readPlanList.ts";
import { languages } from "../../../src/words/language.ts";

type Cells = readonly (string | number)[];
const known = [{ id: "samfunnsdel", title: "Kommuneplanens samfunnsdel", higher: [] }];

function read(head: Cells, ...lines: readonly Cells[]): PlanList {
  const sheet = [head, ...lines].map((cells, at) => ({ line: at + 1, cells }));
  const list = readPlanList(sheet, known, "nn", 25_569);
  if (!list.ok) throw new Error(list.refusal.code);
  return list.value;
}
/** The faults of each line that has any: "3 twice text Rent vann". */
const faults = ({ lines }: PlanList): readonly string[] =>
  lines.flatMap((one) => one.faults.map(({ code, column, value }) => `${one.line} ${code} ${column} ${value}`.trim()));

describe("a list of plans", () => {
  test("is read into plans with what is in them, whatever the order of columns and lines", () => {
    const list = read(
      ["Kva", "Plan", "Tekst", "Under", "Plantype", "Første år", "Vedteken", "Overordna planar", "Ein til", "Status"],
      ["Mål", "Vassplan", "Reint vatn", "", "", "", "", "", "bortsett frå"],
      ["tiltak", "vassplan ", "Nye røyr", "reint  vatn", "", 2027, "", "", "", "I gang"],
      ["Plan", "Vassplan", "", "", "temaplan", 2026, 45_962, "Kommuneplanens samfunnsdel; Planstrategi"],
      ["Plan", "Planstrategi", "", "", "planstrategi", "", "1. mars 2024"],
    );
    expect(faults(list)).toEqual([]);
    expect(list.plans).toEqual([
      expect.objectContaining({
        ...{ title: "Vassplan", kind: "temaplan", language: "nn", fromYear: 2026, toYear: null },
        adoptedOn: "2025-11-01",
        higher: [{ id: "samfunnsdel" }, { title: "Planstrategi" }],
        elements: [
          expect.objectContaining({ kind: "goal", text: "Reint vatn", under: null }),
          expect.objectContaining({ kind: "measure", text: "Nye røyr", under: 0, fromYear: 2027, status: "underWay" }),
        ],
      }),
      expect.objectContaining({ title: "Planstrategi", adoptedOn: "2024-03-01" }),
    ]);
  });

  test.each(languages)("takes the heads of its template in %s", (language) => {
    const head = listColumns.map((column) => sayListColumn(column, language).toUpperCase());
    const list = read(head, ["Vannplan", "plan", "", "", "temaplan"]);
    expect(faults(list)).toEqual([]);
  });

  test("says what is wrong, line by line", () => {
    const head = ["Plan", "Hva", "Tekst", "Under", "Plantype", "Første år", "Siste år", "Bærekraftsmål", "Vedtatt"];
    const list = read(
      head,
      ["Vannplan", "Plan", "", "", "vannplan", 2030, 2026, "", "31.02.2026"],
      ["Vannplan", "Plan", "", "", "temaplan"],
      ["Kommuneplanens  Samfunnsdel", "Plan", "", "", "samfunnsdel", "26"],
      ["Vannplan", "Mål", "Rent vann", "", "", "", "", "6, 18"],
      ["Vannplan", "Mål", "rent vann"],
      ["Vannplan", "Mål", "Mer vann", "Mest vann"],
      ["Vannplan", "Tiltak", "Nye rør", "Rent vann"],
      ["Vannplan", "Strategi", "Grave", "Nye rør"],
      ["Vanplan", "Mål", "Godt vann"],
      ["", "Ønske", ""],
    );
    expect(faults(list)).toEqual([
      "2 unknown kind vannplan",
      "2 reversed toYear 2026",
      "2 notDay adoptedOn 31.02.2026",
      "3 twice plan Vannplan",
      "4 notYear fromYear 26",
      "4 registered plan Kommuneplanens  Samfunnsdel",
      "5 notSdg sdgs 18",
      "6 twice text rent vann",
      "7 notAbove under Mest vann",
      "9 wrongUnder under Nye rør",
      "10 noPlan plan Vanplan",
      "11 unknown what Ønske",
      "11 missing plan",
      "11 missing text",
    ]);
  });

  test("does not guess which target a number in Excel was, where two are written so", () => {
    const head = ["Plan", "Hva", "Tekst", "Plantype", "Bærekraftsmål"];
    const list = read(
      head,
      ["Vannplan", "Plan", "", "temaplan"],
      ["Vannplan", "Mål", "Vekst", "", 8.1],
      ["Vannplan", "Mål", "Bank", "", "8.10"],
      ["Vannplan", "Mål", "Vann", "", 6],
      ["Vannplan", "Mål", "Rent vann", "", 6.3],
      ["Vannplan", "Mål", "Fattigdom", "", 1.1],
    );
    expect(faults(list)).toEqual(["3 maybeSdg sdgs 8.1"]);
  });

  test("puts no plan under one that is nowhere, or under itself", () => {
    const head = ["Plan", "Hva", "Plantype", "Overordnede planer"];
    const list = read(
      head,
      ["A", "Plan", "temaplan", "B"],
      ["B", "Plan", "temaplan", "A; Finnes ikke"],
      ["C", "Plan", "temaplan", "A"],
    );
    expect(faults(list)).toEqual(["2 ring higher B", "3 noHigher higher Finnes ikke", "3 ring higher A; Finnes ikke"]);
  });

  test("lets goals stand under goals, but not without end", () => {
    const goals = Array.from({ length: 12 }, (_, at) => ["A", "Mål", `Mål ${at}`, at === 0 ? "" : `Mål ${at - 1}`]);
    const list = read(["Plan", "Hva", "Tekst", "Under", "Plantype"], ["A", "Plan", "", "", "temaplan"], ...goals);
    expect(faults(list)[0]).toBe("12 wrongUnder under Mål 8");
  });

  test("is not read without a head, without lines, and with too many", () => {
    const sheet = (...lines: readonly Cells[]) =>
      readPlanList(
        lines.map((cells, at) => ({ line: at + 1, cells })),
        [],
        "nb",
        0,
      );
    const refused = [sheet(), sheet(["Tittel", "Type"], ["A", "B"]), sheet(["Plan", "Hva"], ["", " "])];
    refused.push(sheet(["Plan", "Hva"], ...Array.from({ length: 2001 }, () => ["A", "Plan"])));
    expect(refused.map((one) => (one.ok ? "read" : one.refusal.code))).toEqual([
      "noHead",
      "noHead",
      "noLines",
      "tooManyLines",
    ]);
  });
});
