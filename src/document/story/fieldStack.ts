import type { Draft } from "../draft/draft.ts";

/** What a field's result becomes. */
export type FieldUse =
  | { readonly use: "keep" }
  /** Page numbers: worth nothing on a page without pages. */
  | { readonly use: "drop" }
  /** What Word keeps in the field and never shows: an answer, a mark for an index, another program's data. */
  | { readonly use: "hidden" }
  /** A table of contents of headings of some levels, made anew from the headings. */
  | { readonly use: "contents"; readonly levels: readonly number[] }
  /** A list of figures or tables, an index or a table of authorities: its words are kept, its page numbers are not. */
  | { readonly use: "list"; readonly separators: readonly string[]; readonly runIn: boolean }
  /** The number of the page a bookmark stands on: kept for its sentence's sake, as a link to the bookmark. */
  | { readonly use: "pageReference"; readonly bookmark: string }
  | { readonly use: "link"; readonly address: string; readonly bookmark: string };

/** A place in a story: the paragraph, and the drafts it will stand among. */
export interface FieldPlace {
  readonly paragraph: object | null;
  readonly drafts: readonly Draft[];
}

export interface OpenField {
  instruction: string;
  phase: "code" | "result";
  /** A form field that has shown its own choice (ECMA-376-1 § 17.16.17): a result kept beside it would say it again. */
  readonly shown: boolean;
  /** Where it began. */
  readonly begun: FieldPlace;
  is: FieldUse;
  /** Where a table of contents or a list began: the drafts it stands among, how many there were, and the inlines. */
  from: {
    readonly drafts: Draft[];
    readonly length: number;
    readonly inlines: number;
    readonly paragraph: object;
    readonly at: number;
  } | null;
}

/** No author nests fields deeper (Word itself stops at 20); those further in are read as the words they show. */
const deepest = 50;

/** The fields open at a place (ECMA-376-1 § 17.16.18): they nest, and may run over paragraphs. */
export class FieldStack {
  readonly open: OpenField[] = [];
  /** How many tables of contents are open that are one element each (`w:fldSimple`). */
  simpleContents = 0;
  /** Fields open deeper than we follow. */
  #beyond = 0;

  /** Whether text here is a field's code or a result not shown. */
  get hides(): boolean {
    return (
      this.open.length > 0 && this.open.some((field) => field.phase === "code" || field.shown || neverShown(field.is))
    );
  }

  /** Whether words here are kept in a field that Word never shows. */
  get hidesWords(): boolean {
    return this.open.some((field) => field.phase === "result" && field.is.use === "hidden");
  }

  /** Whether what stands here is part of a table of contents. */
  get inContents(): boolean {
    return this.simpleContents > 0 || this.open.some((field) => field.is.use === "contents");
  }

  begin(shown: boolean, begun: FieldPlace): void {
    if (this.open.length >= deepest) this.#beyond += 1;
    else this.open.push({ instruction: "", phase: "code", shown, begun, is: { use: "keep" }, from: null });
  }

  /** Takes the fields whose code has not ended, from the innermost out, for void, as far as `isVoid` says so: they hide nothing more. Whether there was one. */
  endCode(isVoid: (field: OpenField) => boolean): boolean {
    let depth = this.open.length;
    for (; depth > 0; depth--) {
      const field = this.open[depth - 1];
      if (field === undefined || field.phase !== "code" || !isVoid(field)) break;
      field.phase = "result";
    }
    return depth < this.open.length;
  }

  addInstruction(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && field.phase === "code" && this.#beyond === 0) field.instruction += text;
  }

