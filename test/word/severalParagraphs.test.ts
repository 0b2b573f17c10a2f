import { heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import type { ProfileName } from "../../src/standin/ways/profiles.ts";
import { whereIsSelection } from "../../src/word/whereIsSelection.ts";
import { tagSelection } from "../../src/word/tagSelection.ts";
import type { OfficeInJsdom } from "../standin/officeInJsdom.ts";
import type { ElementKind } from "../../src/plan/element.ts";
import { rowsMeant } from "../../src/suggest/table/rowsMeant.ts";
import type { Gathering } from "../../src/word/passagesToTag.ts";
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

/** Tags as the pane does: in a table what a planner means. */
async function press(kind: ElementKind, how: Gathering = "together") {
  const known = await knownNow();
  const meant = (first: number, last: number) => rowsMeant(known.document, first, last, kind);
  return valueOf(await tagSelection(known, { ...as(kind, "nb"), how, meant }));
}

/** A table with a head row, as plans have: its second column holds the actions. */
const headed: readonly Piece[] = [
  table(
    { headerRows: 1 },
    ["Mål", "Tiltak", "Ansvarlig", "Frist"],
    ["Renere luft", "Sykkelvei til skolen", "Teknisk", "2027"],
    ["Renere luft", "Ladepunkter", "Eiendom", "2028"],
    ["", "Grønne tak", "", "2028"],
    ["Sum", "", "", "i alt"],
  ),
  paragraph("Til slutt."),
];

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

  test("of several rows Word gives the last alone, which the pane can tell from a cursor, and that alone is tagged", async () => {
    const office = await openInWord(measures, { profile });
    office.standin.setCursor("Ladepunkter", 3);
    expect(valueOf(await whereIsSelection()).isRange).toBe(false);
    office.standin.selectParagraphs("Sykkelvei til skolen", "2028");
    expect(valueOf(await whereIsSelection())).toMatchObject({ isRange: true, seen: { texts: ["Ladepunkter"] } });
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

  test.each([["Eiendom"], ["Ladepunkter"]])(
    "with the cursor in «%s» the row becomes a measure by the cell in the column of measures",
    async (text) => {
      const office = await openInWord(headed, { profile });
      office.standin.setCursor(text, 1);
      await press("measure");
      expect(await elementsNow()).toEqual([["measure", "Ladepunkter", ""]]);
      expect(isTableTagged(office)).toBe(false);
    },
  );

  test("in a row without known heads a measure is named by the first cell with words", async () => {
    const { standin } = await openInWord(measures, { profile });
    standin.setCursor("Eiendom", 1);
    await press("measure");
    expect(await elementsNow()).toEqual([["measure", "Ladepunkter", ""]]);
  });

  test("pressed once more with the cursor beside it, a tagged row gets another kind and keeps its id", async () => {
    const { standin } = await openInWord(headed, { profile });
    standin.setCursor("Eiendom", 1);
    const { ids } = await press("measure");
    expect(await press("assignment")).toEqual({ ids, changed: true });
    expect(await elementsNow()).toEqual([["assignment", "Ladepunkter", ""]]);
  });

  test("a whole selected table becomes a measure a row, and neither its head nor its sum becomes one", async () => {
    const office = await openInWord(headed, { profile });
    office.standin.selectParagraphs("Mål", "i alt");
    await press("measure");
    expect(await elementsNow()).toEqual([
      ["measure", "Sykkelvei til skolen", ""],
      ["measure", "Ladepunkter", ""],
      ["measure", "Grønne tak", ""],
    ]);
    expect(isTableTagged(office)).toBe(false);
  });

  test("a goal is tagged in the column of goals, where the cursor is", async () => {
    const { standin } = await openInWord(headed, { profile });
    standin.setCursor("Renere luft", 2);
    await press("goal");
    expect(await elementsNow()).toEqual([["goal", "Renere luft", ""]]);
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
