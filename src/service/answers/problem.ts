import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "../../api/contract.ts";
import { sayServiceRefusal } from "../../api/sayServiceRefusal.ts";
import type { ServiceRefusal, ServiceRefusalCode } from "../../api/serviceRefusal.ts";
import type { Finding } from "../../plan/finding.ts";
import { languageOf, languages, type Language } from "../../words/language.ts";

/** HTTP status of each refusal (RFC 9110; 412 for a precondition that no longer holds). */
const status: Readonly<Record<ServiceRefusalCode, number>> = {
  away: 503,
  badAnswer: 502,
  cancelled: 499,
  signedOut: 401,
  noAccess: 403,
  lastAdministrator: 409,
  notFound: 404,
  badRequest: 400,
  notAllowed: 405,
  wrongType: 415,
  tooLarge: 413,
  uploadMoved: 409,
  uploadBroken: 422,
  elsewhere: 422,
  unreadable: 422,
  tooHeavy: 422,
  findings: 422,
  notReady: 422,
  publishedFirst: 412,
  changedMeanwhile: 412,
  organisationTaken: 409,
  unreadableList: 422,
  listFaults: 422,
  planWithdrawn: 409,
  sealed: 410,
  planRing: 409,
  planExists: 409,
  unitExists: 409,
  crowded: 503,
  overloaded: 503,
  busy: 429,
  manyUploads: 429,
  storageFull: 507,
  signInAway: 503,
  broken: 500,
};

/** Answers with problem+json (RFC 9457), its sentences in the language the caller asks for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: ServiceRefusal,
  findings?: readonly Finding[],
): FastifyReply {
  const said = sayServiceRefusal(refusal, languageAsked(request));
  const problem: Problem = {
    type: `urn:plantraad:problem:${refusal.code}`,
    title: said.what,
    status: status[refusal.code],
    detail: said.next,
    code: refusal.code,
    facts: refusal.detail,
    ...(findings === undefined ? {} : { findings }),
  };
  if (refusal.code === "signedOut") void reply.header("WWW-Authenticate", "Bearer");
  const { seconds, allowed, expected } = refusal.detail;
  if (seconds !== undefined && (problem.status === 429 || problem.status === 503))
    void reply.header("Retry-After", String(seconds));
  if (refusal.code === "notAllowed") void reply.header("Allow", String(allowed));
  if (refusal.code === "wrongType") void reply.header("Accept", String(expected));
  return reply
    .status(problem.status)
    .header("Content-Type", "application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}

/** What browsers have said, so that it need not be read each time. */
const asked = new Map<string, Language>();

/** The language of ours that comes first in `Accept-Language`; bokmål when none of ours is asked for. */
export function languageAsked(request: FastifyRequest): Language {
  const said = request.headers["accept-language"] ?? "";
  const known = asked.get(said);
  if (known !== undefined) return known;
  if (asked.size >= 100) asked.clear();
  const language = firstOf(said);
  asked.set(said, language);
  return language;
}

function firstOf(said: string): Language {
  const tags = said.split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  const first = tags.find((tag) => languages.includes(languageOf(tag)) && /^(nb|nn|no|en)\b/i.test(tag));
  return first === undefined ? "nb" : languageOf(first);
}
