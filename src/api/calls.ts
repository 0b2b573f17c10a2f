import * as Type from "typebox";
import { endingSchema, entryMendSchema, historyLineSchema } from "../plan/schemas/planEntrySchemas.ts";
import { publicRegisterSchema, registeredPlanSchema, registerSchema } from "../plan/schemas/registerSchemas.ts";
import { givenReviewSchema } from "../plan/schemas/reviewSchemas.ts";
import type { ShapeOf } from "../words/shape.ts";
import { administrationCalls } from "./administrationCalls.ts";
import {
  chunkHeaders,
  enteredPlanSchema,
  meSchema,
  municipalitiesSchema,
  municipalityParams,
  newestPreviewSchema,
  newPlanHeaders,
  newPlanSchema,
  newUploadSchema,
  planParams,
  planReviewSchema,
  previewOpeningSchema,
  previewParams,
  publicationRequestSchema,
  publishedSchema,
  publishHeaders,
  rehearsalSchema,
  signInSettingsSchema,
  takeBackSchema,
  uploadParams,
  uploadSchema,
  versionLineSchema,
  versionParams,
} from "./contract.ts";
import { givenRoleSchema, peopleSchema, takenRoleSchema } from "./peopleContract.ts";
import { routes } from "./routes.ts";
import { entryHeaders } from "./settingsContract.ts";

/** One call of the API: what is asked, and what is answered when it goes well. All else is a `Problem`. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly summary: string;
  readonly tag: "Account" | "People" | "Municipality" | "Register" | "Publishing" | "Previews" | "Review";
  /** Set where nobody need be signed in. */
  readonly open?: true;
  readonly params?: Type.TObject;
  readonly headers?: Type.TObject;
  readonly body?: Type.TObject;
  /** What is sent where that is no JSON: a content type. */
  readonly bytes?: string;
  /** What is answered where that is no JSON: a content type. Then `answer` is null. */
  readonly gives?: string;
  readonly status: 200 | 201 | 204;
  /** null: nothing is. */
  readonly answer: Type.TSchema;
}

