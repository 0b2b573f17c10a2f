import type { ElementId, ElementKind } from "../plan/element.ts";
import { done, type Outcome } from "../words/refusal.ts";
import { elementSpot } from "./controlSpot.ts";
import { findControl } from "./findControl.ts";
import type { KnownDocument } from "./known/knownDocument.ts";
import { takeInControls } from "./known/takeInControls.ts";
import { runWord } from "./runWord.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/**
 * Whether an element's tag still stands in the open document, before something is written of it: Word tells of no undo.
 * Refuses `moved` where it does not, and takes in what else has gone or come. One sync, and one or two more where it has gone.
 */
export async function elementStands(
  known: KnownDocument,
  kind: ElementKind,
  id: ElementId,
): Promise<Outcome<void, WordRefusalCode>> {
  const found = await runWord(async (context): Promise<Outcome<void, WordRefusalCode>> => {
    const control = await findControl(context, elementSpot(kind, id));
    return control.ok ? done(undefined) : control;
  });
  if (found.ok || found.refusal.code !== "moved") return found;
  const taken = await takeInControls(known);
  return taken.ok ? found : taken;
}
