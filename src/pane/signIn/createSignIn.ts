import type { SignInSettings } from "../../api/contract.ts";
import type { ServiceRefusalCode } from "../../api/serviceRefusal.ts";
import { signInPages } from "../../api/signInPages.ts";
import { askInDialog } from "../../word/dialog.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import type { TextStorage, SignIn } from "../core/panePorts.ts";
import type { Notice } from "../core/paneState.ts";
import { climb, fetched, type Rung } from "./climb.ts";
import type { MsalRequest } from "./msalRungs.ts";
import { readDialogAnswer, type Token } from "./token.ts";

/** What signing in needs to know of where it happens. */
export interface SignInPlace {
  settings(): Promise<Outcome<SignInSettings, ServiceRefusalCode>>;
  /** Address of the folder with the sign-in's pages. */
  readonly folder: string;
  /** Whether Word says that it can sign the user in. Asked when needed, since Office.js must be ready first. */
  nested(): boolean;
  readonly storage: TextStorage;
  /** Where a pane that is left hands over to the one that comes next. */
  readonly session: TextStorage;
  readonly now: () => Date;
}

/** Remembered on this machine: that somebody was signed in here, never who, never a token. */
const remembered = "plantraad.signedIn";
/** The token, while one pane is left and the next has not come. */
const handedOver = "plantraad.token";
/** A token is renewed this long before it ends, in ms. */
const margin = 60_000;
/**
 * How long a way may take, in ms: without asking when nothing waits for it, and after a press, which browsers let open a
 * window for 5 s; and where Word asks the person, in a window of Word's own that may never say that it is gone.
 */
const timeouts = { quiet: 12_000, pressed: 3500, asked: 300_000 };

/** MSAL and the ways it knows, fetched when first needed. */
const msalRungs = () => import("./msalRungs.ts");

/**
 * Signing in by Word's own account where the host can (nested app authentication), else in a window
 * beside Word; each way is taken when the one before fails, for whatever reason. MSAL is fetched when first
 * needed, so that the pane opens without it.
 */
export function createSignIn(place: SignInPlace): SignIn {
  let token = takeOver(place.session);
  let renewing: Promise<boolean> | null = null;
  /** Somebody signed out here: whoever signs in next is asked who they are. */
  let asks = false;

  function accept(found: Token | null): boolean {
    token = found;
    if (found) place.storage.write(remembered, "yes");
    return found !== null;
  }

  async function msalRequest(): Promise<Outcome<MsalRequest, ServiceRefusalCode>> {
    const settings = await place.settings();
    if (!settings.ok) return settings;
    const backPage = new URL(signInPages.back, place.folder).href;
    return done({ settings: settings.value, backPage, loginHint: token?.loginHint ?? null, now: place.now });
  }

  async function renew(): Promise<boolean> {
    const request = await msalRequest();
    if (!request.ok) return false;
    const { quiet } = timeouts;
    const word = fetched("word", quiet, async () => (await msalRungs()).byWord(request.value, quiet));
    const frame = fetched("frame", quiet, async () => (await msalRungs()).byFrame(request.value, quiet));
    const got = await climb(place.nested() ? [word, frame] : [frame]);
    return accept(got.ok ? got.value : null);
  }

  const byWindow: Rung = {
    name: "window",
    limit: null,
    async go(): Promise<Outcome<Token, WordRefusalCode>> {
      const message = await askInDialog(new URL(signInPages.window, place.folder).href);
      if (!message.ok) return message;
      const answer = readDialogAnswer(message.value);
      if (answer?.type === "token") return done(answer);
      return refuse("signInFailed", { code: answer?.code ?? "", message: answer?.message ?? "" });
    },
  };

  async function rungs(): Promise<Outcome<readonly Rung[], ServiceRefusalCode>> {
    if (!place.nested() || asks) return done([byWindow]);
    const request = await msalRequest();
    if (!request.ok) return request;
    const { pressed, asked } = timeouts;
    return done([
      fetched("word", pressed, async () => (await msalRungs()).byWord(request.value, pressed)),
      fetched("popup", asked, async () => (await msalRungs()).byPopup(request.value, asked)),
      byWindow,
    ]);
  }

  function renewOnce(): Promise<boolean> {
    renewing ??= renew().finally(() => {
      renewing = null;
    });
    return renewing;
  }

  const holds = (): boolean => token !== null && token.expiresAt - place.now().getTime() >= margin;

  return {
    async signIn(asking): Promise<Notice | null> {
      const ways = await rungs();
      if (!ways.ok) return { type: "service", refusal: ways.refusal };
      // Word's own window may never come, and what asks for it may never answer.
      const got = await climb(ways.value, ({ name }, passBy) => asking(name === "popup" ? passBy : null));
      if (!got.ok) return { type: "word", refusal: got.refusal };
      accept(got.value);
      asks = false;
      return null;
    },
    signInQuietly: async () => holds() || (place.storage.read(remembered) !== null && (await renewOnce())),
    signOut() {
      accept(null);
      asks = true;
      place.storage.write(remembered, null);
    },
    async token() {
      if (token === null) return null;
      if (!holds() && !(await renewOnce())) return null;
      return token?.accessToken ?? null;
    },
    handOver() {
      if (token !== null) place.session.write(handedOver, JSON.stringify({ type: "token", ...token }));
    },
  };
}

/** The token of the pane before this one, taken out of where that one left it; null for none. */
function takeOver(session: TextStorage): Token | null {
  const left = readDialogAnswer(session.read(handedOver) ?? "");
  session.write(handedOver, null);
  return left?.type === "token" ? left : null;
}
