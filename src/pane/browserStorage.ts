import type { TextStorage } from "./core/panePorts.ts";

/**
 * This machine's memory: `localStorage`. Word's frame or the browser's settings may forbid it, or it
 * may be full; the pane works without, it only forgets.
 */
export const browserStorage: TextStorage = {
  read: (name) => attempt(() => localStorage.getItem(name)) ?? null,
  write(name, text) {
    attempt(() => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)));
  },
};

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return undefined; // SecurityError or QuotaExceededError
    throw error;
  }
}
