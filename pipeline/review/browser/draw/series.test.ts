import { expect, test } from 'vitest';
import { drawSeries, type Point } from './series.ts';

const day = (n: number): number => Date.UTC(2026, 0, n);
const point = (more: Partial<Point>): Point => ({
  from: day(1),
  to: day(1),
  value: 10,
  low: 9,
  high: 11,
  source: 0,
  href: '/document/d#c-1',
  label: 'ten, said somebody',
  ...more,
});

test('each point is a link that says its sentence, with an error bar and the shape of its source', () => {
  const points = [
    point({}),
    point({ from: day(60), to: day(90), value: 20, source: 1, label: '<i>twenty</i>' }),
  ];
  const { markup } = drawSeries(points, 'W', 'power over time')!;
  expect(markup.match(/<a class="point s\d" href="\/document\/d#c-1" aria-label="[^"]+"/g)?.length).toBe(2);
  expect(markup.match(/<line class="error"/g)?.length).toBe(2);
  expect(markup.match(/<line class="period"/g)?.length).toBe(1);
  expect(markup).toContain('<title>&lt;i&gt;twenty&lt;/i&gt;</title>');
  const shapes = [...markup.matchAll(/<path class="mark s\d" d="([^"]+)"/g)].map((m) => m[1]);
  expect(new Set(shapes).size).toBe(2);
});

test('an open end is drawn to the edge and dashed', () => {
  const { markup } = drawSeries([point({ high: null }), point({ value: 30 })], null, 'x')!;
  expect(markup).toMatch(/<line class="error open"[^>]* y2="4"/);
});

test('sources that say the same stand beside each other; one source twice does not', () => {
  const same = [
    point({}),
    point({ source: 1 }),
    point({ source: 1 }),
    point({ from: day(200), to: day(200) }),
  ];
  const { markup } = drawSeries(same, null, 'x')!;
  expect([...markup.matchAll(/translate\((-?\d+)\)/g)].map((m) => m[1])).toEqual(['0', '13', '13', '0']);
});

test('figures of one day are not told apart by hours', () => {
  const { markup } = drawSeries([point({}), point({ from: day(2), to: day(2) })], null, 'x')!;
  expect(markup).not.toMatch(/AM|PM|:\d\d/);
});

test('sizes far apart are on a scale that shows both', () => {
  const { markup } = drawSeries([point({}), point({ value: 1e6, low: 1e6, high: 1e6 })], null, 'x')!;
  expect(markup).toContain('>100<');
});

test('one point is no series', () => {
  expect(drawSeries([point({})], null, 'x')).toBeNull();
});
