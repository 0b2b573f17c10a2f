import { fetchableElements, fetchSources } from "../../src/plan/fetchSources.ts";
import { register, registeredElement, registeredPlan } from "./registerBuilders.ts";

const samfunn = registeredPlan({ id: "samfunn", title: "Samfunnsdelen", state: "adopted", version: 1 });
const proposed = { version: 2, publishedAt: "2026-01-05T10:00:00Z", hearingDeadline: "2026-03-01" };
const known = register({
  plans: [
    { ...samfunn, state: "hearing", version: 2, proposed },
    registeredPlan({ id: "ny", state: "hearing" }),
    registeredPlan({ id: "startet", state: "started", version: 0, publishedAt: null }),
  ],
  elements: [registeredElement({ title: "Alle bor trygt" })],
  proposals: [
    registeredElement({ version: 2, title: "Alle bor fint", inForce: false }),
    registeredElement({ plan: "ny", title: "Alle svømmer", inForce: false }),
  ],
});
const sources = fetchSources(known.plans);
const titles = (from: typeof sources): readonly string[] => fetchableElements(known, from).map(({ title }) => title);

test("what is offered to fetch is what is in force, and the proposals of plans that have nothing in force", () => {
  expect(titles(sources.filter(({ isOffered }) => isOffered))).toEqual(["Alle bor trygt", "Alle svømmer"]);
});

test("who asks for the proposal of a plan in force has that, and nothing else", () => {
  expect(sources.map(({ plan, isProposal }) => `${plan.id}${isProposal ? " (proposal)" : ""}`)).toEqual([
    "samfunn",
    "samfunn (proposal)",
    "ny (proposal)",
    "startet",
  ]);
  expect(titles(sources.filter(({ plan, isProposal }) => plan.id === "samfunn" && isProposal))).toEqual([
    "Alle bor fint",
  ]);
});
