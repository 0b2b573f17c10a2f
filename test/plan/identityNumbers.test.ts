import { findIdentityNumbers } from "../../src/plan/identityNumbers.ts";
import { identityNumber } from "./identityNumber.ts";

const born = identityNumber("010170", 512);
const dNumber = identityNumber("410170", 512);
const wrongLast = born.slice(0, 10) + String((Number(born[10]) + 1) % 10);

const cases: readonly (readonly [string, string, number])[] = [
  ["an identity number", born, 1],
  ["parted after the date", `${born.slice(0, 6)} ${born.slice(6)}`, 1],
  ["parted by a space that does not break", `${born.slice(0, 6)}\u00a0${born.slice(6)}`, 1],
  [
    "parted by a dash of any kind",
    ["‐", "‑", "–", "—", "−", " – "].map((dash) => `${born.slice(0, 6)}${dash}${born.slice(6)}`).join("; "),
    6,
  ],
  ["parted by a dot", `${born.slice(0, 6)}.${born.slice(6)}`, 1],
  ["the date with dots", `01.01.70 ${born.slice(6)} og 01.01.70-${born.slice(6)}`, 2],
  ["after a colon, a bracket, an equals sign and a dash", `fnr:${born} [${born}] nr=${born} –${born}`, 4],
  ["in an address", `https://a.example/eier/${born}/kart?fnr=${born}&a=1`, 2],
  ["at the end of a sentence", `Eieren er ${born}.`, 1],
  ["in brackets", `(${born})`, 1],
  ["a D-number, whose day is 40 more", dNumber, 1],
  ["two", `${born} og ${dNumber}`, 2],
  ["a last digit that does not hold", wrongLast, 0],
  ["a day there is not", identityNumber("320170", 512), 0],
  ["29 February of a year without one", identityNumber("290270", 512), 0],
  ["29 February of a leap year", identityNumber("290272", 512), 1],
  ["a month 80 more, as the numbers made for tests have", identityNumber("018170", 512), 0],
  ["an individual number that no century has", identityNumber("010145", 512), 0],
  ["a case number", `2026/${born}`, 0],
  ["part of a longer number", `1${born}`, 0],
  ["part of a longer number, after", `${born}1`, 0],
  ["a decimal", `${born}.5`, 0],
  ["part of a code", `A${born}`, 0],
  ["a telephone number and a year", "22 33 44 55, 2026 12345", 0],
  ["an account number", "1234.56.78903", 0],
  ["eleven zeros", "00000000000", 0],
];

test.each(cases)("%s", (_, text, count) => {
  expect(findIdentityNumbers(text)).toHaveLength(count);
});

test("what is told of a number is its date only, and where it stands", () => {
  expect(findIdentityNumbers(`Eier ${born}`)).toEqual([{ at: 5, masked: "010170 *****" }]);
});
