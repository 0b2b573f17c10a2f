import type { FastifyInstance } from "fastify";
import { createHash } from "node:crypto";
import { calls } from "../../api/calls.ts";
import type { SignInSettings } from "../../api/contract.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { sendAnswer } from "../answers/sendAnswer.ts";
import { describeCall } from "../api/describeCall.ts";
import { readRegister } from "../store/registerStore.ts";
import { whomToAsk } from "../store/roleStore.ts";
import { waitingFor } from "../store/waitingStore.ts";
import { dayOf } from "../../words/dayOf.ts";
import type { CallersPublisher } from "../publishing/publishDocx.ts";

/** How to sign in, who is calling, and the caller's register. */
export function accountRoutes(app: FastifyInstance, { now }: CallersPublisher, settings: SignInSettings): void {
  app.get(
    calls.signInSettings.path,
    { config: { needs: "anyone" }, schema: describeCall("signInSettings") },
    (_request, reply) => sendAnswer(reply, "signInSettings", settings),
  );

  app.get(calls.me.path, { config: { needs: "signedIn" }, schema: describeCall("me") }, async (request, reply) => {
    const caller = callerOf(request);
    const { name, municipality, roles, planRoles } = caller;
    const ask = await whomToAsk(sqlOf(request), caller, "administer", null);
    const waiting = await waitingFor(sqlOf(request), caller, dayOf(now()));
    return sendAnswer(reply, "me", { name, municipality, roles, planRoles, ask, waiting });
  });

  app.get(
    calls.register.path,
    { config: { needs: "signedIn" }, schema: describeCall("register") },
    async (request, reply) => {
      const register = await readRegister(sqlOf(request), callerOf(request).municipality, now());
      const { readAt, ...lasting } = register;
      const tag = `"${createHash("sha256").update(JSON.stringify(lasting)).digest("base64url").slice(0, 22)}"`;
      void reply.header("ETag", tag).header("Cache-Control", "private, no-cache");
      return request.headers["if-none-match"] === tag
        ? reply.status(304).send()
        : sendAnswer(reply, "register", { ...lasting, readAt });
    },
  );
}
