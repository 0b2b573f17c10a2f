import { climb, fetched, type Rung } from "../../../src/pane/signIn/climb.ts";
import type { Token } from "../../../src/pane/signIn/token.ts";
import { done, refuse } from "../../../src/words/refusal.ts";

const token: Token = { accessToken: "a", expiresAt: 0, loginHint: null };
const gives = (name: Rung["name"]): Rung => ({ name, limit: null, go: () => Promise.resolve(done(token)) });
const throws = (name: Rung["name"], fault: Error): Rung => ({
  name,
  limit: null,
  go: () => Promise.reject(fault),
});

/** An error as MSAL makes it. */
function msalError(errorCode: string): Error {
  return Object.assign(new Error("words of MSAL"), { name: "ServerError", errorCode });
}

test.each([
  ["an account is missing", msalError("no_account_error")],
  ["the broker gives an error without code or words", msalError("")],
  ["asking was called off", msalError("user_cancelled")],
  ["Word's own code breaks", new TypeError("nestedAppAuthBridge is undefined")],
])("the next way to sign in is taken when %s", async (_why, fault) => {
  expect(await climb([throws("word", fault), gives("window")])).toEqual(done(token));
});

test("the next way is taken when one never answers", async () => {
  const never: Rung = { name: "word", limit: 5, go: () => new Promise(() => undefined) };
  expect(await climb([never, gives("window")])).toEqual(done(token));
});

test("the next way is taken when the code of one cannot be fetched", async () => {
  const lost = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const word = fetched("word", 1000, () => Promise.reject(lost));
  expect(await climb([word, gives("window")])).toEqual(done(token));
  const found = fetched("popup", 1000, () => Promise.resolve(gives("popup")));
  expect(await climb([word, found, throws("window", lost)])).toEqual(done(token));
});

test("a way that leads there is the last", async () => {
  const taken: string[] = [];
  const told = (rung: Rung): Rung => ({
    ...rung,
    go: () => {
      taken.push(rung.name);
      return rung.go();
    },
  });
  await climb([told(gives("word")), told(gives("popup")), told(gives("window"))]);
  expect(taken).toEqual(["word"]);
});

test("where no way leads there, the last one's refusal is told, with what hindered those before", async () => {
  const closed: Rung = {
    name: "window",
    limit: null,
    go: () => Promise.resolve(refuse("dialogClosed", { code: 12006 })),
  };
  const got = await climb([throws("word", msalError("no_account_error")), throws("popup", msalError("")), closed]);
  expect(got).toEqual(refuse("dialogClosed", { code: 12006, before: "word: no_account_error; popup: ServerError" }));
});

test("whoever will not wait for a way passes it by, and the next is taken; the last has none after it", async () => {
  const never = (name: Rung["name"]): Rung => ({ name, limit: null, go: () => new Promise(() => undefined) });
  const told: (readonly [string, boolean])[] = [];
  const got = await climb([never("popup"), gives("window")], ({ name }, passBy) => {
    told.push([name, passBy !== null]);
    passBy?.();
  });
  expect(got).toEqual(done(token));
  expect(told).toEqual([
    ["popup", true],
    ["window", false],
  ]);
});
