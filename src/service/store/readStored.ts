import * as Type from "typebox";
import { Compile, type Validator } from "typebox/compile";
import { documentSchema } from "../../document/blocks/documentSchema.ts";
import { entryChangeSchema } from "../../plan/schemas/planEntrySchemas.ts";
import { publicationSchema, publishedElementSchema } from "../../plan/schemas/publicationSchemas.ts";
import { nullable, type ShapeOf } from "../../words/shape.ts";

/** The format that versions are stored in now. */
export const storedFormat = 2;

export const stretchSchema = Type.Object({
  document: documentSchema,
  noteNumbers: Type.Record(Type.String(), Type.Integer()),
  elements: Type.Array(publishedElementSchema),
});
const lineSchema = Type.Object({
  id: Type.String(),
  number: nullable(Type.String()),
  text: Type.String(),
  chapter: Type.String(),
  anchors: Type.Array(Type.String()),
  lower: Type.Array(Type.Ref("Line")),
});
export const outlineSchema = Type.Object({
  front: nullable(stretchSchema),
  lines: Type.Array(Type.Cyclic({ Line: lineSchema }, "Line")),
  chapterOf: Type.Record(Type.String(), Type.String()),
});
export const headingsSchema = Type.Array(
  Type.Object({ id: Type.String(), level: Type.Integer(), words: Type.String(), mark: nullable(Type.String()) }),
);
export const formerSchema = Type.Object({
  moved: Type.Record(Type.String(), Type.String()),
  gone: Type.Array(Type.Object({ id: Type.String(), words: Type.String(), version: Type.Integer() })),
});
/** The findings of a version are its authors' own, and not read for its pages. */
const shownSchema = Type.Omit(publicationSchema, ["findings"]);

/** What is stored of a version cannot be read: a fault of ours, or of whoever changed it. */
export class StoredUnreadable extends Error {}

/** For an older format, what makes of a value the next format's. */
type Steps = Readonly<Record<number, (value: unknown) => unknown>>;

/** What makes the checks that have not been needed yet. */
const makes: (() => unknown)[] = [];

/**
 * Reads what is stored of a version: of an older format by a step for each format since, and held against the schema
 * of now. Throws `StoredUnreadable` for what is not so, or of a format that only a newer version knows.
 */
export const readStored = {
  // Format 1 took any day of the right form; from format 2 on it is one of the calendar.
  publication: reader("publication", shownSchema, { 1: withRealDays }),
  document: reader("document", documentSchema),
  outline: reader("outline", outlineSchema),
  stretch: reader("stretch", stretchSchema),
  headings: reader("list of headings", headingsSchema),
  entryChanges: reader("list of changes", Type.Array(entryChangeSchema)),
  former: reader("list of former addresses", formerSchema),
};

/** Makes the checks of all that is stored, so that no caller waits for one. */
export function makeChecks(): void {
  for (const make of makes) make();
}

/** A reader of values of a schema. The check is made when first needed, unless it is before: it takes a tenth of a second. */
function reader<S extends Type.TSchema>(
  name: string,
  schema: S,
  steps: Steps = {},
): (format: number, value: unknown) => ShapeOf<S> {
  let made: Validator | null = null;
  const validator = (): Validator => (made ??= Compile(schema));
  makes.push(validator);
  const isOfIt = (value: unknown): value is ShapeOf<S> => validator().Check(value);
  return (format, value) => {
    if (format > storedFormat) throw new StoredUnreadable(`a ${name} of format ${format} is newer than this version`);
    let read = value;
    for (let from = format; from < storedFormat; from += 1) read = steps[from]?.(read) ?? read;
    if (!isOfIt(read)) throw new StoredUnreadable(`a ${name} of format ${format} is not as its schema says`);
    return read;
  };
}

/** The days of its decision, each at the latest the last day that its month has. */
function withRealDays(publication: unknown): unknown {
  if (!isRecord(publication) || !isRecord(publication["decision"])) return publication;
  const decision = Object.entries(publication["decision"]).map(([name, value]) => [name, realDay(value)] as const);
  return { ...publication, decision: Object.fromEntries(decision) };
}

/** A day that no month has (31 February) as the last that it has, as migration 006 makes of it; anything else as it is. */
function realDay(value: unknown): unknown {
  const [, year, month, day] = (typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null) ?? [];
  if (year === undefined || month === undefined || day === undefined) return value;
  const [first, inYear] = [Math.max(1, Number(year)), Math.min(12, Math.max(1, Number(month)))];
  const longest = new Date(Date.UTC(first, inYear, 0)).getUTCDate();
  const within = Math.min(longest, Math.max(1, Number(day)));
  return [String(first).padStart(4, "0"), ...[inYear, within].map((part) => String(part).padStart(2, "0"))].join("-");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
