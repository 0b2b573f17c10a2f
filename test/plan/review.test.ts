import { planFingerprint } from "../../src/plan/review.ts";
import { goal, id, measure, message, p, plan, record, type Part } from "./builders.ts";

const parts: readonly Part[] = [
  goal("Alle bor trygt", { id: id("a"), sdgs: ["11"] }),
  p("Fordi alle skal bo."),
  measure("Bygge", { id: id("b") }),
];
const fingerprint = (...more: readonly Part[]): string => planFingerprint(plan(...parts, ...more));

test.each<readonly [string, Part]>([
  ["comments", message("comments", "3")],
  ["names in the properties", message("properties", "creator")],
  ["a newer version it builds on", record({ baseVersion: 7 })],
  ["a preview", record({ preview: 4 })],
  [
    "what is accepted",
    record({ waivers: [{ rule: "real-lists", reason: "Godt nok", by: "Kari", passage: "0".repeat(16) }] }),
  ],
  ["a proposal that is refused", record({ declined: ["0".repeat(16)] })],
])("a verdict stands over %s", (_what, part) => {
  expect(fingerprint(part)).toBe(fingerprint());
});

test.each<readonly [string, readonly Part[]]>([
  ["a word more", [...parts, p("Nesten.")]],
  ["another kind of plan", [...parts, record({ kind: "temaplan" })]],
  ["words in another order", [...parts].reverse()],
  ["another SDG", [goal("Alle bor trygt", { id: id("a"), sdgs: ["12"] }), ...parts.slice(1)]],
  ["a year at an action", [...parts.slice(0, 2), measure("Bygge", { id: id("b"), fromYear: 2027 })]],
])("a verdict falls with %s", (_what, changed) => {
  expect(planFingerprint(plan(...changed))).not.toBe(fingerprint());
});
