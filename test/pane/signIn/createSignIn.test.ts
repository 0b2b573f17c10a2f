import { webcrypto } from "node:crypto";
import type { SignInSettings } from "../../../src/api/contract.ts";
import { paragraph } from "../../../src/docx/build/build.ts";
import type { WordAccount } from "../../../src/standin/ways/signIn/broker.ts";
import { createSignIn } from "../../../src/pane/signIn/createSignIn.ts";
import { supportsNestedSignIn } from "../../../src/word/wordSurroundings.ts";
import { done } from "../../../src/words/refusal.ts";
import type { OfficeInJsdom, OfficeOptions } from "../../standin/officeInJsdom.ts";
import { closeWord, openInWord } from "../../word/openInWord.ts";
import { memory } from "../paneInWord.ts";

const settings: SignInSettings = {
  authority: "https://login.microsoftonline.com/organizations",
  clientId: "11111111-2222-4333-8444-555555555555",
  scopes: ["api://plantraad/plantraad"],
  protocol: "entra",
};

const claims = Buffer.from(JSON.stringify({ sub: "kari", tid: "home", exp: 4_000_000_000 })).toString("base64url");

const kari: WordAccount = {
  userPrincipalName: "kari@fjordvik.kommune.no",
  tokens: (scopes) => ({ accessToken: `access for ${scopes}`, idToken: `e30.${claims}.s` }),
};

/** MSAL leaves its channel open, which would keep Node from ending. */
const { BroadcastChannel: Channel } = globalThis;
globalThis.BroadcastChannel = class extends Channel {
  constructor(name: string) {
    super(name);
    (this as unknown as { unref(): void }).unref();
  }
};

/** Nobody listens for another way. */
const asksNobody = (): void => undefined;

const now = new Date("2026-11-24T12:00:00");

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  closeWord();
});

