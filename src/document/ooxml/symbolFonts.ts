import { isSymbolFont, symbolCharacter } from "./symbolText.ts";
import type { TagAttributes } from "./xmlEvents.ts";

/** The fonts of letters that are Latin or of no script (ECMA-376-1 § 17.3.2.26), where one of them shows signs; "" for all that show letters. */
export interface Fonts {
  /** Of U+0000 to U+007F. */
  readonly ascii: string;
  readonly others: string;
}

const letterFonts: Fonts = { ascii: "", others: "" };

/** What a `w:rFonts` says; null where it says nothing of these. Of two that are not both said, the other is the same; a theme's font goes before one by name. */
export function fontsOf(attributes: TagAttributes): Fonts | null {
  const ascii = named(attributes.get("w:ascii"), attributes.get("w:asciiTheme"));
  const others = named(attributes.get("w:hAnsi"), attributes.get("w:hAnsiTheme"));
  if (ascii === undefined && others === undefined) return null;
  return !ascii && !others ? letterFonts : { ascii: ascii ?? others ?? "", others: others ?? ascii ?? "" };
}

function named(name: string | undefined, theme: string | undefined): string | undefined {
  return theme !== undefined || (name !== undefined && !isSymbolFont(name)) ? "" : name;
}

/** Whether fonts show signs for letters. */
export function areSymbols(fonts: Fonts | null | undefined): fonts is Fonts {
  return fonts != null && (fonts.ascii !== "" || fonts.others !== "");
}

/** Text as its fonts show it; a sign not known is reported, and a dot stands for it. */
export function textInFonts(text: string, fonts: Fonts, reportUnknown: (sign: string) => void): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = code < 0x80 ? fonts.ascii : fonts.others;
    if (font === "") return letter;
    const sign = symbolCharacter(code, font);
    if (sign === "") reportUnknown(`${font} ${code.toString(16).toUpperCase().replace(/^F0/, "")}`);
    return sign || "•";
  }).join("");
}