  /** The code is over, the result begins. */
  separate(): OpenField | undefined {
    const field = this.open.at(-1);
    if (field === undefined || field.phase === "result" || this.#beyond > 0) return undefined;
    field.is = this.useOf(field.instruction);
    field.phase = "result";
    return field;
  }

  /**
   * What an instruction asks for here: in a list of figures a page reference is the page number of an entry. Contents are taken
   * out whole; where no heading can replace them they are kept whole, for a page number is then all that says where.
   */
  useOf(instruction: string): FieldUse {
    const is = readInstruction(instruction);
    if (this.inContents)
      return is.use === "drop" || is.use === "pageReference" || is.use === "contents" ? { use: "keep" } : is;
    return is.use === "pageReference" && this.open.some((field) => field.is.use === "list") ? { use: "drop" } : is;
  }

  end(): OpenField | undefined {
    if (this.#beyond === 0) return this.open.pop();
    this.#beyond -= 1;
    return undefined;
  }
}

/** Whether nothing of a field's result is shown. */
export function neverShown(is: FieldUse): boolean {
  return is.use === "drop" || is.use === "hidden";
}

/**
 * Fields whose result, where they keep one, is not shown (ECMA-376-1 § 17.16.5). What SET and ASK give a bookmark is printed
 * by a REF field alone (Word's own help, documentation.help/MS-Office-Word-2003/worefSET1.htm); PRIVATE has no value, and is
 * formatted as hidden text (support.microsoft.com/word/field-codes-private-field).
 */
const withoutResult: ReadonlySet<string> = new Set(["ASK", "PRIVATE", "RD", "SET", "TA", "TC", "XE"]);
const pageNumbers: ReadonlySet<string> = new Set(["PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"]);

/** What an instruction asks for (ECMA-376-1 § 17.16.5). */
export function readInstruction(instruction: string): FieldUse {
  const words = instruction.match(/"(?:\\.|[^"\\])*"|\S+/g) ?? [];
  const name = words[0]?.toUpperCase() ?? "";
  const switches = new Set(words.filter((word) => /^\\.$/.test(word)).map((word) => word.toLowerCase()));
  if (pageNumbers.has(name)) return { use: "drop" };
  if (withoutResult.has(name)) return { use: "hidden" };
  if (name === "TOC")
    return isOfAllHeadings(switches)
      ? { use: "contents", levels: contentsLevels(words) }
      : { use: "list", separators: [], runIn: false };
  if (name === "INDEX" || name === "TOA")
    // What parts an entry from its pages, and two pages from each other, is a comma unless they say otherwise (§ 17.16.5.29).
    return {
      use: "list",
      separators: [switchValue(words, "\\e") ?? ",", switchValue(words, "\\l") ?? ","],
      runIn: switches.has("\\r"),
    };
  if (name === "PAGEREF") return { use: "pageReference", bookmark: unquote(words[1] ?? "") };
  if (name === "HYPERLINK") return hyperlink(words.slice(1));
  if ((name === "REF" || name === "NOTEREF") && switches.has("\\h"))
    return { use: "link", address: "", bookmark: unquote(words[1] ?? "") };
  return { use: "keep" };
}

/**
 * Whether a table of contents lists the headings of all the document (§ 17.16.5.68). A list of figures or tables (\c, \a),
 * one of a bookmark's part (\b) and one of nothing but marked entries (\f) are kept as Word last made them.
 */
function isOfAllHeadings(switches: ReadonlySet<string>): boolean {
  if (["\\a", "\\b", "\\c"].some((each) => switches.has(each))) return false;
  return !switches.has("\\f") || ["\\o", "\\t", "\\u"].some((each) => switches.has(each));
}

/** What stands after a switch; undefined where it does not stand there, or alone. */
function switchValue(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === name);
  const value = at < 0 ? undefined : words[at + 1];
  return value === undefined || /^\\[a-z]$/i.test(value) ? undefined : unquote(value);
}

/** Word's own levels, which a field without switches shows. */
const allLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Levels of headings that a table of contents shows (§ 17.16.5.68): of \o, of \u, and of the heading styles that \t names. */
function contentsLevels(words: readonly string[]): readonly number[] {
  const has = (name: string) => words.some((word) => word.toLowerCase() === name);
  const range = switchValue(words, "\\o");
  const [, first = "1", last = "9"] = /^\s*([1-9])\s*-\s*([1-9])\s*$/.exec(range ?? "") ?? [];
  const byStyle = (switchValue(words, "\\t") ?? "").matchAll(/(?:^|[,;])\s*(?:heading|overskrift)\s*([1-9])\s*[,;]/gi);
  const named = [...byStyle].map(([, level]) => Number(level));
  const ranged =
    has("\\o") || !has("\\t") ? allLevels.filter((each) => each >= Number(first) && each <= Number(last)) : [];
  const shown = [...new Set([...ranged, ...named])].sort((a, b) => a - b);
  return shown.length === 0 ? allLevels : shown;
}

function hyperlink(words: readonly string[]): FieldUse {
  let address = "";
  let bookmark = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "\\l") bookmark = unquote(words[++at] ?? "");
    else if (word === "\\o" || word === "\\t") at += 1;
    else if (!/^\\[a-z]$/i.test(word) && address === "") address = unquote(word);
  }
  return address === "" && bookmark === "" ? { use: "keep" } : { use: "link", address, bookmark };
}

function unquote(word: string): string {
  return word.replace(/^"([\s\S]*)"$/, "$1").replace(/\\(["\\])/g, "$1");
}
