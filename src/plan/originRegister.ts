import type { Element, Origin } from "./element.ts";
import type { PublicRegister, Register } from "./register.ts";

/** The part of a register that an origin is looked up in. */
export type Sources = Pick<PublicRegister, "plans" | "elements" | "proposals">;

/**
 * Where an origin is looked up: the own register, or what anyone may see of the other municipality's whose plan it is;
 * null where that has not been asked for, or is not served.
 */
export function originRegister({ municipality }: Pick<Origin, "municipality">, register: Register): Sources | null {
  if (municipality === undefined || municipality === register.municipality.id) return register;
  return register.others?.find((other) => other.municipality.id === municipality) ?? null;
}

/** The other municipalities that elements have their origins in, by id, each once, in their order. */
export function municipalitiesOfOrigins(elements: readonly Pick<Element, "origin">[], own: string): readonly string[] {
  const named = elements.flatMap(({ origin }) => origin?.municipality ?? []);
  return [...new Set(named)].filter((municipality) => municipality !== own);
}
