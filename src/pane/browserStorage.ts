import type { TextStorage } from "./core/panePorts.ts";
import { readPageCookie, writePageCookie } from "./pageCookie.ts";

/** How long a cookie keeps what the browser's own storage would, in seconds. */
const age = { machine: 180 * 86_400, document: 8 * 3600, handover: 300 };

/** This machine's memory: `localStorage`. */
export const browserStorage: TextStorage = over(() => localStorage, age.machine);

/** `sessionStorage`: lasts as long as the tab or window the document is open in. */
export const documentStorage: TextStorage = over(() => sessionStorage, age.document);

/** What a pane that is left has for the one that comes at once in its place. */
export const handoverStorage: TextStorage = over(() => sessionStorage, age.handover);

/**
 * A storage of the browser. Browsers forbid it to a frame within another site, which the pane is in Word on the web,
 * where third-party cookies are blocked, as in private windows. Then the page itself remembers, and its own cookies
 * carry what they have room for over to the pane that is loaded next.
 */
function over(storage: () => Storage, seconds: number): TextStorage {
  const remembered = new Map<string, string | null>();

  function allowed(): Storage | null {
    try {
      return storage();
    } catch (error) {
      if (error instanceof DOMException) return null; // SecurityError
      throw error;
    }
  }

  return {
    read(name) {
      const kept = allowed();
      if (kept) return kept.getItem(name);
      const own = remembered.get(name);
      return own === undefined ? readPageCookie(name) : own;
    },
    write(name, text) {
      const kept = allowed();
      if (kept) {
        writeIn(kept, name, text);
        return;
      }
      remembered.set(name, text);
      writePageCookie(name, text, seconds);
    },
    keeps() {
      if (allowed()) return true;
      const probe = "plantraad.probe";
      writePageCookie(probe, "1", 1);
      const kept = readPageCookie(probe) !== null;
      writePageCookie(probe, null, 0);
      return kept;
    },
  };
}

/** A full storage is as one that forgets. */
function writeIn(storage: Storage, name: string, text: string | null): void {
  try {
    if (text === null) storage.removeItem(name);
    else storage.setItem(name, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // QuotaExceededError
  }
}
