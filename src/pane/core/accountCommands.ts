import { readCachedRegister, cacheRegister } from "./kept/cachedRegister.ts";
import { readWithOthers } from "./otherRegisters.ts";
import type { PaneCore } from "./paneCore.ts";
import type { PaneState } from "./paneState.ts";
import type { Store } from "./store.ts";

/** Signing in and out, and fetching the register. */
export interface AccountCommands {
  signIn(): Promise<void>;
  /** Waits no more for the way to sign in that Word asks by, and takes the next. To be called straight from a press. */
  signInAnotherWay(): void;
  /** Asks for the service, signing in without a window where the host or an earlier sign-in allows it. */
  connect(): Promise<void>;
  signOut(): void;
  /** Asks what one may do here now; what was known stays where the service does not say. */
  refreshRoles(): Promise<void>;
  /** Fetches the register again, and checks the document against it. */
  refreshRegister(): Promise<void>;
  /** Shows the register this machine kept from last time, if any. */
  showCachedRegister(): Promise<void>;
}

export function accountCommands(core: PaneCore): AccountCommands {
  const { store, ports } = core;
  let anotherWay: (() => void) | null = null;

  async function refreshRegister(): Promise<void> {
    store.set({ register: { ...store.get().register, loading: true } });
    const got = await ports.service.register();
    const known = store.get().register;
    if (got.ok) {
      const value = await readWithOthers(core, got.value);
      cacheRegister(ports.storage, value);
      store.set({ register: { value, source: "service", loading: false, refusal: null } });
      core.recheck();
    } else {
      const source = known.value ? "cached" : "none";
      if (got.refusal.code === "signedOut") store.set({ account: { status: "signedOut" } });
      store.set({ register: { ...known, source, loading: false, refusal: got.refusal } });
    }
  }

  async function welcome(): Promise<boolean> {
    const me = await ports.service.me();
    if (me.ok) store.set({ account: { status: "signedIn", me: me.value } });
    else if (me.refusal.code === "noAccess") store.set({ account: { status: "noAccess", refusal: me.refusal } });
    else {
      store.set({
        account: { status: "signedOut" },
        register: { ...store.get().register, refusal: me.refusal },
        notice: { type: "service", refusal: me.refusal },
      });
    }
    return me.ok;
  }

  return {
    async signIn() {
      store.set({ account: { status: "signingIn", another: false }, notice: null });
      const hindrance = await ports.signIn.signIn((next) => {
        anotherWay = next;
        store.set({ account: { status: "signingIn", another: next !== null } });
      });
      if (hindrance) {
        store.set({ account: { status: "signedOut" }, notice: hindrance });
        return;
      }
      if (await welcome()) {
        await refreshRegister();
        store.set({ notice: { type: "done", what: { did: "signedIn" } } });
      }
    },
    signInAnotherWay: () => anotherWay?.(),
    async connect() {
      const reached = await ports.service.signInSettings();
      store.set({ register: { ...store.get().register, refusal: reached.ok ? null : reached.refusal } });
      if (!reached.ok) return;
      const known = store.get().account.status === "signedIn" || (await ports.signIn.signInQuietly());
      if (known && (await welcome())) await refreshRegister();
    },
    signOut() {
      ports.signIn.signOut();
      const { value } = store.get().register;
      store.set({
        account: { status: "signedOut" },
        register: { value, source: value ? "cached" : "none", loading: false, refusal: null },
        notice: { type: "done", what: { did: "signedOut" } },
      });
    },
    async refreshRoles() {
      if (store.get().account.status !== "signedIn") return;
      const me = await ports.service.me();
      if (me.ok) store.set({ account: { status: "signedIn", me: me.value } });
      else if (me.refusal.code === "noAccess") store.set({ account: { status: "noAccess", refusal: me.refusal } });
    },
    refreshRegister,
    async showCachedRegister() {
      const value = await readCachedRegister(ports.storage);
      if (value === null) return;
      store.set({ register: { value, source: "cached", loading: false, refusal: null } });
      core.recheck();
    },
  };
}

/**
 * Asks again what one may do each time the service says that a role is lacking: one that was there when the pane was opened
 * may have been taken away since. Gives the way to stop.
 */
export function followAccess(store: Store<PaneState>, askAgain: () => Promise<void>): () => void {
  const refusalsOf = ({ notice, publishing, register }: PaneState): readonly unknown[] => [
    notice?.type === "service" && notice.refusal.code === "noAccess" ? notice.refusal : null,
    publishing.refusal?.refusal.code === "noAccess" ? publishing.refusal.refusal : null,
    register.refusal?.code === "noAccess" ? register.refusal : null,
  ];
  let known = refusalsOf(store.get());
  return store.subscribe(() => {
    const now = refusalsOf(store.get());
    const isNew = now.some((refusal, at) => refusal !== null && refusal !== known[at]);
    known = now;
    if (isNew) void askAgain();
  });
}
