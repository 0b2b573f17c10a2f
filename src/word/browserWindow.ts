/** A window of the reader's browser that waits for its address. */
export interface BrowserWindow {
  readonly show: (address: string) => void;
  /** Takes an empty window away again. */
  readonly giveUp: () => void;
}

/**
 * A window outside Word for an address that is not known yet: by Word where it opens browsers itself
 * (OpenBrowserWindowApi 1.1), else an empty window that is filled later. Must be called straight from
 * a press, or a browser may block it; null when it did.
 */
export function browserWindow(): BrowserWindow | null {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    return { show: (address) => Office.context.ui.openBrowserWindow(address), giveUp: () => undefined };
  }
  const opened = window.open("", "_blank");
  if (opened === null) return null;
  opened.opener = null;
  return { show: (address) => opened.location.replace(address), giveUp: () => opened.close() };
}
