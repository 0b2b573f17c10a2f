import { describeRule } from "../describeRule.ts";
import { documentLanguage, findings, p, rawPart, record } from "../builders.ts";
import { register, registeredPlan } from "../registerBuilders.ts";

describeRule("plan-is-registered", [
  ["a document tied to a plan in the register is right", [p("Tekst")], [], { register: register() }],
  [
    "a document tied to nothing is found",
    [record({ plan: null })],
    ["Dokumentet er ikke koblet til en plan i planregisteret."],
  ],
  [
    "a plan that the register does not have is found",
    [record({ plan: "borte" })],
    ["Planen dokumentet er koblet til («borte»), finnes ikke i planregisteret."],
    { register: register() },
  ],
  ["without a register nobody is told that the plan is missing from it", [record({ plan: "borte" })], []],
  [
    "a record that cannot be read is found, not taken for none",
    [rawPart("<plan")],
    ["Planopplysningene i dokumentet lar seg ikke lese."],
  ],
]);

describeRule("plan-kind-agrees", [
  ["the same kind in both is right", [record({ kind: "samfunnsdel" })], [], { register: register() }],
  [
    "a kind other than the register's is found",
    [record({ kind: "temaplan" })],
    ["Dokumentet sier temaplan, men planregisteret sier kommuneplanens samfunnsdel."],
    { register: register() },
  ],
  [
    "no kind is found",
    [record({ kind: null })],
    ["Dokumentet sier ikke hvilken plantype det er."],
    { register: register() },
  ],
  ["a document tied to nothing has no kind to disagree about", [record({ plan: null, kind: null })], []],
]);

test("one press takes the register's kind", () => {
  expect(findings("plan-kind-agrees", [record({ kind: "temaplan" })], { register: register() })[0]?.fix).toEqual({
    type: "setRecord",
    kind: "samfunnsdel",
  });
});

describeRule("plan-language-set", [
  ["a plan with a language is right", [record({ language: "nn" })], []],
  ["a plan without a language is found", [record({ language: null })], ["Planens språk er ikke valgt."]],
  [
    "where Word knows no language either there is nothing to press",
    [record({ language: null }), documentLanguage(null)],
    ["Planens språk er ikke valgt."],
  ],
]);

test("one press takes the language Word has for the text", () => {
  expect(findings("plan-language-set", [record({ language: null }), documentLanguage("nn-NO")])[0]?.fix).toEqual({
    type: "setRecord",
    language: "nn",
  });
});

describeRule("base-version-current", [
  [
    "a document started from the newest version is right",
    [record({ baseVersion: 3 })],
    [],
    { register: register({ plans: [registeredPlan({ version: 3 })] }) },
  ],
  [
    "a newer version in the register is found, with who and when",
    [record({ baseVersion: 1 })],
    ["Planregisteret har versjon 3, publisert 10. januar 2026 av Kari Nordmann. Dette dokumentet bygger på versjon 1."],
    { register: register({ plans: [registeredPlan({ version: 3 })] }) },
  ],
]);
