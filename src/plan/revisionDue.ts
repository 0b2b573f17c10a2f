import type { RegisteredPlan } from "./register.ts";

/**
 * Kinds that are gone through every year: the handlingsdel (pbl §§ 11-1 and 11-4: yearly), the økonomiplan (kl § 14-3:
 * once a year, before the year is over), and service plans, which follow it.
 */
const yearly: readonly RegisteredPlan["kind"][] = ["handlingsdel", "okonomiplan", "virksomhetsplan"];

/** A year of municipal elections, which are every fourth; the new council is constituted before November. */
const anElection = 2023;

/**
 * The last day by which a plan should be gone through again (YYYY-MM-DD): the end of the year after its adoption for what
 * is rolled every year; a year after the next council is constituted for a planning strategy (pbl § 10-1: within a year,
 * once every term); else the end of its period. null where none of it is in force, and where the period has no end.
 */
export function revisionDue({
  kind,
  inForce,
  adoptedOn,
  toYear,
}: Pick<RegisteredPlan, "kind" | "inForce" | "adoptedOn" | "toYear">): string | null {
  const adopted = adoptedOn ?? inForce?.publishedAt.slice(0, 10) ?? null;
  if (adopted === null) return null;
  if (yearly.includes(kind)) return `${Number(adopted.slice(0, 4)) + 1}-12-31`;
  if (kind === "planstrategi") return `${nextConstitution(adopted) + 1}-10-31`;
  return toYear === null ? null : `${toYear}-12-31`;
}

/** The year in which a council is constituted next, from a day. */
function nextConstitution(day: string): number {
  const year = Number(day.slice(0, 4)) + (day.slice(5) > "10-31" ? 1 : 0);
  return year + ((((anElection - year) % 4) + 4) % 4);
}
