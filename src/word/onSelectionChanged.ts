import type { Outcome } from "../words/refusal.ts";
import { callOffice } from "./callOffice.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** Calls `listener` each time the selection has moved, for as long as the pane lives. */
export function onSelectionChanged(listener: () => void): Promise<Outcome<void, WordRefusalCode>> {
  return callOffice((answer) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener, answer),
  );
}
