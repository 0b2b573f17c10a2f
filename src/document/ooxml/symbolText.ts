/** Signs of Microsoft's symbol fonts by their code, as Unicode has them. Those a plan's author may meet. */
const wingdings: Readonly<Record<number, string>> = {
  0x21: "✏",
  0x22: "✂",
  0x28: "☎",
  0x29: "✆",
  0x2a: "✉",
  0x46: "☞",
  0x4a: "☺",
  0x4c: "☹",
  0x52: "☼",
  0x6c: "●",
  0x6d: "❍",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "❑",
  0x72: "❒",
  0x74: "⧫",
  0x75: "◆",
  0x76: "❖",
  0x77: "⬥",
  0x9e: "·",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "◻",
  0xa9: "⯅",
  0xaa: "✦",
  0xab: "★",
  0xac: "✶",
  0xd8: "➢",
  0xdc: "➔",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xe8: "➔",
  0xef: "⇦",
  0xf0: "⇨",
  0xf1: "⇧",
  0xf2: "⇩",
  0xf3: "⬄",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const wingdings2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0x54: "☒",
  0xa3: "□",
  0x96: "•",
  0x97: "●",
};

const webdings: Readonly<Record<number, string>> = { 0x61: "✓", 0x72: "✗", 0x3d: "■", 0x67: "■", 0x63: "□" };

const symbolLetters = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const symbolSmall = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
const symbol: Readonly<Record<number, string>> = {
  0x22: "∀",
  0x24: "∃",
  0x27: "∋",
  0x2a: "∗",
  0x2d: "−",
  0x40: "≅",
  0x5c: "∴",
  0x5e: "⊥",
  0x7e: "∼",
  0xa2: "′",
  0xa3: "≤",
  0xa5: "∞",
  0xa7: "♣",
  0xa8: "♦",
  0xa9: "♥",
  0xaa: "♠",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb5: "∝",
  0xb6: "∂",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xbc: "…",
  0xc5: "⊕",
  0xc6: "∅",
  0xc7: "∩",
  0xc8: "∪",
  0xcc: "⊂",
  0xcd: "⊆",
  0xce: "∈",
  0xcf: "∉",
  0xd0: "∠",
  0xd1: "∇",
  0xd2: "®",
  0xd3: "©",
  0xd4: "™",
  0xd5: "∏",
  0xd6: "√",
  0xd7: "⋅",
  0xd8: "¬",
  0xd9: "∧",
  0xda: "∨",
  0xdb: "⇔",
  0xdc: "⇐",
  0xdd: "⇑",
  0xde: "⇒",
  0xdf: "⇓",
  0xe5: "∑",
  0xf2: "∫",
};

/** Whether a font is one whose characters are signs rather than letters. */
export function isSymbolFont(font: string): boolean {
  return /^(symbol|wingdings( [23])?|webdings)$/i.test(font);
}

/**
 * One character of a symbol font as Unicode; "" where the sign has no counterpart we know. Word puts
 * such codes at U+F000 and up (ECMA-376-1 § 17.3.3.30). White space is itself in every font, and so is a
 * letter that no symbol font has (Word shows it in another).
 */
export function symbolCharacter(code: number, font: string): string {
  if (!Number.isInteger(code) || code < 0 || code > 0x10ffff) return "";
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low <= 0x20 || low === 0xa0) return String.fromCodePoint(low);
  if (low > 0xff && (low < 0xe000 || low > 0xf8ff)) return String.fromCodePoint(low);
  switch (font.toLowerCase()) {
    case "wingdings":
      return wingdings[low] ?? "";
    case "wingdings 2":
      return wingdings2[low] ?? "";
    case "webdings":
      return webdings[low] ?? "";
    case "symbol":
      if (low >= 0x41 && low <= 0x5a) return symbolLetters.charAt(low - 0x41);
      if (low >= 0x61 && low <= 0x7a) return symbolSmall.charAt(low - 0x61);
      return symbol[low] ?? (low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : "");
    default:
      return low === code ? String.fromCodePoint(code) : (symbol[low] ?? "");
  }
}

/** A bullet as Unicode: private characters become what their font shows, or a round bullet. */
export function symbolText(text: string, font: string): string {
  if (isSymbolFont(font))
    return Array.from(text)
      .map((letter) => symbolCharacter(letter.codePointAt(0) ?? 0, font) || "•")
      .join("");
  return text.replace(/[\uE000-\uF8FF]/g, "•").trim() || text.trim();
}
