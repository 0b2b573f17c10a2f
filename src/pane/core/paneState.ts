import type { AskedDecision, Me, PreviewLine, Published, Rehearsal, VersionLine } from "../../api/contract.ts";
import type { ServiceRefusal } from "../../api/serviceRefusal.ts";
import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { ElementId, ElementKind } from "../../plan/element.ts";
import type { Changes } from "../../plan/changes.ts";
import type { SectionChoice } from "../../plan/sectionEdits.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import type { HistoryLine } from "../../plan/planEntry.ts";
import type { FindingLevel, Register } from "../../plan/register.ts";
import type { Gathering } from "../../word/passagesToTag.ts";
import type { ReadingProgress } from "../../word/known/readKnown.ts";
import type { DocumentChange } from "../../word/undo/documentChange.ts";
import type { WordRefusal } from "../../word/wordRefusal.ts";
import type { WordSurroundings } from "../../word/wordSurroundings.ts";
import type { Language } from "../../words/language.ts";
import type { ReviewState } from "./reviewState.ts";

/** All that the pane knows. Data only; changed by the commands alone. */
export interface PaneState {
  readonly language: Language;
  /** null until Office.js has found its host. */
  readonly surroundings: WordSurroundings | null;
  readonly reading: DocumentReading;
  readonly register: KnownRegister;
  readonly account: Account;
  readonly cursor: Cursor | null;
  readonly tab: Tab;
  /** What stands in place of the tab's own view; null for nothing. */
  readonly subview: Subview | null;
  /** Whether what is being typed is still there when the pane is loaded anew. */
  readonly keepsDrafts: boolean;
  /** What the pane is doing in the document just now; null when it is free. */
  readonly busy: Task | null;
  /** Whether Word keeps the pane waiting for longer than usual. */
  readonly slow: boolean;
  /** How far accepting what is proposed has come; null while nothing is being accepted. */
  readonly accepting: { readonly done: number; readonly total: number } | null;
  /** How far reading the whole document has come; null while it is not being read, or takes no time. */
  readonly scanning: ReadingProgress | null;
  /** What was done in the document since the pane was opened, newest first. */
  readonly history: readonly DoneInDocument[];
  /** What came of the last thing done. */
  readonly notice: Notice | null;
  readonly publishing: Publishing;
  /** A plan's versions and what has been done to it, newest first, as the service last told; null while none is asked for. */
  readonly versions: {
    readonly plan: string;
    readonly lines: readonly VersionLine[];
    readonly history: readonly HistoryLine[];
  } | null;
  /** The newer version the open document is compared with; null while it is with none. */
  readonly newest: NewestVersion | null;
  readonly review: ReviewState;
  /** The newest preview the service told of, and of which plan; null while none is known. */
  readonly newestPreview: (PreviewLine & { readonly plan: string }) | null;
}

/** A version of the plan that is newer than the open document's base, and how it differs from the document. */
export interface NewestVersion {
  readonly plan: string;
  readonly version: number;
  readonly newest: Plan;
  /** From the open document to the version. */
  readonly changes: Changes;
  readonly sections: readonly SectionChoice[];
}

/** The open document as last read. */
export type DocumentReading =
  { readonly status: "loading" } | { readonly status: "failed"; readonly refusal: WordRefusal } | ReadPlan;

export interface ReadPlan {
  readonly status: "read";
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** How many of the waived findings are waived with a verdict, and not in the document yet. */
  readonly unwritten: number;
  readonly checkedAt: Date;
  /** It is large, and what its file alone tells has not been read. */
  readonly isLarge: boolean;
  /** Whether the document is known to have changed since. */
  readonly changedSince: boolean;
}

/** The register, and how fresh it is. */
export interface KnownRegister {
  readonly value: Register | null;
  /** cached: what this machine kept from last time. */
  readonly source: "none" | "cached" | "service";
  readonly loading: boolean;
  /** Why the service did not give a newer one; null where it did or was not asked. */
  readonly refusal: ServiceRefusal | null;
}

export type Account =
  | { readonly status: "signedOut" }
  /** another: whether there is another way than the one that is waited for. */
  | { readonly status: "signingIn"; readonly another: boolean }
  | { readonly status: "signedIn"; readonly me: Me }
  | { readonly status: "noAccess"; readonly refusal: ServiceRefusal };

