import type { Finding } from "../plan/finding.ts";
import type { Decision, Stripped } from "../plan/publication.ts";
import type { Municipality, PlanKind, PublicationKind, Register, RegisteredPlan, Role } from "../plan/register.ts";
import type { Language } from "../words/language.ts";

/** Every address of the API below its origin. `:name` stands for a part of the address. */
export const routes = {
  /** GET, no sign-in: how to sign in here. */
  signIn: "/api/sign-in",
  /** GET: who is calling, and what they may do. */
  me: "/api/me",
  /** GET, ETag: the caller's municipality's register. */
  register: "/api/register",
  /** POST: a new plan. Coordinators. */
  plans: "/api/plans",
  /** POST: start an upload. Planners (preview) and coordinators. */
  uploads: "/api/uploads",
  /** GET: how far it came. PATCH with `Upload-Offset`: the next bytes. DELETE: give it up. */
  upload: "/api/uploads/:upload",
  /** POST: what publishing this upload would mean, without doing it. */
  rehearsal: "/api/plans/:plan/rehearsal",
  /** GET: versions. POST with `Idempotency-Key` and `If-Match: "<base version>"`: publish. */
  publications: "/api/plans/:plan/publications",
  /** GET: the plan's newest preview. */
  preview: "/api/plans/:plan/preview",
  /** POST: an address that opens a preview in a browser, once. */
  opening: "/api/previews/:key/opening",
  /** GET: the OpenAPI 3.1 description. */
  openapi: "/api/openapi.json",
  /** GET: the same for people, a page. */
  documentation: "/api",
} as const;

/** How the pane and the command line are to sign in: the authority is the service's to say. */
export interface SignInSettings {
  readonly authority: string;
  readonly clientId: string;
  /** Scopes to ask for, so that the token is for this service. */
  readonly scopes: readonly string[];
  /** "entra" in production; "oidc" for the local provider. */
  readonly protocol: "entra" | "oidc";
}

export interface Me {
  readonly name: string;
  readonly municipality: Municipality;
  /** Roles that hold for every plan of the municipality. */
  readonly roles: readonly Role[];
  /** Roles for single plans. */
  readonly planRoles: readonly { readonly plan: string; readonly role: Role }[];
}

export interface NewPlan {
  readonly kind: PlanKind;
  readonly title: string;
  readonly language: Language;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly higher: readonly string[];
}

export interface NewUpload {
  readonly plan: string;
  readonly fileName: string;
  /** Bytes in all. */
  readonly size: number;
  /** Lower-case hex of the whole file's SHA-256. */
  readonly sha256: string;
}

export interface Upload {
  readonly id: string;
  readonly size: number;
  /** Bytes the service has; send from here. */
  readonly offset: number;
  /** Largest chunk in bytes the service takes in one PATCH. */
  readonly chunk: number;
}

/** What a caller decides. What day it is, is the service's to say, by Norway's calendar. */
export type AskedDecision = Omit<Decision, "date">;

export interface PublicationRequest {
  readonly upload: string;
  readonly decision: AskedDecision;
}

/** What readers will see change, by element, against the newest version. */
export interface Changes {
  readonly added: readonly { readonly element: string; readonly title: string }[];
  readonly reworded: readonly { readonly element: string; readonly from: string; readonly to: string }[];
  readonly gone: readonly { readonly element: string; readonly title: string }[];
}

export interface Rehearsal {
  readonly findings: readonly Finding[];
  readonly changes: Changes;
  readonly stripped: Stripped;
  /** The newest version in the register now. */
  readonly version: number;
}

export interface Published {
  readonly plan: RegisteredPlan;
  /** The version in the register now; a preview is none, and leaves it as it was. */
  readonly version: number;
  readonly kind: PublicationKind;
  /** Absolute address of the plan's page, and of this version for ever. */
  readonly address: string;
  readonly permanentAddress: string;
  /** Key of a preview, by which its opening is asked for; null for what is public. */
  readonly previewKey: string | null;
  readonly sha256: string;
  readonly publishedAt: string;
}

export interface VersionLine {
  readonly version: number;
  readonly kind: PublicationKind;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly permanentAddress: string;
}

/** A preview, as those with a role in its plan find it. */
export interface PreviewLine {
  readonly key: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

export interface NewestPreview {
  /** null where the plan has none. */
  readonly newest: PreviewLine | null;
}

/** The way in to a preview for the person who asked. */
export interface PreviewOpening {
  /** Opens the preview in a browser, once and within five minutes, and lets that browser read it for some hours. */
  readonly address: string;
}

/** RFC 9457 problem+json as this service writes it. `code` is a `ServiceRefusalCode`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** What the sentences need, so that the caller can say them in the reader's language. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly findings?: readonly Finding[];
}

export type { Register };
