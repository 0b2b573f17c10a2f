import * as Type from "typebox";
import { elementKinds, findingLevels, planKinds } from "../plan/schemas/enumerations.ts";
import { planId } from "../plan/schemas/planEntrySchemas.ts";
import { languages } from "../words/language.ts";
import { nullable, type ShapeOf } from "../words/shape.ts";

/*
 * A municipality's own settings, and lists of plans, as they go over the wire; see `contract.ts`.
 */

/** What is sent to change settings: the ETag they had when they were read, so that nobody else's change is lost. */
export const settingsHeaders = Type.Object({
  "if-match": Type.String({
    pattern: '^"[\\w-]{1,40}"$',
    description: "the ETag that the settings were read with",
  }),
});
/** The same where it need not be sent: then what another has written meanwhile is written over. */
export const entryHeaders = Type.Object({
  "if-match": Type.Optional(
    Type.String({ pattern: '^"[\\w-]{1,40}"$', description: "the ETag that the entry was read with" }),
  ),
});

/** What a municipality says of itself. Its id, which stands in every address, stays. */
export const ownSettingsSchema = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100, pattern: "\\S" }),
  number: Type.String({ pattern: "^\\d{4}$" }),
  /** Organisation number. */
  organisation: nullable(Type.String({ pattern: "^\\d{9}$" })),
  language: Type.Enum(languages),
  /** Where answers to hearings are sent. */
  postalAddress: nullable(Type.String({ minLength: 1, maxLength: 1000 })),
  email: nullable(Type.String({ maxLength: 254, pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$" })),
  /** Colour of the public pages; null for the usual one. Where it is not sent, it stays. */
  color: Type.Optional(nullable(Type.String({ pattern: "^#[0-9a-f]{6}$" }))),
  /** A PNG in base64, the municipality's mark on the public pages; null for none. Where it is not sent, it stays. */
  mark: Type.Optional(nullable(Type.String({ maxLength: 180_000, pattern: "^[A-Za-z0-9+/]+={0,2}$" }))),
});
export type OwnSettings = ShapeOf<typeof ownSettingsSchema>;

export const kindParams = Type.Object({ kind: Type.Enum(planKinds) });
/** Most chapters a kind of plan may be given, and letters in the name of one. */
export const chapterLimits = { chapters: 40, letters: 200 };

/** How much rules weigh for a kind of plan, and which chapters it is to have; what is not set is the service's own. */
export const kindSettingsSchema = Type.Object({
  /** By the names of rules. */
  levels: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]{0,99}$" }), Type.Enum([...findingLevels, "off"])),
  /** Heading texts, in order; empty: those usual for the kind. */
  chapters: Type.Array(Type.String({ minLength: 1, maxLength: chapterLimits.letters, pattern: "\\S" }), {
    maxItems: chapterLimits.chapters,
  }),
});
export type KindSettings = ShapeOf<typeof kindSettingsSchema>;

/** What a list of plans came to, line by line. */
export const triedListSchema = Type.Object({
  lines: Type.Array(
    Type.Object({
      /** In the sheet, from 1. */
      line: Type.Integer({ minimum: 1 }),
      plan: Type.String(),
      /** null where the line does not say. */
      what: nullable(Type.Enum(["plan", ...elementKinds])),
      text: Type.String(),
      /** What is wrong, as sentences. */
      faults: Type.Array(Type.String()),
    }),
  ),
  /** How many plans would be entered, and goals and actions in them. */
  plans: Type.Integer({ minimum: 0 }),
  elements: Type.Integer({ minimum: 0 }),
});
export type TriedList = ShapeOf<typeof triedListSchema>;

/** The ids of the plans that a list entered, in its order. */
export const enteredListSchema = Type.Object({ plans: Type.Array(planId) });
export type EnteredList = ShapeOf<typeof enteredListSchema>;
