import type { VersionView } from "./view.ts";

/** The version that stands for the plan (adopted last, or newest where none is) is kept at the plan's own address, the others at theirs, previews not at all. */
export function canonicalOf({
  origin,
  municipality,
  plan,
  publication,
  version,
  versions,
}: VersionView): string | null {
  if (publication.decision.kind === "preview") return null;
  const address = `${origin}/${municipality.id}/${plan.id}`;
  const standing = versions.find(({ kind }) => kind === "adopted" || kind === "correction") ?? versions[0];
  return standing === undefined || standing.version === version ? address : `${address}/v/${version}`;
}
