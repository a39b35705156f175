import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const claim = (text: string, written: string, title: string | null = null) =>
  extract(article(text, { title }), rules).claims.find((c) => c.written === written);

test('what is watched is not what shows it', () => {
  const text =
    'The Orlan ferry sailed for Halm. Radar images showed that it made three turns before it sank.';
  expect(claim(text, 'three turns')?.subject?.name).toMatch(/Orlan/);
});

test('a participle in front of a clause is of what the clause is about', () => {
  const text = 'Researchers think that despite being only 12 metres long, the Orlan whale was heavy.';
  expect(claim(text, '12 metres')?.subject?.name).toBe('Orlan whale');
});

test('a toll that a spokesman somewhere puts at a number is of the event', () => {
  const text =
    'A crash near Oltrey killed many people.\n\nA spokesman in Halm, Teo Lind, put the toll of dead from the crash at 21 people.';
  const toll = claim(text, '21 people');
  expect(toll?.subject?.name).toBe('crash near Oltrey');
});

test('an aim is at what the figure before it measures', () => {
  const text =
    'Some 81% of patients were seen within two hours, well below the 90% target. On 5 March, the figure was 84%.';
  const name = claim(text, '81%')?.metric?.name;
  expect([claim(text, '90%')?.metric?.name, claim(text, '84%')?.metric?.name]).toEqual([name, name]);
  expect(claim(text, '84%')?.status).toBe('actual');
});

test('no fire is in a word for a people', () => {
  const text =
    'A bus caught fire. Video on Norwegian television showed flames.\n\nPolice said 13 people died.';
  expect(claim(text, '13 people')?.subject?.name ?? '').not.toMatch(/in Norwegian/);
});
