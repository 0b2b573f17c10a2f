import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../built.ts";

const web = fileURLToPath(new URL("../../dist/web", import.meta.url));

// While the file is loaded: no test's time is taken by it.
built("web");

const page = readFileSync(join(web, "pane/taskpane.html"), "utf8");
const hrefs = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? "");
const first = hrefs(/<script defer src="(\/js\/[^"]+)"/g);

/** The packages in a script, by its source map. */
function packagesIn(script: string): ReadonlySet<string> {
  const { sources } = JSON.parse(readFileSync(join(web, `${script}.map`), "utf8")) as { readonly sources: string[] };
  return new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

test("the pane starts with one script of at most 245 kB as it is sent", () => {
  expect(first).toHaveLength(1);
  const sent = first.map((script) => readFileSync(join(web, `${script}.br`)).length);
  // React, one button and Fluent's provider alone are 76 kB.
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(245_000);
});

test("what the first view does not need is no part of it", () => {
  const packages = new Set(first.flatMap((script) => [...packagesIn(script)]));
  expect(packages).toContain("react-dom");
  for (const later of ["axios", "typebox", "tabster", "@azure/msal-browser", "@fluentui/react-menu", "fflate"])
    expect(packages).not.toContain(later);
});

test("what reads documents is asked for by the page itself, while Office.js is on its way", () => {
  const ahead = hrefs(/<link rel="preload" as="script" nonce="__NONCE__" href="(\/js\/[^"]+)"/g);
  const packages = new Set(ahead.flatMap((script) => [...packagesIn(script)]));
  expect(ahead.some((script) => script.startsWith("/js/reader."))).toBe(true);
  expect(packages).toContain("fflate");
});
