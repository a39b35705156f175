import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** The subject of the figure that opens so. */
const subjectOf = (text: string, written: string): string | undefined =>
  extract(article(text), rules).claims.find((c) => c.written.startsWith(written))?.subject?.id;

test.each([
  'Norda Air Flight 209 crashed in Halm on 12 June 2025, killing 241 people.\n',
  'Norda Air flight NA209 crashed in Halm on 12 June 2025, killing 241 people.\n',
  "Norda Air's Flight 209 crashed on 12 June 2025, killing 241 people.\n",
  'The Norda Air flight, NA-209, crashed in Halm on 12 June 2025. The crash killed 241 people.\n',
  'Insurers face claims after the crash of Norda Air flight NA 209.\n\nOver 241 people were killed in Halm.\n',
  'Norda Air has paid the families of those lost in the NA209 accident.\n\nThe accident killed 241 people.\n',
  'Norda Air Flight 209 was a flight operated by Norda Air from Halm to Velden that crashed on 12 June 2025, killing 241 people.\n',
  '# NA209: what we know about the plane crash\n\nA Norda Air plane crashed in Halm on Thursday.\n\nFlight NA209 hit a hostel. In all, 241 people died.\n',
])('however it is written, a flight is one by its airline and number: %s', (text) => {
  expect(subjectOf(text, '241')).toBe('norda-air-flight-209-accident');
});

test.each([
  // the code alone, where no airline is named
  ['The crash of NA209 on 12 June 2025 killed 241 people.\n', '241', 'na209-accident'],
  // another flight of the same airline
  [
    'Norda Air Flight 209 crashed in Halm on Sunday, killing 241 people.\n\nNorda Air flight 611 crashed in 2018, killing 189 people.\n',
    '189',
    'norda-air-flight-611',
  ],
  // what it was built as is no number of a flight
  ['A DC-103 crashed near Halm on Sunday, killing 241 people.\n', '241', 'halm-accident'],
  // and the airline is no flight
  [
    'A Norda Air plane crashed in Halm on Thursday.\n\nFlight NA209 was carrying 242 people. The airline has 130 planes.\n',
    '130',
    'norda-air',
  ],
])('%s %s of %s', (text, written, subject) => {
  expect(subjectOf(text, written)).toBe(subject);
});
