#!/usr/bin/env node
/** Door: the same verbs in a terminal. `plantraad --help` says which. */
import { commandSettings } from "./command/commandSettings.ts";
import { createInterface } from "node:readline";
import { runCommand } from "./command/runCommand.ts";
import { dayOf } from "./words/dayOf.ts";

const now = new Date();
const abort = new AbortController();
process.once("SIGINT", () => abort.abort());

// One who has read enough (`| head`) closes the pipe: the rest is not wanted, but what was asked for is done to its end.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

process.exitCode = await runCommand(process.argv.slice(2), commandSettings(), {
  out: (text) => process.stdout.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  err: (text) => process.stderr.write(text),
  now,
  today: dayOf(now),
  signal: abort.signal,
});
