import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { connect } from "../api/service.ts";
import { supportsNestedSignIn } from "../word/wordSurroundings.ts";
import { usualPatience } from "../word/wordPatience.ts";
import { browserStorage, documentStorage } from "./browserStorage.ts";
import { createPane } from "./core/createPane.ts";
import { PaneApp } from "./PaneApp.tsx";
import { readPress } from "./readPress.ts";
import { createSignIn } from "./signIn/createSignIn.ts";
import { ErrorBoundary } from "./frame/ErrorBoundary.tsx";
import { PaneContext } from "./frame/usePane.ts";

/**
 * Starts the pane in an element of the page. `nonce` is what the page's content security policy
 * allows styles to be written with. A bug anywhere ends at `ErrorBoundary`, which says so.
 */
export function startPane(root: HTMLElement, nonce: string): void {
  const now = (): Date => new Date();
  const service = connect(location.origin, () => signIn.token());
  const signIn = createSignIn({
    settings: () => service.signInSettings(),
    folder: new URL(".", location.href).href,
    nested: supportsNestedSignIn,
    storage: browserStorage,
    session: documentStorage,
    now,
  });
  const pane = createPane(
    { service, signIn, storage: browserStorage, session: documentStorage, now, onAttention, patience: usualPatience },
    readPress(location)?.view ?? "tag",
  );
  const renderer = createDOMRenderer(document, nonce === "" ? {} : { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <ErrorBoundary language={() => pane.store.get().language}>
        <PaneContext.Provider value={pane}>
          <PaneApp />
        </PaneContext.Provider>
      </ErrorBoundary>
    </RendererProvider>,
  );
  void pane.start();
  const press = (): void => {
    const pressed = readPress(location);
    if (pressed === null) return;
    // Done once: the pane loaded again must not tag again, and the same press again must be another address.
    location.replace("#");
    void pane.press(pressed);
  };
  window.addEventListener("hashchange", press);
  press();
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
