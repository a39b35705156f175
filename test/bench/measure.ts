/** Median seconds of `runs` runs after one warm-up; the garbage of one run is not charged to the next where `--expose-gc` is given. */
export function median(run: () => void, runs = 5): number {
  run();
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

export const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0) / 1e6;

export const row = (name: string, rate: number | null, note = ''): string =>
  `${name.padEnd(44)} ${rate === null ? '      —' : rate.toFixed(rate < 10 ? 2 : 1).padStart(7)} MB/s  ${note}`;
