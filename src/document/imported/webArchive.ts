import { decodeBase64 } from "../../docx/base64.ts";

/** A part of a message: its headers, and its contents as they are coded. */
export interface ArchivedPart {
  /** In small letters, without parameters: "text/html". */
  readonly contentType: string;
  /** How its text is coded; null where it is not stated. */
  readonly charset: string | null;
  /** Address it lay at (`Content-Location`); "" where none. */
  readonly location: string;
  /** `Content-ID` without brackets; "" where none. */
  readonly id: string;
  /** Its bytes, decoded when asked for; null where they are not coded as stated. */
  content(): Uint8Array | null;
}

/** The most parts within parts anyone writes: related in alternative in mixed. */
const deepest = 5;

/**
 * Reads a web page and what it shows kept as one message (MHTML: RFC 2557, RFC 2045–2046): all its parts in order,
 * those of parts within parts among them. Lines may end in either way.
 */
export function readWebArchive(bytes: Uint8Array): readonly ArchivedPart[] {
  const parts: ArchivedPart[] = [];
  readEntity(asSigns(bytes), parts, 0);
  return parts;
}

function readEntity(text: string, parts: ArchivedPart[], depth: number): void {
  const start = endOfHeaders(text);
  const headers = readHeaders(text.slice(0, start));
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = parameter(type, "boundary");
  if (/^\s*multipart\//i.test(type) && boundary !== null && depth < deepest) {
    for (const inner of split(text, boundary, start)) readEntity(inner, parts, depth + 1);
    return;
  }
  const coding = (headers.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  parts.push({
    contentType: (type.split(";")[0] ?? "").trim().toLowerCase(),
    charset: parameter(type, "charset"),
    location: (headers.get("content-location") ?? "").replace(/\s/g, ""),
    id: (headers.get("content-id") ?? "").trim().replace(/^<|>$/g, ""),
    content: () => decode(text.slice(start), coding),
  });
}

/** The parts between the lines of a boundary (RFC 2046 § 5.1.1); what stands before the first and after the last is for other readers. */
function split(text: string, boundary: string, from: number): readonly string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = text.indexOf(mark, Math.max(0, from - 1)); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const after = text.charAt(at + mark.length);
    const isLast = text.startsWith("--", at + mark.length);
    if (!isLast && after !== "" && !/\s/.test(after)) continue;
    if (start >= 0) parts.push(text.slice(start, at - (text[at - 2] === "\r" ? 2 : 1)));
    if (isLast) return parts;
    const line = text.indexOf("\n", at + mark.length);
    if (line < 0) return parts;
    start = line + 1;
  }
  if (start >= 0) parts.push(text.slice(start));
  return parts;
}

/** Where the empty line after the headers ends. */
function endOfHeaders(text: string): number {
  if (/^\r?\n/.test(text)) return text.indexOf("\n") + 1;
  for (let line = text.indexOf("\n"); line >= 0; line = text.indexOf("\n", line + 1)) {
    if (text[line + 1] === "\n") return line + 2;
    if (text[line + 1] === "\r" && text[line + 2] === "\n") return line + 3;
  }
  return text.length;
}

function readHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  // A line that begins with white space goes on the one before (RFC 5322 § 2.2.3).
  for (const line of text.replace(/\r?\n[ \t]/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1));
  }
  return headers;
}

/** A parameter of a content type, quoted or not; null where it has none. */
export function parameter(type: string, name: string): string | null {
  for (const each of type.split(";").slice(1)) {
    const [key = "", ...value] = each.split("=");
    if (key.trim().toLowerCase() === name) return value.join("=").trim().replace(/^"|"$/g, "") || null;
  }
  return null;
}

function decode(text: string, coding: string): Uint8Array | null {
  if (coding === "base64") return decodeBase64(text.trim());
  return coding === "quoted-printable"
    ? decodeQuotedPrintable(text)
    : Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Bytes of quoted-printable (RFC 2045 § 6.7). An equals sign that codes nothing is itself, and so are letters that ought to have been coded. */
function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x3d) {
      bytes[length++] = code;
      continue;
    }
    const end = endOfBrokenLine(text, at + 1);
    const value =
      end === null
        ? Number.parseInt(/^[0-9a-f]{2}$/i.test(text.slice(at + 1, at + 3)) ? text.slice(at + 1, at + 3) : "", 16)
        : 0;
    if (end !== null) at = end;
    else if (Number.isNaN(value)) bytes[length++] = code;
    else {
      bytes[length++] = value;
      at += 2;
    }
  }
  return bytes.subarray(0, length);
}

/** Where a line that was broken by an equals sign ends, white space before its end being no part of it; null where none is. */
function endOfBrokenLine(text: string, from: number): number | null {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at += 1;
  if (text[at] === "\r") at += 1;
  return text[at] === "\n" ? at : null;
}

/** Bytes as a text of as many signs, the value of each its code. */
function asSigns(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join("");
}
