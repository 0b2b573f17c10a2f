import { groupPlans } from "../../src/site/groupPlans.ts";
import { renderOverview } from "../../src/site/renderOverview.tsx";
import { renderProblem } from "../../src/site/renderProblem.tsx";
import type { OverviewView } from "../../src/site/view.ts";
import { registeredPlan } from "../plan/builders.ts";
import { overviewView, problemView } from "./examples.ts";
import { parsePage } from "./parsePage.ts";

function page(more: Partial<OverviewView> = {}): Document {
  return parsePage(renderOverview(overviewView(more)));
}

const text = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const ids = (more: Partial<OverviewView> = {}) => groupPlans(overviewView(more)).map(({ group, plans }) => [group, ...plans.map(({ id }) => id)]);

describe("the overview", () => {
  test("groups plans by what they are to the reader", () => {
    expect(ids()).toEqual([
      ["hearing", "klima"], ["new", "handling", "okonomi"], ["current", "samfunn", "strategi"], ["underWork", "arealdel", "oppvekst"], ["former", "klima-2018"],
    ]);
  });

  test.each([
    ["2026-03-14", "new"],
    ["2026-03-16", "current"],
  ])("counts a plan published on 15 December as %s: %s", (today, group) => {
    expect(ids({ today }).find((line) => line.includes("handling"))?.[0]).toBe(group);
  });

  test("orders titles as Norwegian does, with Å last", () => {
    const plans = ["Åpenhet", "Ærlighet", "Areal", "Zoologi", "Plan 10", "Plan 2"].map((title) => registeredPlan({ id: title, title }));
    expect(ids({ plans })[0]).toEqual(["underWork", "Areal", "Plan 2", "Plan 10", "Zoologi", "Ærlighet", "Åpenhet"]);
  });

  test.each([
    [{ text: "KLIMA energi", kind: "", state: "" }, ["klima", "klima-2018"]],
    [{ text: "", kind: "temaplan", state: "" }, ["oppvekst"]],
    [{ text: "klima", kind: "", state: "former" }, ["klima-2018"]],
    [{ text: "bompenger", kind: "", state: "" }, []],
  ])("filtered by %j shows %j", (filter, found) => {
    expect(ids({ filter }).flatMap(([, ...plans]) => plans)).toEqual(found);
  });

  test("says how long a hearing lasts, in the reader's language", () => {
    expect(text(page(), ".group-hearing tbody")).toContain("På høring til 1. mars 2026 (12 dager igjen)");
    expect(text(page({ language: "en" }), ".group-hearing tbody")).toContain("Open for input until 1 March 2026 (12 days left)");
  });

  test("links to a plan only where a version can be read", () => {
    expect(page().querySelector('a[href="/fjordvik/samfunn"]')).not.toBeNull();
    expect(page().querySelector('a[href^="/fjordvik/oppvekst"]')).toBeNull();
  });

  test("keeps what the reader asked for in the form, and escapes it", () => {
    const asked = page({ filter: { text: `"><script>alert(1)</script>`, kind: "temaplan", state: "" } });
    expect(asked.querySelector("input[name=q]")?.getAttribute("value")).toBe(`"><script>alert(1)</script>`);
    expect(asked.querySelector("select[name=type] option[selected]")?.getAttribute("value")).toBe("temaplan");
    expect(asked.querySelectorAll("script")).toHaveLength(0);
  });

  test("says in words that nothing was found, with a way back", () => {
    const none = page({ filter: { text: "bompenger", kind: "", state: "" } });
    expect(text(none, ".found")).toMatch(/^Ingen planer passer/);
    expect(none.querySelector(".found a")?.getAttribute("href")).toBe("/fjordvik");
  });

  test("draws the red thread from the planning strategy down, a circle of plans not drawn for ever", () => {
    const path = [...page().querySelectorAll(".thread ul ul ul ul .knot a")].map((link) => link.textContent);
    expect(path).toEqual(["Økonomiplan 2026–2029"]);
    const circle = [registeredPlan({ id: "a", higher: ["b"] }), registeredPlan({ id: "b", higher: ["a"] })];
    expect(page({ plans: circle }).querySelector(".thread")).toBeNull();
  });

  test("counts elements and plans for each goal of the UN", () => {
    expect([...page().querySelectorAll(".coverage .aside")].map((one) => one.textContent)).toEqual([
      "1 element i 1 plan", "1 element i 1 plan", "2 elementer i 2 planer", "2 elementer i 2 planer",
    ]);
  });
});

describe("a page that is not there", () => {
  test.each([
    ["notFound", "nb", "Vi finner ikke siden"],
    ["gone", "nn", "Denne versjonen er trekt tilbake"],
    ["failed", "en", "Something went wrong on our side"],
  ] as const)("%s in %s says what happened and where to go", (problem, language, title) => {
    const document = parsePage(renderProblem(problemView({ problem, language })));
    expect(text(document, "h1")).toBe(title);
    expect(document.querySelector("main a[href^='/fjordvik']")).not.toBeNull();
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });
});
