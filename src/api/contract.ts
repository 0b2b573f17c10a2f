import * as Type from "typebox";
import { changesSchema } from "../plan/schemas/changesSchemas.ts";
import { findingSchema } from "../plan/schemas/findingSchemas.ts";
import { decisionSchema, strippedSchema } from "../plan/schemas/publicationSchemas.ts";
import { planId, planYear as year } from "../plan/schemas/planEntrySchemas.ts";
import { planKinds, publicationKinds, roles } from "../plan/register.ts";
import { municipalitySchema, registeredPlanSchema } from "../plan/schemas/registerSchemas.ts";
import { verdicts } from "../plan/review.ts";
import { reviewSchema } from "../plan/schemas/reviewSchemas.ts";
import { sectionChangeSchema } from "../plan/schemas/textChangeSchemas.ts";
import { closings, takeBackActs } from "../plan/standing.ts";
import { languages } from "../words/language.ts";
import { instant, nullable, type ShapeOf } from "../words/shape.ts";

/*
 * What goes over the wire, each thing once: the types are derived from it, the service validates requests by it, the
 * caller answers, and the description for machines and the page about the API are made from it. What is answered may
 * get more parts in a later version; a caller takes no notice of those it does not know.
 */

const uploadId = Type.String({ pattern: "^[0-9a-f]{32}$" });
const sha256 = Type.String({ pattern: "^[0-9a-f]{64}$", description: "Lower-case hex of the whole file's SHA-256." });
const previewKey = Type.String({ pattern: "^[A-Za-z0-9_-]{20,100}$" });
const version = Type.Integer({ minimum: 0 });

/** The named parts of addresses. */
export const planParams = Type.Object({ plan: planId });
/** Any word may be asked for; one that is no municipality's is answered as not found. */
export const municipalityParams = Type.Object({ municipality: Type.String({ minLength: 1, maxLength: 100 }) });
export const versionParams = Type.Object({ plan: planId, number: Type.Integer({ minimum: 1, maximum: 9_999_999 }) });
export const previewParams = Type.Object({ key: previewKey });
export const uploadParams = Type.Object({ upload: uploadId });

export const chunkHeaders = Type.Object({ "upload-offset": Type.Integer({ minimum: 0 }) });
const idempotencyKey = Type.String({ minLength: 8, maxLength: 100 });
/** Who sends no key, enters a plan for each time it is sent. */
export const newPlanHeaders = Type.Object({ "idempotency-key": Type.Optional(idempotencyKey) });
export const publishHeaders = Type.Object({
  "idempotency-key": idempotencyKey,
  "if-match": Type.String({ pattern: '^"\\d+"$', description: "the version the document started from, in quotes" }),
});

/** How the pane and the command line are to sign in: the authority is the service's to say. */
export const signInSettingsSchema = Type.Object({
  authority: Type.String(),
  clientId: Type.String(),
  /** Scopes to ask for, so that the token is for this service. */
  scopes: Type.Array(Type.String()),
  /** "entra" in production; "oidc" for the local provider. */
  protocol: Type.Enum(["entra", "oidc"]),
});
export type SignInSettings = ShapeOf<typeof signInSettingsSchema>;

export const meSchema = Type.Object({
  name: Type.String(),
  municipality: municipalitySchema,
  /** Roles that hold for every plan of the municipality. */
  roles: Type.Array(Type.Enum(roles)),
  /** Roles for single plans. */
  planRoles: Type.Array(Type.Object({ plan: Type.String(), role: Type.Enum(roles) })),
  /** Names of those who can give a role here. */
  ask: Type.Array(Type.String()),
  /** What waits for whoever is calling, what has waited longest first. */
  waiting: Type.Array(
    Type.Object({
      plan: Type.String(),
      /** A review is asked for; a verdict says the plan is not ready yet, or ready; a hearing's deadline has passed. */
      what: Type.Enum(["review", "notYet", "ready", "hearingOver"]),
      /** The instant, or the day. */
      since: Type.String(),
    }),
  ),
});
export type Me = ShapeOf<typeof meSchema>;

/** Those who publish here, by name. */
export const municipalitiesSchema = Type.Array(municipalitySchema);

export const newPlanSchema = Type.Object({
  kind: Type.Enum(planKinds),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  language: Type.Enum(languages),
  fromYear: nullable(year),
  toYear: nullable(year),
  higher: Type.Array(planId, { maxItems: 50 }),
});
export type NewPlan = ShapeOf<typeof newPlanSchema>;

/** A plan that has been entered, by the id it got. */
export const enteredPlanSchema = Type.Object({ id: planId });

export const newUploadSchema = Type.Object({
  plan: planId,
  fileName: Type.String({ minLength: 1, maxLength: 255 }),
  size: Type.Integer({ minimum: 1, description: "bytes" }),
  sha256,
});
export type NewUpload = ShapeOf<typeof newUploadSchema>;

