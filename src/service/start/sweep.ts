import type { Kysely } from "kysely";
import { sweepCalls } from "../access/callCounts.ts";
import { sweepSignIns } from "../localSignIn/storedAdapter.ts";
import { sweepAnswers } from "../store/answeredStore.ts";
import { sweepEntries } from "../store/previewStore.ts";
import type { Schema } from "../store/schema.ts";
import { sweepUploads } from "../store/uploadStore.ts";

/** Throws away what has had its time: uploads, answers, ways in to previews, sign-ins, counted calls. */
export async function sweep(sql: Kysely<Schema>, now: Date): Promise<void> {
  for (const throwAway of [sweepUploads, sweepAnswers, sweepEntries, sweepSignIns, sweepCalls])
    await throwAway(sql, now);
}

const betweenSweeps = 10 * 60 * 1000;

/** Sweeps every ten minutes until it is ended. A sweep that cannot be made is left to the next. */
export function keepSwept(sql: Kysely<Schema>, now: () => Date): () => void {
  const timer = setInterval(() => void sweep(sql, now()).catch(() => undefined), betweenSweeps);
  timer.unref();
  return () => clearInterval(timer);
}
