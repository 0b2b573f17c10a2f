import type { PaneWindow } from "../ways/signIn/broker.ts";
import type { Host } from "../ways/way.ts";

/** What Office.js calls the platform of each Word (its PlatformType). */
const platforms: Readonly<Record<Host, string>> = { web: "OfficeOnline", windows: "PC", mac: "Mac", ipad: "iOS" };

/**
 * Lets the pane's Office.js say that it runs in this Word: as its platform, in its diagnostics, and to whoever waits for
 * it to be ready. The messages go as Word on the web sends them all the same, since that is the client that can be
 * answered. To be called when Office.js asks for its application context: it makes its context of the answer, once.
 */
export function tellPlatform(pane: PaneWindow, host: Host): void {
  pane.OfficeExt.HostName.Host.getInstance().getPlatform = () => platforms[host];
}
