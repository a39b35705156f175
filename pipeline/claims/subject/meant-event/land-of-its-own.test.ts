import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'of two lands that a dash joins neither is struck alone',
    'The Kenya–Uganda earthquakes of May 2019 killed 340 people.',
    '340 people',
    'Kenya–Uganda earthquakes',
  ],
  [
    'nor of two that "and" joins behind it',
    'An earthquake in Kenya and Uganda killed 340 people on Monday.',
    '340 people',
    'earthquake in Kenya and Uganda',
  ],
  [
    'nor in front of it',
    'The Kenya and Uganda earthquake killed 340 people on Monday.',
    '340 people',
    'Kenya and Uganda earthquake',
  ],
  [
    'the dead in one of them are its own',
    'An earthquake in Kenya and Uganda killed 340 people on Monday. More than 60 people were killed in Uganda.',
    '60 people',
    'Uganda',
  ],
  [
    'and those of another land than it was told of',
    'A strong quake hit Kenya on Monday, killing 280 people in southern Kenya and 60 more in northern Uganda.',
    '60',
    'northern Uganda',
  ],
  [
    'and where the text tells only later in what land it was',
    '# A year after the tremor\n\nThousands wept in towns across southern Kenya on Tuesday.\n\nThat earthquake destroyed many homes and killed 280 people in southern Kenya and 60 more in northern Uganda. Kenya mourns.',
    '60',
    'northern Uganda',
  ],
  [
    'a list tells the land once',
    'Kenya–Uganda earthquakes\n\n- 280 deaths, 1,400 injured in Kenya',
    '280 deaths',
    'Kenya',
  ],
  [
    'all the dead are of what happened',
    'An earthquake in Kenya killed 340 people on Monday. In all 340 people died in the quake in Kenya.',
    '340 people',
    'earthquake in Kenya',
  ],
])('%s', (_, text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
