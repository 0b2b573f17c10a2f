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
  #html = "";

  /** All that was written. */
  get html(): string {
    return this.#html;
  }

  text(text: string): void {
    this.#html += escapeText(text);
  }

  /** HTML that is trusted as it is: made by ourselves, already escaped. */
  trusted(html: string): void {
    this.#html += html;
  }

  /** An element and its contents; nothing where there are none, unless it is one that may stand empty (a table cell). */
  element(name: string, attributes: HtmlAttributes, contents: () => void, mayBeEmpty = false): void {
    const before = this.#html;
    this.#html += `<${name}${writeAttributes(attributes)}>`;
    const start = this.#html.length;
    contents();
    if (this.#html.length === start && !mayBeEmpty) this.#html = before;
    else this.#html += `</${name}>`;
  }

  void(name: VoidElement, attributes: HtmlAttributes = {}): void {
    this.#html += `<${name}${writeAttributes(attributes)}>`;
  }

  /** A line end between blocks, for those who read the source. */
  line(): void {
    this.#html += "\n";
  }
}

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
