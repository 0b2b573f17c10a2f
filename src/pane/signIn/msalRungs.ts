import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  PublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { SignInSettings } from "../../api/contract.ts";
import { inBrowser } from "../../word/inBrowser.ts";
import { inTime } from "../../word/inTime.ts";
import { wordAccount } from "../../word/wordAccount.ts";
import { done } from "../../words/refusal.ts";
import { clientConfiguration } from "./clientConfiguration.ts";
import type { Rung } from "./climb.ts";
import { tokenOf } from "./tokenOf.ts";

/** What MSAL is asked with. */
export interface MsalRequest {
  readonly settings: SignInSettings;
  /** The page without script that MSAL's own frame and popup end at. */
  readonly backPage: string;
  /** Sign-in name of whoever was signed in before; null for nobody. */
  readonly loginHint: string | null;
  readonly now: () => Date;
}

/** How long Word's broker may take to say that it is there, in ms. */
const brokerTimeout = 3000;

/**
 * A token without asking: by Word's broker (nested app authentication). Where Word offers that and has no
 * broker, as on the web, MSAL does it as the browser's ordinary sign-in in a hidden frame (Microsoft,
 * "Enable single sign-on in an Office Add-in with nested app authentication", 2025-11-24).
 */
export function byWord(request: MsalRequest, limit: number): Rung {
  return { name: "word", limit, go: async () => quietly((await nestableClient(request)).app, request) };
}

/**
 * A token without asking, by the session that the sign-in window left with whoever signs people in: a hidden
 * frame of the ordinary client. It fails where there is no such session, or the browser lets no frame see it.
 */
export function byFrame(request: MsalRequest, limit: number): Rung {
  return { name: "frame", limit, go: async () => quietly(await ordinaryClient(request), request) };
}

/**
 * A token by asking, in Word's own window or the browser's popup. Without a broker only in a browser: the
 * view an add-in has on the desktop would open the popup outside Word, where it answers nobody. Nor where
 * people are signed in on the pane's own origin: MSAL would take the first page there for the answer.
 */
export function byPopup(request: MsalRequest, limit: number): Rung {
  return {
    name: "popup",
    limit,
    async go() {
      const { app, brokered } = await nestableClient(request);
      const elsewhere = new URL(request.settings.authority).origin !== new URL(request.backPage).origin;
      if (!brokered && !(inBrowser() && elsewhere)) throw new Error("Word has no broker");
      return done(tokenOf(await app.acquireTokenPopup(await askedWith(request)), request.now()));
    },
  };
}

async function quietly(app: IPublicClientApplication, request: MsalRequest): ReturnType<Rung["go"]> {
  return done(tokenOf(await app.ssoSilent(await askedWith(request)), request.now()));
}

async function askedWith({ settings, loginHint }: MsalRequest): Promise<{ scopes: string[]; loginHint?: string }> {
  const known = loginHint ?? (await wordAccount());
  return { scopes: [...settings.scopes], ...(known === null ? {} : { loginHint: known }) };
}

/** A client for Word's broker; `brokered`: whether there is one, else it is an ordinary client. */
async function nestableClient({
  settings,
  backPage,
}: MsalRequest): Promise<{ readonly app: IPublicClientApplication; readonly brokered: boolean }> {
  let brokered = false;
  const app = await inTime(
    brokerTimeout,
    createNestablePublicClientApplication(
      clientConfiguration(settings, backPage, "memoryStorage"),
      undefined,
      (configuration, controller) => {
        brokered = true;
        return new PublicClientApplication(configuration, controller);
      },
    ),
  );
  return { app, brokered };
}

function ordinaryClient({ settings, backPage }: MsalRequest): Promise<IPublicClientApplication> {
  return createStandardPublicClientApplication(clientConfiguration(settings, backPage, "memoryStorage"));
}
