import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { supportsNestedSignIn } from "../word/wordSurroundings.ts";
import { usualTimeouts } from "../word/wordCalls.ts";
import { browserStorage, documentStorage, handoverStorage } from "./browserStorage.ts";
import { createPane } from "./core/createPane.ts";
import type { SignIn } from "./core/panePorts.ts";
import type { PaneState } from "./core/paneState.ts";
import { PaneApp } from "./PaneApp.tsx";
import { laterService } from "./laterService.ts";
import { readAddInCommand } from "./readAddInCommand.ts";
import { createSignIn } from "./signIn/createSignIn.ts";
import { ErrorBoundary } from "./frame/ErrorBoundary.tsx";
import { PaneContext } from "./frame/usePane.ts";

/** A pane that has been taken down, as the one that takes its place goes on from it: who is signed in included. */
export interface SuspendedPane {
  readonly state: PaneState;
  readonly signIn: SignIn;
}

/**
 * Starts the pane in an element of the page. `nonce` is what the page's content security policy allows styles to be
 * written with; `suspended` is the pane that was here before, in the edit loop. A bug anywhere ends at `ErrorBoundary`,
 * which says so. `suspend` takes the pane down.
 */
export function startPane(
  root: HTMLElement,
  nonce: string,
  suspended: SuspendedPane | null,
): { suspend(): SuspendedPane } {
  const now = (): Date => new Date();
  const service = laterService(async () => {
    const { connect } = await import("../api/service.ts");
    return connect(location.origin, () => signIn.token());
  });
  const signIn =
    suspended?.signIn ??
    createSignIn({
      settings: () => service.signInSettings(),
      folder: new URL(".", location.href).href,
      nested: supportsNestedSignIn,
      storage: browserStorage,
      session: handoverStorage,
      now,
    });
  const storages = { storage: browserStorage, session: documentStorage };
  const ports = { service, signIn, ...storages, now, onAttention, timeouts: usualTimeouts };
  const pane = createPane(ports, readAddInCommand(location)?.view ?? "tag", suspended?.state);
  const renderer = createDOMRenderer(document, nonce === "" ? {} : { styleElementAttributes: { nonce } });
  const shown = createRoot(root);
  shown.render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <ErrorBoundary language={() => pane.store.get().language}>
        <PaneContext.Provider value={pane}>
          <PaneApp />
        </PaneContext.Provider>
      </ErrorBoundary>
    </RendererProvider>,
  );
  void pane.start();
  const runCommand = (): void => {
    const pressed = readAddInCommand(location);
    if (pressed === null) return;
    // Done once: the pane loaded again must not tag again, and the same press again must be another address.
    location.replace("#");
    void pane.runAddInCommand(pressed);
  };
  const handOver = (): void => signIn.handOver();
  window.addEventListener("hashchange", runCommand);
  window.addEventListener("pagehide", handOver);
  runCommand();
  return {
    suspend() {
      window.removeEventListener("hashchange", runCommand);
      window.removeEventListener("pagehide", handOver);
      pane.stop();
      shown.unmount();
      return { state: pane.store.get(), signIn };
    },
  };
}

function onAttention(listener: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === "visible") listener();
  };
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", seen);
  };
}
