import { paneCosts, planOf } from "../pane/paneCosts.ts";
import type { Figure } from "./bench.ts";

/** Paragraphs, and megabytes of pictures. */
const sizes: readonly (readonly [paragraphs: number, megabytes: number])[] = [
  [50, 0],
  [500, 0],
  [5_000, 0],
  [10_000, 0],
  [50, 30],
];

/**
 * What the pane asks of Word on the web for each thing done in it, by the length of the document: round
 * trips of the object model, calls of the common API, bytes both ways. Against the same thing in the
 * shortest of the documents.
 */
export async function benchPane(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const least = new Map<string, number>();
  for (const [paragraphs, megabytes] of sizes) {
    const size = `${paragraphs} paragraphs${megabytes > 0 ? `, ${megabytes} MB of pictures` : ""}`;
    for (const { name, trips, calls, bytes, ooxml, record } of await paneCosts(planOf(paragraphs, megabytes))) {
      const kilobytes = bytes / 1024;
      if (!least.has(name)) least.set(name, kilobytes);
      const times = kilobytes / (least.get(name) ?? kilobytes);
      const parts = `${(ooxml / 1024).toFixed(1)} kB OOXML, ${(record / 1024).toFixed(1)} kB plan record`;
      figures.push(
        { name: `${size}: ${name}`, value: trips, unit: "trips", against: `${calls} calls of the common API` },
        { name: `${size}: ${name}`, value: kilobytes, unit: "kB", against: `${times.toFixed(2)} × as in 50; ${parts}` },
      );
    }
  }
  return figures;
}
