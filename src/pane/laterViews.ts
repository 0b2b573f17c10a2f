import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** How each view's script is fetched. */
const fetches: (() => Promise<unknown>)[] = [];

/** A view whose script is no part of what the pane starts with. */
function later<Props>(fetch: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  fetches.push(fetch);
  return lazy(async () => ({ default: await fetch() }));
}

export const ActionsView = later(async () => (await import("./element/ActionsView.tsx")).ActionsView);
export const CheckView = later(async () => (await import("./check/CheckView.tsx")).CheckView);
export const ElementView = later(async () => (await import("./element/ElementView.tsx")).ElementView);
export const FetchView = later(async () => (await import("./tag/FetchView.tsx")).FetchView);
export const HelpView = later(async () => (await import("./guide/HelpView.tsx")).HelpView);
export const HistoryView = later(async () => (await import("./history/HistoryView.tsx")).HistoryView);
export const PlanView = later(async () => (await import("./plan/PlanView.tsx")).PlanView);
export const ProposalsView = later(async () => (await import("./propose/ProposalsView.tsx")).ProposalsView);
export const PublishView = later(async () => (await import("./publish/PublishView.tsx")).PublishView);

// No view, but what publishing reads the document by: it must be there when the service is not, to say so.
fetches.push(() => import("../word/readForPublishing.ts"));

/**
 * Fetches all views beforehand: then they open at once, also when the service has gone away. One that fails is fetched
 * when it is shown.
 */
export async function fetchLaterViews(): Promise<void> {
  await Promise.allSettled(fetches.map((fetch) => fetch()));
}
