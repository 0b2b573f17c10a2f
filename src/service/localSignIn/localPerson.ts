import type { Municipality, Role } from "../../plan/register.ts";

/** Someone who may sign in without a password on this machine. */
export interface LocalPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly municipality: Municipality;
  readonly roles: readonly Role[];
}
