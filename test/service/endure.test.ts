import { fileURLToPath } from "node:url";
import { endureOn } from "../endure/endureOn.ts";
import { built } from "../built.ts";

// While the file is loaded: no test's time is taken by it.
built("node");

test("what is acknowledged is there, once and whole, when the service is killed and its callers are cut off and lose words", async () => {
  const { acknowledged, lost, doubled, half, endedByItself, wronged, mishaps } = await endureOn({
    door: fileURLToPath(new URL("../../dist/node/server.mjs", import.meta.url)),
    programs: null,
    port: 4970,
    lasting: 1,
    planners: 2,
    mounts: false,
    goesOn: () => false,
    tell: () => undefined,
  });
  expect(mishaps.map(({ name }) => name)).toEqual([
    "the service killed",
    "callers cut off from the service",
    "a slow and lossy network to the service",
  ]);
  expect(acknowledged).toBeGreaterThan(10);
  expect({ lost, doubled, half, endedByItself, wronged }).toEqual({
    lost: 0,
    doubled: 0,
    half: [],
    endedByItself: 0,
    wronged: [],
  });
});
