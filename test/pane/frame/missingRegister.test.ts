import type { Me } from "../../../src/api/contract.ts";
import { missingRegister } from "../../../src/pane/frame/missingRegister.ts";
import type { PaneState } from "../../../src/pane/core/paneState.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { register } from "../paneInWord.ts";

const none = (loading: boolean, refused = false): PaneState["register"] => ({
  value: null,
  source: "none",
  loading,
  refusal: refused ? refuse("busy").refusal : null,
});
const me: Me = {
  name: "Ola Nygård",
  municipality: register.municipality,
  roles: ["coordinator"],
  planRoles: [],
  ask: [],
  waiting: [],
};

test("one who has not signed in is asked to", () => {
  expect(missingRegister({ account: { status: "signedOut" }, register: none(false) })).toBe("signIn");
  expect(missingRegister({ account: { status: "signingIn", another: false }, register: none(true) })).toBe("signIn");
});

test("one who has signed in is told that the register is coming, or was refused, and is not asked to sign in again", () => {
  expect(missingRegister({ account: { status: "signedIn", me }, register: none(true) })).toBe("coming");
  expect(missingRegister({ account: { status: "signedIn", me }, register: none(false, true) })).toBe("refused");
  expect(
    missingRegister({ account: { status: "noAccess", refusal: refuse("noAccess").refusal }, register: none(false) }),
  ).toBe("refused");
});
