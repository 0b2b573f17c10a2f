import { readFileSync } from "node:fs";
import { isOrganisationNumber } from "../../plan/organisationNumber.ts";
import type { Municipality } from "../../plan/register.ts";

/** A municipality this service serves, and the Entra ID tenant its people sign in from. */
export interface ServedMunicipality extends Municipality {
  readonly tenant: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The municipalities in the file, and what is wrong with it, a sentence each. */
export function readMunicipalities(file: string): {
  readonly municipalities: readonly ServedMunicipality[];
  readonly faults: readonly string[];
} {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { municipalities: [], faults: [`Filen med kommuner (${file}) kan ikke leses: ${why}`] };
  }
  if (!Array.isArray(parsed) || !parsed.every(isServedMunicipality))
    return {
      municipalities: [],
      faults: [
        `Filen med kommuner (${file}) må være en liste av {id, number, organisation, name, language, tenant, postalAddress, email}.`,
      ],
    };
  const faults = (["id", "number", "tenant", "organisation"] as const).flatMap((field) =>
    twice(parsed.flatMap((municipality) => municipality[field]?.toLowerCase() ?? [])).map(
      (value) => `Filen med kommuner (${file}) har flere kommuner med ${field} «${value}»; hver må ha sin egen.`,
    ),
  );
  for (const { id, organisation } of parsed)
    if (organisation !== undefined && !isOrganisationNumber(organisation))
      faults.push(
        `Filen med kommuner (${file}) har organisasjonsnummeret «${organisation}» for ${id}, og det kan det ikke være: ni siffer, der det siste kontrollerer de andre.`,
      );
  return { municipalities: parsed, faults };
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function isServedMunicipality(value: unknown): value is ServedMunicipality {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const matches = (name: string, pattern: RegExp): boolean => {
    const field = fields.get(name);
    return typeof field === "string" && pattern.test(field);
  };
  return (
    matches("id", /^[a-z0-9-]+$/) &&
    matches("number", /^\d{4}$/) &&
    matches("name", /./) &&
    matches("language", /^(nb|nn|en)$/) &&
    (!fields.has("organisation") || matches("organisation", /./)) &&
    (!fields.has("postalAddress") || matches("postalAddress", /./)) &&
    (!fields.has("email") || matches("email", /^[^@\s]+@[^@\s]+$/)) &&
    matches("tenant", guid)
  );
}
