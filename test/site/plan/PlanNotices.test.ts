import { renderPlan } from "../../../src/site/plan/renderPlan.tsx";
import type { PlanView } from "../../../src/site/view/view.ts";
import { planView } from "../examples.ts";
import { parsePage } from "../parsePage.ts";

const page = (more: Partial<PlanView>): Document => parsePage(renderPlan(planView(more)));
const text = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const href = (root: ParentNode, selector: string): string | null =>
  root.querySelector(selector)?.getAttribute("href") ?? null;

describe("where input is sent", () => {
  const told = {
    ...planView().municipality,
    postalAddress: "Postboks 1\n9990 Fjordvik",
    email: "post@fjordvik.example",
  };

  test("is told by the municipality's addresses where it has told them", () => {
    const hearing = page({ today: "2026-02-17", municipality: told });
    expect(text(hearing, ".hearing address")).toBe("Postboks 1, 9990 Fjordvik");
    expect(href(hearing, '.hearing a[href^="mailto:"]')).toBe("mailto:post@fjordvik.example");
    expect(text(hearing, ".hearing")).not.toContain("nettsider");
  });

  test("is said to stand on its own web site where it has not", () => {
    expect(text(page({ today: "2026-02-17" }), ".hearing")).toContain("kommunens egne nettsider");
  });
});

test("a plan that is replaced says from when, by which decision, and leads to what is in its place", () => {
  const ended = { replacedBy: ["samfunn"], endedOn: "2026-02-01", endDecision: "9/26" };
  const shown = page({ plan: { ...planView().plan, state: "replaced", inForce: null, ended } });
  const notices = [...shown.querySelectorAll(".notice")].map((one) => one.textContent);
  expect(notices).toContain("Den gjelder ikke fra og med 1. februar 2026, etter vedtak i sak 9/26.");
  expect(href(shown, '.notice a[href="/fjordvik/samfunn"]')).toBe("/fjordvik/samfunn");
});
