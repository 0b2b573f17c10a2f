import { readArguments } from "../../src/command/readArguments.ts";

const understood: readonly (readonly [line: string, expected: object])[] = [
  ["check plan.docx", { verb: "check", file: "plan.docx", json: false, language: null, kind: "preview" }],
  ["check --json plan.docx --language nn", { verb: "check", json: true, language: "nn" }],
  ["html plan.docx -o side.html", { verb: "html", out: "side.html" }],
  ["text plan.docx --headers", { verb: "text", headers: true }],
  ["json plan.docx", { verb: "json", headers: false }],
  [
    "publish plan.docx --kind hearing --deadline 2027-01-15",
    { verb: "publish", kind: "hearing", hearingDeadline: "2027-01-15" },
  ],
  [
    "publish plan.docx --kind adopted --adopted 2026-06-12 --decision 45/26",
    { kind: "adopted", adoptedOn: "2026-06-12", decisionNumber: "45/26" },
  ],
  ["--help", { verb: "help" }],
  ["check --help", { verb: "help" }],
];

test.each(understood)("“%s” is understood", (line, expected) => {
  expect(readArguments(line.split(" "))).toMatchObject({ ok: true, value: expected });
});

const refused: readonly (readonly [line: string, code: string, word: string | null])[] = [
  ["", "noVerb", null],
  ["sjekk plan.docx", "unknownVerb", "sjekk"],
  ["check", "noFile", "check"],
  ["check a.docx b.docx", "tooMany", "b.docx"],
  ["check a.docx --fort", "unknownOption", "--fort"],
  ["check a.docx --language de", "badValue", "--language de"],
  ["publish a.docx --kind vedtatt", "badValue", "--kind vedtatt"],
  ["publish a.docx --deadline 15.01.2027", "badValue", "--deadline 15.01.2027"],
];

test.each(refused)("“%s” is refused", (line, code, word) => {
  const answer = readArguments(line === "" ? [] : line.split(" "));
  expect(answer).toMatchObject({ ok: false, refusal: { code, detail: word === null ? {} : { word } } });
});
