import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/command/runCommand.ts";
import { docx, footnote, heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import { languages } from "../../src/words/language.ts";
import { openTerminal } from "./openTerminal.ts";

const folder = mkdtempSync(join(tmpdir(), "command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A red pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
);

function fileOf(name: string, ...pieces: readonly Piece[]): string {
  const path = join(folder, name);
  writeFileSync(path, docx({ language: "nb-NO" }, ...pieces));
  return path;
}

async function run(...words: readonly string[]) {
  const terminal = openTerminal();
  const code = await runCommand(words, { token: null, register: null, language: "nb" }, terminal);
  return { code, said: terminal.said(), complained: terminal.complained() };
}

test("check says each finding with what to do, and ends with 1 while an error stands", async () => {
  const { code, said, complained } = await run(
    "check",
    fileOf("plan.docx", heading(1, "Mål"), heading(3, "For dypt"), paragraph("Tekst.")),
  );
  expect(code).toBe(1);
  expect(said).toContain("Overskriften «For dypt» er på nivå 3");
  expect(said).toContain("Bruk stilen Overskrift 2.");
  expect(said).toMatch(/feil må rettes før planen kan publiseres\.\n$/);
  expect(complained).toContain("uten register");
});

test("check --json gives the same findings as one object", async () => {
  const { said } = await run("check", "--json", fileOf("json.docx", heading(1, "Mål"), heading(3, "For dypt")));
  const answer = JSON.parse(said) as {
    readonly errors: number;
    readonly findings: readonly { readonly rule: string; readonly said: { readonly what: string } }[];
  };
  expect(answer.findings.map(({ rule }) => rule)).toContain("heading-levels");
  expect(answer.findings.every(({ said: { what } }) => what !== "")).toBe(true);
  expect(answer.errors).toBeGreaterThan(0);
});

test("check --report writes the report as a Word document and as a page to print, and a folder has none", async () => {
  const plan = fileOf("rapportert.docx", heading(1, "Mål"), heading(3, "For dypt"), paragraph("Tekst."));
  for (const [name, language, words] of [
    ["rapport.docx", "nb", "Overskriften «For dypt» er på nivå 3"],
    ["rapport.html", "nn", "Overskrifta «For dypt» er på nivå 3"],
  ] as const) {
    const report = join(folder, name);
    const { code, complained } = await run("check", plan, "--report", report, "--language", language);
    expect([code, complained]).toEqual([1, expect.stringContaining(report)]);
    const bytes = readFileSync(report);
    const text = name.endsWith(".html") ? bytes.toString() : (await run("text", report)).said;
    expect(text).toContain(words);
  }
  expect(readFileSync(join(folder, "rapport.html"), "utf8")).toContain("@media print");
  const refused = await run("check", folder, "--report", join(folder, "alle.docx"), "--language", "en");
  expect([refused.code, refused.complained]).toEqual([64, expect.stringContaining("this is a folder")]);
  const wrong = await run("check", plan, "--report", "rapport.pdf");
  expect([wrong.code, wrong.complained]).toEqual([64, expect.stringContaining("--report rapport.pdf")]);
  const lost = await run("check", plan, "--report", join(folder, "borte", "rapport.docx"));
  expect(lost.code).toBe(2);
});

test("html writes a page that stands alone, pictures inside", async () => {
  const file = fileOf(
    "side.docx",
    heading(1, "Vår plan"),
    paragraph("Se ", picture({ name: "punkt.png", bytes: pixel, width: 10, height: 10, alt: "Et rødt punkt" }), "."),
  );
  const out = join(folder, "side.html");
  const { code } = await run("html", file, "--out", out);
  const page = readFileSync(out, "utf8");
  expect(code).toBe(0);
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="nb-NO">/);
  expect(page).toContain(">Vår plan</h1>");
  expect(page).toMatch(/<img [^>]*src="data:image\/png;base64,/);
  expect(page).toContain('alt="Et rødt punkt"');
});

test("a file that is no Word document ends with 2 and says why", async () => {
  const file = join(folder, "brev.docx");
  writeFileSync(file, "Kjære kommune");
  const { code, complained, said } = await run("html", file);
  expect([code, said]).toEqual([2, ""]);
  expect(complained.split("\n").filter((line) => line !== "")).toHaveLength(2);
});

test("a file that is not there ends with 2 and names it", async () => {
  const { code, complained } = await run("check", join(folder, "borte.docx"));
  expect(code).toBe(2);
  expect(complained).toContain("borte.docx");
});

test("a folder is no document, and is told as one", async () => {
  const { code, complained } = await run("text", folder);
  expect([code, complained]).toEqual([
    2,
    `${folder} er en mappe, ikke et dokument.\nSkriv navnet på Word-dokumentet i den.\n`,
  ]);
});

test.each([
  ["--register tull", ["--register", "tull"], null],
  ["PLANTRAAD_REGISTER tull", [], "tull"],
] as const)("a register that is no address (%s) is misuse, and is named", async (named, words, register) => {
  const terminal = openTerminal();
  const code = await runCommand(
    ["check", fileOf("adresse.docx", heading(1, "Mål")), ...words],
    { token: null, register, language: "nb" },
    terminal,
  );
  expect([code, terminal.complained()]).toEqual([64, expect.stringContaining(`${named} kan ikke brukes.`)]);
});

test("a page is written whatever the register's address is, for none is asked", async () => {
  const terminal = openTerminal();
  expect(
    await runCommand(
      ["html", fileOf("side.docx", heading(1, "Mål"))],
      { token: null, register: "tull", language: "nb" },
      terminal,
    ),
  ).toBe(0);
});

test("publish without a service is misuse; with one and no sign-in the service's no", async () => {
  const file = fileOf("publiser.docx", heading(1, "Mål"));
  expect((await run("publish", file)).code).toBe(64);
  const { code, complained } = await run("publish", file, "--register", "https://localhost:1");
  expect(code).toBe(3);
  expect(complained).toContain("PLANTRAAD_TOKEN");
});

test("a register that does not answer ends with 3", async () => {
  const { code, complained } = await run(
    "check",
    fileOf("borte-tjeneste.docx", heading(1, "Mål")),
    "--register",
    "https://localhost:1",
  );
  expect(code).toBe(3);
  expect(complained).toContain("Registeret svarer ikke");
});

test.each(languages)("help and refusals are said in %s", async (language) => {
  const help = await run("--help", "--language", language);
  expect(help.code).toBe(0);
  for (const verb of ["check", "html", "text", "json", "publish"]) expect(help.said).toContain(`plantraad ${verb}`);
  const refused = await run("check", join(folder, "borte.docx"), "--language", language, "--json");
  expect(JSON.parse(refused.said)).toMatchObject({ refused: { code: "noSuchFile" } });
});

test("html --chapters writes a page for each chapter, whose links find each other", async () => {
  const out = join(folder, "pages");
  const { code } = await run(
    "html",
    "--chapters",
    "--out",
    out,
    fileOf("chapters.docx", heading(1, "Mål"), paragraph("Vi vil."), heading(1, "Index"), paragraph("Slutt.")),
  );
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["_index.html", "index.html", "mal.html"]);
  const page = (file: string) => readFileSync(join(out, file), "utf8");
  expect(page("index.html")).toContain('<li><a href="mal.html">Mål</a></li><li><a href="_index.html">Index</a></li>');
  expect(page("mal.html")).toContain('<a href="_index.html">Neste: Index</a>');
  expect(page("mal.html")).toContain("<p>Vi vil.</p>");
  expect(page("mal.html")).not.toContain("Slutt.");
});

test("text writes the words of a plan, and tells what was left out beside them", async () => {
  const file = join(folder, "ord.docx");
  writeFileSync(
    file,
    docx(
      { language: "nb-NO", header: [paragraph("Fjordvik kommune")] },
      heading(1, "Mål"),
      paragraph("Vi vil ", footnote("Vedtatt i 2026."), "mer."),
    ),
  );
  const { code, said, complained } = await run("text", file);
  expect([code, said]).toEqual([0, "Mål\nVi vil mer.\nVedtatt i 2026.\n"]);
  expect(complained).toContain("Topptekst og bunntekst er ikke med.");
  const asked = await run("text", "--headers", file);
  expect(asked.said).toMatch(/^Fjordvik kommune\nMål\n/);
  expect(asked.complained).not.toContain("Topptekst");
});

test("html carries headers and footers where they are asked for, around the plan", async () => {
  const file = join(folder, "topp.docx");
  writeFileSync(
    file,
    docx({ language: "nb-NO", header: [paragraph("Fjordvik kommune")] }, heading(1, "Mål"), paragraph("Vi vil.")),
  );
  expect((await run("html", file)).said).not.toContain("Fjordvik kommune");
  expect((await run("html", "--headers", file)).said.replaceAll("\n", "")).toMatch(
    /<header><p>Fjordvik kommune<\/p><\/header>.*<h1>Mål<\/h1>/,
  );
});

test("json writes the blocks that the page is made of", async () => {
  const out = join(folder, "plan.json");
  const file = fileOf("blokker.docx", heading(1, "Mål"), paragraph("Vi vil."));
  expect(await run("json", file, "--out", out)).toMatchObject({ code: 0, said: "" });
  const document = JSON.parse(readFileSync(out, "utf8")) as { readonly blocks: readonly object[] };
  expect(document.blocks).toMatchObject([
    { type: "heading", level: 1, id: "mal" },
    { type: "paragraph", inlines: [{ type: "text", text: "Vi vil." }] },
  ]);
  const { said } = await run("json", "--json", file);
  expect(JSON.parse(said)).toMatchObject({ document: { blocks: document.blocks }, messages: [] });
});

test("html --chapters without a folder to write in is refused", async () => {
  const { code, complained } = await run("html", "--chapters", "plan.docx");
  expect(code).toBe(64);
  expect(complained).toContain("Bruk --out");
});
