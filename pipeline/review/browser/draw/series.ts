import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { type Html, html } from '../markup/html.ts';
import { amount } from './amount.ts';

/** A figure in time. */
export interface Point {
  /** The ends of its period, milliseconds; equal for an instant. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `null` is an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Which source: picks colour and shape. */
  readonly source: number;
  readonly href: string;
  /** Said on hover and focus. */
  readonly label: string;
}

const HEIGHT = 200;
const PAD = 16;
const LEAST_SPAN = 40 * 86_400_000;
/** Colour is not the only cue: each source has a shape too. Wye last, it is the hardest to tell at this size. */
const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];

/** The mark of a source, in the chart and in its legend; colours repeat after eight, so that colour and shape together do after 56. */
export const markOf = (source: number): Html =>
  html`<path class="mark s${source % 8}" d="${symbol(SHAPES[source % SHAPES.length], 90)() ?? ''}"/>`;

/** Points with error bars over time. Across, everything is in percent, so that it fits any width; `null` for less than two points. */
export function drawSeries(points: readonly Point[], unit: string | null, label: string): Html | null {
  if (points.length < 2) return null;
  const values = points
    .flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
    .filter(Number.isFinite);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least) * 0.08 || Math.abs(most) * 0.05 || 1;
  // figures of three sizes in one chart: the small ones would lie on the axis
  const y =
    least > 0 && most / least > 500
      ? scaleLog([least * 0.8, most * 1.25], [HEIGHT - PAD, PAD])
      : scaleLinear([least - room, most + room], [HEIGHT - PAD, PAD]);
  const times = points.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // figures of one day would be told apart by hours that nobody wrote
  const pad = Math.max(0, LEAST_SPAN - (last - first)) / 2;
  const x = scaleUtc([first - pad, last + pad], [4, 96]);
  const across = (t: number): string => `${Math.round(x(t) * 100) / 100}%`;
  const down = (v: number): string => String(Math.round(y(v) * 10) / 10);
  const format = x.tickFormat(4);
  const middle = ({ from, to }: Point): number => x((from + to) / 2);
  const beside = besides(points, (p) => [Math.round(middle(p)), Math.round(y(p.value) / 8)]);
  const levels = y
    .ticks(4)
    .filter((t) => y(t) >= 6 && y(t) <= HEIGHT - 6)
    .slice(0, 12);
  const dates = x.ticks(4);
  return html`<div class="chart">
<svg class="levels" height="${HEIGHT + 24}" aria-hidden="true">${levels.map((t) => html`<text x="100%" y="${Math.round(y(t)) + 4}" text-anchor="end">${amount(t, unit, '')}</text>`)}</svg>
<svg class="plot" height="${HEIGHT + 24}" role="group" aria-label="${label}">
${levels.map((t) => html`<line class="grid" x1="0" x2="100%" y1="${down(t)}" y2="${down(t)}"/>`)}
${dates.map((t, i) => html`<text class="${i % 2 === 0 ? 'major' : 'minor'}" x="${across(t.getTime())}" y="${HEIGHT + 18}" text-anchor="middle" aria-hidden="true">${format(t)}</text>`)}
${points.map(
  (p) =>
    html`<a class="point s${p.source % 8}" href="${p.href}" aria-label="${p.label}" data-say="${p.label}"><title>${p.label}</title>${spread(p, across, down)}<svg x="${across((p.from + p.to) / 2)}" y="${down(p.value)}" overflow="visible"><g transform="translate(${beside.get(p) ?? 0})"><circle class="target" r="12"/>${markOf(p.source)}</g></svg></a>`,
)}
</svg></div>`;
}

/** Pixels between marks of several sources that would hide each other. */
const STEP = 13;

/** Sources that say the same of the same time stand beside each other, towards the middle. @returns pixels to the right */
function besides(
  points: readonly Point[],
  place: (point: Point) => readonly [percent: number, row: number],
): ReadonlyMap<Point, number> {
  const there = new Map<string, number[]>();
  const shift = new Map<Point, number>();
  for (const point of points) {
    const [percent, row] = place(point);
    const sources = there.get(`${percent} ${row}`) ?? [];
    there.set(`${percent} ${row}`, sources);
    if (!sources.includes(point.source)) sources.push(point.source);
    shift.set(point, sources.indexOf(point.source) * (percent > 50 ? -STEP : STEP));
  }
  return shift;
}

/** The period as a thin line across, the interval as an error bar. */
function spread(
  { from, to, value, low, high }: Point,
  across: (t: number) => string,
  down: (v: number) => string,
): Html {
  const middle = across((from + to) / 2);
  const bottom = low === null ? String(HEIGHT - 4) : down(low);
  const top = high === null ? '4' : down(high);
  const period =
    from < to &&
    html`<line class="period" x1="${across(from)}" x2="${across(to)}" y1="${down(value)}" y2="${down(value)}"/>`;
  return html`${period}<line class="error${low === null || high === null ? ' open' : ''}" x1="${middle}" x2="${middle}" y1="${bottom}" y2="${top}"/>`;
}
