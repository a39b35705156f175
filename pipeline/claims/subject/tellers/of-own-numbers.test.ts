import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Whose a figure is by the words right around it, and what it measures. */
test.each([
  [
    'Colleges in Ostland are full. Halm State University’s initial numbers show at least 4,668 students enrolled.',
    '4,668 students',
    'Halm State University',
    'enrolment',
  ],
  [
    'There was a 14 percent increase in University of Halm tuition this year.',
    '14 percent',
    'University of Halm',
    'tuition growth',
  ],
  ['Lind leads Osei, with Ona Dale third with 386 votes.', '386 votes', 'Ona Dale', 'votes'],
  ['Works Board member Ona Dale had 19 percent of the vote.', '19 percent', 'Ona Dale', 'vote share'],
  ['First-time buyers in Halm topped 15,000 last year.', '15,000', 'Halm', 'buyer'],
])('%s', (text, written, subject, metric) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect([claim?.subject?.name, claim?.metric?.name]).toEqual([subject, metric]);
});
