import { Readable } from "node:stream";
import type { Terminal } from "../../src/command/terminal.ts";

/** A terminal that remembers what it was told. */
export function openTerminal(
  lines: readonly string[] = [],
): Terminal & { readonly said: () => string; readonly complained: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => out.push(text),
    lines: () => Readable.from(lines),
    err: (text) => err.push(text),
    today: "2026-11-24",
    now: new Date("2026-11-24T08:00:00Z"),
    signal: new AbortController().signal,
    said: () => out.join(""),
    complained: () => err.join(""),
  };
}
