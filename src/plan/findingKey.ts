import type { Finding } from "./finding.ts";

/** What tells a finding from the others in a list, also after the document has been read again. */
export function findingKey({ rule, where, detail }: Finding): string {
  return JSON.stringify([rule, where, detail]);
}
