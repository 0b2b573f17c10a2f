import * as Type from "typebox";
import { Check } from "typebox/schema";
import type { Register } from "../../../plan/register.ts";
import { registerSchema } from "../../../plan/schemas/registerSchemas.ts";
import { givenWaiverSchema } from "../../../plan/schemas/waiverSchemas.ts";
import type { GivenWaiver } from "../../../plan/waive.ts";

const waiversSchema = Type.Array(givenWaiverSchema);

/** A register that was kept on this machine; null where it is of another make. */
export function asRegister(value: unknown): Register | null {
  return Check(registerSchema, value) ? value : null;
}

/** Waivers that were kept on this machine; none where they are of another make. */
export function asWaivers(value: unknown): readonly GivenWaiver[] {
  return Check(waiversSchema, value) ? value : [];
}
