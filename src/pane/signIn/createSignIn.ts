import type { SignInSettings } from "../../api/contract.ts";
import type { ServiceRefusalCode } from "../../api/serviceRefusal.ts";
import { askInDialog } from "../../word/dialog.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";
import type { TextStorage, SignIn } from "../core/panePorts.ts";
import type { Notice } from "../core/paneState.ts";
import { readDialogAnswer, type Token } from "./token.ts";

/** What signing in needs to know of where it happens. */
export interface SignInPlace {
  settings(): Promise<Outcome<SignInSettings, ServiceRefusalCode>>;
  /** Address of the sign-in window's page. */
  readonly page: string;
  /** Whether Word itself can sign the user in. Asked when needed, since Office.js must be ready first. */
  nested(): boolean;
  readonly storage: TextStorage;
}

/** Remembered on this machine: that somebody was signed in here, never who, never a token. */
const remembered = "plantraad.signedIn";
/** A token is renewed this long before it ends, in ms. */
const margin = 60_000;

/**
 * Signing in by Word's own account where the host can (nested app authentication), else in a window
 * beside Word. MSAL is fetched when first needed, so that the pane opens without it.
 */
export function createSignIn(place: SignInPlace): SignIn {
  let token: Token | null = null;
  let renewing: Promise<boolean> | null = null;

  function accept(found: Token | null): boolean {
    token = found;
    if (found) place.storage.write(remembered, "yes");
    return found !== null;
  }

  async function renew(): Promise<boolean> {
    const settings = await place.settings();
    if (!settings.ok) return false;
    if (place.nested()) {
      const { nestedToken } = await import("./nestedToken.ts");
      const got = await nestedToken(settings.value, "quietly");
      return accept(got.ok ? got.value : null);
    }
    const { quietToken } = await import("./quietToken.ts");
    return accept(await quietToken(settings.value, place.page, token?.loginHint ?? null));
  }

  async function signInNested(): Promise<Notice | null> {
    const settings = await place.settings();
    if (!settings.ok) return { type: "service", refusal: settings.refusal };
    const { nestedToken } = await import("./nestedToken.ts");
    const got = await nestedToken(settings.value, "asking");
    if (!got.ok) return { type: "word", refusal: got.refusal };
    accept(got.value);
    return null;
  }

  async function signInByDialog(): Promise<Notice | null> {
    const message = await askInDialog(place.page);
    if (!message.ok) return { type: "word", refusal: message.refusal };
    const answer = readDialogAnswer(message.value);
    if (answer?.type === "token") {
      accept(answer);
      return null;
    }
    const { refusal } = refuse("signInFailed", { code: answer?.code ?? "", message: answer?.message ?? "" });
    return { type: "word", refusal };
  }

  function renewOnce(): Promise<boolean> {
    renewing ??= renew().finally(() => {
      renewing = null;
    });
    return renewing;
  }

  return {
    signIn: () => (place.nested() ? signInNested() : signInByDialog()),
    signInQuietly: async () => place.storage.read(remembered) !== null && renewOnce(),
    signOut() {
      token = null;
      place.storage.write(remembered, null);
    },
    async token() {
      if (token === null) return null;
      if (token.expiresAt - Date.now() < margin && !(await renewOnce())) return null;
      return token.accessToken;
    },
  };
}
