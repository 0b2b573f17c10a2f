import { heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import type { ProfileName } from "../../src/standin/ways/profiles.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import type { OfficeInJsdom } from "../standin/officeInJsdom.ts";
import { as, closeWord, knownNow, openInWord, planNow, valueOf } from "./openInWord.ts";

afterEach(closeWord);

const measures: readonly Piece[] = [
  heading(1, "Hva vi gjør"),
  table(
    {},
    ["Sykkelvei til skolen", "Teknisk", "2027"],
    ["Ladepunkter", "Eiendom", "2028"],
    ["Grønne tak", "Plan", "2029"],
  ),
  paragraph("Vi bygger tett rundt holdeplassene."),
  paragraph("Vi kutter utslippene."),
  paragraph("Til slutt."),
];

/** Every element with its title and its text. */
async function elementsNow(): Promise<readonly (readonly [string, string, string])[]> {
  return (await planNow()).elements.map(({ kind, title, text }) => [kind, title, text] as const);
}

/** Whether a tag stands around a whole table in the document itself. */
function isTableTagged({ standin }: OfficeInJsdom): boolean {
  return [...standin.document.body.descendants()].some(
    (element) => element.name === "w:sdt" && [...element.descendants()].some(({ name }) => name === "w:tbl"),
  );
}

const everyWord: readonly ProfileName[] = ["web", "windows", "mac", "word2021"];

describe.each(everyWord)("in Word: %s", (profile) => {
  test("a row with the cursor in it becomes a measure by the cell the cursor is in, and the table is not tagged", async () => {
    const office = await openInWord(measures, { profile });
    office.standin.setCursor("Ladepunkter", 3);
    valueOf(await tagSelection(await knownNow(), as("measure", "nb")));
    expect(await elementsNow()).toEqual([["measure", "Ladepunkter", ""]]);
    expect(isTableTagged(office)).toBe(false);
  });

  test("a whole selected row becomes one measure by its first cell with words", async () => {
    const office = await openInWord(measures, { profile });
    office.standin.selectParagraphs("Ladepunkter", "2028");
    valueOf(await tagSelection(await knownNow(), as("measure", "nb")));
    expect(await elementsNow()).toEqual([["measure", "Ladepunkter", ""]]);
    expect(isTableTagged(office)).toBe(false);
  });

  test("of several rows Word gives the last alone, and that alone is tagged", async () => {
    const office = await openInWord(measures, { profile });
    office.standin.selectParagraphs("Sykkelvei til skolen", "2028");
    valueOf(await tagSelection(await knownNow(), as("measure", "nb")));
    expect(await elementsNow()).toEqual([["measure", "Ladepunkter", ""]]);
    expect(isTableTagged(office)).toBe(false);
  });

  test("all rows of a table become a measure each, and the table none", async () => {
    const office = await openInWord(measures, { profile });
    office.standin.selectParagraphs("Sykkelvei til skolen", "2029");
    const { ids } = valueOf(await tagSelection(await knownNow(), as("measure", "nb")));
    expect(ids).toHaveLength(3);
    expect(await elementsNow()).toEqual([
      ["measure", "Sykkelvei til skolen", ""],
      ["measure", "Ladepunkter", ""],
      ["measure", "Grønne tak", ""],
    ]);
    expect(isTableTagged(office)).toBe(false);
  });

  test("several paragraphs become an element each, or one together, as is chosen", async () => {
    const { standin } = await openInWord(measures, { profile });
    const [first, last] = ["Vi bygger tett rundt holdeplassene.", "Vi kutter utslippene."];
    standin.selectParagraphs(first, last);
    const each = valueOf(await tagSelection(await knownNow(), { ...as("strategy", "nb"), how: "each" }));
    expect(each.ids).toHaveLength(2);
    expect(await elementsNow()).toEqual([
      ["strategy", first, ""],
      ["strategy", last, ""],
    ]);
    const again = await openInWord(measures, { profile });
    again.standin.selectParagraphs(first, last);
    valueOf(await tagSelection(await knownNow(), as("strategy", "nb")));
    expect(await elementsNow()).toEqual([["strategy", first, last]]);
  });
});
