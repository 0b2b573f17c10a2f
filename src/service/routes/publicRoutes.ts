import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Municipality } from "../../plan/register.ts";
import { renderMunicipalities } from "../../site/renderMunicipalities.tsx";
import { renderOverview } from "../../site/renderOverview.tsx";
import { renderPlan } from "../../site/renderPlan.tsx";
import type { SiteProblem } from "../../site/view.ts";
import { pageLanguage } from "../pageLanguage.ts";
import { previewPath } from "../previewVisit.ts";
import { sendProblemPage } from "../sendProblemPage.ts";
import { findMunicipality, listElements, listMunicipalities, listPlans } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import { findMedia, findVersion, listVersions, type VersionWanted } from "../store/versionStore.ts";
import { today } from "../today.ts";

/** Picture formats that are served as such; any other part is not. SVG is left out: it can carry script. */
const shownPictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"]);

type Query = Readonly<Record<string, string | undefined>>;
interface Address {
  readonly Params: { readonly municipality: string; readonly plan: string; readonly number: string; readonly key: string; readonly "*": string };
  readonly Querystring: Query;
}
type PublicRequest = FastifyRequest<Address>;

/** Publications as pages for anyone. Few queries a page, the same number however long the plan. */
export function publicRoutes(app: FastifyInstance, sql: Kysely<Schema>, origin: string): void {
  const config = { needs: "anyone" } as const;
  const hide = { schema: { hide: true }, config };
  const guarded = { schema: { hide: true }, config: { needs: "previewVisitor" } } as const;

  app.get<Address>("/", hide, async (request, reply) => {
    const municipalities = await listMunicipalities(sql);
    const [only, another] = municipalities;
    if (only !== undefined && another === undefined) return reply.redirect(`/${only.id}`);
    const counted = await Promise.all(municipalities.map(async (municipality) => ({ municipality, plans: (await listPlans(sql, municipality.id)).filter(isPublic).length })));
    return sendPage(request, reply, renderMunicipalities({ language: pageLanguage(request, null), path: "/", origin, municipalities: counted }));
  });

  app.get<Address>("/:municipality", hide, async (request, reply) => {
    const municipality = await findMunicipality(sql, request.params.municipality);
    if (municipality === null) return sendNothing(request, reply, null, "notFound");
    const { q = "", type = "", tilstand = "" } = request.query;
    const page = renderOverview({
      language: pageLanguage(request, municipality),
      municipality,
      path: withFilters(`/${municipality.id}`, { q, type, tilstand }),
      origin,
      plans: await listPlans(sql, municipality.id),
      elements: await listElements(sql, municipality.id),
      filter: { text: q.slice(0, 200), kind: type, state: tilstand },
      today: today(),
    });
    return sendPage(request, reply, page);
  });

  app.get<Address>("/:municipality/:plan", hide, (request, reply) => {
    const { municipality, plan } = request.params;
    return sendVersion(request, reply, { municipality, plan, number: "newest" });
  });

  app.get<Address>("/:municipality/:plan/v/:number", hide, (request, reply) => {
    const wanted = numbered(request);
    return wanted === null ? sendNothing(request, reply, null, "notFound") : sendVersion(request, reply, wanted);
  });

  app.get<Address>("/:municipality/:plan/v/:number/media/*", hide, (request, reply) => {
    const wanted = numbered(request);
    return wanted === null ? sendNothing(request, reply, null, "notFound") : sendMedia(request, reply, wanted);
  });

  app.get<Address>(`${previewPath}/:key`, guarded, (request, reply) => sendVersion(request, reply, { previewKey: request.params.key }));

  app.get<Address>(`${previewPath}/:key/media/*`, guarded, (request, reply) => sendMedia(request, reply, { previewKey: request.params.key }));

  async function sendVersion(request: PublicRequest, reply: FastifyReply, wanted: VersionWanted): Promise<FastifyReply> {
    const version = await findVersion(sql, wanted);
    const municipality = await findMunicipality(sql, version?.municipality ?? ("municipality" in wanted ? wanted.municipality : ""));
    if (version === null || municipality === null) return sendNothing(request, reply, municipality, "notFound");
    const plans = await listPlans(sql, municipality.id);
    const plan = plans.find(({ id }) => id === version.plan);
    if (plan === undefined) throw new Error(`The publication ${version.id} belongs to no plan.`);
    const base = "previewKey" in wanted ? `${previewPath}/${wanted.previewKey}` : `/${municipality.id}/${plan.id}/v/${version.number}`;
    const page = renderPlan({
      language: pageLanguage(request, municipality),
      municipality,
      path: "number" in wanted && wanted.number === "newest" ? `/${municipality.id}/${plan.id}` : base,
      origin,
      plan,
      publication: version.publication,
      document: version.document,
      version: version.number,
      versions: await listVersions(sql, origin, municipality.id, plan.id),
      related: (await listElements(sql, municipality.id)).filter((element) => element.plan !== plan.id),
      plans,
      mediaAddress: (part) => `${base}/media/${part.split("/").map(encodeURIComponent).join("/")}`,
      today: today(),
    });
    return sendPage(request, reply, page);
  }

  async function sendMedia(request: PublicRequest, reply: FastifyReply, wanted: VersionWanted): Promise<FastifyReply> {
    const found = await findMedia(sql, wanted, request.params["*"]);
    if (found === null || !shownPictures.has(found.contentType)) return sendNothing(request, reply, null, "notFound");
    if (!reply.hasHeader("Cache-Control")) void reply.header("Cache-Control", "public, max-age=31536000, immutable");
    return reply.type(found.contentType).send(Buffer.from(found.bytes));
  }

  function sendNothing(request: FastifyRequest<Address>, reply: FastifyReply, municipality: Municipality | null, problem: SiteProblem): FastifyReply {
    return sendProblemPage(request, reply, { problem, municipality });
  }
}

/** An address with the filters that are set, so that choosing a language keeps what was searched for. */
function withFilters(path: string, filters: Readonly<Record<string, string>>): string {
  const set = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  return set.size === 0 ? path : `${path}?${set.toString()}`;
}

function isPublic({ version }: { readonly version: number }): boolean {
  return version > 0;
}

function numbered(request: PublicRequest): { municipality: string; plan: string; number: number } | null {
  const { municipality, plan, number } = request.params;
  return /^[1-9]\d{0,6}$/.test(number) ? { municipality, plan, number: Number(number) } : null;
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const tag = `"${createHash("sha256").update(page).digest("base64url").slice(0, 22)}"`;
  void reply.header("ETag", tag);
  if (!reply.hasHeader("Cache-Control")) void reply.header("Cache-Control", "public, no-cache");
  if (request.headers["if-none-match"] === tag) return reply.status(304).send();
  return reply.type("text/html; charset=utf-8").send(page);
}
