import { groupPlans } from "../../../src/site/view/groupPlans.ts";
import { renderOverview } from "../../../src/site/overview/renderOverview.tsx";
import { renderProblem } from "../../../src/site/frame/renderProblem.tsx";
import type { OverviewView } from "../../../src/site/view/view.ts";
import { registeredPlan } from "../../plan/registerBuilders.ts";
import { overviewView, problemView } from "../examples.ts";
import { parsePage } from "../parsePage.ts";

function page(more: Partial<OverviewView> = {}): Document {
  return parsePage(renderOverview(overviewView(more)));
}

const text = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const ids = (more: Partial<OverviewView> = {}) =>
  groupPlans(overviewView(more)).map(({ group, plans }) => [group, ...plans.map(({ id }) => id)]);

describe("the overview", () => {
  test("groups plans by what they are to the reader", () => {
    expect(ids()).toEqual([
      ["hearing", "klima"],
      ["new", "handling", "okonomi"],
      ["current", "samfunn", "strategi"],
      ["underWork", "arealdel", "oppvekst"],
      ["former", "klima-2018"],
    ]);
  });

  test("leads to a proposal on hearing beside the plan in force, and says which is which", () => {
    const inForce = { version: 1, publishedAt: "2018-04-01T08:00:00Z", adoptedOn: "2018-03-22", decisionNumber: null };
    const { plans } = overviewView();
    const revised = plans.map((plan) => (plan.id === "klima" ? { ...plan, inForce, adoptedOn: "2018-03-22" } : plan));
    const row = [...page({ plans: revised }).querySelectorAll("tr")].find((one) => one.textContent?.includes("klima"));
    expect([...(row?.querySelectorAll("a") ?? [])].map((one) => [one.getAttribute("href"), one.textContent])).toEqual([
      ["/fjordvik/klima", "Kommunedelplan for klima og energi 2026–2038"],
      ["/fjordvik/klima/v/2", "På høring til 1. mars 2026 (12 dager igjen)"],
    ]);
  });

  test.each([
    ["2026-03-11", "new"],
    ["2026-03-12", "current"],
  ])("counts a plan adopted on 11 December, and published on the 15th, on %s as %s", (today, group) => {
    expect(ids({ today }).find((line) => line.includes("handling"))?.[0]).toBe(group);
  });

  test("counts a plan adopted long ago as in force, however lately it was published, and one without a day of adoption by its publication", () => {
    const late = registeredPlan({
      id: "a",
      state: "adopted",
      version: 1,
      publishedAt: "2026-02-16T08:00:00Z",
      adoptedOn: "2024-06-12",
    });
    expect(ids({ plans: [late, { ...late, id: "b", adoptedOn: null }] })).toEqual([
      ["new", "b"],
      ["current", "a"],
    ]);
  });

  const heard = registeredPlan({
    id: "heard",
    title: "Hørt",
    state: "hearing",
    version: 3,
    publishedAt: "2026-01-17T09:00:00Z",
    hearingDeadline: "2026-03-01",
    adoptedOn: "2025-06-12",
  });

  test("finds every plan in force: those newly adopted, and those with a new proposal out", () => {
    const filter = { text: "", kind: "", state: "current" };
    const plans = [...overviewView().plans, heard];
    expect(ids({ plans, filter })).toEqual([
      ["hearing", "heard"],
      ["new", "handling", "okonomi"],
      ["current", "samfunn", "strategi"],
    ]);
    const shortcut = [...page({ plans }).querySelectorAll(".shortcuts a")].find(
      (link) => link.getAttribute("href") === "/fjordvik?tilstand=current",
    );
    expect(shortcut?.textContent).toBe("Gjeldende (5)");
  });

  test.each([
    ["nb", "Versjonen vedtatt 12. juni 2025 gjelder imens."],
    ["nn", "Versjonen vedteken 12. juni 2025 gjeld i mellomtida."],
    ["en", "The version adopted 12 June 2025 is in force meanwhile."],
  ] as const)("says of a plan on hearing that an adopted version is in force meanwhile (%s)", (language, words) => {
    expect(text(page({ language, plans: [heard] }), ".group-hearing tbody td:last-child .aside")).toBe(words);
    expect(page({ language }).querySelector(".group-hearing .plans .aside")).toBeNull();
  });

  test("orders titles as Norwegian does, with Å last", () => {
    const plans = ["Åpenhet", "Ærlighet", "Areal", "Zoologi", "Plan 10", "Plan 2"].map((title) =>
      registeredPlan({ id: title, title }),
    );
    expect(ids({ plans })[0]).toEqual(["underWork", "Areal", "Plan 2", "Plan 10", "Zoologi", "Ærlighet", "Åpenhet"]);
  });

  test.each([
    [{ text: "KLIMA energi", kind: "", state: "" }, ["klima", "klima-2018"]],
    [{ text: "", kind: "temaplan", state: "" }, ["oppvekst"]],
    [{ text: "klima", kind: "", state: "former" }, ["klima-2018"]],
    [{ text: "bompenger", kind: "", state: "" }, []],
    [{ text: "«KLIMA» “energi”", kind: "", state: "" }, ["klima", "klima-2018"]],
    [{ text: "kli\u00adma ener\u200bgi", kind: "", state: "" }, ["klima", "klima-2018"]],
    [{ text: "klima – \"energi'", kind: "", state: "" }, ["klima", "klima-2018"]],
  ])("filtered by %j shows %j", (filter, found) => {
    expect(ids({ filter }).flatMap(([, ...plans]) => plans)).toEqual(found);
  });

  const over = registeredPlan({
    id: "over",
    title: "Over",
    state: "hearing",
    version: 1,
    publishedAt: "2025-11-01T09:00:00Z",
    hearingDeadline: "2026-01-15",
  });
  test.each([
    [
      "nb",
      "Høringen er over",
      "Fristen for innspill er ute. Kommunen arbeider videre med planene.",
      "Du kan si hva du mener om planene der fristen ikke er ute.",
    ],
    [
      "nn",
      "Høyringa er over",
      "Fristen for innspel er ute. Kommunen arbeider vidare med planane.",
      "Du kan seie kva du meiner om planane der fristen ikkje er ute.",
    ],
    [
      "en",
      "Hearing over",
      "The deadline for input has passed. The municipality goes on working with the plans.",
      "You can say what you think about the plans whose deadline has not passed.",
    ],
  ] as const)(
    "does not call a plan open for input when its deadline has passed (%s)",
    (language, title, lead, mixed) => {
      const alone = page({ language, plans: [over] });
      expect(text(alone, ".group-hearing h2")).toContain(title);
      expect(text(alone, ".shortcuts")).toContain(title);
      expect(text(alone, ".group-lead")).toBe(lead);
      expect(text(page({ language, plans: [over, heard] }), ".group-hearing .group-lead")).toBe(mixed);
    },
  );

  test("says how long a hearing lasts, in the reader's language", () => {
    expect(text(page(), ".group-hearing tbody")).toContain("På høring til 1. mars 2026 (12 dager igjen)");
    expect(text(page({ language: "en" }), ".group-hearing tbody")).toContain(
      "Open for input until 1 March 2026 (12 days left)",
    );
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

  test.each([
    ["nb", { text: "klima", kind: "", state: "" }, "2 treff for «klima» – Planer i Fjordvik – Fjordvik kommune"],
    [
      "nb",
      { text: "", kind: "temaplan", state: "underWork" },
      "1 treff for temaplan, under arbeid – Planer i Fjordvik – Fjordvik kommune",
    ],
    [
      "nn",
      { text: " bompengar ", kind: "", state: "" },
      "0 treff for «bompengar» – Planar i Fjordvik – Fjordvik kommune",
    ],
    [
      "en",
      { text: "strategi", kind: "", state: "" },
      "1 hit for “strategi” – Plans in Fjordvik – Fjordvik municipality",
    ],
    ["en", { text: "", kind: "no such", state: "" }, "8 hits – Plans in Fjordvik – Fjordvik municipality"],
    ["nb", { text: "", kind: "", state: "" }, "Planer i Fjordvik – Fjordvik kommune"],
  ] as const)("has a title that tells what was asked for (%s, %j)", (language, filter, title) => {
    expect(page({ language, filter }).title).toBe(title);
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
      "1 element i 1 plan",
      "1 element i 1 plan",
      "2 elementer i 2 planer",
      "2 elementer i 2 planer",
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
