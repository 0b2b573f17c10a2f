import axios, { type AxiosInstance } from "axios";
import { Check } from "typebox/schema";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { calls, type AnswerOf, type BodyOf, type Call, type CallId } from "./calls.ts";
import type { Upload } from "./contract.ts";
import type { Progress, Service } from "./publishing.ts";
import { readProblem } from "./readProblem.ts";
import { sha256Of } from "./sha256Of.ts";
import type { ServiceRefusalCode } from "./serviceRefusal.ts";

/** What goes with a call. */
interface With<Body> {
  /** The named parts of its address. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for the answer, in milliseconds. */
  readonly timeout?: number;
}

type Answer<T> = Promise<Outcome<T, ServiceRefusalCode>>;

/** Makes one call. An answer that is not as the call's schema says is refused. */
type Ask = <Id extends CallId>(id: Id, given?: With<BodyOf<Id> | Uint8Array>) => Answer<AnswerOf<Id>>;

const usualTimeout = 30_000;
const publishingTimeout = 120_000;
const attempts = 5;

/** An address with its `:name` parts filled in. */
function at(route: string, parts: Readonly<Record<string, string>>): string {
  return route.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parts[name] ?? ""));
}

/**
 * The service at `origin` as values and refusals; see `Service` for what each call promises.
 * `token` is asked before every call and may give null, which the service then refuses.
 */
export function connect(origin: string, token: () => Promise<string | null>): Service {
  const http = axios.create({ baseURL: origin, timeout: usualTimeout, validateStatus: () => true });
  const ask = asker(http, token);
  const fetchFile = fileFetcher(http, token);
  return {
    signInSettings: (signal) => ask("signInSettings", { signal }),
    me: (signal) => ask("me", { signal }),
    register: (signal) => ask("register", { signal }),
    municipalities: (signal) => ask("municipalities", { signal }),
    publicRegister: (municipality, signal) => ask("publicRegister", { parts: { municipality }, signal }),
    people: (signal) => ask("people", { signal }),
    planPeople: (plan, signal) => ask("planPeople", { parts: { plan }, signal }),
    giveRole: (given, signal) => ask("giveRole", { body: given, signal }),
    takeRole: (taken, signal) => ask("takeRole", { body: taken, signal }),
    units: (signal) => ask("units", { signal }),
    addUnit: (name, signal) => ask("addUnit", { body: { name }, signal }),
    changeUnit: (unit, change, signal) => ask("changeUnit", { parts: { unit: String(unit) }, body: change, signal }),
    createPlan: (plan, idempotencyKey, signal) =>
      ask("createPlan", { headers: { "Idempotency-Key": idempotencyKey }, body: plan, signal }),
    mendEntry: (plan, mend, signal) => ask("mendEntry", { parts: { plan }, body: mend, signal }),
    endPlan: (plan, ending, signal) => ask("endPlan", { parts: { plan }, body: ending, signal }),
    history: (plan, signal) => ask("history", { parts: { plan }, signal }),
    newestPreview: (plan, signal) => ask("newestPreview", { parts: { plan }, signal }),
    openPreview: (key, signal) => ask("openPreview", { parts: { key }, signal }),
    takeBack: (plan, request, signal) => ask("takeBack", { parts: { plan }, body: request, signal }),
    review: (plan, signal) => ask("review", { parts: { plan }, signal }),
    giveReview: (plan, review, signal) => ask("giveReview", { parts: { plan }, body: review, signal }),
    askForReview: (plan, signal) => ask("askForReview", { parts: { plan }, signal }),
    versions: (plan, signal) => ask("versions", { parts: { plan }, signal }),

    document: (plan, version, signal) => fetchFile("document", { plan, number: String(version) }, signal),

    async send(plan, fileName, docx, onProgress, signal) {
      const upload = { plan, fileName, size: docx.length, sha256: await sha256Of(docx) };
      const started = await ask("startUpload", { body: upload, signal });
      if (!started.ok) return started;
      const sent = await sendChunks(ask, started.value, docx, onProgress, signal);
      return sent.ok ? done(started.value.id) : sent;
    },

    rehearse: (plan, request, signal) =>
      ask("rehearse", { parts: { plan }, body: request, signal, timeout: publishingTimeout }),

    publish(plan, request, baseVersion, idempotencyKey, onProgress, signal) {
      onProgress({ step: "publishing", sent: 0, total: 0 });
      const headers = { "Idempotency-Key": idempotencyKey, "If-Match": `"${baseVersion}"` };
      return ask("publish", { parts: { plan }, headers, body: request, signal, timeout: publishingTimeout });
    },
  };
}

