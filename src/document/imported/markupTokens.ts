import { Tokenizer } from "htmlparser2";

/** What a reader of HTML is reported, in order: names in small letters, references decoded. */
export interface MarkupListener {
  /** A start tag; `closed` where it ends itself, which means something in XHTML only. */
  open(name: string, attributes: ReadonlyMap<string, string>, closed: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** The attributes that say something of words. */
const kept: ReadonlySet<string> = new Set([
  "id",
  "name",
  "class",
  "style",
  "hidden",
  "lang",
  "xml:lang",
  "dir",
  "href",
  "src",
  "alt",
  "width",
  "height",
  "start",
  "type",
  "value",
  "reversed",
  "checked",
  "colspan",
  "rowspan",
  "summary",
  "aria-label",
]);

const none: ReadonlyMap<string, string> = new Map();

/**
 * Reads HTML tag by tag as browsers do (HTML Living Standard § 13.2.5), in XHTML with tags that close themselves. There
 * is no wrong HTML: whatever it is, it is reported as tags and text, in time that grows with its length.
 */
export function readMarkupTokens(text: string, isXhtml: boolean, listener: MarkupListener): void {
  let name = "";
  let attributes: Map<string, string> | null = null;
  /** Name of the attribute being read; "" for one that nobody reads. */
  let attribute = "";
  let value = "";
  const open = (closed: boolean) => listener.open(name, attributes ?? none, closed && isXhtml);
  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: isXhtml },
    {
      onopentagname: (start, end) => {
        name = text.slice(start, end).toLowerCase();
        attributes = null;
      },
      onattribname: (start, end) => {
        const found = text.slice(start, end).toLowerCase();
        attribute = kept.has(found) && attributes?.has(found) !== true ? found : "";
        value = "";
      },
      onattribdata: (start, end) => {
        if (attribute !== "") value += text.slice(start, end);
      },
      onattribentity: (code) => {
        if (attribute !== "") value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute === "") return;
        attributes ??= new Map();
        attributes.set(attribute, value);
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => listener.close(text.slice(start, end).toLowerCase()),
      ontext: (start, end) => listener.text(text.slice(start, end)),
      ontextentity: (code) => listener.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => {
        if (isXhtml) listener.text(text.slice(start, end - offset));
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

function ignore(): void {
  // Shows nothing.
}
