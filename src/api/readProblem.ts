import { serviceRefusalCodes, type ServiceRefusal } from "./serviceRefusal.ts";

/** The refusal in a problem+json answer. An answer that is none of ours reads as `away`. */
export function readProblem(data: unknown): ServiceRefusal {
  if (typeof data !== "object" || data === null || !("code" in data)) return { code: "away", detail: {} };
  const code = serviceRefusalCodes.find((known) => known === data.code);
  if (code === undefined) return { code: "away", detail: {} };
  const facts =
    "facts" in data && typeof data.facts === "object" && data.facts !== null ? Object.entries(data.facts) : [];
  const plain = facts.filter(
    (fact): fact is [string, string | number] => typeof fact[1] === "string" || typeof fact[1] === "number",
  );
  return { code, detail: Object.fromEntries(plain) };
}
