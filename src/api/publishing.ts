import type { Ending, EntryMend, HistoryLine } from "../plan/planEntry.ts";
import type { Municipality, PublicRegister, Register, RegisteredPlan } from "../plan/register.ts";
import type { GivenReview } from "../plan/review.ts";
import type { Outcome } from "../words/refusal.ts";
import type {
  Me,
  NewestPreview,
  NewPlan,
  PlanReview,
  PreviewOpening,
  PublicationRequest,
  Published,
  Rehearsal,
  SignInSettings,
  TakeBack,
  VersionLine,
} from "./contract.ts";
import type { GivenRole, People, TakenRole } from "./peopleContract.ts";
import type { Unit, UnitChange } from "./unitContract.ts";
import type { ServiceRefusalCode } from "./serviceRefusal.ts";

/** Where publishing stands: bytes while sending, then what the service is doing. */
export interface Progress {
  readonly step: "sending" | "checking" | "publishing";
  readonly sent: number;
  readonly total: number;
}

type Answer<T> = Promise<Outcome<T, ServiceRefusalCode>>;

/**
 * The service, as the pane and the command line see it. Every call gives a value or a refusal and
 * never throws for what may fail; a call whose `signal` is aborted refuses with `cancelled`.
 */
export interface Service {
  signInSettings(signal?: AbortSignal): Answer<SignInSettings>;
  me(signal?: AbortSignal): Answer<Me>;
  register(signal?: AbortSignal): Answer<Register>;
  /** The municipalities that publish with this service, by name. Nobody need be signed in. */
  municipalities(signal?: AbortSignal): Answer<readonly Municipality[]>;
  /** What anyone may see of a municipality's register; refuses with `notFound` where there is none by that id. */
  publicRegister(municipality: string, signal?: AbortSignal): Answer<PublicRegister>;
  /** Everyone's roles in the municipality, and those that wait to be taken up. */
  people(signal?: AbortSignal): Answer<People>;
  planPeople(plan: string, signal?: AbortSignal): Answer<People>;
  /** Gives a role, or takes one away; answers with those of the plan where it is a plan's, else of the municipality. */
  giveRole(given: GivenRole, signal?: AbortSignal): Answer<People>;
  takeRole(taken: TakenRole, signal?: AbortSignal): Answer<People>;
  /** Organisational units, those that are closed among them; adding one and changing one answer with them all. */
  units(signal?: AbortSignal): Answer<readonly Unit[]>;
  addUnit(name: string, signal?: AbortSignal): Answer<readonly Unit[]>;
  changeUnit(unit: number, change: UnitChange, signal?: AbortSignal): Answer<readonly Unit[]>;
  /** Sent again with the same key it enters no other plan, and gives the first one's id. */
  createPlan(plan: NewPlan, idempotencyKey: string, signal?: AbortSignal): Answer<{ readonly id: string }>;
  /** Mends what is set of the plan's entry; gives the plan as it is then. */
  mendEntry(plan: string, mend: EntryMend, signal?: AbortSignal): Answer<RegisteredPlan>;
  /** Lets the plan be replaced or repealed, or reinstates it; gives the plan as it is then. */
  endPlan(plan: string, ending: Ending, signal?: AbortSignal): Answer<RegisteredPlan>;
  /** What has been done to the plan's entry, and taken back, newest first. */
  history(plan: string, signal?: AbortSignal): Answer<readonly HistoryLine[]>;
  newestPreview(plan: string, signal?: AbortSignal): Answer<NewestPreview>;
  /** An address that opens the preview in a browser, once and within five minutes. */
  openPreview(key: string, signal?: AbortSignal): Answer<PreviewOpening>;
  /** Withdraws, restores or seals a version, or withdraws or restores the plan (version null); gives the plan as it is then. */
  takeBack(plan: string, request: TakeBack, signal?: AbortSignal): Answer<RegisteredPlan>;
  /** Whether a review is asked for, and the verdicts given. */
  review(plan: string, signal?: AbortSignal): Answer<PlanReview>;
  giveReview(plan: string, review: GivenReview, signal?: AbortSignal): Answer<PlanReview>;
  askForReview(plan: string, signal?: AbortSignal): Answer<PlanReview>;
  versions(plan: string, signal?: AbortSignal): Answer<readonly VersionLine[]>;
  /** The .docx a version was made of, ready to go on from; refuses one that is `sealed`. */
  document(plan: string, version: number, signal?: AbortSignal): Answer<Uint8Array>;
  /**
   * Sends a .docx in chunks and gives the upload's id. A cut is resumed where the service has bytes
   * to, at most five times in a row without progress; the same bytes sent again resume the same upload.
   */
  send(
    plan: string,
    fileName: string,
    docx: Uint8Array,
    onProgress: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Answer<string>;
  rehearse(plan: string, request: PublicationRequest, signal?: AbortSignal): Answer<Rehearsal>;
  /** `baseVersion` is the version the document started from; refuses with `publishedFirst` when the register has a newer one. */
  publish(
    plan: string,
    request: PublicationRequest,
    baseVersion: number,
    idempotencyKey: string,
    onProgress: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Answer<Published>;
}
