import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whose a figure is by the words right around it, and what it measures. */
test.each([
  [
    'Colleges in Ostland are full. Halm State University’s first figures show at least 3,120 students enrolled.',
    '3,120 students',
    'Halm State University',
    'enrolment',
  ],
  [
    'There was a 9 percent increase in University of Halm tuition this year.',
    '9 percent',
    'University of Halm',
    'tuition growth',
  ],
  ['Lind leads Osei, with Ona Dale third with 270 votes.', '270 votes', 'Ona Dale', 'votes'],
  ['Works Board member Ona Dale had 19 percent of the vote.', '19 percent', 'Ona Dale', 'vote share'],
  ['First-time buyers in Halm topped 15,000 last year.', '15,000', 'Halm', 'buyer'],
])('%s', (text, written, subject, metric) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect([claim?.subject?.name, claim?.metric?.name]).toEqual([subject, metric]);
});
