import { createHash } from "node:crypto";
import { done, refuse, type Outcome } from "../words/refusal.ts";

/** The origin that the manifest in the repository names, for one's own machine. */
const localOrigin = "https://localhost:4443";

/** An origin that Office takes: https, and nothing after the host (and port) or that XML would not hold as it is. */
const origins = /^https:\/\/[^/?#\s"'<>&]+$/;

/**
 * The manifest of an installation: the one in the repository with the installation's own origin in every address, and
 * with an identifier of its own. Office knows an add-in by that alone: of two with the same, one takes the other's place.
 */
export function makeManifest(manifest: string, origin: string): Outcome<string, "badOrigin"> {
  if (!origins.test(origin) || !URL.canParse(origin)) return refuse("badOrigin", { origin });
  if (origin === localOrigin) return done(manifest);
  const made = manifest.replaceAll(localOrigin, origin);
  return done(made.replace(/<Id>[^<]*<\/Id>/, `<Id>${identifierOf(origin)}</Id>`));
}

/** RFC 9562, appendix: the namespace of identifiers made from addresses. */
const ofAddresses = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** The same identifier for the same origin, whoever makes it and when: a UUID of version 5 (RFC 9562). */
function identifierOf(origin: string): string {
  const bytes = createHash("sha1").update(ofAddresses).update(new URL(origin).origin).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
