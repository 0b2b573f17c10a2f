import { done, refuse, type Outcome } from "../words/refusal.ts";
import { wordCalls } from "./wordCalls.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Error numbers of the common API (Office.js, "error codes"), as refusals. */
const codes: ReadonlyMap<number, WordRefusalCode> = new Map<number, WordRefusalCode>([
  [7000, "readOnly"],
  [5012, "busy"],
  [5001, "busy"],
  [5000, "notSupported"],
  [5102, "tooLarge"],
  [5103, "tooLarge"],
  [5104, "tooLarge"],
]);

/**
 * One call of the common API (those that answer with an `AsyncResult`), as a promise of its value
 * or a refusal; `noAnswer` where Word was given up waiting for, `cancelled` where `signal` said so.
 */
export function callOffice<T>(
  call: (answer: (result: Office.AsyncResult<T>) => void) => void,
  signal?: AbortSignal,
): Promise<Outcome<T, WordRefusalCode>> {
  const answered = new Promise<Outcome<T, WordRefusalCode>>((resolve) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) return resolve(done(result.value));
      const { code, name, message } = result.error;
      resolve(refuse(codes.get(code) ?? "wordFailed", { code, message, where: name, what: name }));
    });
  });
  return wordCalls.wait(answered, () => undefined, signal);
}
