import { Worker } from "node:worker_threads";
import { DatabaseAway } from "./databaseFault.ts";
import type { Embedded, Session } from "./embedded.ts";
import { faultOf, type SentFault } from "./sentFault.ts";

/** What the thread of the embedded database is told: a statement, or to close and end. */
export type Told =
  | { readonly id: number; readonly sql: string; readonly parameters: unknown[] }
  | { readonly id: number; readonly sql: null };

/** What it answers; the first, when the database is open, has id 0. */
export type Said =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affectedRows: number }
  | { readonly id: number; readonly fault: SentFault };

type Answered = Extract<Said, { readonly rows: unknown }>;

interface Thread extends Session {
  readonly close: () => Promise<void>;
  readonly isGone: () => boolean;
}

/**
 * Opens the embedded database as `openEmbedded` does, in a thread of its own, so that no statement, however large what it
 * keeps, holds this one. `worker` is the built entry. A thread that ends by itself ends what it was asked with
 * `DatabaseAway`; another is opened for the next transaction.
 */
export async function openEmbeddedThread(worker: URL, folder: string): Promise<Embedded> {
  let thread = await openThread(worker, folder);
  let opening: Promise<Thread> | null = null;
  async function session(): Promise<Thread> {
    if (!thread.isGone()) return thread;
    opening ??= openThread(worker, folder).finally(() => (opening = null));
    thread = await opening;
    return thread;
  }
  return {
    session,
    query: async (sql, parameters) => (await session()).query(sql, parameters),
    close: () => thread.close(),
  };
}

async function openThread(worker: URL, folder: string): Promise<Thread> {
  const waiting = new Map<
    number,
    { readonly answer: (said: Answered) => void; readonly fail: (fault: unknown) => void }
  >();
  let asked = 0;
  let isGone = false;
  const thread = new Worker(worker, { workerData: folder, env: {}, execArgv: [] });
  const ends = (cause: unknown): void => {
    isGone = true;
    for (const { fail } of waiting.values()) fail(new DatabaseAway(cause));
    waiting.clear();
  };
  let fault: unknown = null;
  thread.on("message", (said: Said) => {
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if ("fault" in said) one?.fail(faultOf(said.fault));
    else one?.answer(said);
  });
  thread.on("error", (error) => (fault = error));
  thread.on("exit", (code) => ends(fault ?? new Error(`the thread of the database ended with ${code}`)));

  const answerTo = (id: number): Promise<Answered> => new Promise((answer, fail) => waiting.set(id, { answer, fail }));
  function tell(sql: string | null, parameters: unknown[]): Promise<Answered> {
    if (isGone) return Promise.reject(new DatabaseAway(fault));
    const id = (asked += 1);
    const answer = answerTo(id);
    thread.postMessage((sql === null ? { id, sql } : { id, sql, parameters: parameters.map(alone) }) satisfies Told);
    return answer;
  }
  try {
    await answerTo(0);
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return {
    isGone: () => isGone,
    query: (sql, parameters) => tell(sql, parameters),
    async close() {
      if (!isGone) await tell(null, []);
      await thread.terminate();
    },
  };
}

/** Bytes without what lies beside them in a larger buffer, all of which would be copied along. */
function alone(value: unknown): unknown {
  return value instanceof Uint8Array && value.byteLength < value.buffer.byteLength ? new Uint8Array(value) : value;
}
