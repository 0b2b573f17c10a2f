import * as Type from "typebox";
import { languages } from "../../words/language.ts";
import { day, instant, nullable } from "../../words/shape.ts";
import { elementKinds, findingLevels, planKinds, planStates, roles } from "./enumerations.ts";

/** Schema of `PlanKindSettings`. */
export const planKindSettingsSchema = Type.Object({
  kind: Type.Enum(planKinds),
  /** By the names of rules. */
  levels: Type.Record(Type.String(), Type.Enum([...findingLevels, "off"])),
  /** Heading texts its plans must have, in order; empty: the plan kind's defaults. */
  chapters: Type.Array(Type.String()),
});

/** The version of a plan that is in force: the last that was adopted, or corrected since. */
const versionInForceSchema = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  publishedAt: instant,
  adoptedOn: nullable(day),
  decisionNumber: nullable(Type.String()),
});

/**
 * The version of a plan that is proposed, newer than the one in force where there is one: on hearing, or a draft after
 * hearing. Which of them the plan's state says.
 */
const proposedVersionSchema = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  publishedAt: instant,
  /** Last day for input (YYYY-MM-DD); null of a draft after hearing. */
  hearingDeadline: nullable(day),
});

/** How a plan has ceased to hold. */
const endedSchema = Type.Object({
  /** The plans in its place; none where it was repealed. */
  replacedBy: Type.Array(Type.String()),
  endedOn: nullable(day),
  endDecision: nullable(Type.String()),
});

/** Schema of `RegisteredPlan`. */
export const registeredPlanSchema = Type.Object({
  /** Stable, [a-z0-9-], also its address below the municipality's. */
  id: Type.String(),
  kind: Type.Enum(planKinds),
  /** As the version in force has it; as the newest has it where none is in force. */
  title: Type.String(),
  language: Type.Enum(languages),
  state: Type.Enum(planStates),
  fromYear: nullable(Type.Integer()),
  toYear: nullable(Type.Integer()),
  /** Number of the newest version, in force or proposed, previews not counted; 0 where none. What a document builds on. */
  version: Type.Integer({ minimum: 0 }),
  /** ISO 8601 instant, and the name of who published that version; null where none. */
  publishedAt: nullable(instant),
  publishedBy: nullable(Type.String()),
  /** The higher plans this one fetches from. */
  higher: Type.Array(Type.String()),
  /** Last day for input while on hearing (YYYY-MM-DD). */
  hearingDeadline: nullable(day),
  adoptedOn: nullable(day),
  decisionNumber: nullable(Type.String()),
  /** null where no version is in force: none is adopted, or the plan has been replaced, repealed or has expired. */
  inForce: nullable(versionInForceSchema),
  /** null where none is proposed. A proposal never counts by itself. */
  proposed: nullable(proposedVersionSchema),
  people: Type.Array(Type.Object({ name: Type.String(), role: Type.Enum(roles) })),
  /** Set where the plan has been withdrawn: none of its versions is in force or proposed, and none has a page. */
  withdrawn: Type.Optional(Type.Boolean()),
  /** The unit or person responsible for the plan, and whom to ask about it; not set where it is not told. */
  responsible: Type.Optional(Type.String()),
  contact: Type.Optional(Type.String()),
  /** How the plan has ceased to hold; set where it was replaced or repealed in the register. */
  ended: Type.Optional(endedSchema),
});

/** Schema of `RegisteredElement`. */
export const registeredElementSchema = Type.Object({
  plan: Type.String(),
  version: Type.Integer({ minimum: 0 }),
  /** `ElementId`, as those below. */
  id: Type.String(),
  kind: Type.Enum(elementKinds),
  title: Type.String(),
  text: Type.String(),
  under: nullable(Type.String()),
  /** Goals it serves besides; not set where there are none. */
  alsoUnder: Type.Optional(Type.Array(Type.String())),
  /** `SdgCode`s. */
  sdgs: Type.Array(Type.String()),
  originPlan: nullable(Type.String()),
  originElement: nullable(Type.String()),
  /** Whether the version it stands in is the one in force. */
  inForce: Type.Boolean(),
});

/** Schema of `Municipality`. */
export const municipalitySchema = Type.Object({
  /** Also the first part of its public addresses, [a-z0-9-]. */
  id: Type.String(),
  /** Kommunenummer, four digits: another after a reform. */
  number: Type.String(),
  /** Organisation number, nine digits, the same through a change of name or number; not set where it is not known. */
  organisation: Type.Optional(Type.String()),
  name: Type.String(),
  /** The language its pages speak unless the reader asks for another. */
  language: Type.Enum(languages),
  /** Where answers to hearings are sent, lines parted by "\n", and by e-mail; not set where it is not told. */
  postalAddress: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  /** Its colour on the public pages, "#rrggbb", before it is made dark or light enough to be read. */
  color: Type.Optional(Type.String()),
  /** Which picture is its mark on the public pages: another where the picture is; not set where it has none. */
  mark: Type.Optional(Type.String()),
});

/** Schema of `PublicRegister`. */
export const publicRegisterSchema = Type.Object({
  municipality: municipalitySchema,
  /** Plans with a public version, and those whose versions have been withdrawn; no people are named in them. */
  plans: Type.Array(registeredPlanSchema),
  /** Elements of the version in force of every plan that has one. */
  elements: Type.Array(registeredElementSchema),
  /** Elements of the proposed version of every plan that has one. */
  proposals: Type.Array(registeredElementSchema),
});

/** Schema of `Register`. */
export const registerSchema = Type.Object({
  municipality: municipalitySchema,
  /** Id of the service that keeps it, whatever its address; not set in one kept by a machine from before it was told. */
  service: Type.Optional(Type.String()),
  /** ISO 8601 instant this value was read. */
  readAt: instant,
  settings: Type.Array(planKindSettingsSchema),
  /** Names of the organisational units one may name as responsible; not set where none are told. */
  units: Type.Optional(Type.Array(Type.String())),
  plans: Type.Array(registeredPlanSchema),
  /** Elements of the version in force of every plan that has one. */
  elements: Type.Array(registeredElementSchema),
  /** Elements of the proposed version of every plan that has one. */
  proposals: Type.Array(registeredElementSchema),
  /** What anyone may see of other municipalities' registers, as far as they have been asked for; not set where none is. */
  others: Type.Optional(Type.Array(publicRegisterSchema)),
});
