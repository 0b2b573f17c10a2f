import { done, refuse, type Outcome } from "../words/refusal.ts";
import { decodeXml } from "./xml/decodeXml.ts";
import type { DocxRefusalCode } from "./docxRefusal.ts";
import { readContentTypes } from "./readContentTypes.ts";
import { decodePercent, readRelationships, relationshipsName, type Relationship } from "./relationships.ts";
import { readZip, type ZipEntry, type ZipLimits } from "./readZip.ts";

/** A Word document as its parts (ECMA-376-2). Names have no leading slash: "word/document.xml". */
export interface Package {
  /** Every part in the order of the file, "[Content_Types].xml" and relationship parts among them. */
  readonly names: readonly string[];
  /** The main document part. */
  readonly main: string;
  /** Bytes of all its parts together, unpacked, as the file claims; none gives more than it claims. */
  readonly size: number;
  has(part: string): boolean;
  /** How many bytes a part is when unpacked, as the file claims; 0 where it does not say. */
  sizeOf(part: string): number;
  /** A part's bytes, unpacked when asked for; "noPart" or "brokenPart" where there are none. */
  bytes(part: string): Outcome<Uint8Array, DocxRefusalCode>;
  /** A part's bytes as text, without byte order mark. */
  text(part: string): Outcome<string, DocxRefusalCode>;
  /** Content type by "[Content_Types].xml"; "" where it says none. */
  contentType(part: string): string;
  /** Relationships of a part by id; empty where it has none. "" asks for the package's own. */
  relationships(part: string): Outcome<ReadonlyMap<string, Relationship>, DocxRefusalCode>;
}

/** What a package may be at most. */
export const packageLimits: ZipLimits = {
  entries: 5_000,
  bytesEach: 256 * 1024 * 1024,
  bytesTotal: 512 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 2 * 1024 * 1024,
};

/** A part that is small is kept when unpacked, for it may be asked for again and again; one that is large is asked for once. */
const keptLimit = 1024 * 1024;

/** Text is held in memory at twice its size, so it may be less. */
const textLimit = 96 * 1024 * 1024;

/**
 * Opens a .docx. Nothing is unpacked before the zip's directory has been held against the limits;
 * nothing is fetched; no path leads out of the package. Refuses hostile, damaged and foreign files
 * with a code of its own each.
 */
export function openPackage(bytes: Uint8Array, limits: ZipLimits = packageLimits): Outcome<Package, DocxRefusalCode> {
  const zip = readZip(bytes, limits);
  if (!zip.ok) return zip;
  const entries = new Map<string, ZipEntry>();
  const folded = new Set<string>();
  for (const entry of zip.value) {
    const name = entry.name.replaceAll("\\", "/").replace(/^\//, "");
    if (!allowedName(name) || folded.has(name.toLowerCase())) return refuse("badName", { part: entry.name });
    folded.add(name.toLowerCase());
    entries.set(name, entry);
  }
  const size = zip.value.reduce((sum, entry) => sum + entry.size, 0);
  const unpack = (part: string) => entries.get(part)?.unpack() ?? refuse("noPart", { part });
  return packageOf([...entries.keys()], size, unpack, (part) => entries.get(part)?.size ?? 0);
}

/**
 * A package over parts that come from anywhere: a zip, or flat OPC. "notWord" where no main document part is found.
 * `sizeOf` tells how many bytes a part is, before it is unpacked.
 */
export function packageOf(
  names: readonly string[],
  size: number,
  unpack: (part: string) => Outcome<Uint8Array, DocxRefusalCode>,
  sizeOf: (part: string) => number = () => 0,
): Outcome<Package, DocxRefusalCode> {
  // Names that differ in case alone are one name (ECMA-376-2, M1.12).
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  // In a zip the letters of a name that are not ASCII may be coded (ECMA-376-2 Annex A.3); targets are decoded.
  for (const name of names)
    if (name.includes("%") && !folded.has(decodePercent(name).toLowerCase()))
      folded.set(decodePercent(name).toLowerCase(), name);
  const named = (part: string) => folded.get(part.toLowerCase());
  const kept = new Map<string, Outcome<Uint8Array, DocxRefusalCode>>();
  const related = new Map<string, Outcome<ReadonlyMap<string, Relationship>, DocxRefusalCode>>();
  const bytes = (part: string) => {
    const name = named(part) ?? part;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const found = unpack(name);
    if (found.ok && found.value.length <= keptLimit) kept.set(name, found);
    return found;
  };
  const text = (part: string): Outcome<string, DocxRefusalCode> => {
    if (sizeOf(named(part) ?? part) > textLimit) return refuse("tooLarge", { part, limit: textLimit / 1024 / 1024 });
    const found = bytes(part);
    return found.ok ? done(decodeXml(found.value)) : found;
  };
  const relationships = (part: string) => {
    const known = related.get(part) ?? readRelated(part);
    related.set(part, known);
    return known;
  };
  const readRelated = (part: string): Outcome<ReadonlyMap<string, Relationship>, DocxRefusalCode> => {
    const name = relationshipsName(part);
    if (named(name) === undefined) return done(new Map());
    const found = text(name);
    return found.ok ? readRelationships(found.value, part) : found;
  };

  if (named("[Content_Types].xml") === undefined) return refuse("notWord");
  const typesText = text("[Content_Types].xml");
  if (!typesText.ok) return typesText;
  const types = readContentTypes(typesText.value);
  if (!types.ok) return types;
  const own = relationships("");
  if (!own.ok) return own;
  const main = [...own.value.values()].find(
    (relation) => relation.type === "officeDocument" && !relation.outside,
  )?.target;
  if (main === undefined || named(main) === undefined) return refuse("notWord");
  const contentType = types.value(main);
  if (contentType !== "" && !/wordprocessingml|ms-word|^(application|text)\/xml$/i.test(contentType))
    return refuse("notWord");
  return done({
    names,
    main,
    size,
    sizeOf: (part) => sizeOf(named(part) ?? part),
    has: (part) => named(part) !== undefined,
    bytes,
    text,
    contentType: types.value,
    relationships,
  });
}

function allowedName(name: string): boolean {
  if (name === "" || name.length > 1_000 || /\0|^[a-z]:|^\//i.test(name)) return false;
  return name.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
