import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Check } from "typebox/schema";
import { runCommand } from "../../src/command/runCommand.ts";
import { docx, heading, link, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { rules } from "../../src/plan/rules.ts";
import { languages } from "../../src/words/language.ts";
import { openTerminal } from "./openTerminal.ts";

const folder = mkdtempSync(join(tmpdir(), "folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ...pieces: readonly Piece[]): void {
  mkdirSync(join(folder, "under"), { recursive: true });
  writeFileSync(join(folder, name), docx({ language: "nb-NO" }, ...pieces));
}

write("plan 1.docx", heading(1, "Mål"), heading(3, "For dypt"), paragraph("Les ", link("https://a.example/", "her")));
write("under/plan å.docx", heading(1, "Mål"), paragraph("Tekst."));
writeFileSync(join(folder, "under", "~$an å.docx"), "laast");
writeFileSync(join(folder, "brev.txt"), "ikke en plan");

async function run(...words: readonly string[]) {
  const terminal = openTerminal();
  const code = await runCommand(["check", ...words], { token: null, register: null, language: "nb" }, terminal);
  return { code, said: terminal.said(), complained: terminal.complained() };
}

const schema = JSON.parse(
  readFileSync(new URL("sarif-2.1.0-rtm.5.schema.json", import.meta.url), "utf8"),
) as Parameters<typeof Check>[0];

interface Log {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

test("a folder is a table with a line for each document, those in folders within it too, and how far it has come", async () => {
  const { code, said, complained } = await run(folder);
  expect(code).toBe(1);
  const lines = said.trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual([
    "Dokument",
    "plan 1.docx",
    "under/plan å.docx",
    "I alt, 2 dokumenter",
  ]);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  const numbers = lines.slice(1).map((line) => line.split(/ {2,}/).slice(1).map(Number));
  expect(numbers[2]).toEqual(numbers[0]?.map((number, index) => number + (numbers[1]?.[index] ?? 0)));
  expect(complained).toContain("1 av 2: plan 1.docx\n2 av 2: under/plan å.docx\n");
});

test("--json tells all of each document in one object", async () => {
  const { said } = await run("--json", folder);
  const answer = JSON.parse(said) as {
    readonly errors: number;
    readonly documents: readonly Record<string, unknown>[];
  };
  expect(answer).toMatchObject({ register: false, unread: 0 });
  expect(answer.documents.map(({ file }) => file)).toEqual(["plan 1.docx", "under/plan å.docx"]);
  expect(answer.documents[0]?.["findings"]).toContainEqual(
    expect.objectContaining({
      rule: "heading-levels",
      said: expect.objectContaining({ mend: "Bruk stilen Overskrift 2." }) as object,
    }),
  );
});

test.each(languages)("--sarif is a log by the standard's schema, in %s", async (language) => {
  const { code, said } = await run("--sarif", "--language", language, folder);
  expect(code).toBe(1);
  const log = JSON.parse(said) as Log;
  expect(Check(schema, log)).toBe(true);
  const results = log.runs[0]?.results ?? [];
  expect(results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.name === ruleId)).toBe(true);
  expect(results).toContainEqual(expect.objectContaining({ ruleId: "link-text-says-where", level: "warning" }));
  expect(new Set(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))).toEqual(
    new Set(["plan%201.docx", "under/plan%20%C3%A5.docx"]),
  );
});

test("the schema takes nothing else for a log", () => {
  expect(Check(schema, { version: "2.1.0" })).toBe(false);
  expect(
    Check(schema, { version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ level: "hard" }] }] }),
  ).toBe(false);
});

test("what is found is known again when something else in the document has changed", async () => {
  const marks = async () => {
    const log = JSON.parse((await run("--sarif", join(folder, "plan 1.docx"))).said) as Log;
    return log.runs[0]?.results
      .filter(({ ruleId }) => ruleId === "heading-levels")
      .map((one) => one.partialFingerprints);
  };
  const before = await marks();
  write("plan 1.docx", paragraph("Nytt."), heading(1, "Mål"), heading(3, "For dypt"));
  expect(await marks()).toEqual(before);
});

test("a document that cannot be read is told in its place, the others are checked, and it ends with 2", async () => {
  const file = join(folder, "brev.docx");
  writeFileSync(file, "Kjære kommune");
  const { code, said, complained } = await run(folder);
  expect(code).toBe(2);
  expect(said).toMatch(/^brev\.docx +\S.*\.$/m);
  expect(said).toMatch(/^plan 1\.docx +\d/m);
  expect(complained).toContain("Ett dokument kunne ikke leses.");
  const log = JSON.parse((await run("--sarif", folder)).said) as Log;
  expect(Check(schema, log)).toBe(true);
  expect(log.runs[0]?.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{}] }]);
  rmSync(file);
});

test("a folder without documents ends with 2 and says what to write", async () => {
  const empty = join(folder, "tom");
  mkdirSync(empty);
  const { code, complained } = await run(empty);
  expect(code).toBe(2);
  expect(complained).toMatch(/^Det er ingen Word-dokumenter i /);
});
