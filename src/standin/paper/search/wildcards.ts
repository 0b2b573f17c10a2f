/** What Word's wildcards are in a regular expression (Microsoft: "Examples of wildcard characters"). */
const signs: Readonly<Record<string, string>> = {
  "?": ".",
  "*": ".*?",
  "@": "+?",
  "<": "(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])",
  ">": "(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])",
  "(": "(",
  ")": ")",
};

/** Letters that one of a set may be ("[a-z]", "[!0-9]"), how often the one before stands ("{2,3}"), a sign itself ("\*"). */
const parts = /\[(!?)((?:\\.|[^\]\\])+)\]|\{(\d+)(,?)(\d*)\}|\\(.)|[^]/gu;

/**
 * A search by Word's wildcards as a regular expression. As little as possible is found, capitals count, and nothing
 * goes over the end of a paragraph. null for what is not written as wildcards are.
 */
export function wildcards(wanted: string): RegExp | null {
  const pattern = wanted.replace(
    parts,
    (whole: string, not?: string, set?: string, least?: string, comma?: string, most?: string, sign?: string) => {
      if (set !== undefined)
        return `[${not === "!" ? "^" : ""}${set.replace(/\\(.)/gu, "$1").replace(/[\\\]^[&~|]/g, "\\$&")}]`;
      if (least !== undefined) return `{${least}${comma ?? ""}${most ?? ""}}`;
      return signs[whole] ?? escaped(sign ?? whole);
    },
  );
  try {
    return new RegExp(pattern, "gu");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A sign that means nothing but itself. */
function escaped(sign: string): string {
  return /[.*+?^${}()|[\]\\/]/.test(sign) ? `\\${sign}` : sign;
}