export const uploadSchema = Type.Object({
  id: uploadId,
  /** Bytes in all. */
  size: Type.Integer({ minimum: 1 }),
  /** Bytes the service has; send from here. */
  offset: Type.Integer({ minimum: 0 }),
  /** Largest chunk in bytes the service takes in one PATCH. */
  chunk: Type.Integer({ minimum: 1 }),
});
export type Upload = ShapeOf<typeof uploadSchema>;

/** What a caller decides. What day it is, is the service's to say, by the calendar of the municipality. */
const askedDecisionSchema = Type.Object({
  kind: decisionSchema.properties.kind,
  hearingDeadline: decisionSchema.properties.hearingDeadline,
  adoptedOn: decisionSchema.properties.adoptedOn,
  decisionNumber: decisionSchema.properties.decisionNumber,
});
export type AskedDecision = ShapeOf<typeof askedDecisionSchema>;

export const publicationRequestSchema = Type.Object({ upload: uploadId, decision: askedDecisionSchema });
export type PublicationRequest = ShapeOf<typeof publicationRequestSchema>;

/** Another file that is built on the same version of the plan, by the preview that was made of it. */
const otherFileSchema = Type.Object({ publishedAt: instant, publishedBy: Type.String() });
export type OtherFile = ShapeOf<typeof otherFileSchema>;

export const rehearsalSchema = Type.Object({
  findings: Type.Array(findingSchema),
  /** Against the newest version. */
  changes: changesSchema,
  /** The text by section, against the newest version that has a page; null where there is none to compare with. */
  sections: nullable(Type.Array(sectionChangeSchema)),
  stripped: strippedSchema,
  /** The newest version in the register now. */
  version,
  /** null where no other file is known. */
  otherFile: nullable(otherFileSchema),
});
export type Rehearsal = ShapeOf<typeof rehearsalSchema>;

export const publishedSchema = Type.Object({
  plan: registeredPlanSchema,
  /** The version in the register now; a preview is none, and leaves it as it was. */
  version,
  kind: Type.Enum(publicationKinds),
  /** Absolute address of the plan's page, and of this version for ever. */
  address: Type.String(),
  permanentAddress: Type.String(),
  /** Key of a preview, by which its opening is asked for; null for what is public. */
  previewKey: nullable(previewKey),
  /** Number of a preview, for the document to know what it was last sent as; not set for what is public. */
  previewNumber: Type.Optional(Type.Integer({ minimum: 1 })),
  sha256,
  publishedAt: instant,
});
export type Published = ShapeOf<typeof publishedSchema>;

export const versionLineSchema = Type.Object({
  version,
  kind: Type.Enum(publicationKinds),
  publishedAt: instant,
  publishedBy: Type.String(),
  permanentAddress: Type.String(),
  /** How it is closed; not set while it has a page. */
  closed: Type.Optional(Type.Enum(closings)),
});
export type VersionLine = ShapeOf<typeof versionLineSchema>;

/** What is to be taken back, and why. */
export const takeBackSchema = Type.Object({
  act: Type.Enum(takeBackActs),
  /** null: the plan as a whole. */
  version: nullable(Type.Integer({ minimum: 1 })),
  reason: Type.String({ minLength: 1, maxLength: 1000, pattern: "\\S" }),
});
export type TakeBack = ShapeOf<typeof takeBackSchema>;

/** A preview, as those with a role in its plan find it. */
const previewLineSchema = Type.Object({ key: previewKey, publishedAt: instant, publishedBy: Type.String() });
export type PreviewLine = ShapeOf<typeof previewLineSchema>;

export const newestPreviewSchema = Type.Object({
  /** null where the plan has none. */
  newest: nullable(previewLineSchema),
});
export type NewestPreview = ShapeOf<typeof newestPreviewSchema>;

/** The way in to a preview for the person who asked. */
export const previewOpeningSchema = Type.Object({
  /** Opens the preview in a browser, once and within five minutes, and lets that browser read it for some hours. */
  address: Type.String(),
});
export type PreviewOpening = ShapeOf<typeof previewOpeningSchema>;

/** Whether a review of a plan is asked for, and the verdicts given. */
export const planReviewSchema = Type.Object({
  /** null where none waits. */
  asked: nullable(Type.Object({ by: Type.String(), at: instant })),
  newest: nullable(reviewSchema),
  /** Every verdict, newest first, with how many findings stood at each level. */
  earlier: Type.Array(
    Type.Object({
      by: Type.String(),
      at: instant,
      verdict: Type.Enum(verdicts),
      error: Type.Integer({ minimum: 0 }),
      warning: Type.Integer({ minimum: 0 }),
      advice: Type.Integer({ minimum: 0 }),
    }),
  ),
});
export type PlanReview = ShapeOf<typeof planReviewSchema>;

/** RFC 9457 problem+json as this service writes it. `code` is a `ServiceRefusalCode`. */
export const problemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  /** What the sentences need, so that the caller can say them in the reader's language. */
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  findings: Type.Optional(Type.Array(findingSchema)),
});
export type Problem = ShapeOf<typeof problemSchema>;
