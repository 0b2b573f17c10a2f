import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { connect } from "../api/service.ts";
import { supportsNestedSignIn } from "../word/supportsNestedSignIn.ts";
import { browserKeep } from "./browserKeep.ts";
import { createPane, type FirstView } from "./core/createPane.ts";
import { PaneApp } from "./PaneApp.tsx";
import { createSignIn } from "./signIn/createSignIn.ts";
import { Trouble } from "./frame/Trouble.tsx";
import { PaneContext } from "./frame/usePane.ts";

/**
 * Starts the pane in an element of the page. `nonce` is what the page's content security policy
 * allows styles to be written with; `view` is what the ribbon button asked for. A bug anywhere ends at `Trouble`, which says so.
 */
export function startPane(root: HTMLElement, nonce: string, view: string | null): void {
  const service = connect(location.origin, () => signIn.token());
  const signIn = createSignIn({
    settings: () => service.signInSettings(),
    page: new URL("signin.html", location.href).href,
    nested: supportsNestedSignIn,
    keep: browserKeep,
  });
  const pane = createPane({ service, signIn, keep: browserKeep, now: () => new Date() }, firstView(view));
  const renderer = createDOMRenderer(document, nonce === "" ? {} : { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Trouble language={() => pane.store.get().language}>
        <PaneContext.Provider value={pane}>
          <PaneApp />
        </PaneContext.Provider>
      </Trouble>
    </RendererProvider>,
  );
  void pane.start();
}

function firstView(asked: string | null): FirstView {
  return (["plan", "tag", "check", "publish"] as const).find((view) => view === asked) ?? "tag";
}
