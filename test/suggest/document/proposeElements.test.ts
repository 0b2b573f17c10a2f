import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { proposeElements, withoutTagged } from "../../../src/suggest/document/proposeElements.ts";
import { sayReason } from "../../../src/suggest/suggestionReason.ts";
import { document, goal, h1, h2, list, p, plan, table } from "../../plan/builders.ts";
import { compareWithAnswers } from "../compareWithAnswers.ts";
import { heldOutPlans } from "../heldOutPlans.ts";
import { lastPlans } from "../lastPlans.ts";
import { plans } from "../plans.ts";
import { unseenPlans } from "../unseenPlans.ts";

test.each([...plans, ...heldOutPlans, ...lastPlans].map((written) => [written.name, written] as const))(
  "%s: what is there is proposed with its parent and what the cells say, and nothing else",
  (_, written) => {
    const { right, wrong, missed } = compareWithAnswers(written);
    expect(wrong.map(({ kind, text }) => `${kind} ${text}`)).toEqual([]);
    expect(missed.map(({ kind, text }) => `${kind} ${text}`)).toEqual([]);
    expect(right.filter(({ parent, details }) => !parent || !details).map(({ answer }) => answer.text)).toEqual([]);
  },
);

test.each(unseenPlans.map((written) => [written.name, written] as const))(
  "%s, whose parents are not all told by its order: what is there is proposed, and nothing else",
  (_, written) => {
    const { right, wrong, missed } = compareWithAnswers(written);
    expect([...wrong, ...missed].map(({ kind, text }) => `${kind} ${text}`)).toEqual([]);
    expect(right.filter(({ details }) => !details)).toEqual([]);
  },
);

test("every proposal says why, in the reader's language", () => {
  const [one] = proposeElements(document(h1("Mål"), list("Alle bor trygt")), "nb").elements;
  expect(one?.reasons.map((reason) => sayReason(reason, "nn"))).toEqual(["står under overskrifta «Mål»"]);
});

test("a document with nothing to propose gives nothing", () => {
  expect(proposeElements(document(h1("Innledning"), p("Planen gjelder sentrum.")), "nb").elements).toEqual([]);
  expect(proposeElements(document(), "nb").elements).toEqual([]);
});

test("what is tagged already is not proposed again", () => {
  const built = plan(h1("Mål"), goal("Alle bor trygt"), p("Ingen barn lever i fattigdom"));
  const proposed = proposeElements(built.document, "nb");
  expect(withoutTagged(proposed, buildPlan(built.document, null)).map(({ text }) => text)).toEqual([
    "Ingen barn lever i fattigdom",
  ]);
});

test("a table of figures with a column called År proposes nothing", () => {
  const figures = table([
    ["År", "Innbyggere", "Mål"],
    ["2020", "812", "900"],
    ["2025", "799", "900"],
  ]);
  expect(proposeElements(document(h2("Folketall"), figures), "nb").elements).toEqual([]);
});
