import { done, refuse, type Outcome } from "../words/refusal.ts";

/** The origin that the manifest in the repository names, for one's own machine. */
const localOrigin = "https://localhost:4443";

/** An origin that Office takes: https, and nothing after the host (and port) or that XML would not hold as it is. */
const origins = /^https:\/\/[^/?#\s"'<>&]+$/;

/** The manifest of an installation: the one in the repository with the installation's own origin in every address. */
export function makeManifest(manifest: string, origin: string): Outcome<string, "badOrigin"> {
  if (!origins.test(origin) || !URL.canParse(origin)) return refuse("badOrigin", { origin });
  return done(manifest.replaceAll(localOrigin, origin));
}
