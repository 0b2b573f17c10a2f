/** Something whose time is taken; what it gives is thrown away. */
export type Work = () => unknown;

/**
 * Time given to a work before it is measured, in ms: long works have run, and the engine has compiled
 * what it will. It takes some three seconds for all of a reader, and half of one for a bare parser.
 */
const warmUp = 3000;
/** A work that takes long has not run often by then: it is run this often first, but not for ever. */
const warmRuns = 20;
const longestWarmUp = 12_000;
/** Short works are run until this much time has been measured. */
const measured = 600;

/** The median time in milliseconds of at least so many runs of a work, once it is warm. */
export async function medianOf(runs: number, work: Work): Promise<number> {
  const began = performance.now();
  for (let done = 0; performance.now() - began < (done < warmRuns ? longestWarmUp : warmUp); done++) await work();
  const times: number[] = [];
  for (let sum = 0; times.length < runs || sum < measured; sum += times.at(-1) ?? 0) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
