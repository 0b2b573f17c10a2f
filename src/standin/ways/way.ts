import type { Arguments, Surroundings } from "../objects/classTable.ts";
import type { HostObject, HostObjectClass, Json } from "../objects/hostObject.ts";

import type { PaneWindow, WordAccount } from "./signIn/broker.ts";

/** Where Word runs. */
export type Host = "web" | "windows" | "mac" | "ipad";

/** Microsoft 365 is renewed all the time; perpetual is Word 2019 and 2021, which stop at WordApi 1.3. */
export type Edition = "microsoft365" | "perpetual";

/** A member of Word's object model that is asked for: read, set or called. */
export interface MemberAsked {
  readonly target: HostObject;
  readonly args: Arguments;
  readonly around: Surroundings;
  /** "Class.member", as a refusal says where it stands. */
  readonly location: string;
}

/**
 * Does in a member's place what Word does: `go` is the member as the stand-in has it. May throw a `HostRefusal`.
 * A property is asked for with its new value as the one argument where it is set, with none where it is read.
 */
export type MemberWay = (asked: MemberAsked, go: (args: Arguments) => Json | HostObject) => Json | HostObject;

/** What a call of the common API is answered: fields, of which `Error` is 0 or the number of a refusal. */
export interface CommonAnswer {
  readonly [key: string]: Json;
}

/** Does in a common call's place what Word does: `go` is the call as the stand-in has it. */
export type CommonWay = (
  fields: Readonly<Record<string, unknown>>,
  go: (fields: Readonly<Record<string, unknown>>) => CommonAnswer,
) => CommonAnswer;

/** Sends an answer or an event, once, more than once, later or never. `later` is the stand-in's clock. */
export type SendingWay = (
  what: string,
  send: () => void,
  later: (work: () => void, milliseconds: number) => void,
) => void;

/**
 * A way of Word: something a real Word does that one would not think. What has no hook here is done by the
 * stand-in's paper itself, in every profile; it stands in the catalogue all the same, with its source.
 */
export interface Way {
  /** What Word does, in one sentence. */
  readonly says: string;
  /** Threads ("OfficeDev/office-js#1169") and pages that tell of it. */
  readonly sources: readonly string[];
  /** The Words it is told of. */
  readonly hosts: readonly Host[];
  readonly editions: readonly Edition[];
  /** Members it does otherwise, by class and by the wire's name ("InsertContentControl"). */
  readonly members?: Readonly<Partial<Record<HostObjectClass, Readonly<Record<string, MemberWay>>>>>;
  /** Calls of the common API it does otherwise, by their name ("getFileAsync"). */
  readonly calls?: Readonly<Record<string, CommonWay>>;
  /** Whether the saved file that the add-in gets lacks this part. */
  readonly leavesOut?: (part: string) => boolean;
  /** Events of the common API on their way to the pane, by name ("documentSelectionChanged"). */
  readonly events?: SendingWay;
  /** Answers to the add-in's own batches and calls on their way to the pane. */
  readonly answers?: SendingWay;
  /** Bytes an answer may have before it is refused as ResponsePayloadSizeLimitExceeded. */
  readonly answerLimit?: number;
  /** Bytes a batch may have before it is refused as RequestPayloadSizeLimitExceeded. */
  readonly requestLimit?: number;
  /** Files getFileAsync gives before one of them must be closed. */
  readonly mostFiles?: number;
  /** A document that is opened gives its content controls other numbers. */
  readonly renumbersControls?: boolean;
  /** The events of the object model are not known. */
  readonly knowsNoEvents?: boolean;
  /** Each write is a step to undo by itself, instead of a batch. */
  readonly undoesEachWrite?: boolean;
  /** What is pasted of a content control: its text alone, or the control with its tag. */
  readonly pastes?: "text" | "controls";
  /** The document may only be read, and only a refused write shows it. */
  readonly refusesWritesSilently?: boolean;
  /** A file that was not closed spoils the bytes of the next. */
  readonly spoilsAfterUnclosed?: boolean;
  /** Another author's moving about raises events in this pane as its own does. */
  readonly receivesOthersEvents?: boolean;
  /** Requirement sets this Word says it has, beside those of every Word here. */
  readonly sets?: Readonly<Record<string, string>>;
  /** What it puts in the pane's own window, when the pane has opened and Office.js is there. */
  readonly inPane?: (pane: PaneWindow, account: WordAccount | null) => void;
  /** What an add-in may hold in one custom XML part on opening; larger ones are not found. */
  readonly largestCustomXml?: number;
}

/** Every host, for what all Words do. */
export const everyHost: readonly Host[] = ["web", "windows", "mac", "ipad"];

export const everyEdition: readonly Edition[] = ["microsoft365", "perpetual"];

/** Word on the web is always the newest. */
export const onTheWeb: Pick<Way, "hosts" | "editions"> = { hosts: ["web"], editions: ["microsoft365"] };

export const onTheDesktop: Pick<Way, "hosts" | "editions"> = { hosts: ["windows", "mac"], editions: everyEdition };

export const everywhere: Pick<Way, "hosts" | "editions"> = { hosts: everyHost, editions: everyEdition };
