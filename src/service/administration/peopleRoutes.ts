import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import type { FieldFaults } from "../../site/administration/FormField.tsx";
import { renderPeople } from "../../site/administration/people/renderPeople.tsx";
import { peopleWords } from "../../site/administration/words/people.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf } from "../access/forms.ts";
import { listPlans } from "../store/registerStore.ts";
import { giveRole, listPeople, takeRole, type Receiver } from "../store/roleStore.ts";
import { askedOnce, frameOf, pageOf, sendAdministrationPage, type Office } from "./frameOf.ts";
import { heldIn, holderIn, receiverIn } from "./roleForms.ts";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Fault = keyof (typeof peopleWords)["nb"]["faults"];

/** The people of a municipality and their roles: seen, given and taken. */
export function peopleRoutes(app: FastifyInstance, office: Office): void {
  const { now } = office;

  async function send(request: FastifyRequest, reply: FastifyReply, faults: FieldFaults = {}): Promise<FastifyReply> {
    const { municipality } = callerOf(request);
    const done = askedOnce(request, "gjort");
    const page = renderPeople({
      ...(await frameOf(request, office, `${administrationPath}/folk`)),
      ...(await listPeople(sqlOf(request), municipality.id, now())),
      plans: await listPlans(sqlOf(request), municipality.id),
      done: done === "given" || done === "taken" ? done : null,
      faults,
      written: Object.fromEntries([...formOf(request).fields].map(([name, [value = ""]]) => [name, value])),
    });
    return sendAdministrationPage(reply, page, faults);
  }

  /** The page again where something is wrong; else on to the page as it is now. */
  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    wrong: Readonly<Record<string, Fault>>,
    done: "given" | "taken",
  ): Promise<FastifyReply> {
    const frame = await frameOf(request, office);
    const words = peopleWords[frame.language].faults;
    const faults = Object.fromEntries(Object.entries(wrong).map(([field, fault]) => [field, words[fault]]));
    if (Object.keys(faults).length > 0) return send(request, reply, faults);
    return reply.redirect(pageAddress(frame, `/folk?gjort=${done}`), 303);
  }

  async function give(
    request: FastifyRequest,
    to: Receiver,
    planField: string,
  ): Promise<Readonly<Record<string, Fault>>> {
    const { municipality, name } = callerOf(request);
    const held = heldIn(formOf(request), null);
    if (held === null) return { role: "role" };
    const given = await giveRole(sqlOf(request), municipality.id, to, held, { by: name, at: now() });
    return given.ok ? {} : given.refusal.detail["what"] === "person" ? { person: "person" } : { [planField]: "plan" };
  }

  app.get(`${administrationPath}/folk`, pageOf("people"), (request, reply) => send(request, reply));

  app.post(`${administrationPath}/folk`, pageOf("people"), async (request, reply) => {
    const form = formOf(request);
    const to = receiverIn(form);
    return answer(request, reply, "wrong" in to ? to.wrong : await give(request, to, "plan"), "given");
  });

  app.post(`${administrationPath}/folk/gruppe`, pageOf("people"), async (request, reply) => {
    const form = formOf(request);
    const [group, name] = [fieldOf(form, "group"), fieldOf(form, "groupName").slice(0, 200)];
    const wrong = {
      ...(guid.test(group) ? {} : { group: "group" as const }),
      ...(name === "" ? { groupName: "groupName" as const } : {}),
    };
    if (Object.keys(wrong).length > 0) return answer(request, reply, wrong, "given");
    return answer(request, reply, await give(request, { group, name }, "groupPlan"), "given");
  });

  app.post(`${administrationPath}/folk/ta-fra`, pageOf("people"), async (request, reply) => {
    const form = formOf(request);
    const [held, from] = [heldIn(form, null), holderIn(form)];
    if (held === null || from === null) return answer(request, reply, { taken: "person" }, "taken");
    const taken = await takeRole(sqlOf(request), callerOf(request).municipality.id, from, held);
    return answer(request, reply, taken.ok ? {} : { taken: "lastAdministrator" }, "taken");
  });
}
