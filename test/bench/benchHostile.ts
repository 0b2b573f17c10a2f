import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileDocuments } from "../document/hostileDocuments.ts";
import type { Figure } from "./bench.ts";
import { peakMemory } from "./peakMemory.ts";

/** What each hostile document costs until it is refused or is a page, in a process of its own: bounds are 5 s and 300 MB in all. */
export function benchHostile(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "hostile.docx");
  const figures = hostileDocuments.flatMap(([name, make]): readonly Figure[] => {
    writeFileSync(file, make());
    const { ms, whole, refused } = peakMemory("html", file);
    const became = refused === "" ? "a page" : `refused: ${refused}`;
    return [
      { name, value: ms, unit: "ms", against: `a bound of 5000; ${became}` },
      { name, value: whole, unit: "MB", against: "a bound of 300" },
    ];
  });
  rmSync(folder, { recursive: true });
  return Promise.resolve(figures);
}
