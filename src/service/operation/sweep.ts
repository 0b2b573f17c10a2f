import type { Kysely } from "kysely";
import { DatabaseAway, StorageFull } from "../database/databaseFault.ts";
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
 * who have not been here for so many months, where that is asked for. Each is done whatever becomes of the others; where
 * one could not be, the first fault is thrown when all have been tried.
 */
export async function sweep(sql: Kysely<Schema>, now: Date, forgetAfter: number | null = null): Promise<void> {
  const faults: unknown[] = [];
  const attempt = (act: Promise<void>): Promise<unknown> => act.catch((fault: unknown) => faults.push(fault));
  for (const throwAway of [
    ...[sweepUploads, sweepAnswers, sweepEntries, sweepInvitations],
    ...[sweepSessions, sweepSignIns, sweepCalls],
  ])
    await attempt(throwAway(sql, now));
  if (forgetAfter !== null) await attempt(forgetUnseen(sql, now, forgetAfter));
  if (faults.length > 0) throw faults[0];
}

async function forgetUnseen(sql: Kysely<Schema>, now: Date, months: number): Promise<void> {
  for (const person of await unseenSince(sql, monthsBefore(now, months))) await forgetPerson(sql, person);
}

/** The day so many months before, YYYY-MM-DD. */
export function monthsBefore(now: Date, months: number): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  return dayOf(day);
}

const betweenSweeps = 10 * 60 * 1000;

/**
 * Sweeps every ten minutes until it is ended. A sweep that cannot be made, because the disk is full or the database away,
 * is left to the next; `onFault` is told of what will not pass by itself.
 */
export function keepSwept(
  sql: Kysely<Schema>,
  now: () => Date,
  forgetAfter: number | null,
  onFault: (fault: unknown) => void,
): () => void {
  const tell = (fault: unknown): void => {
    if (!(fault instanceof StorageFull) && !(fault instanceof DatabaseAway)) onFault(fault);
  };
  const timer = setInterval(() => void sweep(sql, now(), forgetAfter).catch(tell), betweenSweeps);
  timer.unref();
  return () => clearInterval(timer);
}
