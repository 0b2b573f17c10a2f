import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { KnownDocument } from "../../src/word/known/knownDocument.ts";
import { readKnown } from "../../src/word/known/readKnown.ts";
import type { ElementKind } from "../../src/plan/element.ts";
import type { TagAsked } from "../../src/word/tagSelection.ts";
import type { Language } from "../../src/words/language.ts";
import { readDocument } from "./readDocument.ts";
import type { Outcome } from "../../src/words/refusal.ts";
import { docx } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { officeInJsdom, type OfficeInJsdom, type OfficeOptions } from "../standin/officeInJsdom.ts";

let open: OfficeInJsdom | null = null;
/** What must stop before Word goes away. */
const atClose: (() => void)[] = [];

/** Calls `stop` before the document that is open now is closed. */
export function beforeWordCloses(stop: () => void): void {
  atClose.push(stop);
}

/** Opens a document made of these pieces in the stand-in, with genuine Office.js as the add-in meets it. */
export async function openInWord(pieces: readonly Piece[], options: OfficeOptions = {}): Promise<OfficeInJsdom> {
  closeWord();
  open = await officeInJsdom(docx({}, ...pieces), options);
  open.install();
  return open;
}

/** Closes what `openInWord` opened. For `afterEach`. */
export function closeWord(): void {
  for (const stop of atClose.splice(0)) stop();
  open?.close();
  open = null;
}

/** The open document as the pane knows it, read anew. */
export async function knownNow(): Promise<KnownDocument> {
  return valueOf(await readKnown());
}

/** The open document read through Word, as a plan. */
export async function planNow(): Promise<Plan> {
  return buildPlan(valueOf(await readDocument()), null);
}

/** The value of an outcome; a refusal fails the test and says which. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** A press on a kind, with the paragraphs of the selection together and nothing meant but they. */
export function as(kind: ElementKind, language: Language): TagAsked {
  return { kind, language, near: 0, how: "together", meant: () => null };
}
