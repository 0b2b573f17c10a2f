import type { VersionLine } from "../../../api/contract.ts";
import type { HistoryLine } from "../../../plan/planEntry.ts";
import type { ListedElement } from "../../../plan/planList/readPlanList.ts";
import type { RegisteredPlan, Role } from "../../../plan/register.ts";
import type { AdministrationFrame } from "../administrationView.ts";
import type { FieldFaults } from "../FormField.tsx";
import type { FollowedPlan } from "../overview/followedPlan.ts";
import type { OverviewRow } from "../overview/overviewRows.ts";
import type { LacksRole } from "../renderTurnedAway.tsx";

/** The fields of a plan's entry, as they are written. */
export interface EntryFields {
  readonly title: string;
  readonly kind: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly responsible: string;
  readonly contact: string;
  readonly higher: readonly string[];
}

/** The fields of a plan's end, or of its being reinstated, as they are written. */
export interface EndingFields {
  readonly act: string;
  readonly replacedBy: readonly string[];
  readonly endedOn: string;
  readonly endDecision: string;
  readonly reason: string;
}

export interface PlanEntryView extends AdministrationFrame {
  readonly plan: FollowedPlan;
  /** What the overview says of it; null where it is withdrawn. */
  readonly row: OverviewRow | null;
  /** Every plan of the municipality, this among them. */
  readonly plans: readonly RegisteredPlan[];
  /** Names of the municipality's units that are open. */
  readonly units: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly versions: readonly VersionLine[];
  readonly history: readonly HistoryLine[];
  /** Groups and invited addresses with a role in this plan. */
  readonly groups: readonly { readonly name: string; readonly role: Role }[];
  readonly invitations: readonly { readonly email: string; readonly role: Role }[];
  /** What a list has entered, while nothing is published; null where none has. */
  readonly listed: { readonly elements: readonly ListedElement[]; readonly enteredAt: Date } | null;
  /** null where the reader may change the entry; else the roles that would do, and whom to ask. */
  readonly lacks: LacksRole | null;
  readonly entry: EntryFields;
  readonly ending: EndingFields;
  /** What was done last. */
  readonly done: "mended" | "ended" | "reinstated" | null;
  readonly faults: FieldFaults;
}
