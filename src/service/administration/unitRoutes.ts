import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import { renderUnits } from "../../site/administration/units/renderUnits.tsx";
import { unitWords } from "../../site/administration/words/units.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf } from "../access/forms.ts";
import { addUnit, changeUnit, listUnits } from "../store/administration/unitStore.ts";
import { askedOnce, frameOf, pageOf, sendAdministrationPage, type Office } from "./frameOf.ts";

interface Address {
  readonly Params: { readonly unit: string };
}

const doneActs = ["added", "renamed", "closed", "reopened"] as const;
const longestName = 200;

/** The organisational units of a municipality: added, given another name, closed and opened again. */
export function unitRoutes(app: FastifyInstance, office: Office): void {
  const { now } = office;
  const address = `${administrationPath}/enheter`;

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    wrong: { readonly field: string; readonly fault: keyof (typeof unitWords)["nb"]["faults"] } | null = null,
  ): Promise<FastifyReply> {
    const frame = await frameOf(request, office, address);
    const done = askedOnce(request, "gjort");
    const faults = wrong === null ? {} : { [wrong.field]: unitWords[frame.language].faults[wrong.fault] };
    const page = renderUnits({
      ...frame,
      units: await listUnits(sqlOf(request), frame.municipality.id),
      done: doneActs.find((one) => one === done) ?? null,
      faults,
      written: fieldOf(formOf(request), "name"),
    });
    return sendAdministrationPage(reply, page, faults);
  }

  async function lead(
    request: FastifyRequest,
    reply: FastifyReply,
    done: (typeof doneActs)[number],
  ): Promise<FastifyReply> {
    return reply.redirect(pageAddress(await frameOf(request, office), `/enheter?gjort=${done}`), 303);
  }

  app.get(address, pageOf("units"), (request, reply) => send(request, reply));

  app.post(address, pageOf("units"), async (request, reply) => {
    const name = fieldOf(formOf(request), "name");
    if (name === "" || name.length > longestName) return send(request, reply, { field: "name", fault: "name" });
    const added = await addUnit(sqlOf(request), callerOf(request).municipality.id, name);
    return added.ok ? lead(request, reply, "added") : send(request, reply, { field: "name", fault: "taken" });
  });

  app.post<Address>(`${address}/:unit`, pageOf("units"), async (request, reply) => {
    const form = formOf(request);
    const [name, closed] = [fieldOf(form, "name"), fieldOf(form, "closed")];
    const field = request.params.unit;
    if (closed === "" && (name === "" || name.length > longestName))
      return send(request, reply, { field, fault: "name" });
    const { municipality, name: by, person } = callerOf(request);
    const unit = /^\d{1,9}$/.test(field) ? Number(field) : 0;
    const change = closed === "" ? { name } : { closed: closed === "yes" };
    const changed = await sqlOf(request)
      .transaction()
      .execute((transaction) =>
        changeUnit(transaction, unit, change, { municipality: municipality.id, by, person, at: now() }),
      );
    if (changed.ok) return lead(request, reply, closed === "" ? "renamed" : closed === "yes" ? "closed" : "reopened");
    return send(request, reply, { field, fault: changed.refusal.code === "notFound" ? "gone" : "taken" });
  });
}
