import { done, refuse, type Outcome } from "../words/refusal.ts";

/** What a reader of XML is told, in order, with where in the text it stood. */
export interface XmlHandler {
  /** A start tag, from its "<" to after its ">"; an empty one is followed by `close`. */
  open(name: string, attributes: readonly (readonly [string, string])[], start: number, end: number): void;
  /** An end tag; `end` is after its ">". */
  close(end: number): void;
  text(value: string, start: number, end: number): void;
  /** A comment or processing instruction. */
  other(start: number, end: number): void;
}

/** No document nests deeper: Word's own limits stop at tables in tables some tens deep. */
const deepest = 400;

const nameStart = /[\p{L}_:]/u;
const tagName = /[^\s/>=<"'&]+/y;
const attribute = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

/**
 * Reads well-formed XML 1.0 without a document type, telling where everything stood. Refuses a
 * document type declaration (so no entity but the five of XML is ever known), and what is broken
 * or nested too deep.
 */
export function readXml(text: string, handler: XmlHandler): Outcome<null, "xmlBroken" | "xmlDoctype" | "xmlTooDeep"> {
  const open: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let roots = 0;
  const broken = (why: string) => refuse("xmlBroken", { why: `${why} at character ${at}` });

  while (at < text.length) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    if (end > at) {
      const raw = text.slice(at, end);
      if (open.length > 0) {
        const value = decode(raw);
        if (value === null || raw.includes("]]>")) return broken("character data");
        handler.text(value, at, end);
      } else if (raw.trim() !== "") return broken("text outside the root element");
      at = end;
      continue;
    }
    if (text.startsWith("<!--", at)) {
      const stop = text.indexOf("-->", at + 4);
      if (stop < 0) return broken("unclosed comment");
      handler.other(at, stop + 3);
      at = stop + 3;
    } else if (text.startsWith("<![CDATA[", at)) {
      const stop = text.indexOf("]]>", at);
      if (stop < 0 || open.length === 0) return broken("unclosed CDATA");
      handler.text(text.slice(at + 9, stop), at, stop + 3);
      at = stop + 3;
    } else if (text.startsWith("<!", at)) {
      return refuse("xmlDoctype");
    } else if (text.startsWith("<?", at)) {
      const stop = text.indexOf("?>", at);
      if (stop < 0) return broken("unclosed instruction");
      handler.other(at, stop + 2);
      at = stop + 2;
    } else if (text.startsWith("</", at)) {
      const name = open.pop();
      if (name === undefined || !text.startsWith(name, at + 2)) return broken("end tag");
      tagEnd.lastIndex = at + 2 + name.length;
      if (tagEnd.exec(text)?.[1] !== "") return broken("end tag");
      at = tagEnd.lastIndex;
      handler.close(at);
    } else {
      if (open.length === 0 && ++roots > 1) return broken("second root element");
      if (open.length >= deepest) return refuse("xmlTooDeep");
      const start = at;
      tagName.lastIndex = at + 1;
      const name = tagName.exec(text)?.[0];
      if (name === undefined || !nameStart.test(name)) return broken("start tag");
      at = tagName.lastIndex;
      const attributes: [string, string][] = [];
      attribute.lastIndex = at;
      for (let found = attribute.exec(text); found !== null; found = attribute.exec(text)) {
        const [, key = "", double, single] = found;
        const value = decode((double ?? single ?? "").replace(/[\t\n\r]/g, " "));
        if (value === null || attributes.some(([name]) => name === key)) return broken("attribute");
        attributes.push([key, value]);
        at = attribute.lastIndex;
        attribute.lastIndex = at;
      }
      tagEnd.lastIndex = at;
      const closing = tagEnd.exec(text);
      if (closing === null) return broken("start tag");
      at = tagEnd.lastIndex;
      handler.open(name, attributes, start, at);
      if (closing[1] === "/") handler.close(at);
      else open.push(name);
    }
  }
  if (open.length > 0) return broken("unclosed element");
  if (roots === 0) return broken("no element");
  return done(null);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data with its references resolved and line ends made "\n" (XML 1.0 § 2.11); null for a reference nobody knows. */
function decode(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  let unknown = false;
  const value = text.replace(/&([^;&]*);?/g, (all: string, name: string) => {
    const known = named[name];
    if (known !== undefined && all.endsWith(";")) return known;
    const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const point = code === null ? -1 : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    if (point > 0 && point <= 0x10ffff && all.endsWith(";")) return String.fromCodePoint(point);
    unknown = true;
    return "";
  });
  return unknown ? null : value;
}