/** Signing in in a pane of this Word, by genuine MSAL over what this Word has for it. */
async function paneIn(word: OfficeOptions, session = memory(), storage = memory()) {
  const office = await openInWord([paragraph("Mål")], word);
  Object.defineProperty(office.window, "crypto", { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, "window", { value: office.window, configurable: true });
  const opened = windowsOf(office);
  const signIn = createSignIn({
    settings: () => Promise.resolve(done(settings)),
    folder: "https://localhost/pane/",
    nested: supportsNestedSignIn,
    storage,
    session,
    now: () => now,
  });
  return { signIn, opened, office };
}

/** The pages that the pane opens in windows: our own, in which Ola signs in at once, and those of others, which stay empty. */
function windowsOf({ window }: OfficeInJsdom): readonly string[] {
  const opened: string[] = [];
  const beside = window.document.body.appendChild(window.document.createElement("iframe")).contentWindow;
  const answer = { type: "token", accessToken: "Ola's", expiresAt: now.getTime() + 3_600_000, loginHint: null };
  window.open = (address) => {
    opened.push(new URL(String(address)).pathname);
    if (beside === null || opened.at(-1) !== "/pane/signin.html") return beside;
    setTimeout(() => {
      const { origin } = window.location;
      const told = { data: JSON.stringify(answer), origin, source: beside };
      window.dispatchEvent(new window.MessageEvent("message", told));
    }, 0);
    return beside;
  };
  return opened;
}

/** Calls back when the pane next opens a window. */
function onOpened({ window }: OfficeInJsdom, listener: () => void): void {
  const { open } = window;
  window.open = (...asked) => {
    window.open = open;
    const page = open(...asked);
    listener();
    return page;
  };
}

test("nested app authentication present: whoever Word is signed in as is signed in without a window", async () => {
  const { signIn, opened } = await paneIn({ profile: "windows", account: kari });
  expect(await signIn.signIn(asksNobody)).toBeNull();
  expect(await signIn.token()).toMatch(/^access for api:\/\/plantraad\/plantraad/);
  expect(opened).toEqual([]);
});

test.each<[string, OfficeOptions]>([
  ["is signed in with no account", { profile: "windows" }],
  ["has a broker without an account", { profile: "mac", account: kari, mishaps: ["brokerWithoutAccount"] }],
  ["has a broker that fails without saying why", { profile: "mac", account: kari, mishaps: ["brokerFails"] }],
  ["cannot sign people in", { profile: "word2021", account: kari }],
])("the sign-in window opens where Word %s, and whoever signs in there is signed in", async (_why, word) => {
  const { signIn, opened } = await paneIn(word);
  expect(await signIn.signIn(asksNobody)).toBeNull();
  expect(opened).toEqual(["/pane/signin.html"]);
  expect(await signIn.token()).toBe("Ola's");
});

test("a broker that never answers is passed by with one press, and the window opens at once", async () => {
  const { signIn, opened } = await paneIn({ profile: "windows", account: kari, mishaps: ["brokerNeverAnswers"] });
  const offered: boolean[] = [];
  const hindered = await signIn.signIn((anotherWay) => {
    offered.push(anotherWay !== null);
    anotherWay?.();
  });
  expect(hindered).toBeNull();
  expect(opened).toEqual(["/pane/signin.html"]);
  // Asked quietly, asked by Word's own window, which is passed by, and the window beside Word.
  expect(offered).toEqual([false, true, false]);
  expect(await signIn.token()).toBe("Ola's");
});

test("on the web, where Word has no broker, the browser's popup asks, and passed by it leads to the window", async () => {
  const { signIn, opened, office } = await paneIn({ profile: "web", account: kari });
  let another: (() => void) | null = null;
  const signedIn = signIn.signIn((anotherWay) => (another = anotherWay));
  await new Promise<void>((resolve) => onOpened(office, resolve));
  // MSAL opens its popup empty, and goes to whoever signs people in when it knows where that is.
  expect(opened).toEqual(["blank"]);
  (another as (() => void) | null)?.();
  expect(await signedIn).toBeNull();
  expect(opened).toEqual(["blank", "/pane/signin.html"]);
  expect(await signIn.token()).toBe("Ola's");
});

test("on the desktop the browser's popup is not opened where Word says that it signs people in and has no broker", async () => {
  const { signIn, opened, office } = await paneIn({ profile: "windows", account: kari });
  Reflect.deleteProperty(office.window, "nestedAppAuthBridge");
  expect(await signIn.signIn(asksNobody)).toBeNull();
  expect(opened).toEqual(["/pane/signin.html"]);
});

test("whoever has signed out is asked who they are, also where Word has an account", async () => {
  const { signIn, opened } = await paneIn({ profile: "windows", account: kari });
  await signIn.signIn(asksNobody);
  signIn.signOut();
  expect(await signIn.token()).toBeNull();
  expect(await signIn.signIn(asksNobody)).toBeNull();
  expect(opened).toEqual(["/pane/signin.html"]);
});

test("a pane that is loaded anew is signed in as before, without asking anyone", async () => {
  const [session, storage] = [memory(), memory()];
  const before = (await paneIn({ profile: "word2021" }, session, storage)).signIn;
  await before.signIn(asksNobody);
  before.handOver();
  const { signIn, opened } = await paneIn({ profile: "word2021" }, session, storage);
  expect(await signIn.signInQuietly()).toBe(true);
  expect([await signIn.token(), opened]).toEqual(["Ola's", []]);
});

test("a token is nowhere but in memory while a pane is open, and is handed over once", async () => {
  const session = memory();
  const written: (string | null)[] = [];
  const watched = {
    ...session,
    write(name: string, text: string | null) {
      written.push(text);
      session.write(name, text);
    },
  };
  const { signIn } = await paneIn({ profile: "word2021" }, watched);
  await signIn.signIn(asksNobody);
  expect(written).toEqual([null]);
  signIn.handOver();
  expect(await (await paneIn({ profile: "word2021" }, session)).signIn.token()).toBe("Ola's");
  expect(await (await paneIn({ profile: "word2021" }, session)).signIn.token()).toBeNull();
});

test("whoever has signed out is not handed over", async () => {
  const session = memory();
  const { signIn } = await paneIn({ profile: "word2021" }, session);
  await signIn.signIn(asksNobody);
  signIn.signOut();
  signIn.handOver();
  expect(await (await paneIn({ profile: "word2021" }, session)).signIn.token()).toBeNull();
});
