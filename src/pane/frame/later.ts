import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** How each script is fetched that is no part of what the pane starts with. */
const fetches: (() => Promise<unknown>)[] = [];

/** A component whose script is no part of what the pane starts with. */
export function later<Props>(fetch: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  fetchLater(fetch);
  return lazy(async () => ({ default: await fetch() }));
}

/** Lets a script be fetched with those of the components that come later. */
export function fetchLater(fetch: () => Promise<unknown>): void {
  fetches.push(fetch);
}

/**
 * Fetches beforehand all that comes later: then it is there at once, also when the service has gone away. What fails is
 * fetched when it is needed.
 */
export async function fetchAllLater(): Promise<void> {
  await Promise.allSettled(fetches.map((fetch) => fetch()));
}
