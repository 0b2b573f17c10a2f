import type { ShapeOf } from "../words/shape.ts";
import type {
  municipalitySchema,
  planKindSettingsSchema,
  publicRegisterSchema,
  registeredElementSchema,
  registeredPlanSchema,
  registerSchema,
} from "./schemas/registerSchemas.ts";
import type { planKinds, planStates, publicationKinds, findingLevels, roles } from "./schemas/enumerations.ts";

export { planKinds, planStates, publicationKinds, findingLevels, roles } from "./schemas/enumerations.ts";

export type PlanKind = (typeof planKinds)[number];

export type PlanState = (typeof planStates)[number];

export type PublicationKind = (typeof publicationKinds)[number];

export type FindingLevel = (typeof findingLevels)[number];

export type Role = (typeof roles)[number];

/** A municipality's own settings for a plan kind: rules raised, lowered or switched off. */
export type PlanKindSettings = ShapeOf<typeof planKindSettingsSchema>;

/** A plan as the register knows it. */
export type RegisteredPlan = ShapeOf<typeof registeredPlanSchema>;

/** An element of a plan, as published. */
export type RegisteredElement = ShapeOf<typeof registeredElementSchema>;
export type Municipality = ShapeOf<typeof municipalitySchema>;

/** What anyone may see of a municipality's register: what is published, in force or proposed, and nothing else. */
export type PublicRegister = ShapeOf<typeof publicRegisterSchema>;

/** The central plan register of one municipality, as a value; what the pane keeps when offline. */
export type Register = ShapeOf<typeof registerSchema>;
