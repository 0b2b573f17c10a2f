import { likelyPlans } from "../../src/plan/likelyPlans.ts";
import type { RegisteredPlan } from "../../src/plan/register.ts";
import { register } from "../pane/paneInWord.ts";

const [model] = register.plans;
if (!model) throw new Error("no plan");
const titled = (title: string): RegisteredPlan => ({ ...model, id: title, title });
const plans = ["Samfunnsdel", "Trafikksikringsplan 2026–2030", "Klima og energi", "Temaplan for klima og energi"].map(
  titled,
);

function ordered(title: string | null): readonly (readonly [string, string | null])[] {
  return likelyPlans(plans, title).map(({ plan, likeness }) => [plan.title, likeness]);
}

test("the plan with the document's title comes first, then those with a title like it", () => {
  expect(ordered("Temaplan for klima og energi")).toEqual([
    ["Temaplan for klima og energi", "same"],
    ["Klima og energi", "alike"],
    ["Samfunnsdel", null],
    ["Trafikksikringsplan 2026–2030", null],
  ]);
});

test("case, punctuation and more words in the document do not hide the likeness", () => {
  expect(ordered("SAMFUNNSDEL: høringsutkast")[0]).toEqual(["Samfunnsdel", "alike"]);
  expect(ordered("trafikksikringsplan, 2026-2030")[0]).toEqual(["Trafikksikringsplan 2026–2030", "same"]);
});

test("a document without a title, or like none, leaves the register's order", () => {
  const untouched = plans.map(({ title }) => [title, null]);
  expect(ordered(null)).toEqual(untouched);
  expect(ordered(" – ")).toEqual(untouched);
  expect(ordered("Møtereferat")).toEqual(untouched);
});
