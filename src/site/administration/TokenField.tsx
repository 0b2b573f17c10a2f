import type { ReactElement } from "react";

/**
 * The field that every form of the administration sends, so that it is known to be ours; and with `seen` the one that
 * carries along what was saved when the form was made.
 */
export function TokenField({ token, seen }: { readonly token: string; readonly seen?: string }): ReactElement {
  return (
    <>
      <input type="hidden" name={tokenField} value={token} />
      {seen === undefined ? null : <input type="hidden" name={seenField} value={seen} />}
    </>
  );
}

/** What they are called. */
export const tokenField = "skjema";
export const seenField = "sett";
