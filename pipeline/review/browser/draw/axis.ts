import { scaleLinear } from 'd3-scale';

/** A common axis in percent of whatever width the page has: the drawing needs no script to fit a phone. */
export interface Axis {
  /** Percent of the width. */
  readonly share: (value: number) => number;
  /** The same as an attribute, two decimals. */
  readonly at: (value: number) => string;
  readonly ticks: readonly number[];
}

/** `null` where there is nothing to span. @param inset percent left free at either side, for arrows and labels */
export function axisOf(values: readonly number[], inset = 6, count = 4): Axis | null {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return null;
  let low = Math.min(...known);
  let high = Math.max(...known);
  if (low === high) {
    const room = Math.abs(low) * 0.05 || 1;
    low -= room;
    high += room;
  }
  if (!Number.isFinite(high - low)) return null;
  const scale = scaleLinear([low, high], [inset, 100 - inset]);
  const all = scale.ticks(count).filter((t) => scale(t) >= 3 && scale(t) <= 97);
  // five labels fit on a phone
  const ticks = all.length > 5 ? all.filter((_, i) => i % 2 === 0) : all;
  return { share: scale, at: (value) => `${Math.round(scale(value) * 100) / 100}%`, ticks };
}
