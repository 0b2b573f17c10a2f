import type { FastifyInstance } from "fastify";
import type Provider from "oidc-provider";
import { languageAsked } from "../answers/problem.ts";
import type { LocalPerson } from "./localPerson.ts";
import { localPrefix, renderSignIn } from "./renderSignIn.tsx";

interface Chosen {
  readonly Params: { readonly uid: string };
  readonly Body: unknown;
}

/** The local provider below `/login`, with its page for choosing who to be. */
export async function localSignInRoutes(
  app: FastifyInstance,
  provider: Provider,
  people: readonly LocalPerson[],
  now: () => Date,
): Promise<void> {
  const config = { needs: "anyone" } as const;
  const hide = { schema: { hide: true }, config };
  const answer = provider.callback();

  await app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get<Chosen>(`${localPrefix}/choose/:uid`, hide, async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw);
      return reply
        .type("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .send(renderSignIn(languageAsked(request), uid, people));
    });
    scope.post<Chosen>(`${localPrefix}/choose/:uid`, hide, async (request, reply) => {
      const { body } = request;
      const subject = typeof body === "object" && body !== null && "person" in body ? body.person : null;
      const person = people.find((known) => known.subject === subject);
      if (person === undefined) return reply.redirect(`${localPrefix}/choose/${request.params.uid}`, 303);
      await leaveOther(provider, await provider.interactionDetails(request.raw, reply.raw), person.subject, now());
      const next = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: person.subject } });
      return reply.redirect(next, 303);
    });
    ready();
  });

  await app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    scope.all(`${localPrefix}/*`, hide, (request, reply) => {
      // Who answers past the service answers with its headers all the same.
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.url = (raw.url ?? "").slice(localPrefix.length);
      void answer(raw, reply.raw);
    });
    ready();
  });
}

/**
 * Ends the provider's session of another person, so that this one is let in by the same press. The provider's own way is
 * a page that sends itself by a script, which no page of ours may run.
 */
async function leaveOther(
  provider: Provider,
  interaction: Awaited<ReturnType<Provider["interactionDetails"]>>,
  subject: string,
  now: Date,
): Promise<void> {
  const { session } = interaction;
  if (session === undefined || session.accountId === subject) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.save(Math.max(interaction.exp - Math.floor(now.getTime() / 1000), 1));
}
