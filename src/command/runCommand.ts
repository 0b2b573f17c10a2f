import { checkCommand } from "./checkCommand.ts";
import type { CommandSettings } from "./commandSettings.ts";
import { commandWords } from "./commandWords.ts";
import { documentCommand } from "./documentCommand.ts";
import { htmlCommand } from "./htmlCommand.ts";
import { publishCommand } from "./publishCommand.ts";
import { readArguments } from "./readArguments.ts";
import { suggestCommand } from "./suggestCommand.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** What is done without a register, and is not stopped by an address that is none. */
const withoutRegister: readonly string[] = ["help", "html", "text", "json", "suggest"];

/** Does what the words after `plantraad` ask for, and gives the code to end with. */
export async function runCommand(
  words: readonly string[],
  settings: CommandSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = readArguments(words);
  if (!asked.ok) {
    const { code, detail } = asked.refusal;
    const said = commandWords[settings.language].misuse[code](String(detail["word"] ?? ""));
    return reportRefusal(terminal, { json: words.includes("--json") }, exitCodes.misuse, code, said);
  }
  const language = asked.value.language ?? settings.language;
  const register = asked.value.register ?? settings.register;
  if (
    !withoutRegister.includes(asked.value.verb) &&
    register !== null &&
    !(/^https?:/.test(register) && URL.canParse(register))
  ) {
    const word = `${asked.value.register === null ? "PLANTRAAD_REGISTER" : "--register"} ${register}`;
    return reportRefusal(
      terminal,
      asked.value,
      exitCodes.misuse,
      "badValue",
      commandWords[language].misuse.badValue(word),
    );
  }
  switch (asked.value.verb) {
    case "help":
      terminal.out(commandWords[language].help);
      return exitCodes.good;
    case "check":
      return checkCommand(asked.value, settings, language, terminal);
    case "html":
      return htmlCommand(asked.value, language, terminal);
    case "text":
    case "json":
      return documentCommand(asked.value, language, terminal);
    case "suggest":
      return suggestCommand(asked.value, language, terminal);
    case "publish":
      return publishCommand(asked.value, settings, language, terminal);
  }
}
