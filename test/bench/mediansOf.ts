/** Something whose time is taken; what it gives is thrown away. */
export type Work = () => unknown;

/**
 * Time of the processor given to a work before it is measured, in ms (by the clock, a busy machine would give it less):
 * long works have run, and the engine has compiled what it will. It takes some three seconds for all of a reader, and half of one for a bare parser.
 */
const warmUp = 3000;
/** A work that takes long has not run often by then: it is run this often first, but not for ever. */
const warmRuns = 20;
const longestWarmUp = 12_000;
/** Short works are run until this much time has been measured. */
const measured = 600;
/** Works take turns of this length at least, so that what else the machine does meets all of them alike. */
const turn = 60;

/**
 * The median times in milliseconds of at least so many runs of each work, once all are warm. It is time of the processor, on all
 * cores: collecting what a work has thrown away counts, waiting while others have the machine does not.
 */
export async function mediansOf<Name extends string>(
  runs: number,
  works: Readonly<Record<Name, Work>>,
): Promise<Readonly<Record<Name, number>>> {
  const taken = (Object.keys(works) as Name[]).map((name) => ({
    name,
    work: works[name],
    times: [] as number[],
    done: 0,
    sum: 0,
  }));
  for (const { work } of taken) {
    const began = process.cpuUsage();
    for (let done = 0; spentSince(began) < (done < warmRuns ? longestWarmUp : warmUp); done++) await work();
  }
  while (taken.some(({ done, sum }) => done < runs || sum < measured)) {
    for (const each of taken) {
      const start = process.cpuUsage();
      let spent = 0;
      let done = 0;
      while (spent < turn) {
        await each.work();
        done += 1;
        spent = spentSince(start);
      }
      each.times.push(spent / done);
      each.done += done;
      each.sum += spent;
    }
  }
  return Object.fromEntries(
    taken.map(({ name, times }) => [name, times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0]),
  ) as Record<Name, number>;
}

/** Time of the processor since a moment, in ms. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
