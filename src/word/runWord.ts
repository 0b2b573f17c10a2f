import { refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** What `Word.run` rejects with when the host refuses (a subset of `OfficeExtension.Error`). */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * Codes of the client's own error table and of the documented hosts, as refusals. "GeneralException"
 * is what Word answers for most things it will not explain, and stays `wordFailed`.
 */
const codes: ReadonlyMap<string, WordRefusalCode> = new Map<string, WordRefusalCode>([
  ["AccessDenied", "readOnly"],
  ["NotAllowed", "readOnly"],
  ["EditModeRestriction", "readOnly"],
  ["ItemNotFound", "moved"],
  ["InvalidObjectPath", "moved"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ActivityLimitReached", "busy"],
  ["InvalidOrTimedOutSession", "busy"],
  ["Timeout", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["ApiNotFound", "notSupported"],
  ["NotImplemented", "notSupported"],
]);

/**
 * Runs one batch against the open document: the only way in this program to `Word.run`.
 * What Word refuses comes back as a refusal; anything else thrown in the batch is a bug and is
 * thrown on.
 */
export async function runWord<T>(
  batch: (context: Word.RequestContext) => Promise<Outcome<T, WordRefusalCode>>,
): Promise<Outcome<T, WordRefusalCode>> {
  try {
    return await Word.run(batch);
  } catch (error) {
    if (!isHostError(error)) throw error;
    const where = error.debugInfo?.errorLocation ?? "";
    return refuse(codes.get(error.code) ?? "wordFailed", {
      code: error.code,
      message: error.message,
      where,
      what: where,
    });
  }
}

function isHostError(error: unknown): error is HostError {
  return (
    typeof error === "object" &&
    error !== null &&
    "debugInfo" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}
