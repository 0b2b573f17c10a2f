import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/command/runCommand.ts";
import { docx, heading, list, paragraph } from "../../src/docx/build/build.ts";
import { openTerminal } from "./openTerminal.ts";

const folder = mkdtempSync(join(tmpdir(), "suggest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: readonly string[], lines: readonly string[] = []) {
  const terminal = openTerminal(lines);
  const code = await runCommand(["suggest", ...words], { token: null, register: null, language: "nb" }, terminal);
  const said = terminal.said();
  const objects =
    said === ""
      ? []
      : said
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, objects, complained: terminal.complained() };
}

function fileOf(name: string): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    docx({ language: "nb-NO" }, heading(1, "Mål"), list("bullet", "Ingen barn lever i fattigdom"), paragraph("Slutt.")),
  );
  return path;
}

test("suggest says each passage of a document that looks like an element, a JSON object a line", async () => {
  const { code, objects } = await run([fileOf("plan.docx")]);
  expect(code).toBe(0);
  expect(objects).toEqual([
    expect.objectContaining({
      id: 1,
      kind: "goal",
      kindReasons: ["står under overskriften «Mål»"],
      sdgs: [expect.objectContaining({ code: "1", words: ["fattigdom"] })],
      text: "Ingen barn lever i fattigdom",
      under: null,
      responsible: null,
    }),
  ]);
});

test("suggest --sdg-only says the SDGs of every paragraph with words, and no kinds", async () => {
  const { objects } = await run(["--sdg-only", fileOf("sdg.docx")]);
  expect(objects.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(objects.every((one) => Object.keys(one).join() === "id,sdgs")).toBe(true);
});

test("suggest - answers each line of standard input with one line, in order", async () => {
  const { code, objects } = await run(
    ["-"],
    [
      '{"id":"a","text":"Bygge gangvei til skolen","heading":"Tiltak","type":"listItem","language":"nb"}',
      '{"id":7,"text":"Planen ble vedtatt i juni."}',
      "",
      '{"id":"c","text":"Goal 2: No one is homeless","language":"en-GB"}',
    ],
  );
  expect(code).toBe(0);
  expect(objects.map(({ id, kind }) => [id, kind])).toEqual([
    ["a", "measure"],
    [7, null],
    ["c", "goal"],
  ]);
  expect(Object.keys(objects[0] ?? {})).toEqual(["id", "kind", "kindReasons", "sdgs"]);
  expect(objects[1]).toEqual({ id: 7, kind: null, kindReasons: [], sdgs: [] });
});

test("a line that cannot be read gives an error in its place, and the rest is answered", async () => {
  const { code, objects } = await run(
    ["-", "--sdg-only"],
    [
      "ikke json",
      "[1]",
      '{"text":"uten id"}',
      '{"id":"d"}',
      '{"id":"e","text":"hei","language":"tlh"}',
      '{"id":"f","text":"demens"}',
    ],
  );
  expect(code).toBe(2);
  expect(objects.map((one) => (one["error"] as { code: string } | undefined)?.code ?? "")).toEqual([
    "notJson",
    "notObject",
    "noId",
    "noText",
    "unknownLanguage",
    "",
  ]);
  expect(objects.map(({ id }) => id)).toEqual([null, null, null, "d", "e", "f"]);
  expect(objects[0]?.["error"]).toEqual(
    expect.objectContaining({
      line: 1,
      what: "Linje 1 er ikke JSON.",
      next: expect.stringContaining('"text"') as string,
    }),
  );
});

test("a document that cannot be read is refused as with the other verbs", async () => {
  const { code, complained } = await run([join(folder, "finnes-ikke.docx")]);
  expect(code).toBe(2);
  expect(complained).toContain("kan ikke åpnes");
});
