/** Something whose time is taken; what it gives is thrown away. */
export type Work = () => unknown;

/** A work is warm when a stretch of so many ms goes no faster than the one before, give or take 2 %. */
const stretch = 400;
const steady = 0.98;
/** No work is warmed up for longer, in ms: a long one has been compiled while it ran. */
const longestWarmUp = 6000;
/** Short works are run until so many ms have been measured. */
const measured = 600;

/**
 * The median time in milliseconds of at least so many runs of a work, once it is warm: the engine
 * compiles much code more slowly than little, and a reader would be measured half compiled against
 * a bare parser that is ready at once.
 */
export async function medianOf(runs: number, work: Work): Promise<number> {
  const start = performance.now();
  let last = Infinity;
  for (let now = median(await timesOf(1, stretch, work)); now < last * steady && performance.now() - start < longestWarmUp; ) {
    last = now;
    now = median(await timesOf(1, stretch, work));
  }
  return median(await timesOf(runs, measured, work));
}

/** Times of at least so many runs, and of as many as it takes to measure so many ms. */
async function timesOf(runs: number, atLeast: number, work: Work): Promise<number[]> {
  const times: number[] = [];
  for (let sum = 0; times.length < runs || sum < atLeast; sum += times.at(-1) ?? 0) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
