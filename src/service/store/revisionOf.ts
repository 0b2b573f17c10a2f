import { createHash } from "node:crypto";

/** Which state something is in: the same for the same, another when a part of it is. 22 letters, [A-Za-z0-9_-]. */
export function revisionOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
