import type * as KeptValues from "./keptValues.ts";

/** What tells whether values kept on this machine are still of our make: a script of its own; null where it cannot be fetched. */
export async function fetchKeptValues(): Promise<typeof KeptValues | null> {
  try {
    return await import("./keptValues.ts");
  } catch {
    return null; // the service is away: then what is kept is as good as none
  }
}
