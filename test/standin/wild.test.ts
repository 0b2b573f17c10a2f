import { readFileSync } from "node:fs";
import { paragraph } from "../../src/docx/build/build.ts";
import { openInWord } from "./openInWord.ts";
import { askWord, probes } from "./wildProbes.ts";

const page = readFileSync(new URL("../word-in-the-wild.md", import.meta.url), "utf8");

/** What a page has in a browser, and the questions use. */
const inBrowser = ["window", "document", "location", "sessionStorage", "localStorage"] as const;
afterAll(() => {
  for (const name of inBrowser) Reflect.deleteProperty(globalThis, name);
});

describe("what is asked of real Word", () => {
  test("is what the page of assumptions calls open by name, and all of it", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    const named = new Set(rows.flatMap((row) => [...row.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name)));
    expect(probes.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    const asked = new Set(probes.map(({ name }) => name));
    expect([...named].filter((name) => name !== undefined && !asked.has(name))).toEqual([]);
  });

  test("every assumption is confirmed, contradicted or open", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.includes("how to prove it"));
    const states = rows.map((row) => row.split(" | ").at(-1) ?? "");
    expect(rows.length).toBeGreaterThan(50);
    expect(states.filter((state) => !/^(confirmed|contradicted|open)/.test(state))).toEqual([]);
  });

  test("and where it is asked by hand, the page says why no snippet can ask it", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.filter((row) => /by hand(?!: )/.test(row.split(" | ").at(-1) ?? ""))).toEqual([]);
  });

  test("is answered by the stand-in as Word on the web, each with a value or a refusal that has a code", async () => {
    const office = await openInWord([paragraph("x")], { profile: "web" });
    office.install();
    for (const name of inBrowser) Reflect.set(globalThis, name, office.window[name]);
    const answers = await askWord(() => undefined, 0);
    expect(answers.map(({ name }) => name)).toEqual(probes.map(({ name }) => name));
    const refused = answers.filter(({ refused }) => refused !== undefined);
    expect(refused.map(({ name, refused, at }) => [name, refused, at])).toEqual([
      ["style-unknown", "ItemNotFound", "Paragraph.style"],
      ["control-over-border", "GeneralException", "Range.insertContentControl"],
      ["control-round-cells", "GeneralException", "Range.insertContentControl"],
      ["long-tag", "InvalidArgument", "ContentControl.tag"],
      ["locked-control", "AccessDenied", "ContentControl.insertText"],
      ["deleted-object", "ItemNotFound", expect.any(String)],
      ["parent-of-nothing", "ItemNotFound", "Paragraph.parentTable"],
      ["text-of-footnote", "ApiNotFound", "Body.insertOoxml"],
      ["text-brought-in", "ApiNotFound", "Body.insertOoxml"],
      ["control-off-grid", "GeneralException", "Paragraph.insertContentControl"],
    ]);
  });
});
