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

/** What whoever may give the plan's roles gives and takes them by. */
export interface PlanRolesView {
  /** Everyone of the municipality who has signed in. */
  readonly people: readonly { readonly id: number; readonly name: string }[];
  /** Who holds which role in the plan alone; `from` are the fields by which it is taken. */
  readonly held: readonly {
    readonly from: Readonly<Record<string, string>>;
    readonly name: string;
    readonly role: Role;
  }[];
  /** What was written in a form that must be corrected; by field. */
  readonly written: Readonly<Record<string, string>>;
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
  /** null where the reader may not give the plan's roles. */
  readonly roles: PlanRolesView | null;
  /** null where the reader may change the entry; else the roles that would do, and whom to ask. */
  readonly lacks: LacksRole | null;
  readonly entry: EntryFields;
  /** What was saved of the entry when the form was made, for it to carry along. */
  readonly seen: string;
  readonly ending: EndingFields;
  /** What was done last. */
  readonly done: "mended" | "ended" | "reinstated" | "given" | "taken" | null;
  readonly faults: FieldFaults;
}
