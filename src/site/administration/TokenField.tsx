import type { ReactElement } from "react";

/** The field that every form of the administration sends, so that it is known to be ours. */
export function TokenField({ token }: { readonly token: string }): ReactElement {
  return <input type="hidden" name={tokenField} value={token} />;
}

/** What it is called. */
export const tokenField = "skjema";
