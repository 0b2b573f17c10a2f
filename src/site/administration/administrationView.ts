import type { PageFrame } from "../view/view.ts";

/** The pages of the administration that have a place of their own among its ways around. */
export const administrationPages = ["overview", "municipality", "people", "units", "rules", "import"] as const;
export type AdministrationPageName = (typeof administrationPages)[number];

/** Where each lies, below the administration's own address. */
export const administrationPaths: Readonly<Record<AdministrationPageName, string>> = {
  overview: "",
  municipality: "/kommunen",
  people: "/folk",
  units: "/enheter",
  rules: "/regler",
  import: "/import",
};

/** What every page of the administration needs beside what a public page does. */
export interface AdministrationFrame extends PageFrame {
  /** Name of who is signed in. */
  readonly person: string;
  /** What forms show, so that they are known to be ours. */
  readonly token: string;
  /** The pages that this person may open. */
  readonly pages: readonly AdministrationPageName[];
}

/** Why someone is not let in. */
export type TurnedAwayReason =
  | "signedOut" // the session has ended, with a form sent
  | "noAccess" // signed in, without a role that may
  | "nowhere" // signed in, and of no municipality here
  | "fromElsewhere" // a form that is not from a page of ours
  | "otherPerson" // a form that another person opened in this browser
  | "stopped" // the sign-in did not come to an end
  | "notSetUp" // the service has no sign-in on the web
  | "left"; // signed out, as asked
