import type { Element, ElementDetails, Origin } from "./element.ts";
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

/** Details whose origins say whose plan they are, where they said none: what a document that is tied to no plan keeps. */
export function nameOrigins(details: readonly ElementDetails[], municipality: string): readonly ElementDetails[] {
  return details.map((one) => (one.origin === null ? one : { ...one, origin: { municipality, ...one.origin } }));
}

/** Details whose origins in this municipality's own plans do not name it: what a document that is tied to one of them keeps. */
export function ownOrigins(details: readonly ElementDetails[], own: string): readonly ElementDetails[] {
  return details.map((one) => {
    if (one.origin?.municipality !== own) return one;
    const { plan, version, element, title, text, ownReason } = one.origin;
    return { ...one, origin: { plan, version, element, title, text, ownReason } };
  });
}
