/** Attributes of an element; one that is undefined is not written, true is written without value. */
export type HtmlAttributes = Readonly<Record<string, string | number | true | undefined>>;

/** Elements without contents (HTML Living Standard § 13.1.2). */
type VoidElement = "img" | "br" | "hr";

/**
 * Writes HTML that cannot be unescaped or unclosed: text and attribute values are escaped here, an
 * element's contents are written by a function while it is open, and an element that turns out to
 * hold nothing is not written at all.
 */
export class HtmlWriter {
  /** What was written, in pieces that are whole in memory, and what comes after them, which is still in bits. */
  readonly #pieces: string[] = [];
  #pieced = 0;
  #last = "";

  /** All that was written. */
  get html(): string {
    return this.#pieces.join("") + this.#last;
  }

  text(text: string): void {
    this.#last += escapeText(text);
  }

  /** HTML that is trusted as it is: made by ourselves, already escaped. */
  trusted(html: string): void {
    this.#last += html;
  }

  /** An element and its contents; nothing where there are none, unless it is one that may stand empty (a table cell). */
  element(name: string, attributes: HtmlAttributes, contents: () => void, mayBeEmpty = false): void {
    const before = this.#last;
    this.#last += `<${name}${writeAttributes(attributes)}>`;
    const start = this.#length;
    contents();
    // Where nothing came, nothing has become a piece either.
    if (this.#length === start && !mayBeEmpty) this.#last = before;
    else this.#last += `</${name}>`;
  }

  void(name: VoidElement, attributes: HtmlAttributes = {}): void {
    this.#last += `<${name}${writeAttributes(attributes)}>`;
  }

  /** A line end between blocks, for those who read the source. */
  line(): void {
    this.#last += "\n";
    if (this.#last.length > pieceLength) this.#endPiece();
  }

  get #length(): number {
    return this.#pieced + this.#last.length;
  }

  /** Asking for a letter makes V8 put the bits together: a page of bits is ten times as much to keep and to clear away. */
  #endPiece(): void {
    this.#last.charCodeAt(0);
    this.#pieces.push(this.#last);
    this.#pieced += this.#last.length;
    this.#last = "";
  }
}

/** How long a piece is, at least, in characters. */
const pieceLength = 32_768;

function writeAttributes(attributes: HtmlAttributes): string {
  let written = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return written;
}

/** What HTML cannot hold, escaped or not: controls, noncharacters and halves of surrogate pairs. */
const forbidden =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs that may be forbidden, and those that are escaped: all others are written as they are. */
const doubtful = /[^\t\n -%'-;=?-~\u00a0-\ud7ff]/;

function escapeText(text: string): string {
  if (!doubtful.test(text)) return text;
  return text.replace(forbidden, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  return escaped.includes('"') ? escaped.replace(/"/g, "&quot;") : escaped;
}
