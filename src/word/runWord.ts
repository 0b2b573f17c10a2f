import { refuse, type Outcome } from "../words/refusal.ts";
import { inBrowser } from "./inBrowser.ts";
import { wordCalls } from "./wordCalls.ts";
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
 * A batch that Word does not answer can be given up: then it is refused with `noAnswer` (`cancelled` where `signal` says
 * so), goes no further, and whether what it had sent was done is not known. What Word refuses comes back as a refusal; anything else thrown in the batch is a bug and is
 * thrown on.
 */
export async function runWord<T>(
  batch: (context: Word.RequestContext) => Promise<Outcome<T, WordRefusalCode>>,
  signal?: AbortSignal,
): Promise<Outcome<T, WordRefusalCode>> {
  let dropped = false;
  const answer = runBatch((context) => {
    const sync = context.sync.bind(context);
    // What comes after an answer nobody waits for is not done: it would be mixed with what was done since.
    context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
      if (dropped) throw new Dropped();
      const answered = await sync(passed);
      if (dropped) throw new Dropped();
      return answered;
    };
    return batch(context);
  });
  const drop = (): void => {
    dropped = true;
  };
  return wordCalls.wait(answer, drop, signal);
}

/** Thrown where a batch goes on after it has been given up. */
class Dropped extends Error {}

async function runBatch<T>(
  batch: (context: Word.RequestContext) => Promise<Outcome<T, WordRefusalCode>>,
): Promise<Outcome<T, WordRefusalCode>> {
  try {
    return await Word.run(batch);
  } catch (error) {
    if (error instanceof Dropped) return refuse("noAnswer");
    if (!isHostError(error)) throw error;
    const where = error.debugInfo?.errorLocation ?? "";
    return refuse(error.code === "NotAllowed" ? notAllowed() : (codes.get(error.code) ?? "wordFailed"), {
      code: error.code,
      message: error.message,
      where,
      what: where,
    });
  }
}

/** In a browser Word says so of what it does not do there (office-js #5732, #2241); elsewhere of what may not be changed. */
function notAllowed(): WordRefusalCode {
  return inBrowser() ? "notInBrowser" : "readOnly";
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
