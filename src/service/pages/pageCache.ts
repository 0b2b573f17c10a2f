import type { FastifyReply, FastifyRequest } from "fastify";
import { sendCachedPage, type CachedPage } from "../answers/cachedPage.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { onPageSent } from "../answers/sendPage.ts";
import { KeptRecently } from "./keptRecently.ts";
import type { RegisterStamp } from "./registerStamps.ts";

export interface PageCache {
  /** Sends the page of a municipality, or of `allMunicipalities`, that this request asks for: the one kept, at once where it is known to be of today, else the one that `make` sends, which then is kept. */
  readonly send: (
    request: FastifyRequest,
    reply: FastifyReply,
    municipality: string,
    make: () => Promise<FastifyReply>,
  ) => FastifyReply | Promise<FastifyReply>;
  /** The page kept of what this request asks for, where it is known without asking the database that it is of today. */
  readonly atHand: (request: FastifyRequest) => CachedPage | null;
}

/** How much is kept in all, in bytes. */
const room = 128 * 1024 * 1024;

/** Addresses whose municipality is remembered. */
const addresses = 50_000;

/**
 * Pages that are made once and sent many times. What a page may depend on is its key: the address without its query, the
 * language, the state of its municipality's register and the day. Nothing is ever taken out because it is wrong: when
 * any of it changes, another page is asked for. A page that several ask for at once is made for one of them.
 */
export function pageCache(
  stampOf: (municipality: string) => RegisterStamp | null | Promise<RegisterStamp | null>,
  today: () => string,
): PageCache {
  const kept = new KeptRecently<CachedPage>(room, ({ bytes }) => bytes.length);
  const municipalityOf = new KeptRecently<string>(addresses, () => 1);
  const making = new Map<string, Promise<unknown>>();

  async function sendMade(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    make: () => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const underWay = making.get(key);
    if (underWay !== undefined) {
      await underWay.catch(() => undefined);
      const made = kept.find(key);
      if (made !== undefined) return sendCachedPage(request, reply, made);
    }
    onPageSent(request, (fresh) => kept.keep(key, fresh));
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }

  const keyOf = (request: FastifyRequest, path: string, stamp: RegisterStamp): string =>
    `${path} ${pageLanguage(request, stamp.municipality)} ${stamp.revision} ${today()}`;

  return {
    send(request, reply, municipality, make) {
      const send = (stamp: RegisterStamp | null): FastifyReply | Promise<FastifyReply> => {
        if (stamp === null) return make();
        const query = request.url.indexOf("?");
        const path = query < 0 ? request.url : request.url.slice(0, query);
        const key = keyOf(request, path, stamp);
        municipalityOf.keep(path, municipality);
        const page = kept.find(key);
        return page === undefined ? sendMade(request, reply, key, make) : sendCachedPage(request, reply, page);
      };
      const stamp = stampOf(municipality);
      return stamp instanceof Promise ? stamp.then(send) : send(stamp);
    },
    atHand(request) {
      // What has a query may be a search.
      const municipality = municipalityOf.find(request.url);
      const stamp = municipality === undefined ? null : stampOf(municipality);
      if (stamp === null || stamp instanceof Promise) return null;
      return kept.find(keyOf(request, request.url, stamp)) ?? null;
    },
  };
}
