/**
 * What may fail without anyone having made a mistake in the code: Word refuses, the service is
 * away, a file is not a .docx, someone published first. A refusal is data: a code that each room
 * lists as a union of its own, and what its sentence needs. The sentence is made last, in the
 * reader's language, by the room that owns the code.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A value, or the refusal to give one. Bugs throw instead. */
export type Outcome<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  detail: Refusal["detail"] = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, detail } };
}

/** What a refusal is when said: what happened (and where), and what to do next. Whole sentences. */
export interface SaidRefusal {
  readonly what: string;
  readonly next: string;
}
