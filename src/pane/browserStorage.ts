import type { TextStorage } from "./core/panePorts.ts";

/** This machine's memory: `localStorage`. */
export const browserStorage: TextStorage = over(() => localStorage);

/** `sessionStorage`: lasts as long as the tab or window the document is open in. */
export const documentStorage: TextStorage = over(() => sessionStorage);

/**
 * A storage of the browser. Word's frame or the browser's settings may forbid it, or it may be full; the pane
 * works without, it only forgets.
 */
function over(storage: () => Storage): TextStorage {
  return {
    read: (name) => attempt(() => storage().getItem(name)) ?? null,
    write(name, text) {
      attempt(() => (text === null ? storage().removeItem(name) : storage().setItem(name, text)));
    },
  };
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return undefined; // SecurityError or QuotaExceededError
    throw error;
  }
}
