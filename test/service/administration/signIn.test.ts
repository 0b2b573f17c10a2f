import { openSignIn } from "../../../src/service/access/openSignIn.ts";
import { readConfig } from "../../../src/service/start/config.ts";
import { openBrowsing, type Browsing } from "./browsing.ts";

let browsing: Browsing;
beforeAll(async () => {
  browsing = await openBrowsing();
});
afterAll(() => browsing.close());

describe("signing in on the web, by the service's own provider", () => {
  test("leads from the page that was asked for, by the choice of who one is, back to it", async () => {
    const browser = browsing.browser();
    const choice = await browser.get("/administrasjon/tidslinje?type=temaplan");
    expect(choice.url).toMatch(/^\/login\/choose\//);
    const page = await browser.post(choice.url, { person: "ola" });
    expect([page.status, page.url]).toEqual([200, "/administrasjon/tidslinje?type=temaplan"]);
    expect(page.body).toContain("Logget inn som Ola Nygård");
    expect(page.headers["cache-control"]).toBe("private, no-store");
    expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  });

  test("keeps a session in a cookie for this origin, https and no script, and asks with PKCE, state and nonce", async () => {
    const browser = browsing.browser();
    const begun = await browser.once("/administrasjon/logg-inn");
    const asked = new URL(begun.headers.location ?? "").searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: "https://localhost:4443/administrasjon/inn",
    });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(20);
    await browser.signIn("ola");
    const [session] = browser.set.filter((line) => line.startsWith("__Host-plantraad="));
    expect(session).toMatch(/^__Host-plantraad=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test("an answer that another browser's sign-in began lets nobody in", async () => {
    const [mine, other] = [browsing.browser(), browsing.browser()];
    const answer = await mine.answerOf("ola");
    const page = await other.get(answer);
    expect([page.status, page.url]).toEqual([400, answer]);
    expect(page.body).toContain("Innloggingen ble ikke fullført");
    await other.get("/administrasjon/logg-inn");
    expect((await other.get(answer)).status).toBe(400);
    expect((await other.get("/administrasjon")).url).toMatch(/^\/login\//);
  });

  test.each(["https://elsewhere.example/", "//elsewhere.example", "/fjordvik", "/administrasjon//elsewhere.example"])(
    "never leads on to %s",
    async (to) => {
      const browser = browsing.browser();
      const choice = await browser.get(`/administrasjon/logg-inn?til=${encodeURIComponent(to)}`);
      expect((await browser.post(choice.url, { person: "ola" })).url).toBe("/administrasjon");
    },
  );

  test("ends after a day's work, and when one signs out, also for whoever kept the cookie", async () => {
    const browser = browsing.browser();
    const page = await browser.signIn("ola");
    const kept = browser.copy();
    const left = await browser.post("/administrasjon/logg-ut", { skjema: tokenIn(page.body) });
    expect([left.url, left.body]).toEqual(["/administrasjon/ute", expect.stringContaining("Du er logget ut")]);
    expect((await kept.once("/administrasjon")).status).toBe(303);
    const another = browsing.browser();
    await another.signIn("ola");
    browsing.pass(8 * 60 * 60 * 1000);
    expect((await another.once("/administrasjon")).status).toBe(303);
  });

  test("someone without a role is told so, and whom to ask", async () => {
    const page = await browsing.browser().signIn("anne");
    expect(page.status).toBe(403);
    expect(page.body).toContain("Be Siri Dahl om å gi deg rollen eller gjøre dette for deg.");
  });
});

describe("a form", () => {
  const headers = { origin: "https://localhost:4443" };

  test("from another site changes nothing", async () => {
    const browser = browsing.browser();
    const page = await browser.signIn("ola");
    const sent = { skjema: tokenIn(page.body) };
    for (const from of ["https://elsewhere.example", "null", ""]) {
      const answer = await browser.post("/administrasjon/logg-ut", sent, { origin: from });
      expect([answer.status, answer.body]).toEqual([403, expect.stringContaining("ikke fra denne tjenesten")]);
    }
    const beside = await browser.post("/administrasjon/logg-ut", sent, { ...headers, "sec-fetch-site": "same-site" });
    expect(beside.status).toBe(403);
    expect((await browser.post("/administrasjon/logg-ut", {}, headers)).status).toBe(403);
    expect((await browser.get("/administrasjon")).status).toBe(200);
  });

  test("that another person opened in this browser is handed back, to be sent again", async () => {
    const browser = browsing.browser();
    const first = await browser.signIn("liv");
    await browser.signIn("ola");
    const answer = await browser.post("/administrasjon/logg-ut", { skjema: tokenIn(first.body), ord: "<b>«hei»" });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('name="ord" value="&lt;b&gt;«hei»"');
    expect((await browser.get("/administrasjon")).body).toContain(tokenIn(answer.body));
  });

  test("sent after the session ended is handed back with what was written, and can be sent once one is signed in", async () => {
    const browser = browsing.browser();
    const page = await browser.signIn("ola");
    const sent = { skjema: tokenIn(page.body), navn: "Fjordvik" };
    browsing.pass(9 * 60 * 60 * 1000);
    const answer = await browser.post("/administrasjon/logg-ut", sent);
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('name="navn" value="Fjordvik"');
    await browser.signIn("ola");
    expect((await browser.post("/administrasjon/logg-ut", { ...sent, skjema: tokenIn(answer.body) })).url).toBe(
      "/administrasjon/ute",
    );
  });
});

test("without a secret from Entra ID there is no sign-in on the web, and the page says how it is set up", async () => {
  const entra = { PLANTRAAD_ENTRA_CLIENT: "11111111-1111-4111-8111-111111111111" };
  const door = (more: object) =>
    openSignIn(readConfig({ ...entra, ...more }), browsing.publisher.sql, [], browsing.publisher.now);
  expect((await door({})).web).toBeNull();
  expect((await door({ PLANTRAAD_ENTRA_SECRET: "hemmelig" })).web).not.toBeNull();
});

/** The token of a page's forms. */
function tokenIn(body: string): string {
  return /name="skjema" value="([^"]+)"/.exec(body)?.[1] ?? "";
}
