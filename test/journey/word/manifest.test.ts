import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../../built.ts";

built("node");

const command = fileURLToPath(new URL("../../../dist/node/manifest.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "manifest", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return { code: status, said: stdout, complained: stderr };
}

test("the manifest for an installation is made, held against the schema, and its redirects are said", () => {
  const { code, said } = run("--origin", "https://planer.fjordvik.kommune.no/");
  expect(code).toBe(0);
  const made = readFileSync(join(folder, "manifest-planer.fjordvik.kommune.no.xml"), "utf8");
  expect(made).toContain('<SourceLocation DefaultValue="https://planer.fjordvik.kommune.no/pane/taskpane.html"/>');
  expect(made).not.toContain("localhost");
  for (const told of ["Microsofts skjema", "brk-multihub://planer.fjordvik.kommune.no", "/pane/signedin.html"])
    expect(said).toContain(told);
});

test.each([
  [[], "Si hvilken adresse tjenesten har."],
  [["--origin", "planer.kommune.no"], "«planer.kommune.no» kan ikke være adressen til tjenesten."],
  [["--orgin", "https://x.no"], "--orgin"],
] as const)("with %j nothing is written, and it is said why", (words, why) => {
  const before = readdirSync(folder);
  const { code, complained } = run(...words);
  expect([code, readdirSync(folder)]).toEqual([1, before]);
  expect(complained).toContain(why);
});
