/**
 * How many times as much processor time `run` takes for a text `times` times as long: the least of several tries on both sides, so
 * that a machine busy with something else, or a collection of garbage, does not count against the program.
 */
export function growth(run: (size: number) => void, size: number, times: number, tries = 5): number {
  const least = (n: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tries; i++) {
      const start = process.threadCpuUsage();
      run(n);
      const { user, system } = process.threadCpuUsage(start);
      best = Math.min(best, user + system);
    }
    return best;
  };
  const small = least(size);
  return least(size * times) / Math.max(small, 5000); // below five milliseconds it is the clock that is measured
}
