import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { tokenField } from "../../site/administration/TokenField.tsx";
import type { Schema } from "../store/schema.ts";

/** A file that came with a form. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a form sent. */
export interface Form {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, SentFile>;
}

const none: Form = { fields: new Map(), files: new Map() };

/** What a request's form sent; nothing where it was no form. */
export function formOf({ body }: FastifyRequest): Form {
  return isForm(body) ? body : none;
}

/** A field of a form without what stands around it; "" where it is not there. */
export function fieldOf(form: Form, name: string): string {
  return (form.fields.get(name)?.[0] ?? "").trim();
}

function isForm(body: unknown): body is Form {
  return typeof body === "object" && body !== null && "fields" in body && body.fields instanceof Map;
}

/** Has the routes of a scope read forms, of fields alone. */
export function readForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
    const sent = new URLSearchParams(String(body));
    const fields = new Map([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)]));
    done(null, { fields, files: new Map() } satisfies Form);
  });
}

/** Largest form with a file, in bytes. */
export const largestForm = 4 * 1024 * 1024;

/** Has the routes of a scope read forms with files, too (RFC 7578), by the platform's own reader. One that is broken is answered as a bad request. */
export function readFormsWithFiles(scope: FastifyInstance): void {
  readForms(scope);
  scope.addContentTypeParser(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: largestForm },
    (request, body, parsed) => {
      readParts(Buffer.from(body), request.headers["content-type"] ?? "").then(
        (form) => parsed(null, form),
        () => parsed(Object.assign(new Error("The form cannot be read."), { statusCode: 400 })),
      );
    },
  );
}

async function readParts(body: Buffer, type: string): Promise<Form> {
  const sent = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const fields = new Map<string, string[]>();
  const files = new Map<string, SentFile>();
  for (const [name, value] of sent) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
    else files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files };
}

/** What a form must show beside the session's cookie, which other sites' pages cannot read. */
export interface FormTokens {
  readonly of: (person: number) => Promise<string>;
  readonly holds: (form: Form, person: number) => Promise<boolean>;
}

/**
 * Tokens of forms, made with a secret that the processes of one service share. A token is the person's, not the
 * session's: what was filled in when a session ended can be sent once one is signed in again.
 */
export function formTokens(sql: Kysely<Schema>): FormTokens {
  let known: Promise<string> | null = null;
  const secret = (): Promise<string> =>
    (known ??= keptSecret(sql).catch((error: unknown) => {
      known = null;
      throw error;
    }));
  const of = async (person: number): Promise<string> =>
    createHmac("sha256", await secret())
      .update(`form of ${person}`)
      .digest("base64url");
  return {
    of,
    async holds(form, person) {
      const [shown, expected] = [fieldOf(form, tokenField), await of(person)].map((text) => Buffer.from(text));
      return shown?.length === expected?.length && timingSafeEqual(shown ?? Buffer.of(), expected ?? Buffer.of(0));
    },
  };
}

async function keptSecret(sql: Kysely<Schema>): Promise<string> {
  const name = "forms";
  await sql
    .insertInto("kept_secret")
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await sql.selectFrom("kept_secret").select("value").where("name", "=", name).executeTakeFirstOrThrow();
  return row.value;
}
