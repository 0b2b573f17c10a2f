import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Progress } from "../api/publishing.ts";
import type { ServiceRefusal } from "../api/serviceRefusal.ts";
import { buildPlan } from "../plan/buildPlan.ts";
import type { Language } from "../words/language.ts";
import type { CommandSettings } from "./commandSettings.ts";
import { commandWords } from "./commandWords.ts";
import { openDocument } from "./openDocument.ts";
import { reachService, sayRefusal } from "./reachService.ts";
import type { Asked } from "./readArguments.ts";
import { sayFindings } from "./sayFindings.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Sends a plan to the service and publishes it as what is asked for, telling how far it has come. */
export async function publishCommand(
  asked: Asked,
  settings: CommandSettings,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = commandWords[language];
  const opened = openDocument(asked.file, language);
  if (!opened.ok) return reportRefusal(terminal, asked, exitCodes.document, opened.code, opened.said);
  const service = reachService(asked, settings);
  if (service === null) return reportRefusal(terminal, asked, exitCodes.misuse, "noRegister", words.noRegister);
  if (settings.token === null) return reportRefusal(terminal, asked, exitCodes.service, "signedOut", words.noToken);
  const { record } = buildPlan(opened.read.document, null);
  if (record.plan === null) return reportRefusal(terminal, asked, exitCodes.document, "notTied", words.notTied);
  const refused = (refusal: ServiceRefusal): ExitCode =>
    reportRefusal(terminal, asked, exitCodes.service, refusal.code, sayRefusal(refusal, language));

  const onProgress = (progress: Progress): void => {
    const { step, sent, total } = progress;
    if (!asked.json)
      terminal.err(
        `${step === "sending" ? words.sending(total === 0 ? 100 : Math.floor((100 * sent) / total)) : words[step]}\n`,
      );
  };
  const upload = await service.send(record.plan, basename(asked.file), opened.bytes, onProgress, terminal.signal);
  if (!upload.ok) return refused(upload.refusal);
  const decision = {
    kind: asked.kind,
    hearingDeadline: asked.hearingDeadline,
    adoptedOn: asked.adoptedOn,
    decisionNumber: asked.decisionNumber,
  };
  const request = { upload: upload.value, decision };
  const rehearsal = await service.rehearse(record.plan, request, terminal.signal);
  if (!rehearsal.ok) return refused(rehearsal.refusal);
  // The same file, decided the same way on the same day, from the same version is one publication however often it is sent.
  const key = createHash("sha256")
    .update(opened.bytes)
    .update(JSON.stringify([terminal.today, decision, record.baseVersion]))
    .digest("hex");
  const published = await service.publish(record.plan, request, record.baseVersion, key, onProgress, terminal.signal);
  if (!published.ok) {
    if (published.refusal.code !== "findings") return refused(published.refusal);
    if (!asked.json) terminal.out(sayFindings(rehearsal.value.findings, language));
    return reportRefusal(
      terminal,
      asked,
      exitCodes.errors,
      published.refusal.code,
      sayRefusal(published.refusal, language),
    );
  }
  const { version, address, previewKey } = published.value;
  // Programs write what they get into logs, where a way in does not belong.
  if (asked.json) terminal.out(`${JSON.stringify(published.value)}\n`);
  else if (previewKey === null) terminal.out(`${words.published(version, address)}\n`);
  else {
    const opening = await service.openPreview(previewKey, terminal.signal);
    terminal.out(`${words.preview(address, opening.ok ? opening.value.address : null)}\n`);
  }
  return exitCodes.good;
}
