/** The account Word itself is signed in with, and the tokens that its broker gets for it. */
export interface WordAccount {
  readonly userPrincipalName: string;
  /** Tokens for the scopes that are asked for, with a space between. */
  readonly tokens: (scopes: string) => { readonly accessToken: string; readonly idToken: string };
}

/** The pane's own window, with what a Word puts there. */
export interface PaneWindow {
  /** Office.js, which has come before anything is put here. */
  readonly Office: { readonly auth: object };
  /** Its loader, which knows on what it runs. */
  readonly OfficeExt: { readonly HostName: { readonly Host: { getInstance(): { getPlatform: () => string } } } };
  nestedAppAuthBridge?: Bridge;
  open: (...asked: readonly unknown[]) => unknown;
  readonly HTMLIFrameElement: { readonly prototype: object };
}

/** What MSAL speaks to Word's broker through: texts of JSON, to and fro. */
export interface Bridge {
  addEventListener(event: string, listener: (answer: string) => void): void;
  removeEventListener(event: string, listener: (answer: string) => void): void;
  postMessage(text: string): void;
}

/** What the broker answers when it is asked for a token: a token, or how it has gone wrong. */
export type BrokerAnswer = Readonly<Record<"token" | "account", object>> | { readonly error: object };

const hour = 3600;

/**
 * A broker as MSAL meets it in `window.nestedAppAuthBridge` (nested app authentication: `GetInitContext`, `GetToken`,
 * `GetTokenPopup`; see naa/BridgeProxy.ts in @azure/msal-browser). It answers on a later turn, or with null never.
 */
export function brokerThat(answers: (scopes: string) => BrokerAnswer | null): Bridge {
  const listeners = new Set<(answer: string) => void>();
  return {
    addEventListener: (_event, listener) => listeners.add(listener),
    removeEventListener: (_event, listener) => listeners.delete(listener),
    postMessage(text) {
      const { requestId, method, tokenParams } = JSON.parse(text) as Record<string, unknown>;
      const result =
        method === "GetInitContext"
          ? { initContext: { sdkName: "stand-in", sdkVersion: "1.0.0" } }
          : answers(scopesOf(tokenParams));
      if (result === null) return;
      const answer = { messageType: "NestedAppAuthResponse", requestId, success: !("error" in result), ...result };
      setTimeout(() => {
        for (const listener of listeners) listener(JSON.stringify(answer));
      }, 0);
    },
  };
}

/** The answer of a broker that has an account. */
export function tokenFor({ userPrincipalName, tokens }: WordAccount, scopes: string): BrokerAnswer {
  const { accessToken, idToken } = tokens(scopes);
  return {
    token: { access_token: accessToken, id_token: idToken, expires_in: hour, scope: scopes, properties: null },
    account: {
      homeAccountId: "word.home",
      localAccountId: "word",
      tenantId: "home",
      environment: "login.microsoftonline.com",
      username: userPrincipalName,
    },
  };
}

function scopesOf(tokenParams: unknown): string {
  return typeof tokenParams === "object" && tokenParams !== null && "scope" in tokenParams
    ? String(tokenParams.scope)
    : "";
}
