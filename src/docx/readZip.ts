import { crc32 } from "#crc32";
import { inflate } from "#inflate";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { DocxRefusalCode } from "./docxRefusal.ts";

/** One entry of a zip file, as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the directory claims; `unpack` holds it to that. */
  readonly size: number;
  /** Unpacks. Refuses as soon as more comes out than `size`, and what does not match its checksum. */
  unpack(): Outcome<Uint8Array, DocxRefusalCode>;
}

/** Limits on a package. No plan comes near them; every bomb passes one of them. */
export interface ZipLimits {
  readonly entries: number;
  readonly bytesEach: number;
  readonly bytesTotal: number;
  /** Largest allowed size unpacked against packed, for entries above `ratioFrom` bytes unpacked. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const megabyte = 1024 * 1024;

const utf8 = new TextDecoder();

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Reads a zip's central directory (APPNOTE 6.3 §§ 4.3.7–4.3.16) without unpacking anything. Refuses what
 * claims too much, lies outside the file, overlaps, is encrypted, or is packed in another way than
 * the two OPC allows (ECMA-376-2 Annex B: stored and deflate).
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Outcome<readonly ZipEntry[], DocxRefusalCode> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) return refuse(kindOfCompoundFile(bytes));
  if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) return refuse("notZip");
  const directory = findDirectory(view);
  if (directory === null) return refuse("cutShort");
  if (directory.count > limits.entries) return refuse("tooManyParts", { limit: limits.entries });

  const entries: ZipEntry[] = [];
  const ranges: { start: number; end: number }[] = [];
  let total = 0;
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    const header = readHeader(view, at);
    if (header === null) return refuse("cutShort");
    at = header.next;
    const { name, size, packed } = header;
    if ((header.flags & 1) !== 0) return refuse("encrypted");
    if (size > limits.bytesEach) return refuse("tooLarge", { part: name, limit: limits.bytesEach / megabyte });
    total += size;
    if (total > limits.bytesTotal) return refuse("tooLarge", { part: "", limit: limits.bytesTotal / megabyte });
    if (size > limits.ratioFrom && size > packed * limits.ratio) return refuse("tooDense", { part: name });
    if (header.method !== 0 && header.method !== 8) return refuse("brokenPart", { part: name });
    const start = dataStart(view, header.local);
    if (start === null || start + packed > bytes.length) return refuse("cutShort");
    if (name.endsWith("/") && size === 0) continue;
    ranges.push({ start: header.local, end: start + packed });
    const data = bytes.subarray(start, start + packed);
    entries.push({ name, size, unpack: () => unpack(name, data, header.method, size, header.crc) });
  }
  ranges.sort((a, b) => a.start - b.start);
  const overlapping = ranges.some((range, index) => index > 0 && range.start < (ranges[index - 1]?.end ?? 0));
  return overlapping ? refuse("cutShort") : done(entries);
}

function findDirectory(view: DataView): { at: number; count: number } | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { at: start, count };
    return findDirectory64(view, at);
  }
  return null;
}

function findDirectory64(view: DataView, end: number): { at: number; count: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== end64LocatorSignature) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) return null;
  return { at: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function readHeader(view: DataView, at: number): Header | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameEnd = at + 46 + nameLength;
  const next = nameEnd + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const long = readExtra64(view, nameEnd, nameEnd + extraLength);
  const take = (short: number): number => (short === 0xffffffff ? (long.shift() ?? Number.NaN) : short);
  const size = take(view.getUint32(at + 24, true));
  const packed = take(view.getUint32(at + 20, true));
  const local = take(view.getUint32(at + 42, true));
  if (![size, packed, local].every(Number.isSafeInteger)) return null;
  const name = utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  return { name, flags, method, crc: view.getUint32(at + 16, true), packed, size, local, next };
}

/** The 64-bit numbers of the extra field 0x0001, in the order they replace the 32-bit ones. */
function readExtra64(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const numbers: number[] = [];
    const stop = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= stop; value += 8) numbers.push(Number(view.getBigUint64(value, true)));
    return numbers;
  }
  return [];
}

function dataStart(view: DataView, local: number): number | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function unpack(
  name: string,
  data: Uint8Array,
  method: number,
  size: number,
  crc: number,
): Outcome<Uint8Array, DocxRefusalCode> {
  const out = method === 0 ? (data.length === size ? data : null) : inflate(data, size);
  if (out === null || crc32(out) !== crc) return refuse("brokenPart", { part: name });
  return done(out);
}

/**
 * What is in a compound file, by the names of what it stores (MS-CFB § 2.6.1: UTF-16): what Office encrypts is one
 * with "EncryptedPackage", and restricted rights have a transform of their own (MS-OFFCRYPTO §§ 2.2 and 2.3).
 */
function kindOfCompoundFile(bytes: Uint8Array): DocxRefusalCode {
  const stored = new TextDecoder("latin1").decode(bytes);
  const holds = (name: string): boolean => stored.includes(name.replaceAll(/./g, "$&\0"));
  if (holds("DRMEncryptedTransform") || holds("DRMContent")) return "rightsProtected";
  return holds("EncryptedPackage") ? "locked" : "oldWord";
}
