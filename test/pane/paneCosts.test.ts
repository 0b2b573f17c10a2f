import { paneCosts, planOf, type PaneCost } from "./paneCosts.ts";
import { closePanes } from "./paneInWord.ts";

afterEach(closePanes);

/** Three round trips to read, two to write, one to read back. */
const mostTrips = 6;
/** Bytes beyond the plan record's own traffic and the OOXML that comes with Word's styles. */
const mostBytes = 20 * 1024;

function flat(costs: readonly PaneCost[]): readonly PaneCost[] {
  return costs.filter(({ name }) => name !== "open");
}

let small: readonly PaneCost[] = [];

beforeAll(async () => {
  small = flat(await paneCosts(planOf(50)));
});

test.each([500, 5_000, 10_000])(
  "everything but opening costs as much in %i paragraphs as in 50: at most six round trips and 20 kB",
  async (paragraphs) => {
    const large = flat(await paneCosts(planOf(paragraphs)));
    expect(large.map(({ name, trips, calls }) => [name, trips, calls])).toEqual(
      small.map(({ name, trips, calls }) => [name, trips, calls]),
    );
    const dear = large.filter(
      ({ trips, bytes, ooxml, record }) => trips > mostTrips || bytes - ooxml - record > mostBytes,
    );
    expect(dear).toEqual([]);
    const styles = large.filter(({ ooxml }, index) => ooxml > 1024 + (small[index]?.ooxml ?? 0));
    expect(styles).toEqual([]);
  },
);

test("with 30 MB of pictures nothing of them is asked for: not to open, and not for anything done in the pane", async () => {
  const costs = await paneCosts(planOf(50, 30));
  const dear = costs.filter(({ trips, bytes, record }) => trips > mostTrips || bytes - record > 2 * mostBytes);
  expect(dear).toEqual([]);
});
