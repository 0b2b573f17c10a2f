import { languages } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { Belongs } from "./belongs.ts";
import { cellMeaningTypes, type CellTable } from "./cells/cellMeaning.ts";
import { statuses, type ElementDetails, type Indicator, type Origin, type Waiver } from "./element.ts";
import type { UnknownAttribute, UnknownElement, UnknownXml } from "./unknownXml.ts";
import type { PlanPartRefusalCode, PlanRecord } from "./plan.ts";
import { parsePlanXml, writePlanXml } from "./planPartXml.ts";
import { planKinds } from "./register.ts";
import { isElementId, planNamespace } from "./tag.ts";

/**
 * Largest part that is read, in UTF-16 code units. The product aims at under 100 KB; the limit is
 * wider, so that a plan which grew past the aim is never shut out of its own record.
 */
export const planPartLimit = 1_000_000;

/** The record of a document that has none. */
export const emptyRecord: PlanRecord = {
  plan: null,
  belongs: null,
  baseVersion: 0,
  preview: 0,
  language: null,
  kind: null,
  details: [],
  waivers: [],
  tables: [],
  declined: [],
};

/** Says inside this file that the part is refused; becomes the refusal at the door. */
class NotReadable extends Error {
  readonly code: "planPartBroken" | "planPartNewer";
  constructor(code: "planPartBroken" | "planPartNewer", message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads the custom XML part of `planNamespace`. Attributes and elements that this Plantråd does
 * not know are kept, on the record and on each element's details, and written back by
 * `writePlanPart`; unknown ones deeper down refuse the part as newer. So nothing a newer Plantråd
 * wrote is lost in silence. A part that is broken is refused, never read as an empty record.
 */
export function readPlanPart(xml: string): Outcome<PlanRecord, PlanPartRefusalCode> {
  if (xml.length > planPartLimit) return refuse("planPartTooLarge", { size: xml.length, limit: planPartLimit });
  const parsed = parsePlanXml(xml);
  if (!parsed.ok) return parsed;
  try {
    return done(readRecord(parsed.value));
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return error.code === "planPartNewer"
      ? refuse(error.code, { name: error.message })
      : refuse(error.code, { why: error.message });
  }
}

/** Writes a record so that `readPlanPart` gives the same record; the same record gives the same bytes. */
export function writePlanPart(record: PlanRecord): string {
  return writePlanXml(
    ours(
      "plan",
      {
        plan: record.plan,
        service: record.belongs?.service ?? null,
        municipality: record.belongs?.municipality ?? null,
        organisation: record.belongs?.organisation ?? null,
        municipalityName: record.belongs?.name ?? null,
        baseVersion: record.baseVersion,
        preview: record.preview === 0 ? null : record.preview,
        language: record.language,
        kind: record.kind,
      },
      [
        ...record.details.map(detailsToXml),
        ...record.waivers.map(waiverToXml),
        ...record.tables.map(tableToXml),
        ...record.declined.map((passage) => ours("declined", { passage })),
      ],
      record.kept,
    ),
  );
}

function readRecord(root: UnknownElement): PlanRecord {
  if (root.namespace !== planNamespace || root.name !== "plan") throw broken(`root ${root.name}`);
  const reader = read(root);
  const record: PlanRecord = {
    plan: reader.text("plan"),
    belongs: readBelongs(reader),
    baseVersion: reader.number("baseVersion") ?? 0,
    preview: reader.number("preview") ?? 0,
    language: reader.oneOf("language", languages),
    kind: reader.oneOf("kind", planKinds),
    details: reader.all("element").map(readDetails),
    waivers: reader.all("waiver").map(readWaiver),
    tables: [
      ...reader.all("table").map(readTable),
      ...reader.all("card").map((xml): CellTable => ({ side: true, ...readTable(xml) })),
    ],
    declined: reader.all("declined").map(readDeclined),
    ...reader.kept(),
  };
  if (new Set(record.details.map(({ id }) => id)).size < record.details.length) throw broken("an element twice");
  return record;
}

/** A document that says less than whose it is and in which service does not say where it belongs. */
function readBelongs(reader: ReturnType<typeof read>): Belongs | null {
  const [service, municipality, organisation, name] = (
    ["service", "municipality", "organisation", "municipalityName"] as const
  ).map((attribute) => reader.text(attribute));
  return service == null || municipality == null
    ? null
    : { service, municipality, organisation: organisation ?? null, name: name ?? municipality };
}

/** In one order, whoever made it: the same origin is the same bytes. */
function originToXml({ plan, version, element, title, text, ownReason, municipality }: Origin): UnknownElement {
  return ours("origin", {
    plan,
    version,
    element,
    title,
    text,
    ownReason,
    municipality: municipality ?? null,
  });
}

function detailsToXml(details: ElementDetails): UnknownElement {
  const { origin, indicator } = details;
  return ours(
    "element",
    {
      id: details.id,
      parent: details.parent,
      responsible: details.responsible,
      fromYear: details.fromYear,
      toYear: details.toYear,
      status: details.status,
      cost: details.cost,
    },
    [
      ...details.sdgs.map((code) => ours("sdg", { code })),
      ...(details.alsoUnder ?? []).map((goal) => ours("also", { goal })),
      ...(origin === null ? [] : [originToXml(origin)]),
      ...(indicator === null ? [] : [indicatorToXml(indicator)]),
      ...details.waivers.map(waiverToXml),
    ],
    details.kept,
  );
}

function indicatorToXml({ milestones = [], source, ...rest }: Indicator): UnknownElement {
  const children = milestones.map(({ year, value }) => ours("milestone", { year, value }));
  return ours("indicator", { ...rest, source: source ?? null }, children);
}

function readDetails(xml: UnknownElement): ElementDetails {
  const reader = read(xml);
  const id = reader.id("id");
  if (id === null) throw broken("an element without id");
  const alsoUnder = reader.all("also").map(readAlso);
  return {
    id,
    sdgs: reader.all("sdg").map(readSdg),
    origin: reader.one("origin", readOrigin),
    parent: reader.id("parent"),
    ...(alsoUnder.length === 0 ? {} : { alsoUnder }),
    responsible: reader.text("responsible"),
    fromYear: reader.number("fromYear"),
    toYear: reader.number("toYear"),
    status: reader.oneOf("status", statuses),
    indicator: reader.one("indicator", readIndicator),
    waivers: reader.all("waiver").map(readWaiver),
    cost: reader.text("cost"),
    ...reader.kept(),
  };
}

function tableToXml({ side, columns }: CellTable): UnknownElement {
  return ours(
    side === true ? "card" : "table",
    {},
    columns.map(({ head, meaning }) =>
      ours("column", {
        head,
        means: meaning?.type ?? null,
        year: meaning?.type === "year" ? meaning.year : null,
      }),
    ),
  );
}

function readTable(xml: UnknownElement): CellTable {
  const reader = read(xml);
  const columns = reader.all("column").map((column) => {
    const one = read(column);
    const head = one.needed("head");
    const type = one.oneOf("means", cellMeaningTypes);
    const year = one.number("year");
    one.nothingElse();
    if (type === "year" && year === null) throw broken("a column of a year without it");
    return { head, meaning: type === null ? null : type === "year" ? { type, year: year ?? 0 } : { type } };
  });
  reader.nothingElse();
  return { columns };
}

function readDeclined(xml: UnknownElement): string {
  const reader = read(xml);
  const passage = reader.needed("passage");
  reader.nothingElse();
  return passage;
}

function readAlso(xml: UnknownElement): string {
  const reader = read(xml);
  const goal = reader.id("goal");
  reader.nothingElse();
  if (goal === null) throw broken("also without goal");
  return goal;
}

function readSdg(xml: UnknownElement): string {
  const reader = read(xml);
  const code = reader.needed("code");
  reader.nothingElse();
  return code;
}

function readOrigin(xml: UnknownElement): Origin {
  const reader = read(xml);
  const municipality = reader.text("municipality");
  const origin: Origin = {
    plan: reader.needed("plan"),
    version: reader.number("version") ?? 0,
    element: reader.needed("element"),
    title: reader.needed("title"),
    text: reader.needed("text"),
    ownReason: reader.text("ownReason"),
    ...(municipality === null ? {} : { municipality }),
  };
  reader.nothingElse();
  return origin;
}

function readIndicator(xml: UnknownElement): Indicator {
  const reader = read(xml);
  const source = reader.text("source");
  const milestones = reader.all("milestone").map(readMilestone);
  const indicator: Indicator = {
    unit: reader.needed("unit"),
    baseline: reader.number("baseline"),
    baselineYear: reader.number("baselineYear"),
    target: reader.number("target"),
    targetYear: reader.number("targetYear"),
    ...(milestones.length === 0 ? {} : { milestones }),
    ...(source === null ? {} : { source }),
  };
  reader.nothingElse();
  return indicator;
}

function readMilestone(xml: UnknownElement): { readonly year: number; readonly value: number } {
  const reader = read(xml);
  const [year, value] = [reader.number("year"), reader.number("value")];
  reader.nothingElse();
  if (year === null || value === null) throw broken("a milestone without year or value");
  return { year, value };
}

function readWaiver(xml: UnknownElement): Waiver {
  const reader = read(xml);
  const waiver: Waiver = {
    rule: reader.needed("rule"),
    reason: reader.needed("reason"),
    by: reader.needed("by"),
    passage: reader.needed("passage"),
  };
  reader.nothingElse();
  return waiver;
}

function waiverToXml({ rule, reason, by, passage }: Waiver): UnknownElement {
  return ours("waiver", { rule, reason, by, passage });
}

/** An element of ours: attributes that are null are left out, what was kept comes last. */
function ours(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly UnknownElement[] = [],
  kept: UnknownXml = { attributes: [], children: [] },
): UnknownElement {
  const known = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [{ namespace: "", name: key, value: String(value) }],
  );
  return {
    namespace: planNamespace,
    name,
    attributes: [...known, ...kept.attributes],
    children: [...children, ...kept.children],
  };
}

/** Reads one element of ours, and remembers what has been asked for: the rest is unknown. */
function read(xml: UnknownElement) {
  const asked = new Set<string>();
  const attribute = (name: string): string | null => {
    asked.add(name);
    return xml.attributes.find((one) => one.namespace === "" && one.name === name)?.value ?? null;
  };
  const needed = (name: string): string => {
    const value = attribute(name);
    if (value === null) throw broken(`${xml.name} without ${name}`);
    return value;
  };
  const all = (name: string): readonly UnknownElement[] => {
    asked.add(`<${name}>`);
    return elementsOf(xml).filter((child) => child.namespace === planNamespace && child.name === name);
  };
  const rest = (): UnknownXml => ({
    attributes: xml.attributes.filter((one: UnknownAttribute) => one.namespace !== "" || !asked.has(one.name)),
    children: elementsOf(xml).filter((one) => one.namespace !== planNamespace || !asked.has(`<${one.name}>`)),
  });
  return {
    text: attribute,
    needed,
    all,
    number(name: string): number | null {
      const value = attribute(name);
      if (value === null) return null;
      const number = Number(value);
      if (value.trim() === "" || !Number.isFinite(number)) throw broken(`${name} is not a number`);
      return number;
    },
    id(name: string): string | null {
      const value = attribute(name);
      if (value !== null && !isElementId(value)) throw broken(`${name} is not an id`);
      return value;
    },
    oneOf<T extends string>(name: string, values: readonly T[]): T | null {
      const value = attribute(name);
      if (value === null) return null;
      const known = values.find((one) => one === value);
      if (known === undefined) throw new NotReadable("planPartNewer", `${name} ${value}`);
      return known;
    },
    one<T>(name: string, readOne: (child: UnknownElement) => T): T | null {
      const [first, second] = all(name);
      if (second !== undefined) throw broken(`${name} twice`);
      return first === undefined ? null : readOne(first);
    },
    kept(): { readonly kept?: UnknownXml } {
      const kept = rest();
      return kept.attributes.length + kept.children.length === 0 ? {} : { kept };
    },
    nothingElse(): void {
      const { attributes, children } = rest();
      const unknown = attributes[0] ?? children[0];
      if (unknown !== undefined) throw new NotReadable("planPartNewer", `${xml.name} ${unknown.name}`);
    },
  };
}

/** Text between elements of ours means nothing unless it is more than space. */
function elementsOf(xml: UnknownElement): readonly UnknownElement[] {
  return xml.children.flatMap((child) => {
    if (typeof child !== "string") return [child];
    if (child.trim() !== "") throw broken(`text in ${xml.name}`);
    return [];
  });
}

function broken(why: string): NotReadable {
  return new NotReadable("planPartBroken", why);
}
