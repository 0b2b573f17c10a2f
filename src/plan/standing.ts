import type { PublicationKind } from "./register.ts";

/** How a version is closed: withdrawn, which may be undone, or sealed because of personal data, which may not. */
export const closings = ["withdrawn", "sealed"] as const;
export type Closing = (typeof closings)[number];

/** What can be done to a version; to a plan as a whole all but sealing. */
export const takeBackActs = [...closings, "restored"] as const;
export type TakeBackAct = (typeof takeBackActs)[number];

/** Publications that propose, and put nothing in force. */
const proposedKinds = ["hearing", "afterHearing"] as const satisfies readonly PublicationKind[];

/** Whether a publication only proposes: on hearing, or a draft after it. */
export function isProposal(kind: PublicationKind): kind is (typeof proposedKinds)[number] {
  return proposedKinds.some((one) => one === kind);
}

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
 * that is not closed, and the newest on hearing, or drafted after it, that is newer than that.
 */
export function standing(versions: readonly Version[]): Standing {
  const open = versions.filter(({ closed }) => closed === undefined);
  const newest = (kinds: readonly PublicationKind[]): number | null =>
    open.reduce<number | null>(
      (most, { version, kind }) => (kinds.includes(kind) && version > (most ?? 0) ? version : most),
      null,
    );
  const inForce = newest(["adopted", "correction"]);
  const proposed = newest(proposedKinds);
  return { inForce, proposed: proposed !== null && proposed > (inForce ?? 0) ? proposed : null };
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
