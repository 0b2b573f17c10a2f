/** What of a style in an element or a sheet is known here: properties in small letters, without "!important". */
export function declarationsOf(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of style.split(";")) {
    const colon = each.indexOf(":");
    if (colon > 0)
      found.set(
        each.slice(0, colon).trim().toLowerCase(),
        each
          .slice(colon + 1)
          .replace("!important", "")
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

/** Whether a style hides what it is said of; `mso-hide` is Word's own. Null where it says nothing of it. */
export function hides(declarations: ReadonlyMap<string, string>): boolean | null {
  if (declarations.get("mso-hide") === "all") return true;
  const display = declarations.get("display");
  return display === undefined ? null : display === "none";
}

/** What the style sheets of a page hide by the plainest of selectors: an element, a class, an id, or an element with one of these. */
export class MarkupSheet {
  readonly #hidden = new Set<string>();

  /** Adds the rules of a style sheet. Those in other rules (for print, for narrow windows) are passed over. */
  add(css: string): void {
    let depth = 0;
    for (const piece of withoutComments(css).split("}")) {
      const opened = piece.split("{");
      if (opened.length === 2 && depth === 0 && hides(declarationsOf(opened[1] ?? "")) === true)
        this.#hide(opened[0] ?? "");
      depth = Math.max(0, depth + opened.length - 2);
    }
  }

  /** Whether the sheets hide an element. */
  hides(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (this.#hidden.size === 0) return false;
    const id = attributes.get("id");
    const marks = [
      ...(attributes.get("class") ?? "").split(/\s+/).map((each) => `.${each}`),
      ...(id === undefined ? [] : [`#${id}`]),
    ];
    return this.#hidden.has(name) || marks.some((mark) => this.#hidden.has(mark) || this.#hidden.has(name + mark));
  }

  #hide(selectors: string): void {
    for (const each of selectors.replace("<!--", "").split(",")) {
      const [, name = "", mark = ""] = /^([a-z][a-z0-9]*)?([.#][\w-]+)?$/i.exec(each.trim()) ?? [];
      if (name + mark !== "") this.#hidden.add(name.toLowerCase() + mark);
    }
  }
}

function withoutComments(css: string): string {
  const [first = "", ...rest] = css.split("/*");
  return first + rest.map((each) => (each.includes("*/") ? each.slice(each.indexOf("*/") + 2) : "")).join("");
}
