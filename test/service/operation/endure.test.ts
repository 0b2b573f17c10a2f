import { fileURLToPath } from "node:url";
import { postgresPrograms } from "../../endure/clusters.ts";
import { endureOn } from "../../endure/endureOn.ts";
import { built } from "../../built.ts";

// While the file is loaded: no test's time is taken by it.
built("node");

/** Where the service's tests are run on PostgreSQL, two clusters of Debian's own are made, with two services on them. */
const programs = process.env["TEST_DATABASE_URL"] === undefined ? null : postgresPrograms();

const ofService = ["callers cut off from the service", "a slow and lossy network to the service"];
const expected =
  programs === null
    ? ["the service killed", ...ofService]
    : [
        "one of two services killed",
        "the other one killed",
        "both services killed",
        ...ofService,
        "the database cut off",
        "the database frozen",
        "a slow and lossy network to the database",
        "the database failed over",
      ];

test("what is acknowledged is there, once and whole, when services are killed, callers cut off, and words and databases lost", async () => {
  const { acknowledged, lost, doubled, half, endedByItself, wronged, mishaps } = await endureOn({
    door: fileURLToPath(new URL("../../../dist/node/server.mjs", import.meta.url)),
    programs,
    port: 4970,
    lasting: 1,
    planners: 2,
    mounts: false,
    goesOn: () => false,
    tell: () => undefined,
  });
  expect(mishaps.map(({ name }) => name)).toEqual(expected);
  expect(acknowledged).toBeGreaterThan(10);
  expect({ lost, doubled, half, endedByItself, wronged }).toEqual({
    lost: 0,
    doubled: 0,
    half: [],
    endedByItself: 0,
    wronged: [],
  });
});
