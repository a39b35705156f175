import { expect, it } from 'vitest';
import { areRelatives, readSketch, type Sketch, sketchOf, tracesOf, writeSketch } from './sketch.ts';

const STORY = `The harbour board of Ostwick chose a crane maker from Turku on Monday after a contest that took most of a year. The new
cranes will stand on the eastern quay, where the old coal loaders are being cut up for scrap. Work begins once the ice has gone, and the
board hopes to see the first ship under them before the autumn fair.`;

const sketch = (text: string, wire: string | null = null): Sketch =>
  sketchOf({ id: '', text, publisher: null, wire });

it('is the same when it has been written and read', () => {
  for (const made of [sketch(STORY, 'Reuters'), sketch('Too short.')])
    expect(readSketch(writeSketch(made))).toEqual(made);
});

it('shows a copy with one figure changed, and meets it under all keys', () => {
  const [a, b] = [sketch(`${STORY} It has 84 wheels.`), sketch(`${STORY} It has 92 wheels.`)];
  expect(areRelatives(a, b)).toBe(true);
  expect(tracesOf(a)).toEqual(tracesOf(b));
});

it('shows two long sentences word for word the same, and not one', () => {
  const [one, two] = STORY.split('. ').map((sentence) => `${sentence}.`) as [string, string];
  const other =
    'A gallery shows the loaders at work in the hard winter when the harbour froze to the outer mole.';
  const more = other.replace('gallery', 'paper').replace('loaders', 'ships');
  expect(areRelatives(sketch(STORY), sketch(`${one} ${two} ${other} ${more}`))).toBe(true);
  expect(areRelatives(sketch(STORY), sketch(`${one} ${other} ${more}`))).toBe(false);
});

it('shows one wire under the same first words', () => {
  const lead = STORY.slice(0, 200);
  expect(
    areRelatives(sketch(lead, 'Reuters'), sketch(`${lead} ${'More and else. '.repeat(90)}`, 'Reuters')),
  ).toBe(true);
});
