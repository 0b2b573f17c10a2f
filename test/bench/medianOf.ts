/** Something whose time is taken; what it gives is thrown away. */
export type Work = () => unknown;

/** The median time in milliseconds of so many runs of a work, after one that warms it up. */
export async function medianOf(runs: number, work: Work): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
