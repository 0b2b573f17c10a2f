import { buildPlan } from "../plan/buildPlan.ts";
import { check, stops } from "../plan/check.ts";
import { sayFinding } from "../plan/sayFinding.ts";
import type { Register } from "../plan/register.ts";
import type { Language } from "../words/language.ts";
import type { CommandSettings } from "./commandSettings.ts";
import { commandWords } from "./commandWords.ts";
import { openDocument } from "./openDocument.ts";
import { reachService, sayRefusal } from "./reachService.ts";
import type { Asked } from "./readArguments.ts";
import { sayFindings } from "./sayFindings.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Checks a plan, against the register where one is named, and says what was found. */
export async function checkCommand(
  asked: Asked,
  settings: CommandSettings,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = commandWords[language];
  const opened = openDocument(asked.file, language);
  if (!opened.ok) return reportRefusal(terminal, asked, exitCodes.document, opened.code, opened.said);
  const service = reachService(asked, settings);
  let register: Register | null = null;
  if (service !== null) {
    const answer = await service.register(terminal.signal);
    if (!answer.ok)
      return reportRefusal(
        terminal,
        asked,
        exitCodes.service,
        answer.refusal.code,
        sayRefusal(answer.refusal, language),
      );
    register = answer.value;
  }
  const plan = buildPlan(opened.read.document, register);
  const findings = check(plan, register, terminal.today, null);
  const errors = findings.filter((finding) => stops(finding) && finding.waived === null).length;
  if (asked.json) {
    const said = findings.map((finding) => ({ ...finding, said: sayFinding(finding, language) }));
    terminal.out(
      `${JSON.stringify({ plan: plan.record.plan, elements: plan.elements.length, errors, register: register !== null, findings: said })}\n`,
    );
  } else {
    terminal.out(sayFindings(findings, language));
    if (register === null) terminal.err(`${words.withoutRegister}\n`);
    terminal.out(`${errors === 0 ? words.noErrors : words.errors(errors)}\n`);
  }
  return errors === 0 ? exitCodes.good : exitCodes.errors;
}
