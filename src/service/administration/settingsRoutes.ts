import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { chapterLimits, type KindSettings, type OwnSettings } from "../../api/settingsContract.ts";
import { isOrganisationNumber } from "../../plan/organisationNumber.ts";
import { findingLevels, planKinds, type FindingLevel, type PlanKind } from "../../plan/register.ts";
import { rules } from "../../plan/rules.ts";
import { administrationPath, pageAddress } from "../../site/administration/addresses.ts";
import {
  markFile,
  renderMunicipality,
  type MunicipalityFields,
} from "../../site/administration/settings/renderMunicipality.tsx";
import { isColor } from "../../site/frame/ownColor.ts";
import type { FieldFaults } from "../../site/administration/FormField.tsx";
import { seenField } from "../../site/administration/TokenField.tsx";
import { renderRuleLevels, sayWeightOf } from "../../site/administration/settings/renderRuleLevels.tsx";
import { settingsWords } from "../../site/administration/words/settings.ts";
import { languages } from "../../words/language.ts";
import { callerOf, sqlOf } from "../access/authorise.ts";
import { fieldOf, formOf, largestForm, readFormsWithFiles, type Form } from "../access/forms.ts";
import {
  saveKindSettings,
  saveOwnSettings,
  readKindSettings,
  readOwnSettings,
} from "../store/administration/settingsStore.ts";
import { readMarkSent } from "../publishing/readMarkSent.ts";
import { revisionOf } from "../store/revisionOf.ts";
import { mergeFields, seenIn } from "./mergeFields.ts";
import { askedOnce, frameOf, pageOf, sayMeanwhile, sendAdministrationPage, type Office } from "./frameOf.ts";

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a municipality decides of itself: what it is called, and how its plans are checked. */
export function settingsRoutes(app: FastifyInstance, office: Office): void {
  municipalityRoutes(app, office);
  markRoutes(app, office);
  ruleLevelRoutes(app, office);
}

function municipalityRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/kommunen`;
  app.get(address, pageOf("municipality"), async (request, reply) => {
    const now = fieldsOf(await readOwnSettings(sqlOf(request), callerOf(request).municipality.id));
    const page = renderMunicipality({
      ...(await frameOf(request, office, address)),
      ...{ fields: now, seen: seenIn(now), faults: {} },
      isSaved: askedOnce(request, "lagret") !== "",
    });
    return sendAdministrationPage(reply, page);
  });

  app.post(address, pageOf("municipality"), async (request, reply) => {
    const form = formOf(request);
    const frame = await frameOf(request, office, address);
    const words = settingsWords[frame.language].municipality.faults;
    const sql = sqlOf(request);
    const own = await readOwnSettings(sql, frame.municipality.id);
    const now = fieldsOf(own);
    const { fields, conflicts } = mergeFields(fieldOf(form, seenField), municipalityFieldsIn(form), now);
    const again = (faults: FieldFaults): FastifyReply =>
      sendAdministrationPage(
        reply,
        renderMunicipality({ ...frame, fields, seen: seenIn(now), faults, isSaved: false }),
        faults,
      );
    const { name, number, organisation, postalAddress, email, color } = fields;
    const wrong: FieldFaults = {
      ...(name === "" || name.length > 100 ? { name: words.name } : {}),
      ...(/^\d{4}$/.test(number) ? {} : { number: words.number }),
      ...(organisation === "" || isOrganisationNumber(organisation) ? {} : { organisation: words.organisation }),
      ...(email === "" || mail.test(email) ? {} : { email: words.email }),
      ...(color === "" || isColor(color) ? {} : { color: words.color }),
    };
    const faults = { ...sayMeanwhile(conflicts, frame.language), ...wrong };
    if (Object.keys(faults).length > 0) return again(faults);
    const settings = {
      ...{ name, number, organisation: organisation || null, email: email || null, color: color || null },
      language: languages.find((one) => one === fields.language) ?? frame.municipality.language,
      postalAddress: postalAddress.slice(0, 1000) || null,
    };
    const kept = await saveOwnSettings(sql, frame.municipality.id, settings, revisionOf(own));
    if (kept.ok) return reply.redirect(pageAddress(frame, "/kommunen?lagret=1"), 303);
    // Somebody saved in the moment between: the form is theirs to see through once more.
    return again(kept.refusal.code === "organisationTaken" ? { organisation: words.taken } : { name: words.moment });
  });
}

/** The mark, which is a file, in a form of its own. */
function markRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/kommunen`;
  void app.register((scope, _options, ready) => {
    readFormsWithFiles(scope);
    scope.post(`${address}/merke`, { ...pageOf("municipality"), bodyLimit: largestForm }, async (request, reply) => {
      const form = formOf(request);
      const frame = await frameOf(request, office, address);
      const sql = sqlOf(request);
      const own = await readOwnSettings(sql, frame.municipality.id);
      const fields = fieldsOf(own);
      const mark = fieldOf(form, "remove") === "" ? readMarkSent(form.files.get(markFile)?.bytes ?? Buffer.of()) : null;
      const words = settingsWords[frame.language].municipality.faults;
      const again = (fault: string): FastifyReply => {
        const faults = { mark: fault };
        const page = renderMunicipality({ ...frame, fields, seen: seenIn(fields), faults, isSaved: false });
        return sendAdministrationPage(reply, page, faults);
      };
      if (mark === null && fieldOf(form, "remove") === "") return again(words.mark);
      const changed = { ...own, mark: mark === null ? null : mark.toString("base64") };
      const kept = await saveOwnSettings(sql, frame.municipality.id, changed, revisionOf(own));
      return kept.ok ? reply.redirect(pageAddress(frame, "/kommunen?lagret=1"), 303) : again(words.moment);
    });
    ready();
  });
}

