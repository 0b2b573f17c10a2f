import * as Type from "typebox";
import { planId } from "../plan/schemas/planEntrySchemas.ts";
import { roles } from "../plan/register.ts";
import { day, instant, nullable, type ShapeOf } from "../words/shape.ts";

/*
 * People and roles as they go over the wire; see `contract.ts`.
 */

const number = Type.Integer({ minimum: 1 });
const email = Type.String({ pattern: "^[^\\s@]+@[^\\s@]+$", maxLength: 254 });
const groupId = Type.String({ pattern: "^[\\w-]{1,100}$" });
/** A role: for one plan, or for the municipality where the plan is null. */
const heldRole = { role: Type.Enum(roles), plan: nullable(planId) };

/** Who has which role, and who is to have one. */
export const peopleSchema = Type.Object({
  people: Type.Array(
    Type.Object({
      id: number,
      name: Type.String(),
      /** As who signs them in called it last. */
      email: nullable(Type.String()),
      /** The day they were last here. */
      seen: day,
      roles: Type.Array(Type.Object(heldRole)),
    }),
  ),
  /** Roles that everyone in a group of the tenant has. */
  groups: Type.Array(Type.Object({ group: groupId, name: Type.String(), ...heldRole })),
  /** Roles that wait for whoever signs in by an address. */
  invitations: Type.Array(
    Type.Object({ id: number, email: Type.String(), ...heldRole, invitedBy: Type.String(), invitedAt: instant }),
  ),
});
export type People = ShapeOf<typeof peopleSchema>;

/** A role to give: to someone who has signed in, to whoever signs in by an address, or to a group of the tenant. */
export const givenRoleSchema = Type.Object({
  to: Type.Union([
    Type.Object({ person: number }),
    Type.Object({ email }),
    Type.Object({ group: groupId, name: Type.String({ minLength: 1, maxLength: 200 }) }),
  ]),
  ...heldRole,
});
export type GivenRole = ShapeOf<typeof givenRoleSchema>;

/** A role to take away, or an invitation to one to withdraw. */
export const takenRoleSchema = Type.Object({
  from: Type.Union([
    Type.Object({ person: number }),
    Type.Object({ group: groupId }),
    Type.Object({ invitation: number }),
  ]),
  ...heldRole,
});
export type TakenRole = ShapeOf<typeof takenRoleSchema>;
