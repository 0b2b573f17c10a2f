import { formatNumber } from "../../../src/document/blocks/formatNumber.ts";

const counted = (format: string, language: string | null, ...values: readonly number[]) =>
  values.map((value) => formatNumber(value, format, language)).join(" ");

// ECMA-376-1 § 17.18.59: the text of a number is that of the language of what it numbers.
test.each([
  ["ordinal", "nb-NO", "1. 2. 21."],
  ["ordinal", "nn-NO", "1. 2. 21."],
  ["ordinal", null, "1. 2. 21."],
  ["ordinal", "en-GB", "1st 2nd 21st"],
  ["ordinal", "fr-FR", "1 2 21"],
  ["cardinalText", "nb-NO", "En To Tjueen"],
  ["cardinalText", "nn-NO", "Ein To Tjueein"],
  ["cardinalText", "en-GB", "One Two Twenty-one"],
  ["cardinalText", "fr-FR", "1 2 21"],
  ["ordinalText", "nb-NO", "Første Andre Tjueførste"],
  ["ordinalText", "nn-NO", "Første Andre Tjueførste"],
  ["ordinalText", "en-US", "First Second Twenty-first"],
  ["decimalZero", "nb-NO", "01 02 21"],
  ["001, 002, 003, ...", "nb-NO", "001 002 021"],
  ["00001, 00002, 00003, ...", "nb-NO", "00001 00002 00021"],
  ["α, β, γ, ...", "nb-NO", "1 2 21"],
  ["decimalEnclosedCircle", "nb-NO", "① ② 21"],
  ["chicago", "nb-NO", "* † ******"],
])("%s in %s", (format, language, expected) => {
  expect(counted(format, language, 1, 2, 21)).toBe(expected);
});

test("tens and their ordinals are words of their own, and what is beyond them is digits", () => {
  expect([counted("cardinalText", "nb", 30, 45, 99), counted("ordinalText", "nb", 7, 20, 30, 67)]).toEqual([
    "Tretti Førtifem Nittini",
    "Sjuende Tjuende Trettiende Sekstisjuende",
  ]);
  expect(counted("ordinalText", "nn", 7, 18, 20, 80)).toBe("Sjuande Attande Tjuande Åttiande");
  expect([counted("cardinalText", "en", 40, 42), counted("ordinalText", "en", 12, 20, 42)]).toEqual([
    "Forty Forty-two",
    "Twelfth Twentieth Forty-second",
  ]);
  expect(
    ["cardinalText", "ordinalText", "chicago", "decimalEnclosedCircle"].map((format) =>
      counted(format, "nb", 0, 100_000),
    ),
  ).toEqual(Array(4).fill("0 100000"));
});
