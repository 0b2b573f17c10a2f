import type { FastifyReply, FastifyRequest } from "fastify";
import { sendCachedPage, type CachedPage } from "../answers/cachedPage.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { onPageSent } from "../answers/sendPage.ts";
import { KeptRecently } from "./keptRecently.ts";
import type { RegisterStamp } from "./registerStamps.ts";

/** Sends the page of a municipality that this request asks for: the one kept, else the one that `make` sends, which then is kept. */
export type PageCache = (
  request: FastifyRequest,
  reply: FastifyReply,
  municipality: string,
  make: () => Promise<FastifyReply>,
) => Promise<FastifyReply>;

/** How much is kept in all, in bytes. */
const room = 128 * 1024 * 1024;

/**
 * Pages that are made once and sent many times. What a page may depend on is its key: the address without its query, the
 * language, the state of its municipality's register and the day. Nothing is ever taken out because it is wrong: when
 * any of it changes, another page is asked for. A page that several ask for at once is made for one of them.
 */
export function pageCache(
  stampOf: (municipality: string) => Promise<RegisterStamp | null>,
  today: () => string,
): PageCache {
  const kept = new KeptRecently<CachedPage>(room, ({ bytes }) => bytes.length);
  const making = new Map<string, Promise<unknown>>();

  return async (request, reply, municipality, make) => {
    const stamp = await stampOf(municipality);
    if (stamp === null) return make();
    const [path = ""] = request.url.split("?");
    const key = [path, pageLanguage(request, stamp.municipality), stamp.revision, today()].join(" ");
    const page = kept.find(key);
    if (page !== undefined) return sendCachedPage(request, reply, page);
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
  };
}
