import Type from "typebox";
import { planKinds } from "../../plan/register.ts";

/** What callers may send, as JSON schema: the API's description and its first gate are the same text. */
const day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "YYYY-MM-DD" });
const year = Type.Integer({ minimum: 1900, maximum: 2200 });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const planId = Type.String({ pattern: "^[a-z0-9-]{1,80}$" });
const uploadId = Type.String({ pattern: "^[0-9a-f]{32}$" });

export const planParams = Type.Object({ plan: planId });
export const previewParams = Type.Object({ key: Type.String({ pattern: "^[A-Za-z0-9_-]{20,100}$" }) });
export const uploadParams = Type.Object({ upload: uploadId });

export const newPlanBody = Type.Object({
  kind: Type.Enum([...planKinds]),
  title: Type.String({ minLength: 1, maxLength: 200 }),
  language: Type.Enum(["nb", "nn", "en"]),
  fromYear: nullable(year),
  toYear: nullable(year),
  higher: Type.Array(planId, { maxItems: 50 }),
});

export const newUploadBody = Type.Object({
  plan: planId,
  fileName: Type.String({ minLength: 1, maxLength: 255 }),
  size: Type.Integer({ minimum: 1, description: "bytes" }),
  sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
});

export const publicationBody = Type.Object({
  upload: uploadId,
  decision: Type.Object({
    kind: Type.Enum(["preview", "hearing", "adopted", "correction"]),
    hearingDeadline: nullable(day),
    adoptedOn: nullable(day),
    decisionNumber: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  }),
});

export const chunkHeaders = Type.Object({ "upload-offset": Type.Integer({ minimum: 0 }) });
export const publishHeaders = Type.Object({
  "idempotency-key": Type.String({ minLength: 8, maxLength: 100 }),
  "if-match": Type.String({ pattern: '^"\\d+"$', description: "the version the document started from, in quotes" }),
});
