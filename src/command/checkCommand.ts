import { sayFinding } from "../plan/sayFinding.ts";
import type { Plan } from "../plan/plan.ts";
import type { Register } from "../plan/register.ts";
import type { Review } from "../plan/review.ts";
import type { Language } from "../words/language.ts";
import { checkDocuments, documentsIn, isFolder, sayFiles } from "./checkFolder.ts";
import { checkFile, countFindings, type CheckedFile } from "./checkedFile.ts";
import type { CommandSettings } from "./commandSettings.ts";
import { commandWords } from "./commandWords.ts";
import { folderWords } from "./folderWords.ts";
import { reachService, sayRefusal } from "./reachService.ts";
import type { Asked } from "./readArguments.ts";
import { sarifOf } from "./sarif.ts";
import { sayFindings } from "./sayFindings.ts";
import { writeReport } from "./writeReport.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Checks a plan, or all in a folder, against the register where one is named, and says what was found. */
export async function checkCommand(
  asked: Asked,
  settings: CommandSettings,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = commandWords[language];
  const names = isFolder(asked.file) ? documentsIn(asked.file) : null;
  if (names?.length === 0)
    return reportRefusal(terminal, asked, exitCodes.document, "emptyFolder", folderWords[language].empty(asked.file));
  if (names !== null && asked.report !== null)
    return reportRefusal(terminal, asked, exitCodes.misuse, "reportOfFolder", folderWords[language].noReport);
  const one = names === null ? checkFile(asked.file, asked.file, null, terminal.today, language) : null;
  if (one?.refused) return reportRefusal(terminal, asked, exitCodes.document, one.refused.code, one.refused.said);
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
  const files =
    names === null
      ? [checkFile(asked.file, asked.file, register, terminal.today, language)]
      : await checkDocuments(asked.file, names, register, language, terminal);
  const errors = files.reduce((sum, file) => sum + countFindings(file).error, 0);
  const unread = files.filter(({ refused }) => refused !== null).length;
  const [single] = files;
  const review = await newestReview(asked, service, single?.built ?? null, terminal.signal);
  if (asked.report !== null && single !== undefined) {
    const code = writeReport(asked.report, single, review, terminal.now, language);
    if (code !== null)
      return reportRefusal(terminal, asked, exitCodes.document, "notWritten", words.notWritten(asked.report, code));
    terminal.err(`${words.reported(asked.report)}\n`);
  }
  if (asked.sarif) terminal.out(`${JSON.stringify(sarifOf(files, language))}\n`);
  else if (asked.json && names !== null)
    terminal.out(
      `${JSON.stringify({ register: register !== null, errors, unread, documents: files.map((file) => objectOf(file, language)) })}\n`,
    );
  else if (asked.json && single)
    terminal.out(
      `${JSON.stringify({ plan: single.plan, elements: single.elements, errors, register: register !== null, findings: saidFindings(single, language) })}\n`,
    );
  else {
    terminal.out(
      names !== null || !single
        ? sayFiles(files, language)
        : sayFindings(
            single.findings.map(({ finding }) => finding),
            language,
          ),
    );
    if (register === null) terminal.err(`${words.withoutRegister}\n`);
    if (unread > 0) terminal.err(`${folderWords[language].unread(unread)}\n`);
    if (names === null) terminal.out(`${errors === 0 ? words.noErrors : words.errors(errors)}\n`);
  }
  if (unread > 0 || files.length < (names?.length ?? 0)) return exitCodes.document;
  return errors === 0 ? exitCodes.good : exitCodes.errors;
}

/** The newest verdict on the plan that a report is to tell of; null where the service was not asked or knows none. */
async function newestReview(
  { report }: Asked,
  service: ReturnType<typeof reachService>,
  plan: Plan | null,
  signal: AbortSignal,
): Promise<Review | null> {
  if (report === null || service === null || plan?.registered === null || plan === null) return null;
  const told = await service.review(plan.registered.id, signal);
  return told.ok ? told.value.newest : null;
}

function objectOf(file: CheckedFile, language: Language) {
  const { name, plan, elements, refused } = file;
  if (refused !== null) return { file: name, refused: { code: refused.code, ...refused.said } };
  return { file: name, plan, elements, errors: countFindings(file).error, findings: saidFindings(file, language) };
}

function saidFindings({ findings }: CheckedFile, language: Language) {
  return findings.map(({ finding }) => ({ ...finding, said: sayFinding(finding, language) }));
}
