import axios, { type AxiosInstance, type AxiosRequestConfig } from "axios";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import {
  routes,
  type NewestPreview,
  type NewUpload,
  type PreviewOpening,
  type Published,
  type Register,
  type Rehearsal,
  type SignInSettings,
  type Me,
  type Upload,
  type VersionLine,
} from "./contract.ts";
import type { Progress, Service } from "./publishing.ts";
import { readProblem } from "./readProblem.ts";
import { sha256Of } from "./sha256Of.ts";
import type { ServiceRefusalCode } from "./serviceRefusal.ts";

/** A call with plain headers of its own. */
type Call = Omit<AxiosRequestConfig, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

type Answer<T> = Promise<Outcome<T, ServiceRefusalCode>>;

const patience = 30_000;
const publishingPatience = 120_000;
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
  const http = axios.create({ baseURL: origin, timeout: patience, validateStatus: () => true });
  const call = <T>(config: Call): Answer<T> => ask<T>(http, token, config);
  const post = <T>(url: string, data: unknown, signal?: AbortSignal, more: Call = {}): Answer<T> =>
    call<T>({ method: "post", url, data, ...more, ...withSignal(signal) });
  const get = <T>(url: string, signal?: AbortSignal): Answer<T> => call<T>({ url, ...withSignal(signal) });

  return {
    signInSettings: (signal) => get<SignInSettings>(routes.signIn, signal),
    me: (signal) => get<Me>(routes.me, signal),
    register: (signal) => get<Register>(routes.register, signal),
    createPlan: (plan, signal) => post<{ readonly id: string }>(routes.plans, plan, signal),
    newestPreview: (plan, signal) => get<NewestPreview>(at(routes.preview, { plan }), signal),
    // Nothing to say is said as JSON all the same: without a body Node's axios calls it a form.
    openPreview: (key, signal) => post<PreviewOpening>(at(routes.opening, { key }), {}, signal),
    versions: (plan, signal) => get<readonly VersionLine[]>(at(routes.publications, { plan }), signal),

    async send(plan, fileName, docx, onProgress, signal) {
      const upload: NewUpload = { plan, fileName, size: docx.length, sha256: await sha256Of(docx) };
      const started = await post<Upload>(routes.uploads, upload, signal);
      if (!started.ok) return started;
      const sent = await sendChunks(call, started.value, docx, onProgress, signal);
      return sent.ok ? done(started.value.id) : sent;
    },

    rehearse: (plan, request, signal) =>
      post<Rehearsal>(at(routes.rehearsal, { plan }), request, signal, { timeout: publishingPatience }),

    publish(plan, request, baseVersion, idempotencyKey, onProgress, signal) {
      onProgress({ step: "publishing", sent: 0, total: 0 });
      const headers = { "Idempotency-Key": idempotencyKey, "If-Match": `"${baseVersion}"` };
      return post<Published>(at(routes.publications, { plan }), request, signal, {
        headers,
        timeout: publishingPatience,
      });
    },
  };
}

/** Sends what the service does not have yet. A cut costs at most one chunk; five in a row without progress give up. */
async function sendChunks(
  call: <T>(config: Call) => Answer<T>,
  started: Upload,
  docx: Uint8Array,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Answer<null> {
  const url = at(routes.upload, { upload: started.id });
  let offset = started.offset;
  let failures = 0;
  onProgress({ step: "sending", sent: offset, total: docx.length });
  while (offset < docx.length) {
    const piece = docx.slice(offset, offset + started.chunk);
    const answer = await call<Upload>({
      method: "patch",
      url,
      data: piece,
      ...withSignal(signal),
      headers: { "Content-Type": "application/octet-stream", "Upload-Offset": String(offset) },
    });
    if (answer.ok) {
      offset = answer.value.offset;
      failures = 0;
      onProgress({ step: "sending", sent: offset, total: docx.length });
      continue;
    }
    const { code } = answer.refusal;
    failures += 1;
    if ((code !== "away" && code !== "uploadMoved") || failures >= attempts) return answer;
    const known = await call<Upload>({ url, ...withSignal(signal) });
    if (known.ok) offset = known.value.offset;
    else if (known.refusal.code !== "away") return known;
  }
  return done(null);
}

function withSignal(signal: AbortSignal | undefined): Pick<Call, "signal"> {
  return signal === undefined ? {} : { signal };
}

async function ask<T>(http: AxiosInstance, token: () => Promise<string | null>, config: Call): Answer<T> {
  const bearer = await token();
  const headers = {
    Accept: "application/json",
    ...config.headers,
    ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
  };
  try {
    const answer = await http.request<T>({ ...config, headers });
    if (answer.status >= 200 && answer.status < 300) return done(answer.data);
    return { ok: false, refusal: readProblem(answer.data) };
  } catch (error) {
    if (axios.isCancel(error)) return refuse("cancelled");
    if (axios.isAxiosError(error)) return refuse("away", error.code === undefined ? {} : { cause: error.code });
    throw error;
  }
}
