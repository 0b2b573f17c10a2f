import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readerVersion } from "../../document/readDocx.ts";
import type { ShownPublication, VersionView } from "../../site/view/view.ts";
import { done } from "../../words/refusal.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { previewPath } from "../../site/view/addresses.ts";
import type { PageCache } from "../pages/pageCache.ts";
import { pictureCache } from "../pages/pictureCache.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { keepNoPage, sendPage } from "../answers/sendPage.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";
import { listElsewhere } from "../store/public/publicRegister.ts";
import { findMunicipality, listPlans, listRelated } from "../store/registerStore.ts";
import { findGone } from "../store/takeBackStore.ts";
import {
  changesSinceHearing,
  findChapter,
  findMedia,
  findVersion,
  hadChapter,
  listVersions,
  readMedia,
  type FixedVersion,
  type StoredVersion,
  type VersionWanted,
} from "../store/versionStore.ts";
import { dayOf } from "../../words/dayOf.ts";
import { lengthOf, writePage, type PageQuestion } from "../publishing/writePage.ts";

/** Picture formats that are served as such; any other part is not. SVG is left out: it can carry script. */
const shownPictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"]);

/** How long what a page shows may be, as characters of JSON, to be written in this thread: some ten milliseconds' work. */
const writtenHere = 100_000;

interface Address {
  readonly Params: {
    readonly municipality: string;
    readonly plan: string;
    readonly number: string;
    readonly key: string;
    readonly chapter: string;
    readonly "*": string;
  };
}
type VersionRequest = FastifyRequest<Address>;
type Sends = (request: VersionRequest, reply: FastifyReply, wanted: FixedVersion) => Promise<FastifyReply>;

/**
 * Versions of plans as pages: public ones for anyone, previews for those let in to them. A long
 * version has a page for each chapter, and one of them all. Few queries a page, the same number
 * however long the plan.
 */
