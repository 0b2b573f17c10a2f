import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import { createHash } from "node:crypto";
import { routes, type Me, type SignInSettings } from "../../api/contract.ts";
import { callerOf } from "../access/authorise.ts";
import { readRegister } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";

/** How to sign in, who is calling, and the caller's register. */
export function accountRoutes(app: FastifyInstance, sql: Kysely<Schema>, settings: SignInSettings): void {
  app.get(
    routes.signIn,
    {
      config: { needs: "anyone" },
      schema: { operationId: "signInSettings", summary: "How to sign in here", tags: ["Account"], security: [] },
    },
    () => settings,
  );

  app.get(
    routes.me,
    {
      config: { needs: "signedIn" },
      schema: { operationId: "me", summary: "Who is calling", tags: ["Account"], security },
    },
    (request): Me => {
      const { name, municipality, roles, planRoles } = callerOf(request);
      return { name, municipality, roles, planRoles };
    },
  );

  app.get(
    routes.register,
    {
      config: { needs: "signedIn" },
      schema: { operationId: "register", summary: "The municipality's plan register", tags: ["Register"], security },
    },
    async (request, reply) => {
      const register = await readRegister(sql, callerOf(request).municipality);
      const { readAt, ...lasting } = register;
      const tag = `"${createHash("sha256").update(JSON.stringify(lasting)).digest("base64url").slice(0, 22)}"`;
      void reply.header("ETag", tag).header("Cache-Control", "private, no-cache");
      return request.headers["if-none-match"] === tag ? reply.status(304).send() : { ...lasting, readAt };
    },
  );
}

/** The API's only way of showing who calls: a bearer token. */
export const security: { readonly [name: string]: readonly string[] }[] = [{ bearer: [] }];