/** Sends what the service does not have yet. A cut costs at most one chunk; five in a row without progress give up. */
async function sendChunks(
  ask: Ask,
  started: Upload,
  docx: Uint8Array,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Answer<null> {
  const parts = { upload: started.id };
  let offset = started.offset;
  let failures = 0;
  onProgress({ step: "sending", sent: offset, total: docx.length });
  while (offset < docx.length) {
    const body = docx.slice(offset, offset + started.chunk);
    const answer = await ask("addBytes", { parts, headers: { "Upload-Offset": String(offset) }, body, signal });
    if (answer.ok) {
      offset = answer.value.offset;
      failures = 0;
      onProgress({ step: "sending", sent: offset, total: docx.length });
      continue;
    }
    const { code } = answer.refusal;
    failures += 1;
    if ((code !== "away" && code !== "uploadMoved") || failures >= attempts) return answer;
    const known = await ask("findUpload", { parts, signal });
    if (known.ok) offset = known.value.offset;
    else if (known.refusal.code !== "away") return known;
  }
  return done(null);
}

function asker(http: AxiosInstance, token: () => Promise<string | null>): Ask {
  return async <Id extends CallId>(id: Id, given: With<BodyOf<Id> | Uint8Array> = {}): Answer<AnswerOf<Id>> => {
    const { method, path, bytes }: Call = calls[id];
    const { parts = {}, signal, timeout } = given;
    const bearer = await token();
    try {
      const answer = await http.request<unknown>({
        method,
        url: at(path, parts),
        headers: {
          Accept: "application/json",
          ...(bytes === undefined ? {} : { "Content-Type": bytes }),
          ...given.headers,
          ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
        },
        // Nothing to say is said as JSON all the same: without a body Node's axios calls it a form.
        ...(method === "GET" ? {} : { data: given.body ?? {} }),
        ...(signal === undefined ? {} : { signal }),
        ...(timeout === undefined ? {} : { timeout }),
      });
      if (answer.status < 200 || answer.status >= 300) return { ok: false, refusal: readProblem(answer.data) };
      const value = answer.status === 204 ? null : answer.data;
      return isAnswer(id, value) ? done(value) : refuse("badAnswer");
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** Makes a call that answers with a file. What is no Word document is refused. */
function fileFetcher(http: AxiosInstance, token: () => Promise<string | null>) {
  return async (id: "document", parts: Readonly<Record<string, string>>, signal?: AbortSignal): Answer<Uint8Array> => {
    const { path, gives } = calls[id];
    const bearer = await token();
    try {
      const { status, data } = await http.get<ArrayBuffer>(at(path, parts), {
        headers: {
          Accept: `${gives}, application/json`,
          ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
        },
        responseType: "arraybuffer",
        timeout: publishingTimeout,
        ...(signal === undefined ? {} : { signal }),
      });
      const bytes = new Uint8Array(data);
      if (status < 200 || status >= 300) return { ok: false, refusal: readProblem(jsonOf(bytes)) };
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      return isZip ? done(bytes) : refuse("badAnswer");
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** A problem that came as bytes, since a file was asked for; null where it is none. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Why there is no answer. What is no fault of the network's is thrown on. */
function refusalOf(error: unknown): Outcome<never, ServiceRefusalCode> {
  if (axios.isCancel(error)) return refuse("cancelled");
  if (axios.isAxiosError(error)) return refuse("away", error.code === undefined ? {} : { cause: error.code });
  throw error;
}

/** Whether a value is what the call answers. Read by interpreting the schema: no code is made where none may run. */
function isAnswer<Id extends CallId>(id: Id, value: unknown): value is AnswerOf<Id> {
  return Check<Call["answer"]>(calls[id].answer, value);
}
