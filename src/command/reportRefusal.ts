import type { SaidRefusal } from "../words/refusal.ts";
import type { Asked } from "./readArguments.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Says why a command stopped, as sentences or as JSON, and gives the code it ends with. */
export function reportRefusal(
  terminal: Terminal,
  { json }: Pick<Asked, "json">,
  exit: ExitCode,
  code: string,
  { what, next }: SaidRefusal,
): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ refused: { code, what, next } })}\n`);
  else terminal.err(`${what}\n${next}\n`);
  return exit;
}
