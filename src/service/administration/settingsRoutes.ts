import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isOrganisationNumber } from "../../plan/organisationNumber.ts";
import { findingLevels, planKinds, type FindingLevel, type PlanKind } from "../../plan/register.ts";
import { rules } from "../../plan/rules.ts";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import { renderMunicipality, type MunicipalityFields } from "../../site/administration/settings/renderMunicipality.tsx";
import { renderRuleLevels } from "../../site/administration/settings/renderRuleLevels.tsx";
import { settingsWords } from "../../site/administration/words/settings.ts";
import { languages } from "../../words/language.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf, type Form } from "../access/forms.ts";
import {
  keepKindSettings,
  keepOwnSettings,
  readKindSettings,
  readOwnSettings,
} from "../store/administration/settingsStore.ts";
import { askedOnce, frameOf, pageOf, sendAdministrationPage, type Office } from "./frameOf.ts";

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Most chapters a kind of plan may be given, and letters in the name of one. */
const most = { chapters: 40, letters: 200 };

/** What a municipality decides of itself: what it is called, and how its plans are checked. */
export function settingsRoutes(app: FastifyInstance, office: Office): void {
  municipalityRoutes(app, office);
  ruleLevelRoutes(app, office);
}

function municipalityRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/kommunen`;
  app.get(address, pageOf("municipality"), async (request, reply) => {
    const own = await readOwnSettings(sqlOf(request), callerOf(request).municipality.id);
    const page = renderMunicipality({
      ...(await frameOf(request, office, address)),
      fields: {
        ...own,
        organisation: own.organisation ?? "",
        postalAddress: own.postalAddress ?? "",
        email: own.email ?? "",
      },
      faults: {},
      isSaved: askedOnce(request, "lagret") !== "",
    });
    return sendAdministrationPage(reply, page);
  });

  app.post(address, pageOf("municipality"), async (request, reply) => {
    const form = formOf(request);
    const frame = await frameOf(request, office, address);
    const words = settingsWords[frame.language].municipality.faults;
    const fields: MunicipalityFields = {
      name: fieldOf(form, "name"),
      number: fieldOf(form, "number"),
      organisation: fieldOf(form, "organisation").replace(/\s/g, ""),
      language: fieldOf(form, "language"),
      postalAddress: fieldOf(form, "postalAddress").replace(/\r\n?/g, "\n"),
      email: fieldOf(form, "email"),
    };
    const { name, number, organisation, postalAddress, email } = fields;
    const wrong = {
      ...(name === "" || name.length > 100 ? { name: words.name } : {}),
      ...(/^\d{4}$/.test(number) ? {} : { number: words.number }),
      ...(organisation === "" || isOrganisationNumber(organisation) ? {} : { organisation: words.organisation }),
      ...(email === "" || mail.test(email) ? {} : { email: words.email }),
    };
    const kept =
      Object.keys(wrong).length === 0
        ? await keepOwnSettings(sqlOf(request), callerOf(request).municipality.id, {
            name,
            number,
            organisation: organisation || null,
            language: languages.find((one) => one === fields.language) ?? frame.municipality.language,
            postalAddress: postalAddress.slice(0, 1000) || null,
            email: email || null,
          })
        : null;
    if (kept?.ok === true) return reply.redirect(pageAddress(frame, "/kommunen?lagret=1"), 303);
    const faults = kept === null ? wrong : { organisation: words.taken };
    return sendAdministrationPage(reply, renderMunicipality({ ...frame, fields, faults, isSaved: false }), faults);
  });
}

function ruleLevelRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/regler`;

  async function send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const kind = kindOf(askedOnce(request, "type"));
    const page = renderRuleLevels({
      ...(await frameOf(request, office, `${address}?type=${kind}`)),
      kind,
      settings: await readKindSettings(sqlOf(request), callerOf(request).municipality.id, kind),
      faults: {},
      isSaved: askedOnce(request, "lagret") !== "",
    });
    return sendAdministrationPage(reply, page);
  }
  app.get(address, pageOf("rules"), send);

  app.post(address, pageOf("rules"), async (request, reply) => {
    const form = formOf(request);
    const kind = kindOf(fieldOf(form, "kind"));
    const frame = await frameOf(request, office, `${address}?type=${kind}`);
    const settings = { kind, levels: levelsIn(form), chapters: linesOf(fieldOf(form, "chapters")) };
    const { chapters } = settings;
    if (chapters.length > most.chapters || chapters.some((line) => line.length > most.letters)) {
      const faults = { chapters: settingsWords[frame.language].rules.tooMany };
      return sendAdministrationPage(
        reply,
        renderRuleLevels({ ...frame, kind, settings, faults, isSaved: false }),
        faults,
      );
    }
    await keepKindSettings(sqlOf(request), callerOf(request).municipality.id, settings);
    return reply.redirect(pageAddress(frame, `/regler?type=${kind}&lagret=1`), 303);
  });
}

function kindOf(text: string): PlanKind {
  return planKinds.find((kind) => kind === text) ?? planKinds[0];
}

/** The rules that a form gives another weight than they have of themselves. */
function levelsIn(form: Form): Readonly<Record<string, FindingLevel | "off">> {
  const weights = [...findingLevels, "off"] as const;
  return Object.fromEntries(
    rules.flatMap(({ name }) => {
      const weight = weights.find((one) => one === fieldOf(form, name));
      return weight === undefined ? [] : [[name, weight]];
    }),
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}
