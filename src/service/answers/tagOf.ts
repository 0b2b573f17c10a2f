import { createHash } from "node:crypto";

/** The ETag of a page. */
export function tagOf(page: string | Uint8Array): string {
  return `"${createHash("sha256").update(page).digest("base64url").slice(0, 22)}"`;
}