/** Every call of the API by the name its description gives it, in the order of the page about it. */
export const calls = {
  signInSettings: {
    method: "GET",
    path: routes.signIn,
    summary: "How to sign in here",
    tag: "Account",
    open: true,
    status: 200,
    answer: signInSettingsSchema,
  },
  me: { method: "GET", path: routes.me, summary: "Who is calling", tag: "Account", status: 200, answer: meSchema },
  people: {
    method: "GET",
    path: routes.people,
    summary: "The municipality's people and their roles",
    tag: "People",
    status: 200,
    answer: peopleSchema,
  },
  planPeople: {
    method: "GET",
    path: routes.planPeople,
    summary: "Those with a role in a plan",
    tag: "People",
    params: planParams,
    status: 200,
    answer: peopleSchema,
  },
  giveRole: {
    method: "POST",
    path: routes.roles,
    summary: "Give a role, or invite someone to one",
    tag: "People",
    body: givenRoleSchema,
    status: 201,
    answer: peopleSchema,
  },
  takeRole: {
    method: "POST",
    path: routes.takenRoles,
    summary: "Take a role away, or withdraw an invitation",
    tag: "People",
    body: takenRoleSchema,
    status: 201,
    answer: peopleSchema,
  },
  ...administrationCalls,
  register: {
    method: "GET",
    path: routes.register,
    summary: "The municipality's plan register",
    tag: "Register",
    status: 200,
    answer: registerSchema,
  },
  municipalities: {
    method: "GET",
    path: routes.municipalities,
    summary: "The municipalities that publish here",
    tag: "Register",
    open: true,
    status: 200,
    answer: municipalitiesSchema,
  },
  publicRegister: {
    method: "GET",
    path: routes.publicRegister,
    summary: "What a municipality has published",
    tag: "Register",
    open: true,
    params: municipalityParams,
    status: 200,
    answer: publicRegisterSchema,
  },
  createPlan: {
    method: "POST",
    path: routes.plans,
    summary: "Enter a new plan",
    tag: "Register",
    headers: newPlanHeaders,
    body: newPlanSchema,
    status: 201,
    answer: enteredPlanSchema,
  },
  entry: {
    method: "GET",
    path: routes.plan,
    summary: "A plan's entry",
    tag: "Register",
    params: planParams,
    status: 200,
    answer: registeredPlanSchema,
  },
  mendEntry: {
    method: "PATCH",
    path: routes.plan,
    summary: "Mend a plan's entry",
    tag: "Register",
    params: planParams,
    headers: entryHeaders,
    body: entryMendSchema,
    status: 200,
    answer: registeredPlanSchema,
  },
  endPlan: {
    method: "POST",
    path: routes.ending,
    summary: "Let a plan be replaced or repealed, or reinstate it",
    tag: "Register",
    params: planParams,
    body: endingSchema,
    status: 201,
    answer: registeredPlanSchema,
  },
  history: {
    method: "GET",
    path: routes.history,
    summary: "What has been done to a plan's entry, and taken back",
    tag: "Register",
    params: planParams,
    status: 200,
    answer: Type.Array(historyLineSchema),
  },
  versions: {
    method: "GET",
    path: routes.publications,
    summary: "A plan's public versions, newest first",
    tag: "Publishing",
    params: planParams,
    status: 200,
    answer: Type.Array(versionLineSchema),
  },
  document: {
    method: "GET",
    path: routes.document,
    summary: "The document of a version",
    tag: "Publishing",
    params: versionParams,
    gives: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    status: 200,
    answer: Type.Null(),
  },
  startUpload: {
    method: "POST",
    path: routes.uploads,
    summary: "Start sending a document",
    tag: "Publishing",
    body: newUploadSchema,
    status: 201,
    answer: uploadSchema,
  },
  findUpload: {
    method: "GET",
    path: routes.upload,
    summary: "How far a document has come",
    tag: "Publishing",
    params: uploadParams,
    status: 200,
    answer: uploadSchema,
  },
  addBytes: {
    method: "PATCH",
    path: routes.upload,
    summary: "Send the next bytes",
    tag: "Publishing",
    params: uploadParams,
    headers: chunkHeaders,
    bytes: "application/octet-stream",
    status: 200,
    answer: uploadSchema,
  },
  dropUpload: {
    method: "DELETE",
    path: routes.upload,
    summary: "Give up sending",
    tag: "Publishing",
    params: uploadParams,
    status: 204,
    answer: Type.Null(),
  },
  rehearse: {
    method: "POST",
    path: routes.rehearsal,
    summary: "What publishing would mean, without doing it",
    tag: "Publishing",
    params: planParams,
    body: publicationRequestSchema,
    status: 200,
    answer: rehearsalSchema,
  },
  publish: {
    method: "POST",
    path: routes.publications,
    summary: "Publish",
    tag: "Publishing",
    params: planParams,
    headers: publishHeaders,
    body: publicationRequestSchema,
    status: 201,
    answer: publishedSchema,
  },
  newestPreview: {
    method: "GET",
    path: routes.preview,
    summary: "A plan's newest preview",
    tag: "Previews",
    params: planParams,
    status: 200,
    answer: newestPreviewSchema,
  },
  openPreview: {
    method: "POST",
    path: routes.opening,
    summary: "An address that opens a preview in a browser, once and within five minutes",
    tag: "Previews",
    params: previewParams,
    status: 201,
    answer: previewOpeningSchema,
  },
  review: {
    method: "GET",
    path: routes.review,
    summary: "What reviewers have said of a plan",
    tag: "Review",
    params: planParams,
    status: 200,
    answer: planReviewSchema,
  },
  giveReview: {
    method: "POST",
    path: routes.review,
    summary: "Give a verdict on a plan",
    tag: "Review",
    params: planParams,
    body: givenReviewSchema,
    status: 201,
    answer: planReviewSchema,
  },
  takeBack: {
    method: "POST",
    path: routes.takenBack,
    summary: "Withdraw, restore or seal a version, or withdraw or restore a plan",
    tag: "Publishing",
    params: planParams,
    body: takeBackSchema,
    status: 201,
    answer: registeredPlanSchema,
  },
  askForReview: {
    method: "POST",
    path: routes.reviewRequest,
    summary: "Ask for a review of a plan",
    tag: "Review",
    params: planParams,
    status: 201,
    answer: planReviewSchema,
  },
} as const satisfies Readonly<Record<string, Call>>;

export type CallId = keyof typeof calls;

/** What a call answers when it goes well. */
export type AnswerOf<Id extends CallId> = ShapeOf<(typeof calls)[Id]["answer"]>;

type Taken<Id extends CallId, Part extends "params" | "headers" | "body"> = (typeof calls)[Id] extends {
  readonly [Name in Part]: infer Schema extends Type.TSchema;
}
  ? ShapeOf<Schema>
  : null;

/** What is sent as a call's body; null where nothing is, or no JSON. */
export type BodyOf<Id extends CallId> = Taken<Id, "body">;

/** Names of what a value holds; of a value within it, through it, unless that may have any names. */
type NamesIn<T, Within extends string = ""> = T extends object
  ? {
      [Name in keyof T & string]: T[Name] extends readonly unknown[]
        ? `${Within}${Name}`
        : T[Name] extends object
          ? string extends keyof T[Name]
            ? `${Within}${Name}`
            : NamesIn<T[Name], `${Within}${Name}.`>
          : `${Within}${Name}`;
    }[keyof T & string]
  : never;

/** Everything that calls take, by the name it is sent under; a value within another is named through it. */
export type FieldName = {
  [Id in CallId]: NamesIn<Taken<Id, "params">> | NamesIn<Taken<Id, "headers">> | NamesIn<BodyOf<Id>>;
}[CallId];
