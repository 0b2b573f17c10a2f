import type { Kysely } from "kysely";
import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { readerVersion } from "../../document/readDocx.ts";
import type { Outcome } from "../../words/refusal.ts";
import { findOutdated, listOutdated, replaceReading } from "../store/renewalStore.ts";
import type { Schema } from "../store/schema.ts";
import { inThreads, type ThreadLimits } from "./inThreads.ts";
import type { ReadAgain } from "../store/madePublication.ts";

/** Has what was published by an older build read anew from its .docx. */
export interface VersionRenewal {
  /**
   * Has a publication read anew where an older reader read it. One that can be read no more stays as it was, and is not
   * tried again by this process. Throws what the database says.
   */
  readonly renew: (publication: { readonly id: number; readonly reader: number }) => Promise<void>;
  /** Renews all there are, the newest first, one at a time, until it is stopped. */
  readonly renewAll: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * They are read one at a time: nobody is kept from the processor by it but who asks for such a page. What could be published
 * has longer than publishing gave it, for a version that nobody can read anew stays with what an older reader showed.
 */
const limits: ThreadLimits = { seconds: 120, megabytes: 512, atATime: 1, inLine: { questions: 1, bytes: 0 } };
const itself = { municipality: "", person: null };

/** `worker` is the built entry; `onFault` is told of each version that stays as it was. */
export function versionRenewal(sql: Kysely<Schema>, worker: URL, onFault: (fault: Error) => void): VersionRenewal {
  const ask = inThreads<Outcome<ReadAgain, DocxRefusalCode>>(worker, limits);
  const underWay = new Map<number, Promise<void>>();
  const left = new Set<number>();
  let last = Promise.resolve();
  let isStopped = false;

  async function renewOne(id: number): Promise<void> {
    const outdated = await findOutdated(sql, id, readerVersion);
    if (outdated === null) return;
    const { docx, publication, isOnePage } = outdated;
    const read = await ask({ docx, publication, isOnePage }, itself, docx.length);
    if (read.ok) return replaceReading(sql, id, read.value, readerVersion);
    left.add(id);
    onFault(new Error(`Version ${outdated.name} stays as an older reader read it: ${read.refusal.code}.`));
  }

  async function renew({ id, reader }: { readonly id: number; readonly reader: number }): Promise<void> {
    if (reader >= readerVersion || left.has(id)) return;
    const known = underWay.get(id);
    if (known !== undefined) return known;
    const mine = last.then(() => renewOne(id)).finally(() => underWay.delete(id));
    last = mine.catch(() => undefined);
    underWay.set(id, mine);
    return mine;
  }

  return {
    renew,
    async renewAll() {
      for (const outdated of await listOutdated(sql, readerVersion)) {
        if (isStopped) return;
        await renew(outdated);
      }
    },
    stop: () => (isStopped = true),
  };
}
