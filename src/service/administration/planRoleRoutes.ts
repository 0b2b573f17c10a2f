import type { FastifyInstance, FastifyReply } from "fastify";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf } from "../access/forms.ts";
import { giveRole, takeRole } from "../store/roleStore.ts";
import { frameOf, planPageOf, type Office } from "./frameOf.ts";
import { heldIn, holderIn, receiverIn } from "./roleForms.ts";
import { sendPlanEntry, type Address, type PlanRequest, type Sent } from "./sendPlanEntry.ts";

/** The roles of one plan, given and taken on its own page by its owners, and by administrators. */
export function planRoleRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/planer/:plan/roller`;
  const send = sendPlanEntry(office);

  /** The page again where something is wrong; else on to the page as it is now. */
  async function answer(
    request: PlanRequest,
    reply: FastifyReply,
    wrongRole: NonNullable<Sent["wrongRole"]>,
    done: "given" | "taken",
  ): Promise<FastifyReply> {
    const { plan } = request.params;
    const form = formOf(request);
    const role = { person: fieldOf(form, "person"), email: fieldOf(form, "email"), role: fieldOf(form, "role") };
    if (Object.keys(wrongRole).length > 0) return send(request, reply, { wrong: {}, wrongRole, role });
    return reply.redirect(pageAddress(await frameOf(request, office), `/planer/${plan}?gjort=${done}`), 303);
  }

  app.post<Address>(address, planPageOf("givePlanRoles"), async (request, reply) => {
    const form = formOf(request);
    const to = receiverIn(form);
    if ("wrong" in to) return answer(request, reply, to.wrong, "given");
    const { municipality, name } = callerOf(request);
    const held = heldIn(form, request.params.plan);
    if (held === null) return answer(request, reply, { role: "role" }, "given");
    const given = await giveRole(sqlOf(request), municipality.id, to, held, { by: name, at: office.now() });
    const isPerson = !given.ok && given.refusal.detail["what"] === "person";
    return answer(request, reply, given.ok ? {} : isPerson ? { person: "person" } : { role: "role" }, "given");
  });

  app.post<Address>(`${address}/ta-fra`, planPageOf("givePlanRoles"), async (request, reply) => {
    const form = formOf(request);
    const [held, from] = [heldIn(form, request.params.plan), holderIn(form)];
    if (held === null || from === null) return answer(request, reply, { taken: "person" }, "taken");
    const taken = await takeRole(sqlOf(request), callerOf(request).municipality.id, from, held);
    return answer(request, reply, taken.ok ? {} : { taken: "lastAdministrator" }, "taken");
  });
}
