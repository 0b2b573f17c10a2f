/** Door: the pane inside Word. */
import { startPane } from "./pane/startPane.tsx";

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no element with the id «pane»");
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
startPane(root, nonce);
