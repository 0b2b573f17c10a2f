import { isOthers } from "../core/belongingNow.ts";
import { usePane } from "./usePane.ts";

/** The id of the notice that says why nothing can be written; controls that are off point to it. */
export const readOnlyNotice = "read-only";

/** Whether the pane can write in the document now. */
export interface Writing {
  /** The document is not written in: it cannot be, or it belongs to another register. */
  readonly readOnly: boolean;
  /** Nothing can be written just now: the document is read-only, or the pane is at work in it. */
  readonly locked: boolean;
  /** For every button that writes: off but still found by keyboard, with the reason where it lasts. */
  readonly button: { readonly disabledFocusable: boolean; readonly "aria-describedby"?: string };
}

export function useWriting(): Writing {
  const { state } = usePane();
  const readOnly = state.surroundings?.readOnly === true || isOthers(state);
  const locked = readOnly || state.busy !== null;
  return {
    readOnly,
    locked,
    button: { disabledFocusable: locked, ...(readOnly ? { "aria-describedby": readOnlyNotice } : {}) },
  };
}
