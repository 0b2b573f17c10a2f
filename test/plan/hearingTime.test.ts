import { proposeDeadline } from "../../src/plan/hearingTime.ts";
import { readDate } from "../../src/plan/readDate.ts";

test.each([
  ["2026-02-02", { earliest: "2026-03-16", deadline: "2026-03-16", holidays: [] }],
  ["2026-11-30", { earliest: "2027-01-11", deadline: "2027-01-21", holidays: ["christmas"] }],
  ["2026-06-01", { earliest: "2026-07-13", deadline: "2026-08-13", holidays: ["july"] }],
])("a hearing that begins on %s is proposed to last for six weeks without July and Christmas", (today, expected) => {
  expect(proposeDeadline(today)).toEqual(expected);
});

test.each([
  ["15. januar 2027", "2027-01-15"],
  ["15 January 2027", "2027-01-15"],
  ["1. mai 2027", "2027-05-01"],
  ["3. okt. 2027", "2027-10-03"],
  ["24 December 2026", "2026-12-24"],
  [" 15.1.2027 ", "2027-01-15"],
  ["15/01/2027", "2027-01-15"],
  ["2027-01-15", "2027-01-15"],
  ["31. februar 2027", null],
  ["15. måned 2027", null],
  ["snart", null],
  ["", null],
])("%j is read as %j", (text, expected) => {
  expect(readDate(text)).toBe(expected);
});