function fieldsOf(own: OwnSettings): MunicipalityFields {
  const { name, number, organisation, language, postalAddress, email, color } = own;
  return {
    ...{ name, number, language },
    organisation: organisation ?? "",
    postalAddress: postalAddress ?? "",
    email: email ?? "",
    color: color ?? "",
  };
}

function municipalityFieldsIn(form: Form): MunicipalityFields {
  return {
    name: fieldOf(form, "name"),
    number: fieldOf(form, "number"),
    organisation: fieldOf(form, "organisation").replace(/\s/g, ""),
    language: fieldOf(form, "language"),
    postalAddress: fieldOf(form, "postalAddress").replace(/\r\n?/g, "\n"),
    email: fieldOf(form, "email"),
    color: colorIn(fieldOf(form, "color")),
  };
}

/** A colour as it is kept, of how people write it: "1F6F2A", "#1f6f2a". */
function colorIn(text: string): string {
  return text.toLowerCase().replace(/^#?(?=[0-9a-f]{6}$)/, "#");
}

function ruleLevelRoutes(app: FastifyInstance, office: Office): void {
  const address = `${administrationPath}/regler`;

  async function send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const kind = kindOf(askedOnce(request, "type"));
    const settings = await readKindSettings(sqlOf(request), callerOf(request).municipality.id, kind);
    const page = renderRuleLevels({
      ...(await frameOf(request, office, `${address}?type=${kind}`)),
      ...{ kind, settings, seen: seenIn(kindFieldsOf(settings)), faults: {} },
      isSaved: askedOnce(request, "lagret") !== "",
    });
    return sendAdministrationPage(reply, page);
  }
  app.get(address, pageOf("rules"), send);

  app.post(address, pageOf("rules"), async (request, reply) => {
    const form = formOf(request);
    const kind = kindOf(fieldOf(form, "kind"));
    const frame = await frameOf(request, office, `${address}?type=${kind}`);
    const words = settingsWords[frame.language];
    const before = await readKindSettings(sqlOf(request), frame.municipality.id, kind);
    const now = kindFieldsOf(before);
    const written = kindFieldsOf({ levels: levelsIn(form), chapters: linesOf(fieldOf(form, "chapters")) });
    const { fields, conflicts } = mergeFields(fieldOf(form, seenField), written, now);
    const settings = settingsOf(fields);
    const { chapters } = settings;
    const tooMany =
      chapters.length > chapterLimits.chapters || chapters.some((line) => line.length > chapterLimits.letters);
    const said = Object.fromEntries(
      Object.entries(conflicts).map(([field, value]) => [
        field,
        field === "chapters" ? value : sayWeightOf(value, frame.language),
      ]),
    );
    const faults: FieldFaults = {
      ...sayMeanwhile(said, frame.language),
      ...(tooMany ? { chapters: words.rules.tooMany } : {}),
    };
    const again = (wrong: FieldFaults): FastifyReply =>
      sendAdministrationPage(
        reply,
        renderRuleLevels({ ...frame, kind, settings, seen: seenIn(now), faults: wrong, isSaved: false }),
        wrong,
      );
    if (Object.keys(faults).length > 0) return again(faults);
    const kept = await saveKindSettings(sqlOf(request), frame.municipality.id, kind, settings, revisionOf(before));
    return kept.ok
      ? reply.redirect(pageAddress(frame, `/regler?type=${kind}&lagret=1`), 303)
      : again({ chapters: words.municipality.faults.moment });
  });
}

/** Rules' levels and chapters as fields of a form: "" for a rule that is left as it is of itself. */
function kindFieldsOf({ levels, chapters }: KindSettings): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(rules.map(({ name }) => [name, levels[name] ?? ""])),
    chapters: chapters.join("\n"),
  };
}

function settingsOf({ chapters = "", ...levels }: Readonly<Record<string, string>>): KindSettings {
  return {
    levels: Object.fromEntries(
      Object.entries(levels).flatMap(([name, level]) => {
        const weight = weights.find((one) => one === level);
        return weight === undefined ? [] : [[name, weight]];
      }),
    ),
    chapters: linesOf(chapters),
  };
}

const weights = [...findingLevels, "off"] as const;

function kindOf(text: string): PlanKind {
  return planKinds.find((kind) => kind === text) ?? planKinds[0];
}

/** The rules that a form gives another weight than they have of themselves. */
function levelsIn(form: Form): Readonly<Record<string, FindingLevel | "off">> {
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
