import { renderPlan } from "../../src/site/renderPlan.tsx";
import type { PlanView } from "../../src/site/view.ts";
import { decision, id } from "../plan/builders.ts";
import { climate, planView } from "./examples.ts";
import { parsePage } from "./parsePage.ts";

function page(more: Partial<PlanView> = {}, decided: Parameters<typeof decision>[0] = {}): Document {
  return parsePage(renderPlan(planView(more, decided)));
}

const text = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const href = (root: ParentNode, selector: string): string | null => root.querySelector(selector)?.getAttribute("href") ?? null;

const adopted = { kind: "adopted", hearingDeadline: null, adoptedOn: "2025-06-12", decisionNumber: "45/25" } as const;

describe("a plan's state in words", () => {
  test.each([
    ["nb", {}, "Høringsutkast, frist 1. mars 2026"],
    ["nn", adopted, "Vedteken 12. juni 2025, sak 45/25"],
    ["nb", adopted, "Vedtatt 12. juni 2025, sak 45/25"],
    ["en", adopted, "Adopted 12 June 2025, case 45/25"],
    ["nb", { ...adopted, kind: "correction" }, "Rettet etter vedtaket 12. juni 2025, sak 45/25"],
    ["nb", { kind: "preview", hearingDeadline: null }, "Forhåndsvisning"],
  ] as const)("in %s", (language, decided, said) => {
    expect(text(page({ language }, decided), ".state")).toBe(said);
  });
});

describe("a hearing", () => {
  test.each([
    ["2026-02-17", "12 dager igjen"],
    ["2026-02-28", "1 dag igjen"],
    ["2026-03-01", "siste dag i dag"],
  ])("on %s says that there is %s", (today, left) => {
    expect(text(page({ today }), ".hearing .deadline")).toContain(`til og med 1. mars 2026 (${left})`);
  });

  test("that is over no longer asks for input", () => {
    const hearing = text(page({ today: "2026-03-02" }), ".hearing");
    expect(hearing).toContain("Fristen for innspill var 1. mars 2026.");
    expect(hearing).not.toContain("Send innspillet");
  });

  test("of a plan that is in force tells which version holds", () => {
    expect(href(page(), ".notice a")).toBe("/fjordvik/klima/v/1");
  });

  test("version read after the plan was adopted neither asks for input nor passes for the newest", () => {
    const old = page({
      plan: { ...climate, state: "adopted", version: 3 },
      versions: [{ version: 3, kind: "adopted", publishedAt: "2026-02-10T09:00:00Z" }, { version: 2, kind: "hearing", publishedAt: "2026-01-17T09:00:00Z" }],
    });
    expect(old.querySelector(".hearing")).toBeNull();
    expect(text(old, ".notice")).toBe("Dette er versjon 2. Nyeste versjon er 3. Les versjon 3");
    expect(href(old, "link[rel=canonical]")).toBe("https://planer.example/fjordvik/klima/v/2");
  });
});

describe("the thread between plans", () => {
  const facts = (element: string, more: Partial<PlanView> = {}) => [...(page(more).getElementById(element)?.querySelectorAll("dd a") ?? [])].map((link) => link.getAttribute("href"));

  test("goes up to where an element was fetched from", () => {
    expect(facts(id("mal"))).toContain(`/fjordvik/samfunn#${id("o")}`);
  });

  test("goes down to where an element is followed up", () => {
    expect(facts(id("lading"))).toEqual([`/fjordvik/handling#${id("h")}`]);
  });

  test("goes to the version it was fetched from where the element is gone since", () => {
    expect(facts(id("mal"), { related: [] })).toContain(`/fjordvik/samfunn/v/3#${id("o")}`);
  });

  test("is words without a link where the other plan has no public page", () => {
    const plain = page({ related: [], plans: [] });
    expect(text(plain, `#${id("mal")} > .element-facts`)).toContain("Fjordvik er et lavutslippssamfunn i 2038");
    expect(facts(id("mal"), { related: [], plans: [] }).filter((address) => address?.includes("samfunn"))).toEqual([]);
  });

  test("keeps the reader's choice of language", () => {
    expect(facts(id("lading"), { language: "en" })).toEqual([`/fjordvik/handling?lang=en#${id("h")}`]);
  });
});

test("what was left out is said in numbers", () => {
  expect([...page().querySelectorAll(".left-out li")].map((line) => line.textContent)).toEqual([
    "4 kommentarer", "Sporing av 12 endringer (teksten vises slik den blir)", "Navn på forfattere og andre egenskaper ved filen", "Topptekst og bunntekst",
  ]);
});

test("a preview is not for search engines, and says that it is none's but the authors'", () => {
  const preview = page({ version: 3, versions: [] }, { kind: "preview", hearingDeadline: null });
  expect(preview.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  expect(text(preview, ".notice")).toContain("Dette er en forhåndsvisning.");
});

test("a wide table scrolls in a region that has a name and takes focus", () => {
  const region = page().querySelector(".document table")?.parentElement;
  expect([region?.getAttribute("role"), region?.getAttribute("tabindex"), region?.getAttribute("aria-label")]).toEqual(["region", "0", "Tabell 1"]);
});

test("machines get the plan with its elements, their addresses and goals of the UN", () => {
  const data = JSON.parse(text(page(), "script")) as { hasPart: readonly { "@id": string; name: string; isBasedOn?: string }[]; "@id": string };
  expect(data["@id"]).toBe("https://planer.example/fjordvik/klima/v/2");
  expect(data.hasPart[0]).toMatchObject({
    "@id": `https://planer.example/fjordvik/klima/v/2#${id("mal")}`,
    name: "Fjordvik er klimanøytral i 2038",
    isBasedOn: `https://planer.example/fjordvik/samfunn/v/3#${id("o")}`,
  });
});

describe("words that look like markup", () => {
  const hostile = `</script><img src=x onerror=alert(1)>"'&`;
  const view = planView();
  const attacked = page({
    municipality: { ...view.municipality, name: hostile },
    plan: { ...view.plan, title: hostile },
    publication: { ...view.publication, title: hostile, elements: view.publication.elements.map((element) => ({ ...element, title: hostile, responsible: hostile })) },
    plans: view.plans.map((plan) => ({ ...plan, title: hostile })),
    related: view.related.map((element) => ({ ...element, title: hostile })),
  });

  test("stay words everywhere on the page", () => {
    expect(attacked.querySelectorAll("[onerror], img[src=x]")).toHaveLength(0);
    expect(text(attacked, "h1")).toBe(hostile);
    expect(text(attacked, ".element-tree a")).toBe(hostile);
  });

  test("stay words in the data for machines", () => {
    expect((JSON.parse(text(attacked, "script")) as { name: string }).name).toBe(hostile);
  });
});
