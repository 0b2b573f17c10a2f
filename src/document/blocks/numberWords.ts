/** The words of the numbers 1 to 99 in a language. */
interface NumberWords {
  /** 1 to 19. */
  readonly cardinals: readonly string[];
  readonly ordinals: readonly string[];
  /** 20, 30 to 90. */
  readonly tens: readonly string[];
  readonly ordinalTens: readonly string[];
  /** What stands between tens and ones. */
  readonly between: string;
}

const nb: NumberWords = {
  cardinals:
    "en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(" "),
  ordinals:
    "første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende".split(
      " ",
    ),
  tens: "tjue tretti førti femti seksti sytti åtti nitti".split(" "),
  ordinalTens: "tjuende trettiende førtiende femtiende sekstiende syttiende åttiende nittiende".split(" "),
  between: "",
};

const nn: NumberWords = {
  cardinals: ["ein", ...nb.cardinals.slice(1)],
  ordinals: nb.ordinals.map((word) => word.replace(/ende$/, "ande")),
  tens: nb.tens,
  ordinalTens: nb.ordinalTens.map((word) => word.replace(/ende$/, "ande")),
  between: "",
};

const en: NumberWords = {
  cardinals:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    ),
  ordinals:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
      " ",
    ),
  tens: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  ordinalTens: "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" "),
  between: "-",
};

const byLanguage: Readonly<Record<string, NumberWords>> = { nb, no: nb, nn, en };

/** A number in words, with a capital letter as Word has it ("Første", "Twenty-one"); null where it is beyond 99, or the language (BCP 47) is none of ours. */
export function numberWords(value: number, kind: "cardinal" | "ordinal", language: string): string | null {
  const words = byLanguage[language.slice(0, 2)];
  if (words === undefined || !Number.isInteger(value) || value < 1 || value > 99) return null;
  const ones = kind === "cardinal" ? words.cardinals : words.ordinals;
  const ten = Math.floor(value / 10) - 2;
  const text =
    ten < 0
      ? ones[value - 1]
      : value % 10 === 0
        ? (kind === "cardinal" ? words.tens : words.ordinalTens)[ten]
        : [words.tens[ten], ones[(value % 10) - 1]].join(words.between);
  return text === undefined ? null : text.charAt(0).toUpperCase() + text.slice(1);
}
