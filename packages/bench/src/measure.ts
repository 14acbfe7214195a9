// Interleaved runs instead of a benchmark library: what is compared must meet the same noise of a
// shared machine, and libraries finish one task before they begin the next.

/** Prepares a run and returns what is timed, so that no run finds what another one has computed. */
export type Task = () => () => unknown;

/**
 * Runs the tasks in turn, `rounds` times after two to warm up. Each round begins with another task, so that
 * a collection of garbage that comes once in a round does not always meet the same one.
 * @param now milliseconds, monotonic
 * @returns for each task the median of its times in milliseconds
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
  now: () => number,
): Record<Name, number> {
  const entries = Object.entries<Task>(tasks);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    const first = (round + 2) % entries.length;
    for (const [name, task] of [...entries.slice(first), ...entries.slice(0, first)]) {
      const run = task();
      const begin = now();
      run();
      if (round >= 0) times.get(name)?.push(now() - begin);
    }
  }
  return Object.fromEntries(
    entries.map(([name]) => [name, median(times.get(name) ?? [])]),
  ) as Record<Name, number>;
}

/** Middle value; the mean of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
