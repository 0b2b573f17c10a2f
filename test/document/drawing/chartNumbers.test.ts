import { chartNumbers } from "../../../src/document/drawing/chartNumbers.ts";

/** As words: the spaces that keep a number together are spaces. */
function shown(text: string, code: string, language = "nb-NO", from1904 = false): string {
  return chartNumbers({ code, language, from1904 })(text)
    .replace(/[\u00a0\u202f]/g, " ")
    .replace("\u2212", "-");
}

describe("a chart's numbers are shown as its sheet shows them", () => {
  test.each([
    ["0.25", "0%", "25 %"],
    ["0.256", "0.0 %", "25,6 %"],
    ["4.2999999999999998", "General", "4,3"],
    ["4.5", "0.00", "4,50"],
    ["1234567.4", "#,##0", "1 234 567"],
    ["-1200.5", "#,##0.0;[Red]-#,##0.0", "-1 200,5"],
    ["12", '0" kr"', "12 kr"],
    ["12", "0\\ \\m", "12 m"],
    ["44197", "dd.mm.yyyy", "01.01.2021"],
    ["44197", "[$-414]mmmm\\ yyyy;@", "januar 2021"],
    ["1", "yyyy", "1900"],
    ["44197", "mmm", "jan"],
    ["2020", "General", "2020"],
    ["2020.5", "Standard", "2020,5"],
  ])("%s by %s", (text, code, expected) => {
    expect(shown(text, code)).toBe(expected);
  });

  test("in the language of the document", () => {
    expect([
      shown("0.25", "0.0%", "en-GB"),
      shown("1234.5", "#,##0.0", "en-GB"),
      shown("44197", "d mmmm yyyy", "en-GB"),
    ]).toEqual(["25.0%", "1,234.5", "1 January 2021"]);
  });

  test("with days counted from 1904 where the sheet does", () => {
    expect(shown("42735", "dd.mm.yyyy", "nb-NO", true)).toBe("01.01.2021");
  });

  // One that fits in many ways would be tried in all of them, for every number of the chart.
  test("a code longer than any sheet has keeps nobody busy", () => {
    expect([shown("1.5", `${"#".repeat(60_000)}x1`), shown("1.5", `${"#,".repeat(100)}x1`)]).toEqual(["1,5", "1,5"]);
  });

  test("what is no number, or written in a way not known, is kept", () => {
    expect([
      shown("Sum", "0%"),
      shown("", "0%"),
      shown("1.5", "0.00E+00"),
      shown("1e999", "0"),
      shown("99999999999", "dd.mm.yyyy"),
    ]).toEqual(["Sum", "", "1,5", "1e999", "99999999999"]);
  });
});
