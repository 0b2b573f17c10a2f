import { useContext, useState } from "react";
import { PaneContext } from "./usePane.ts";

/** What the fields of a form hold while they are written. */
export type Fields = Readonly<Record<string, string>>;

/** A form's fields as they are written, how to write in them, and how to let what was written go. */
export interface Draft<T extends Fields> {
  readonly fields: T;
  readonly write: (fields: T) => void;
  readonly forget: () => void;
}

/**
 * What is being written in a form, kept while the document is open: a press on the ribbon may close the view or load
 * the pane anew, and nothing typed is lost by that. `saved` is what the fields hold before anything is written; when it
 * becomes another, what was written on the old is let go. `name` is the form's own, the same each time it opens.
 */
export function useDraft<T extends Fields>(name: string, saved: T): Draft<T> {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("useDraft is called outside a PaneContext");
  const { drafts } = pane;
  const base = JSON.stringify(saved);
  const [fields, setFields] = useState(() => readDraft(drafts.read(name), saved));
  const [shown, setShown] = useState(base);
  if (base !== shown) {
    setShown(base);
    setFields(saved);
  }
  return {
    fields,
    write(next) {
      setFields(next);
      drafts.write(name, JSON.stringify(next) === base ? null : JSON.stringify({ saved, fields: next }));
    },
    forget: () => drafts.write(name, null),
  };
}

/** The fields kept, where they were written on just what is saved now; else those saved. */
function readDraft<T extends Fields>(kept: string | null, saved: T): T {
  if (kept === null) return saved;
  const draft: unknown = JSON.parse(kept);
  if (typeof draft !== "object" || draft === null || !("saved" in draft) || !("fields" in draft)) return saved;
  const written: unknown = draft.fields;
  return JSON.stringify(draft.saved) === JSON.stringify(saved) && hasTheFieldsOf(saved, written) ? written : saved;
}

function hasTheFieldsOf<T extends Fields>(saved: T, written: unknown): written is T {
  return (
    typeof written === "object" &&
    written !== null &&
    Object.keys(saved).every((field) => typeof Reflect.get(written, field) === "string")
  );
}
