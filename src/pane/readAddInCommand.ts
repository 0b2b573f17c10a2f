import { elementKinds } from "../plan/element.ts";
import type { AddInCommand } from "./core/createPane.ts";

/**
 * The press that an address of the pane stands for: its fragment, "#check" or "#tag=goal" (the manifest's
 * addresses), so that a host which goes to the new address in the same frame loads nothing anew. Hosts add to
 * addresses; what follows is not looked at. Manifests of before this have "?view=check". null where the pane was
 * opened without a press, as on iPad, which has no ribbon for add-ins.
 */
export function readAddInCommand({ hash, search }: Pick<Location, "hash" | "search">): AddInCommand | null {
  const [, view, tag] = /^#([a-z]+)(?:=([A-Za-z]+))?/.exec(hash) ?? [];
  const asked = (["plan", "tag", "check", "publish"] as const).find(
    (one) => one === (view ?? new URLSearchParams(search).get("view")),
  );
  if (asked === undefined) return null;
  return { view: asked, tag: (asked === "tag" && elementKinds.find((kind) => kind === tag)) || null };
}
