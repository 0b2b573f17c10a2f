/** Where an alphabet's letters, digits and Greek letters begin in Unicode's Mathematical Alphanumeric Symbols; null where it has none. */
interface Alphabet {
  readonly letters: number;
  readonly digits: number | null;
  readonly greek: number | null;
}

/** The Greek letters in the order of those alphabets. */
const greekLetters = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

const alphabets: Readonly<Record<string, Alphabet>> = {
  bold: { letters: 0x1d400, digits: 0x1d7ce, greek: 0x1d6a8 },
  "bold-italic": { letters: 0x1d468, digits: 0x1d7ce, greek: 0x1d71c },
  script: { letters: 0x1d49c, digits: null, greek: null },
  "bold-script": { letters: 0x1d4d0, digits: 0x1d7ce, greek: null },
  fraktur: { letters: 0x1d504, digits: null, greek: null },
  "bold-fraktur": { letters: 0x1d56c, digits: 0x1d7ce, greek: null },
  "double-struck": { letters: 0x1d538, digits: 0x1d7d8, greek: null },
  "sans-serif": { letters: 0x1d5a0, digits: 0x1d7e2, greek: null },
  "bold-sans-serif": { letters: 0x1d5d4, digits: 0x1d7ec, greek: 0x1d756 },
  monospace: { letters: 0x1d670, digits: 0x1d7f6, greek: null },
};

/** Letters Unicode had before it got the alphabets: their places there are empty. */
const older: Readonly<Record<number, string>> = {
  0x1d49d: "ℬ",
  0x1d4a0: "ℰ",
  0x1d4a1: "ℱ",
  0x1d4a3: "ℋ",
  0x1d4a4: "ℐ",
  0x1d4a7: "ℒ",
  0x1d4a8: "ℳ",
  0x1d4ad: "ℛ",
  0x1d4ba: "ℯ",
  0x1d4bc: "ℊ",
  0x1d4c4: "ℴ",
  0x1d506: "ℭ",
  0x1d50b: "ℌ",
  0x1d50c: "ℑ",
  0x1d515: "ℜ",
  0x1d51d: "ℨ",
  0x1d53a: "ℂ",
  0x1d53f: "ℍ",
  0x1d545: "ℕ",
  0x1d547: "ℙ",
  0x1d548: "ℚ",
  0x1d549: "ℝ",
  0x1d551: "ℤ",
};

/**
 * The words of a formula in the letters Unicode has for their script (`m:scr`) and style (`m:sty`, ECMA-376-1 § 22.1).
 * Letters no alphabet has ("ø") stay as they are.
 */
export function mathLetters(text: string, script: string, style: string): string {
  const bold = style === "b" || style === "bi";
  const plain = script === "" || script === "roman";
  const name = plain ? (style === "bi" ? "bold-italic" : bold ? "bold" : "") : bold ? `bold-${script}` : script;
  const alphabet = alphabets[name] ?? alphabets[script];
  if (alphabet === undefined) return text;
  const { letters, digits, greek } = alphabet;
  return text
    .replace(/[A-Za-z]/g, (letter) => letterIn(letters, letter))
    .replace(/[0-9]/g, (digit) => (digits === null ? digit : String.fromCodePoint(digits + Number(digit))))
    .replace(/\p{Script=Greek}/gu, (letter) => {
      const place = greekLetters.indexOf(letter);
      return greek === null || place < 0 ? letter : String.fromCodePoint(greek + place);
    });
}

function letterIn(from: number, letter: string): string {
  const code = letter.charCodeAt(0);
  const place = from + (code >= 0x61 ? code - 0x61 + 26 : code - 0x41);
  return older[place] ?? String.fromCodePoint(place);
}
