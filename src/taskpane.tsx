/** Door: the pane inside Word. */
import { startPane, type SuspendedPane } from "./pane/startPane.tsx";

declare global {
  /** What a door leaves to the one that takes its place in the edit loop. */
  interface HotData {
    pane?: SuspendedPane;
  }
  interface ImportMeta {
    /** webpack's hot module replacement, in the edit loop alone. */
    readonly webpackHot?: {
      readonly data?: HotData;
      accept(): void;
      dispose(leave: (data: HotData) => void): void;
    };
  }
}

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no element with the id «pane»");
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
const hot = import.meta.webpackHot;
const pane = startPane(root, nonce, hot?.data?.pane ?? null);
hot?.accept();
hot?.dispose((data) => {
  data.pane = pane.suspend();
});
