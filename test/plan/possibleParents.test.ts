import type { Element, ElementKind } from "../../src/plan/element.ts";
import { elementKinds } from "../../src/plan/element.ts";
import { emptyDetails } from "../../src/plan/emptyDetails.ts";
import { higherKinds } from "../../src/plan/higherKinds.ts";
import { possibleParents } from "../../src/plan/possibleParents.ts";
import { planKinds, type PlanKind } from "../../src/plan/register.ts";

const element = (
  kind: ElementKind,
  id: string,
  under: string | null = null,
  parent: string | null = null,
): Element => ({
  ...emptyDetails(id),
  kind,
  title: id,
  text: "",
  section: false,
  first: 0,
  last: 0,
  depth: 0,
  cells: {},
  under,
  parent,
});

const all = elementKinds.map((kind) => element(kind, `any-${kind}`));

describe("an element may be put under", () => {
  test.each<[kind: ElementKind, under: readonly ElementKind[]]>([
    ["focusArea", []],
    ["goal", ["focusArea", "goal"]],
    ["strategy", ["focusArea", "goal"]],
    ["measure", ["focusArea", "goal", "strategy"]],
    ["investment", ["focusArea", "goal", "strategy"]],
    ["indicator", ["goal", "strategy", "measure", "assignment", "investment", "climateMeasure"]],
  ])("%s: %j", (kind, under) => {
    expect(possibleParents(element(kind, "it"), all).map((one) => one.kind)).toEqual(under);
  });

  test("nothing that stands under it, nor itself", () => {
    const elements = [
      element("goal", "it"),
      element("goal", "below", "it"),
      element("goal", "deeper", "below"),
      element("goal", "beside"),
    ];
    expect(possibleParents(elements[0] ?? element("goal", "it"), elements).map(({ id }) => id)).toEqual(["beside"]);
  });

  test("what it has been put under already, whatever that is, so that it is not lost unseen", () => {
    const measure = element("measure", "measure");
    expect(possibleParents(element("goal", "it", "measure", "measure"), [measure])).toEqual([measure]);
  });
});

describe("a plan may fetch from", () => {
  test.each<[kind: PlanKind, higher: readonly PlanKind[]]>([
    ["planstrategi", []],
    ["samfunnsdel", ["planstrategi"]],
    ["temaplan", ["planstrategi", "samfunnsdel", "arealdel", "kommunedelplan", "temaplan"]],
    ["okonomiplan", ["planstrategi", "samfunnsdel", "arealdel", "kommunedelplan", "temaplan", "handlingsdel"]],
  ])("%s: %j", (kind, higher) => {
    expect(planKinds.filter((one) => higherKinds[kind].includes(one))).toEqual(higher);
  });

  test("no kind of plan from another that may fetch from it", () => {
    for (const kind of planKinds)
      for (const higher of higherKinds[kind]) if (higher !== kind) expect(higherKinds[higher]).not.toContain(kind);
  });
});
