import { dayOf } from "../../src/words/dayOf.ts";
import { sayInstant, sayTime } from "../../src/words/sayInstant.ts";

const machine = process.env["TZ"];

afterEach(() => {
  if (machine === undefined) delete process.env["TZ"];
  else process.env["TZ"] = machine;
});

/** Late in the evening of 30 June in UTC: July has come to Norway. */
const summerNight = new Date("2026-06-30T22:30:00Z");
const winterNight = new Date("2026-12-31T23:05:00Z");

describe.each(["UTC", "Europe/Oslo", "America/Los_Angeles", "Pacific/Auckland"])("on a machine in %s", (zone) => {
  test("days and times are those of the municipality", () => {
    process.env["TZ"] = zone;
    expect([dayOf(summerNight), dayOf(winterNight)]).toEqual(["2026-07-01", "2027-01-01"]);
    expect(sayTime(summerNight, "nb")).toMatch(/^00[.:]30$/);
    expect(sayInstant(summerNight.toISOString(), "nb")).toMatch(/^1\. juli 2026.* 00[.:]30$/);
    expect(sayInstant(winterNight.toISOString(), "nn")).toMatch(/^1\. januar 2027.* 00[.:]05$/);
    expect(sayInstant(winterNight, "en")).toMatch(/^1 January 2027.* 00:05$/);
  });
});