/** What the cursor is in. */
export interface Cursor {
  readonly text: string;
  /** Its paragraph in the document as last read; null where it has none (a header, or just written). */
  readonly at: ParagraphPlace | null;
  /** How many paragraphs are selected, or with no range hold the cursor, and what they more likely are to become. */
  readonly selected: { readonly count: number; readonly isRange: boolean; readonly likely: Gathering };
}

export type Tab = "tag" | "check" | "publish";

/** What may stand in place of a tab's own view. */
export type PlaceView =
  | { readonly view: "plan" }
  | { readonly view: "fetch" }
  | { readonly view: "propose" }
  | { readonly view: "actions" }
  | { readonly view: "history" }
  | { readonly view: "pictures" }
  | { readonly view: "element"; readonly id: ElementId };

/** `from`: what stood there before help was asked for, and stands there again when it is closed. */
export type Subview = PlaceView | { readonly view: "help"; readonly from: PlaceView | null };

export type Task = "tagging" | "going" | "writing" | "fixing" | "fetching" | "tying" | "owning" | "undoing";

/** What came of something done, as data; said when shown. */
export type Notice =
  | { readonly type: "word"; readonly refusal: WordRefusal }
  | { readonly type: "service"; readonly refusal: ServiceRefusal }
  | { readonly type: "done"; readonly what: Done };

export type Done =
  | {
      readonly did: "tagged" | "changedKind" | "fetched";
      readonly kind: ElementKind;
      /** How many elements. */
      readonly count: number;
    }
  /** What one press mended. */
  | { readonly did: "fixed"; readonly finding: Finding }
  /** How many of those alike were mended. */
  | { readonly did: "fixedAll"; readonly count: number; readonly of: number }
  /** How many findings a reviewer accepted; `beside` where it goes with the verdict and not with the document. */
  | { readonly did: "waived"; readonly count: number; readonly beside: boolean }
  /** How many of those proposed were tagged. */
  | { readonly did: "accepted"; readonly count: number; readonly of: number }
  | { readonly did: "tied"; readonly version: number; readonly baseVersion: number }
  /** What was taken back, or done again after that. */
  | { readonly did: "undone" | "redone"; readonly what: Done }
  | {
      readonly did:
        | "removedTag"
        | "split"
        | "merged"
        | "movedText"
        | "declined"
        | "saved"
        | "updated"
        | "unwaived"
        | "askedForReview"
        | "gaveVerdict"
        | "checked"
        | "untied"
        | "belongsHere"
        | "startedOwn"
        | "withdrawn"
        | "restored"
        | "sealed"
        | "copied"
        | "signedIn"
        | "signedOut";
    };

/** Something that was done in the document, and what it takes to take it back. */
export interface DoneInDocument {
  readonly id: number;
  readonly at: Date;
  readonly what: Done;
  /** Words of the element or paragraph it was about; null where it was about several, or the plan. */
  readonly about: string | null;
  /** What was written, as it was read back, in order; once it is undone, what the undoing wrote. */
  readonly changes: readonly DocumentChange[];
  readonly undone: boolean;
}

/** Where publishing stands. */
export interface Publishing {
  readonly decision: AskedDecision;
  readonly task: "idle" | "rehearsing" | "publishing";
  readonly progress: PublishingProgress | null;
  readonly rehearsal: PaneRehearsal | null;
  readonly refusal: PublishingRefusal | null;
  readonly published: Published | null;
}

/** What the service says publishing would mean. */
export interface PaneRehearsal extends Rehearsal {
  /** Those of its findings that the pane did not have when it was asked. */
  readonly unseen: readonly Finding[];
}

/** What stopped publishing, whose word it is, and what was under way. */
export type PublishingRefusal = { readonly during: "rehearsing" | "publishing" } & (
  | { readonly from: "word"; readonly refusal: WordRefusal }
  | { readonly from: "service"; readonly refusal: ServiceRefusal }
);

export interface PublishingProgress {
  readonly step: "reading" | "sending" | "checking" | "publishing";
  /** Bytes done and in all, while reading and sending. */
  readonly done: number;
  readonly total: number;
}

/** How many findings stand (waived ones do not) at each level. */
export function countLevels(findings: readonly Finding[]): Readonly<Record<FindingLevel, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) if (finding.waived === null) counts[finding.level]++;
  return counts;
}
