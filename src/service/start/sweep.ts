import type { Kysely } from "kysely";
import { sweepCalls } from "../access/callCounts.ts";
import { sweepSignIns } from "../localSignIn/storedAdapter.ts";
import { dayOf } from "../../words/dayOf.ts";
import { forgetPerson, unseenSince } from "../store/forgetPeople.ts";
import { sweepAnswers } from "../store/answeredStore.ts";
import { sweepInvitations } from "../store/invitationStore.ts";
import { sweepEntries } from "../store/previewStore.ts";
import type { Schema } from "../store/schema.ts";
import { sweepSessions } from "../store/sessionStore.ts";
import { sweepUploads } from "../store/uploadStore.ts";

/**
 * Throws away what has had its time: uploads, answers, ways in to previews, sign-ins, counted calls; and forgets people
 * who have not been here for so many months, where that is asked for.
 */
export async function sweep(sql: Kysely<Schema>, now: Date, forgetAfter: number | null = null): Promise<void> {
  for (const throwAway of [
    ...[sweepUploads, sweepAnswers, sweepEntries, sweepInvitations],
    ...[sweepSessions, sweepSignIns, sweepCalls],
  ])
    await throwAway(sql, now);
  if (forgetAfter === null) return;
  for (const person of await unseenSince(sql, monthsBefore(now, forgetAfter))) await forgetPerson(sql, person);
}

/** The day so many months before, YYYY-MM-DD. */
export function monthsBefore(now: Date, months: number): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return dayOf(day);
}

const betweenSweeps = 10 * 60 * 1000;

/** Sweeps every ten minutes until it is ended. A sweep that cannot be made is left to the next. */
export function keepSwept(sql: Kysely<Schema>, now: () => Date, forgetAfter: number | null): () => void {
  const timer = setInterval(() => void sweep(sql, now(), forgetAfter).catch(() => undefined), betweenSweeps);
  timer.unref();
  return () => clearInterval(timer);
}
