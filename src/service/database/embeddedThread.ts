import { existsSync } from "node:fs";
import { join } from "node:path";
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
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affectedRows: number; readonly memory: number }
  | { readonly id: number; readonly fault: SentFault };

/**
 * Most memory that the thread's own objects may take, in megabytes: a document of 50 MB is handed to the database as twice
 * as many letters, and to whoever asks as bytes that do not count. What asks for more ends the thread, and not the service.
 */
const megabytes = 512;

/**
 * The database itself lies beside them, in WebAssembly's memory: 198 MB when it is opened, 819 MB when it has kept a
 * document of 29 MB as JSON (measured), and never given back while it is open. One that has taken more than this many
 * bytes is closed between two transactions, and opened again in another thread: some 0.3 s of the processor.
 */
const mostMemory = 384 * 1024 * 1024;

type Answered = Extract<Said, { readonly rows: unknown }>;

interface Thread extends Session {
  readonly close: () => Promise<void>;
  readonly isGone: () => boolean;
  /** What the database itself has taken, in bytes. */
  readonly memory: () => number;
}

/**
 * Opens the embedded database as `openEmbedded` does, in a thread of its own, so that no statement, however large what it
 * keeps, holds this one. `worker` is the built entry. A thread that ends by itself ends what it was asked with
 * `DatabaseAway`; another is opened for the next transaction, and so it is where the database has taken much memory.
 */
export async function openEmbeddedThread(worker: URL, folder: string): Promise<Embedded> {
  const isNew = !existsSync(join(folder, "database", "PG_VERSION"));
  let thread = await openThread(worker, folder);
  // Making a database takes half a gigabyte that using it does not.
  if (isNew) thread = await openAnother(thread);
  let opening: Promise<Thread> | null = null;
  async function session(): Promise<Thread> {
    if (!thread.isGone() && thread.memory() <= mostMemory) return thread;
    opening ??= openAnother(thread).finally(() => (opening = null));
    thread = await opening;
    return thread;
  }
  async function openAnother(before: Thread): Promise<Thread> {
    await before.close();
    return openThread(worker, folder);
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
  let memory = 0;
  const thread = new Worker(worker, {
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: {},
    execArgv: [],
  });
  const ends = (cause: unknown): void => {
    isGone = true;
    for (const { fail } of waiting.values()) fail(new DatabaseAway(cause));
    waiting.clear();
  };
  let fault: unknown = null;
  thread.on("message", (said: Said) => {
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if ("fault" in said) return one?.fail(faultOf(said.fault));
    ({ memory } = said);
    return one?.answer(said);
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
    memory: () => memory,
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
