import { openInWord } from "../openInWord.ts";
import { paragraph } from "../../../src/docx/build/build.ts";
import type { Bridge, WordAccount } from "../../../src/standin/ways/signIn/broker.ts";
import type { OfficeInJsdom, OfficeOptions } from "../officeInJsdom.ts";

const kari: WordAccount = {
  userPrincipalName: "kari@fjordvik.kommune.no",
  tokens: (scopes) => ({ accessToken: `for ${scopes}`, idToken: "e30.e30.s" }),
};

function open(options: OfficeOptions): Promise<OfficeInJsdom> {
  return openInWord([paragraph("x")], options);
}

/** Word's broker in the pane's window; none where Word has put none there. */
function brokerOf({ window }: OfficeInJsdom): Bridge | undefined {
  return (window as unknown as { readonly nestedAppAuthBridge?: Bridge }).nestedAppAuthBridge;
}

/** What the broker answers when it is asked for a token. */
function tokenFrom(broker: Bridge): Promise<Record<string, unknown>> {
  return new Promise((resolve) => {
    broker.addEventListener("message", (answer) => resolve(JSON.parse(answer) as Record<string, unknown>));
    broker.postMessage(JSON.stringify({ requestId: "1", method: "GetToken", tokenParams: { scope: "plans" } }));
  });
}

const offers = ({ Office }: OfficeInJsdom): boolean =>
  Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");

describe("ways of signing in", () => {
  test("nestedSignInOffered: Word in Microsoft 365 says that it signs people in, and whom it is signed in as", async () => {
    for (const profile of ["web", "windows", "mac"] as const) {
      const office = await open({ profile, account: kari });
      expect(offers(office)).toBe(true);
      expect(await office.Office.auth.getAuthContext()).toMatchObject({ userPrincipalName: kari.userPrincipalName });
    }
    await expect((await open({ profile: "web" })).Office.auth.getAuthContext()).rejects.toThrow();
  });

  test("nestedSignInAbsent: Word 2021 says that it does not", async () => {
    const office = await open({ profile: "word2021", account: kari });
    expect([offers(office), brokerOf(office)]).toEqual([false, undefined]);
  });

  test("browserSignsIn: on the web Word says that it signs people in, and has no broker to do it", async () => {
    const office = await open({ profile: "web", account: kari });
    expect([offers(office), brokerOf(office)]).toEqual([true, undefined]);
  });

  test("brokerSignsIn: on the desktop the broker gives a token for the account Word has, and none where it has none", async () => {
    const broker = brokerOf(await open({ profile: "windows", account: kari }));
    if (!broker) throw new Error("Word has no broker");
    expect(await tokenFrom(broker)).toMatchObject({ success: true, token: { access_token: "for plans" } });
    const without = brokerOf(await open({ profile: "mac" }));
    if (!without) throw new Error("Word has no broker");
    expect(await tokenFrom(without)).toMatchObject({ success: false, error: { status: "ACCOUNT_UNAVAILABLE" } });
  });

  test("brokerWithoutAccount: the broker has no account, though Word has one", async () => {
    const broker = brokerOf(await open({ profile: "windows", account: kari, mishaps: ["brokerWithoutAccount"] }));
    if (!broker) throw new Error("Word has no broker");
    expect(await tokenFrom(broker)).toMatchObject({ success: false, error: { status: "ACCOUNT_UNAVAILABLE" } });
  });

  test("brokerFails: the broker refuses without a code or words", async () => {
    const broker = brokerOf(await open({ profile: "mac", account: kari, mishaps: ["brokerFails"] }));
    if (!broker) throw new Error("Word has no broker");
    expect(await tokenFrom(broker)).toMatchObject({ success: false, error: { status: "", code: "", description: "" } });
  });

  test("brokerNeverAnswers: the broker says that it is there, and answers nothing else", async () => {
    const broker = brokerOf(await open({ profile: "windows", account: kari, mishaps: ["brokerNeverAnswers"] }));
    if (!broker) throw new Error("Word has no broker");
    const heard: string[] = [];
    broker.addEventListener("message", (answer) => heard.push(answer));
    broker.postMessage(JSON.stringify({ requestId: "1", method: "GetToken", tokenParams: { scope: "plans" } }));
    broker.postMessage(JSON.stringify({ requestId: "2", method: "GetTokenPopup", tokenParams: { scope: "plans" } }));
    await new Promise<void>((resolve) => {
      broker.addEventListener("message", () => resolve());
      broker.postMessage(JSON.stringify({ requestId: "3", method: "GetInitContext" }));
    });
    expect(heard.map((text) => (JSON.parse(text) as { requestId: string }).requestId)).toEqual(["3"]);
  });

  test("windowsBlocked: a window the pane asks for does not open, and Office.js answers 12011", async () => {
    const { Office } = await open({ profile: "web", mishaps: ["windowsBlocked"] });
    const code = await new Promise((resolve) => {
      const options = { promptBeforeOpen: false };
      Office.context.ui.displayDialogAsync("https://localhost/pane/signin.html", options, ({ error }) =>
        resolve(error.code),
      );
    });
    expect(code).toBe(12_011);
  });

  test("thirdPartyCookiesOff: a hidden frame that asks to be let in comes back as login_required, and other frames are left alone", async () => {
    const { window } = await open({ profile: "web", mishaps: ["thirdPartyCookiesOff"] });
    const frame = window.document.createElement("iframe");
    const back = "https://localhost/pane/signedin.html";
    frame.src = `https://login.example/authorize?prompt=none&state=s1&redirect_uri=${encodeURIComponent(back)}`;
    const ended = new URL(frame.src);
    expect(`${ended.origin}${ended.pathname}`).toBe(back);
    expect(Object.fromEntries(new URLSearchParams(ended.hash.slice(1)))).toMatchObject({
      error: "login_required",
      state: "s1",
    });
    frame.src = "https://login.example/authorize?prompt=login";
    expect(frame.src).toBe("https://login.example/authorize?prompt=login");
  });
});
