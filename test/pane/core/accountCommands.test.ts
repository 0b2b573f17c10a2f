import type { Me } from "../../../src/api/contract.ts";
import { accountCommands, followAccess } from "../../../src/pane/core/accountCommands.ts";
import { startState } from "../../../src/pane/core/startState.ts";
import { createStore } from "../../../src/pane/core/store.ts";
import type { PaneState } from "../../../src/pane/core/paneState.ts";
import { refuse } from "../../../src/words/refusal.ts";
import type { SignIn } from "../../../src/pane/core/panePorts.ts";
import { createCore } from "../../../src/pane/core/createCore.ts";
import { usualTimeouts } from "../../../src/word/wordCalls.ts";
import { away, memory, register } from "../paneInWord.ts";

const me: Me = {
  name: "Kari",
  municipality: register.municipality,
  roles: [],
  planRoles: [{ plan: "klima", role: "planner" }],
  ask: ["Siri Dahl"],
  waiting: [],
};

/** A pane whose role was taken away after it was opened, and how often it has asked what it may do since. */
function opened() {
  const store = createStore<PaneState>({ ...startState("nb", "tag"), account: { status: "signedIn", me } });
  let asked = 0;
  const stop = followAccess(store, () => {
    asked += 1;
    store.set({ account: { status: "signedIn", me: { ...me, planRoles: [] } } });
    return Promise.resolve();
  });
  return { store, asked: () => asked, stop };
}

const { refusal } = refuse("noAccess", { needs: "planner", ask: "Siri Dahl" });

test.each([
  ["in what is said of the last thing done", (): Partial<PaneState> => ({ notice: { type: "service", refusal } })],
  [
    "while publishing",
    (): Partial<PaneState> => ({
      publishing: {
        ...startState("nb", "tag").publishing,
        refusal: { during: "publishing", from: "service", refusal },
      },
    }),
  ],
  [
    "by the register",
    (): Partial<PaneState> => ({ register: { value: null, source: "none", loading: false, refusal } }),
  ],
])("a role taken away shows at once when the service says so %s, and is asked about once", (_where, change) => {
  const { store, asked } = opened();
  store.set({ tab: "publish" });
  expect(asked()).toBe(0);
  store.set(change());
  store.set({ tab: "check" });
  expect(asked()).toBe(1);
  expect(store.get().account).toMatchObject({ me: { planRoles: [] } });
});

test("another refusal, and one after the pane has stopped, is not asked about", () => {
  const { store, asked, stop } = opened();
  store.set({ notice: { type: "service", refusal: refuse("away").refusal } });
  stop();
  store.set({ notice: { type: "service", refusal } });
  expect(asked()).toBe(0);
});

test("while Word asks who one is, another way is offered, and a press on it goes on to that", async () => {
  const store = createStore<PaneState>(startState("nb", "tag"));
  const statuses: unknown[] = [];
  store.subscribe(() => statuses.push(store.get().account));
  let passed = false;
  const signIn: SignIn = {
    // Word's own window never comes: only the press goes on.
    signIn: (asking) =>
      new Promise((resolve) => {
        asking(() => {
          passed = true;
          asking(null);
          resolve({ type: "word", refusal: refuse("dialogClosed", { code: 12_006 }).refusal });
        });
      }),
    signInQuietly: () => Promise.resolve(false),
    signOut: () => undefined,
    handOver: () => undefined,
    token: () => Promise.resolve(null),
  };
  const ports = { service: away, signIn, storage: memory(), session: memory(), timeouts: usualTimeouts };
  const core = createCore(store, { ...ports, now: () => new Date("2026-11-24T12:00:00"), onAttention: () => () => {} });
  const commands = accountCommands(core);
  const under = commands.signIn();
  expect(store.get().account).toEqual({ status: "signingIn", another: true });
  commands.signInAnotherWay();
  await under;
  expect(passed).toBe(true);
  expect(statuses).toContainEqual({ status: "signingIn", another: false });
  expect(store.get().account).toEqual({ status: "signedOut" });
});
