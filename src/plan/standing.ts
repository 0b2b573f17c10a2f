import type { PublicationKind } from "./register.ts";

/** How a version is closed: withdrawn, which may be undone, or sealed because of personal data, which may not. */
export const closings = ["withdrawn", "sealed"] as const;
export type Closing = (typeof closings)[number];

/** What can be done to a version; to a plan as a whole all but sealing. */
export const takeBackActs = [...closings, "restored"] as const;
export type TakeBackAct = (typeof takeBackActs)[number];

interface Version {
  readonly version: number;
  readonly kind: PublicationKind;
  readonly closed?: Closing;
}

/** Which versions of a plan stand. */
export interface Standing {
  readonly inForce: number | null;
  readonly proposed: number | null;
}

/**
 * What is in force and what is proposed among a plan's public versions, in any order: the newest adopted or corrected
 * that is not closed, and the newest on hearing that is newer than that.
 */
export function standing(versions: readonly Version[]): Standing {
  const open = versions.filter(({ closed }) => closed === undefined);
  const newest = (kinds: readonly PublicationKind[]): number | null =>
    open.reduce<number | null>(
      (most, { version, kind }) => (kinds.includes(kind) && version > (most ?? 0) ? version : most),
      null,
    );
  const inForce = newest(["adopted", "correction"]);
  const hearing = newest(["hearing"]);
  return { inForce, proposed: hearing !== null && hearing > (inForce ?? 0) ? hearing : null };
}

/** The same after this has been done to one of them. */
export function standingAfter(versions: readonly Version[], version: number, act: TakeBackAct): Standing {
  return standing(
    versions.map(({ closed, ...one }) => {
      const now = one.version !== version ? closed : act === "restored" ? undefined : act;
      return now === undefined ? one : { ...one, closed: now };
    }),
  );
}

/** Whether this can be done to what is closed so. */
export function canTakeBack(closed: Closing | undefined, act: TakeBackAct): boolean {
  if (act === "restored") return closed === "withdrawn";
  return act === "sealed" ? closed !== "sealed" : closed === undefined;
}
