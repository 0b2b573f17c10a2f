import type { FormerAnchors } from "./followAnchors.ts";

/** Addresses of earlier versions by the heading they lead to now. */
export function formerAddresses(former: FormerAnchors | undefined): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, string[]>();
  for (const [was, is] of Object.entries(former?.moved ?? {})) addresses.set(is, [...(addresses.get(is) ?? []), was]);
  return addresses;
}
