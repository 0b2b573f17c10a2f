import { fetchLater, later } from "./frame/later.ts";

export const ActionsView = later(async () => (await import("./element/ActionsView.tsx")).ActionsView);
export const CheckView = later(async () => (await import("./check/CheckView.tsx")).CheckView);
export const ElementView = later(async () => (await import("./element/ElementView.tsx")).ElementView);
export const FetchView = later(async () => (await import("./tag/FetchView.tsx")).FetchView);
export const HelpView = later(async () => (await import("./guide/HelpView.tsx")).HelpView);
export const HistoryView = later(async () => (await import("./history/HistoryView.tsx")).HistoryView);
export const PicturesView = later(async () => (await import("./pictures/PicturesView.tsx")).PicturesView);
export const PlanView = later(async () => (await import("./plan/PlanView.tsx")).PlanView);
export const ProposalsView = later(async () => (await import("./propose/ProposalsView.tsx")).ProposalsView);
export const PublishView = later(async () => (await import("./publish/PublishView.tsx")).PublishView);

// No views, but what must be there when the service is not: what publishing reads the document by, to say so, what speaks
// to the service, and what tells whether a register kept on this machine is of our make.
fetchLater(() => import("../word/readForPublishing.ts"));
fetchLater(() => import("../api/service.ts"));
fetchLater(() => import("./core/kept/keptValues.ts"));
