import type { Register } from "../../../plan/register.ts";
import { fetchKeptValues } from "./fetchKeptValues.ts";
import type { TextStorage } from "../panePorts.ts";

/** Which municipality's register was read last, and each municipality's register. */
const lastName = "plantraad.municipality";
const registerName = (municipality: string): string => `plantraad.register.${municipality}`;

/** Keeps a register on this machine, for when the service does not answer. */
export function cacheRegister(storage: TextStorage, register: Register): void {
  storage.write(registerName(register.municipality.id), JSON.stringify(register));
  storage.write(lastName, register.municipality.id);
}

/** The register kept last, or null where there is none or it is of another make. */
export async function readCachedRegister(storage: TextStorage): Promise<Register | null> {
  const municipality = storage.read(lastName);
  const text = municipality === null ? null : storage.read(registerName(municipality));
  if (text === null) return null;
  const kept = await fetchKeptValues();
  return kept?.asRegister(parse(text)) ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // kept by an older Plantråd, or cut short
    throw error;
  }
}
