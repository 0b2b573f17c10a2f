/** An access token, until when it holds (ms since 1970), and how to be known again without a window. */
export interface Token {
  readonly accessToken: string;
  readonly expiresAt: number;
  readonly loginHint: string | null;
}

/** What the sign-in window sends the pane, as JSON: a token, or why there is none. */
export type DialogAnswer =
  ({ readonly type: "token" } & Token) | { readonly type: "refused"; readonly code: string; readonly message: string };

/** Reads the window's message; null where it is none of ours. */
export function readDialogAnswer(message: string): DialogAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  const text = (name: string): string | null => {
    const found: unknown = Reflect.get(value, name);
    return typeof found === "string" ? found : null;
  };
  const accessToken = text("accessToken");
  const expiresAt: unknown = Reflect.get(value, "expiresAt");
  if (value.type === "token" && accessToken !== null && typeof expiresAt === "number") {
    return { type: "token", accessToken, expiresAt, loginHint: text("loginHint") };
  }
  return value.type === "refused"
    ? { type: "refused", code: text("code") ?? "", message: text("message") ?? "" }
    : null;
}