export function versionRoutes(
  app: FastifyInstance,
  { sql, origin, isDemo, now, writePage: writeBeside, renewal }: Publisher,
  kept: PageCache,
): void {
  const open = { schema: { hide: true }, config: { needs: "anyone" } } as const;
  const pictureOf = pictureCache();
  const guarded = { schema: { hide: true }, config: { needs: "previewVisitor" } } as const;

  app.get<Address>("/:municipality/:plan", open, (request, reply) => {
    const { municipality, plan } = request.params;
    return kept.send(request, reply, municipality, () =>
      sendVersion(request, reply, { municipality, plan, number: "standing" }),
    );
  });

  const pages: readonly (readonly [string, Sends])[] = [
    ["", sendVersion],
    ["/kapittel/:chapter", sendChapter],
    ["/hele-planen", sendWhole],
    ["/media/*", sendMedia],
  ];
  for (const [below, send] of pages) {
    app.get<Address>(`/:municipality/:plan/v/:number${below}`, open, (request, reply) => {
      const wanted = numbered(request);
      if (wanted === null) return sendNothing(request, reply);
      return kept.send(request, reply, request.params.municipality, () => send(request, reply, wanted));
    });
    app.get<Address>(`${previewPath}/:key${below}`, guarded, (request, reply) =>
      send(request, reply, { previewKey: request.params.key }),
    );
  }

  /** What is looked for, as this build reads it: a publication that an older one has read is read anew first. */
  async function asReadNow<Found extends { readonly id: number; readonly reader: number }>(
    look: () => Promise<Found | null>,
  ): Promise<Found | null> {
    const found = await look();
    if (found === null || found.reader >= readerVersion) return found;
    await renewal.renew(found);
    return look();
  }

  async function sendVersion(
    request: VersionRequest,
    reply: FastifyReply,
    wanted: VersionWanted,
  ): Promise<FastifyReply> {
    const version = await asReadNow(() => findVersion(sql, wanted, false));
    if (version === null) return sendNothing(request, reply, wanted);
    const base = baseOf(wanted, version);
    const view = await viewOf(request, version, {
      base,
      path: "number" in wanted && wanted.number === "standing" ? `/${version.municipality}/${version.plan}` : base,
    });
    const { hasChapters, format, shows, former } = version;
    return sendWritten(request, reply, {
      view: { ...view, former, ...(await sinceHearing(version)) },
      hasChapters,
      format,
      shows,
    });
  }

  async function sendChapter(
    request: VersionRequest,
    reply: FastifyReply,
    wanted: FixedVersion,
  ): Promise<FastifyReply> {
    const { chapter: asked } = request.params;
    const version = await asReadNow(() => findChapter(sql, wanted, asked));
    if (version === null && (await hadChapter(sql, wanted, asked)))
      return reply.redirect(
        `${"previewKey" in wanted ? `${previewPath}/${wanted.previewKey}` : baseOf(wanted, wanted)}#${encodeURIComponent(asked)}`,
      );
    if (version === null) return sendNothing(request, reply, wanted);
    const { chapter, previous, next } = version;
    const base = baseOf(wanted, version);
    const view = await viewOf(request, version, { base, path: `${base}/kapittel/${chapter.id}` });
    const { format } = version;
    return sendWritten(request, reply, { view, hasChapters: true, format, shows: { chapter, previous, next } });
  }

  async function sendWhole(request: VersionRequest, reply: FastifyReply, wanted: FixedVersion): Promise<FastifyReply> {
    const version = await asReadNow(() => findVersion(sql, wanted, true));
    if (version === null) return sendNothing(request, reply, wanted);
    const base = baseOf(wanted, version);
    if (!version.hasChapters) return reply.redirect(`${base}${new URL(request.url, origin).search}`);
    const view = await viewOf(request, version, { base, path: `${base}/hele-planen` });
    const { format, shows } = version;
    return sendWritten(request, reply, {
      view: { ...view, ...(await sinceHearing(version)) },
      ...{ hasChapters: true, format, shows },
    });
  }

  async function sinceHearing(version: StoredVersion): Promise<Pick<VersionView, "sinceHearing">> {
    const { decision, elements } = version.publication;
    const since = decision.kind === "afterHearing" ? await changesSinceHearing(sql, version, elements) : null;
    return since === null ? {} : { sinceHearing: since };
  }

  /** Writes a page here where it is short, and beside this thread where it is not. */
  async function sendWritten(
    request: VersionRequest,
    reply: FastifyReply,
    question: PageQuestion,
  ): Promise<FastifyReply> {
    const { view, shows } = question;
    const written =
      lengthOf(shows) <= writtenHere ? done(writePage(question)) : await writeBeside(question, view.municipality.id);
    if (!written.ok)
      return sendProblemPage(request, reply.header("Retry-After", "30"), {
        problem: "pageBusy",
        municipality: view.municipality,
        path: view.path,
      });
    return sendPage(request, reply, written.value.bytes, written.value.tag);
  }

  async function viewOf(
    request: VersionRequest,
    version: Pick<StoredVersion, "id" | "municipality" | "plan" | "number"> & {
      readonly publication: ShownPublication;
    },
    { base, path }: { readonly base: string; readonly path: string },
  ): Promise<VersionView> {
    const municipality = await findMunicipality(sql, version.municipality);
    const plans = await listPlans(sql, version.municipality);
    const plan = plans.find(({ id }) => id === version.plan);
    if (municipality === null || plan === undefined)
      throw new Error(`The publication ${version.id} belongs to no plan.`);
    const all = await listVersions(sql, origin, municipality.id, plan.id);
    const versions = all.filter(({ closed }) => closed === undefined);
    const related = await listRelated(sql, municipality.id, plan.id, version.publication.elements);
    const elsewhere = await listElsewhere(sql, municipality.id, version.publication.elements);
    // What another municipality publishes changes the page, and moves nothing that tells of this one's register.
    if (elsewhere.length > 0) keepNoPage(request);
    return {
      language: pageLanguage(request, municipality),
      municipality,
      path,
      base,
      origin,
      isDemo,
      plan,
      publication: version.publication,
      version: version.number,
      versions,
      related,
      plans,
      ...(elsewhere.length === 0 ? {} : { elsewhere }),
      today: dayOf(now()),
    };
  }

  async function sendMedia(request: VersionRequest, reply: FastifyReply, wanted: FixedVersion): Promise<FastifyReply> {
    const part = request.params["*"];
    const found = await asReadNow(() => findMedia(sql, wanted, part));
    const picture =
      found === null || !shownPictures.has(found.contentType)
        ? null
        : await pictureOf(found.id, part, () => readMedia(sql, found.id, part));
    if (found === null || picture === null) return sendNothing(request, reply, wanted);
    // Asked for anew each time, so that a picture of what has been sealed is shown by no one's cache.
    if (!reply.hasHeader("Cache-Control")) void reply.header("Cache-Control", "public, no-cache");
    void reply.header("ETag", picture.tag);
    if (request.headers["if-none-match"] === picture.tag) return reply.status(304).send();
    return reply.type(found.contentType).send(picture.bytes);
  }

  async function sendNothing(
    request: VersionRequest,
    reply: FastifyReply,
    wanted: VersionWanted | null = null,
  ): Promise<FastifyReply> {
    const municipality =
      wanted === null || "previewKey" in wanted ? null : await findMunicipality(sql, wanted.municipality);
    const gone =
      wanted === null || "previewKey" in wanted
        ? null
        : await findGone(sql, wanted.municipality, wanted.plan, wanted.number === "standing" ? null : wanted.number);
    if (gone === null || wanted === null || "previewKey" in wanted)
      return sendProblemPage(request, reply, { problem: "notFound", municipality });
    const { standing, at, ...words } = gone;
    const number = standing.inForce ?? standing.proposed;
    return sendProblemPage(request, reply.header("Cache-Control", "no-store"), {
      problem: "gone",
      municipality,
      gone: {
        ...words,
        on: dayOf(new Date(at)),
        instead: number === null ? null : { plan: wanted.plan, version: number, isInForce: standing.inForce !== null },
      },
    });
  }
}

/** The path a version's own pages lie below. */
function baseOf(
  wanted: VersionWanted,
  { municipality, plan, number }: Pick<StoredVersion, "municipality" | "plan" | "number">,
): string {
  return "previewKey" in wanted ? `${previewPath}/${wanted.previewKey}` : `/${municipality}/${plan}/v/${number}`;
}

function numbered(request: VersionRequest): FixedVersion | null {
  const { municipality, plan, number } = request.params;
  return /^[1-9]\d{0,6}$/.test(number) ? { municipality, plan, number: Number(number) } : null;
}
