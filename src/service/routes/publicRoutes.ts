import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { renderMunicipalities } from "../../site/overview/renderMunicipalities.tsx";
import { renderOverview } from "../../site/overview/renderOverview.tsx";
import { pageLanguage } from "../answers/pageLanguage.ts";
import type { PageCache } from "../pages/pageCache.ts";
import { allMunicipalities } from "../pages/registerStamps.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import { sendPage } from "../answers/sendPage.ts";
import { sendProblemPage } from "../answers/sendProblemPage.ts";
import {
  countPublicPlans,
  findMunicipality,
  listElements,
  listMunicipalities,
  listPlans,
} from "../store/registerStore.ts";
import { dayOf } from "../../words/dayOf.ts";

interface Address {
  readonly Params: { readonly municipality: string };
  readonly Querystring: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The overviews of municipalities and of a municipality's plans, for anyone. The same few queries however many plans. */
export function publicRoutes(app: FastifyInstance, { sql, origin, isDemo, now }: Publisher, kept: PageCache): void {
  const hide = { schema: { hide: true }, config: { needs: "anyone" } } as const;

  app.get<Address>("/", hide, (request, reply) =>
    kept.send(request, reply, allMunicipalities, () => sendMunicipalities(request, reply)),
  );

  app.get<Address>("/:municipality", hide, (request, reply) => {
    // What is searched for is put together each time: there is no end to what may be asked.
    return asks(request.query)
      ? sendOverview(request, reply)
      : kept.send(request, reply, request.params.municipality, () => sendOverview(request, reply));
  });

  async function sendMunicipalities(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const municipalities = await listMunicipalities(sql);
    const [only, another] = municipalities;
    if (only !== undefined && another === undefined) return reply.redirect(`/${only.id}`);
    const plans = await countPublicPlans(sql);
    const counted = municipalities.map((municipality) => ({ municipality, plans: plans.get(municipality.id) ?? 0 }));
    return sendPage(
      request,
      reply,
      renderMunicipalities({
        language: pageLanguage(request, null),
        path: "/",
        origin,
        isDemo,
        municipalities: counted,
      }),
    );
  }

  async function sendOverview(request: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> {
    const municipality = await findMunicipality(sql, request.params.municipality);
    if (municipality === null) return sendProblemPage(request, reply, { problem: "notFound" });
    const [q, type, tilstand] = [
      asked(request.query["q"]),
      asked(request.query["type"]),
      asked(request.query["tilstand"]),
    ];
    const page = renderOverview({
      language: pageLanguage(request, municipality),
      municipality,
      path: withFilters(`/${municipality.id}`, { q, type, tilstand }),
      origin,
      isDemo,
      plans: (await listPlans(sql, municipality.id)).filter(({ withdrawn }) => withdrawn !== true),
      elements: await listElements(sql, municipality.id),
      filter: { text: q.slice(0, 200), kind: type, state: tilstand },
      today: dayOf(now()),
    });
    return sendPage(request, reply, page);
  }
}

/** Whether an address asks for more than a language. */
function asks(query: Address["Querystring"]): boolean {
  for (const name in query) if (name !== "lang") return true;
  return false;
}

/** What is asked for by a part of an address's query: the first where it stands there more than once. */
function asked(value: string | readonly string[] | undefined): string {
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

/** An address with the filters that are set, so that choosing a language keeps what was searched for. */
function withFilters(path: string, filters: Readonly<Record<string, string>>): string {
  const set = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  return set.size === 0 ? path : `${path}?${set.toString()}`;
}
