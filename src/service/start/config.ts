import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Municipality } from "../../plan/register.ts";

/** A municipality this service serves, and the Entra ID tenant its people sign in from. */
export interface ServedMunicipality extends Municipality {
  readonly tenant: string;
}

/** Everything the server is told from outside, read once. */
export interface Config {
  /** 0 lets the system choose a free one; the origin then follows the port. */
  readonly port: number;
  /** Origin that people meet, without a slash at the end: "https://localhost:4443". */
  readonly origin: string;
  /** All data of this installation: database, certificate, keys. */
  readonly dataFolder: string;
  /** PostgreSQL; null for the embedded one in the data folder. */
  readonly databaseUrl: string | null;
  /** Files with a certificate and its key; null makes one for localhost. */
  readonly certificate: { readonly cert: string; readonly key: string } | null;
  /** Sign-in by Entra ID; null means the local provider with demo people. */
  readonly entra: { readonly clientId: string } | null;
  readonly municipalities: readonly ServedMunicipality[];
  /** Origins besides Microsoft's that may show the pane in a frame: where else Word for the web runs. */
  readonly framedBy: readonly string[];
}

/** A setting that cannot be used: which, and what it should be. Said by the door before it stops. */
export class ConfigFault extends Error {}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the environment. Throws `ConfigFault` with a sentence for a setting that cannot be used.
 * In production (`NODE_ENV=production`) Entra ID, the origin and the municipalities must be given:
 * the local provider signs anyone in, and never starts there.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const port = readPort(given("PLANTRAAD_PORT"));
  const origin = (given("PLANTRAAD_ORIGIN") ?? `https://localhost:${port}`).replace(/\/$/, "");
  if (!/^https:\/\/[^/]+$/.test(origin))
    throw new ConfigFault(`PLANTRAAD_ORIGIN må være som «https://planer.kommune.no», ikke «${origin}».`);
  const clientId = given("PLANTRAAD_ENTRA_CLIENT");
  if (clientId !== null && !guid.test(clientId))
    throw new ConfigFault("PLANTRAAD_ENTRA_CLIENT må være programmets id (GUID) fra Entra ID.");
  const municipalitiesFile = given("PLANTRAAD_MUNICIPALITIES");
  if (clientId !== null && municipalitiesFile === null) {
    throw new ConfigFault(
      "PLANTRAAD_MUNICIPALITIES må peke på en JSON-fil med kommunene når Entra ID brukes. README viser hvordan den ser ut.",
    );
  }
  const production = given("NODE_ENV") === "production";
  if (production && clientId === null) {
    throw new ConfigFault(
      "I produksjon må PLANTRAAD_ENTRA_CLIENT være satt: den lokale innloggingen slipper inn hvem som helst og starter ikke der.",
    );
  }
  const cert = given("PLANTRAAD_CERT");
  const key = given("PLANTRAAD_KEY");
  if ((cert === null) !== (key === null)) throw new ConfigFault("PLANTRAAD_CERT og PLANTRAAD_KEY må settes sammen.");
  return {
    port,
    origin,
    dataFolder: resolve(given("PLANTRAAD_DATA") ?? ".data"),
    databaseUrl: readDatabaseUrl(given("DATABASE_URL")),
    certificate: cert !== null && key !== null ? { cert, key } : null,
    entra: clientId === null ? null : { clientId },
    municipalities: municipalitiesFile === null ? [] : readMunicipalities(municipalitiesFile),
    framedBy: readOrigins(given("PLANTRAAD_FRAMED_BY")),
  };
}

function readPort(text: string | null): number {
  const port = Number(text ?? "4443");
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigFault(`PLANTRAAD_PORT må være et tall fra 0 til 65535, ikke «${text ?? ""}».`);
  return port;
}

/** Origins with commas or spaces between; the first label may be "*". */
function readOrigins(text: string | null): readonly string[] {
  const origins = (text ?? "").split(/[\s,]+/).filter((origin) => origin !== "");
  const wrong = origins.find((origin) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(origin));
  if (wrong !== undefined)
    throw new ConfigFault(
      `PLANTRAAD_FRAMED_BY må være adresser som «https://arkiv.kommune.no» eller «https://*.kommune.no», med mellomrom mellom, ikke «${wrong}».`,
    );
  return origins;
}

function readDatabaseUrl(text: string | null): string | null {
  if (text === null) return null;
  // The address itself is not said: it may hold a password.
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new ConfigFault(
      "DATABASE_URL må være som «postgres://bruker:passord@maskin/plantraad». Ta den bort for å bruke den innebygde databasen.",
    );
  }
  return text;
}

function readMunicipalities(file: string): readonly ServedMunicipality[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ConfigFault(
      `Filen med kommuner (${file}) kan ikke leses: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!Array.isArray(parsed) || !parsed.every(isServedMunicipality)) {
    throw new ConfigFault(`Filen med kommuner (${file}) må være en liste av {id, number, name, language, tenant}.`);
  }
  return parsed;
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
    matches("tenant", guid)
  );
}
