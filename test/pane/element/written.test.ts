import { milestonesOf, writeMilestones } from "../../../src/pane/element/written.ts";

test.each([
  ["", []],
  [
    "2028: 10\n\n2027: 12,5",
    [
      { year: 2027, value: 12.5 },
      { year: 2028, value: 10 },
    ],
  ],
  ["2027:-3", [{ year: 2027, value: -3 }]],
  ["2027", null],
  ["i fjor: 3", null],
  ["2027: mye", null],
  ["2027: 1\n2027: 2", null],
])("values by year are read a line a year: %j", (text, read) => {
  expect(milestonesOf(text)).toEqual(read);
  if (read !== null) expect(milestonesOf(writeMilestones(read))).toEqual(read);
});
