import { afterEach, expect, test } from 'vitest';
import { extractPassage } from '../../test/corpus/extract-passage.ts';
import { loadCorpus } from '../../test/corpus/passage.ts';
import { loadRules } from '../run/load-rules.ts';
import type { Needs } from './ask.ts';
import { finders as ofMetric } from './metric/find-metric.ts';
import { finders as ofSubject } from './subject/find-subject.ts';

const finders: readonly { needs?: Needs | undefined }[] = [...ofMetric, ...ofSubject].map(([, find]) => find);
const needs = finders.map((find) => find.needs);

afterEach(() => {
  for (const [at, find] of finders.entries()) find.needs = needs[at];
});

test('who is not asked would have found nothing', () => {
  const rules = loadRules();
  const corpus = loadCorpus();
  const found = corpus.map((passage) => extractPassage(passage, rules));
  for (const find of finders) find.needs = undefined;
  // tables are made once a rulebook
  const everybody = corpus.map((passage) => extractPassage(passage, { ...rules }));
  expect(needs.filter(Boolean).length).toBeGreaterThan(50);
  expect(found).toEqual(everybody);
});
