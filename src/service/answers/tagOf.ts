import { createHash } from "node:crypto";

/** What tells a page from any other, as an ETag. */
export function tagOf(page: string | Uint8Array): string {
  return `"${createHash("sha256").update(page).digest("base64url").slice(0, 22)}"`;
}
