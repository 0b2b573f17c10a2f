import type { FastifyReply, FastifyRequest } from "fastify";
import type { Municipality } from "../../plan/register.ts";
import type { TurnedAwayReason } from "../../site/administration/administrationView.ts";
import { renderTurnedAway, type LacksRole } from "../../site/administration/renderTurnedAway.tsx";
import { pageLanguage } from "./pageLanguage.ts";

const status: Readonly<Record<TurnedAwayReason, number>> = {
  signedOut: 401,
  noAccess: 403,
  nowhere: 403,
  fromElsewhere: 403,
  otherPerson: 403,
  stopped: 400,
  notSetUp: 503,
  left: 200,
};

/** Answers with a page that says why whoever asks is not let in to the administration, and what to do next. */
export function turnAway(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    reason,
    municipality = null,
    lacks = null,
    sent = [],
  }: {
    readonly reason: TurnedAwayReason;
    readonly municipality?: Municipality | null;
    /** Roles that would do, and names of those who can give one. */
    readonly lacks?: LacksRole | null;
    /** What was written, to be sent again. */
    readonly sent?: readonly { readonly name: string; readonly value: string }[];
  },
): FastifyReply {
  const page = renderTurnedAway({
    language: pageLanguage(request, municipality),
    isDemo: request.server.isDemo,
    path: request.url.split("?")[0] ?? "/",
    municipality,
    reason,
    lacks,
    sent,
  });
  return reply.status(status[reason]).type("text/html; charset=utf-8").send(page);
}
