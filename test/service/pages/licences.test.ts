import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { built } from "../../built.ts";

const web = fileURLToPath(new URL("../../../dist/web", import.meta.url));

// While the file is loaded: no test's time is taken by it.
built("web");

test("every package that browsers are sent something of has its notice at /assets/licences.txt", () => {
  const sources = readdirSync(`${web}/js`)
    .filter((name) => name.endsWith(".map"))
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(`${web}/js/${name}`, "utf8")) as { readonly sources: readonly string[] }).sources,
    );
  const sent = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.slice(1) ?? []));
  const notices = readFileSync(`${web}/assets/licences.txt`, "utf8");
  expect(sent.size).toBeGreaterThan(40);
  expect([...sent].filter((name) => !new RegExp(`^${name} \\S+ \\(`, "m").test(notices))).toEqual([]);
  expect(notices).toMatch(/^@digdir\/designsystemet-css /m);
});
