import type { VersionView } from "./view.ts";

/** The newest version is kept at the plan's own address, older ones at theirs, previews not at all. */
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
  return versions.some((other) => other.version > version) ? `${address}/v/${version}` : address;
}
