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

test("everything but opening costs as much in 5,000 paragraphs as in 50: at most six round trips and 20 kB", async () => {
  const small = flat(await paneCosts(planOf(50)));
  const large = flat(await paneCosts(planOf(5_000)));
  expect(large.map(({ name, trips, calls }) => [name, trips, calls])).toEqual(
    small.map(({ name, trips, calls }) => [name, trips, calls]),
  );
  const dear = large.filter(
    ({ trips, bytes, ooxml, record }) => trips > mostTrips || bytes - ooxml - record > mostBytes,
  );
  expect(dear).toEqual([]);
  const styles = large.filter(({ ooxml }, index) => ooxml > 1024 + (small[index]?.ooxml ?? 0));
  expect(styles).toEqual([]);
});
