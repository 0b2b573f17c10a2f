import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { always } from "../../../src/standin/ways/always.ts";
import { mishaps } from "../../../src/standin/ways/mishaps.ts";
import { profiles, realProfiles } from "../../../src/standin/ways/profiles.ts";
import type { Way } from "../../../src/standin/ways/way.ts";

const catalogue: readonly (readonly [string, Way])[] = [...Object.entries(always), ...Object.entries(mishaps)];
const here = fileURLToPath(new URL(".", import.meta.url));

describe("the catalogue of ways", () => {
  test("says of each way what Word does in one sentence, where, and who tells of it", () => {
    for (const [, way] of catalogue) {
      expect(way.says).toMatch(/^[A-Zg].*\.$/);
      expect(way.sources.length).toBeGreaterThan(0);
      expect([way.hosts.length, way.editions.length]).not.toContain(0);
    }
  });

  test("has a test for each way, named for it", () => {
    const tests = readdirSync(here)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => readFileSync(`${here}${name}`, "utf8"))
      .join("\n");
    expect(catalogue.map(([name]) => name).filter((name) => !tests.includes(`test("${name}: `))).toEqual([]);
  });

  test("gives every real Word the ways it always has, and the plain one none", () => {
    expect(profiles.plain.ways).toEqual([]);
    for (const name of realProfiles) {
      const { host, edition, ways } = profiles[name];
      expect(ways.length).toBeGreaterThan(5);
      expect(ways.every((way) => way.hosts.includes(host) && way.editions.includes(edition))).toBe(true);
    }
  });
});
