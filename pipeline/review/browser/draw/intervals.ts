import type { Decimal } from '../../../model/decimal.ts';
import { type Html, html } from '../markup/html.ts';
import { amount } from './amount.ts';
import { type Axis, axisOf } from './axis.ts';

export interface Bar {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Class of the colour. */
  readonly tone: string;
}

export interface IntervalDrawing {
  /** One a bar, in their order: rows of one width share the axis. */
  readonly rows: readonly Html[];
  readonly axis: Html;
}

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;

/** Intervals on a common axis, one drawing a row; `null` where there is nothing to compare. An open end is an arrow to the edge. */
export function drawIntervals(bars: readonly Bar[], unit: string | null): IntervalDrawing | null {
  const ends = bars.flatMap(({ low, high }) => [low, high]).filter((x) => x !== null);
  const axis = axisOf(ends.map(Number));
  if (axis === null || ends.length < 2) return null;
  const grid = axis.ticks.map(
    (t) => html`<line class="grid" x1="${axis.at(t)}" x2="${axis.at(t)}" y1="0" y2="${HEIGHT}"/>`,
  );
  const rows = bars.map(
    ({ low, high, tone }) =>
      html`<svg class="interval ${tone}" height="${HEIGHT}" aria-hidden="true">${grid}${bar(axis, low === null ? null : Number(low), high === null ? null : Number(high))}</svg>`,
  );
  const labels = axis.ticks.map(
    (t, i) =>
      html`<text class="${i % 2 === 0 ? 'major' : 'minor'}" x="${axis.at(t)}" y="14" text-anchor="middle">${amount(t, unit, '')}</text>`,
  );
  return { rows, axis: html`<svg class="ticks" height="20" aria-hidden="true">${labels}</svg>` };
}

/** Percent below which two ends cannot be told apart. */
const NARROW = 2;

function bar(axis: Axis, low: number | null, high: number | null): Html {
  if (low !== null && high !== null && axis.share(high) - axis.share(low) < NARROW)
    return html`<circle class="dot" cx="${axis.at((low + high) / 2)}" cy="${MIDDLE}" r="6"/>`;
  const from = low === null ? null : axis.at(low);
  const to = high === null ? null : axis.at(high);
  return html`<line class="bar" x1="${from ?? '1%'}" x2="${to ?? '99%'}" y1="${MIDDLE}" y2="${MIDDLE}"/>${end(from, 'left')}${end(to, 'right')}`;
}

const end = (at: string | null, side: 'left' | 'right'): Html =>
  at === null
    ? html`<svg x="${side === 'left' ? '1%' : '99%'}" y="${MIDDLE}" overflow="visible"><path class="tip" d="${side === 'left' ? 'M6 -5L0 0L6 5' : 'M-6 -5L0 0L-6 5'}"/></svg>`
    : html`<line class="cap" x1="${at}" x2="${at}" y1="${MIDDLE - 6}" y2="${MIDDLE + 6}"/>`;
