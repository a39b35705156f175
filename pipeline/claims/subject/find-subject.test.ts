import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

/** Of what the figures of an article are, in order. */
test.each([
  // the place behind both ends of a move
  ['House prices fell by 4% to £278,000 in Ostland.', ['Ostland', 'Ostland']],
  ['Rents rose by 3.1% to £900 between May and the third quarter of 2021 in Tarn.', ['Tarn', 'Tarn']],
  // whom a word for another figure is said of
  ['Unemployment in Velden stood at 3.4%, below the average for Norland of 4.1%.', ['Velden', 'Norland']],
  // who is given money, and not where it will be spent
  ['The state gave Velden Mills up to £6m in direct grants for a works in Ostland.', ['Velden Mills']],
  ['Orrin Foods lost. The £75m grant went to Tarn Works.', ['Tarn Works']],
  // whose
  [
    'Orrin Foods lost. The vote went to Tarn Works, whose factory in Brome employs 300 people.',
    ["Tarn Works's factory"],
  ],
  // a name behind "is" is what the sentence goes on about
  [
    'Orrin Foods lost. Another winner would be Velden Mills as it means to open four plants.',
    ['Velden Mills'],
  ],
  // where somebody lives is nobody
  [
    'Orrin Foods is shut, said Karen Brandt, 54, of Kilwick. In its last accounts it had lost £36m.',
    ['Karen Brandt', 'Orrin Foods'],
  ],
  // the name that opens the sentence, with its age
  ['Orrin Foods grew. Brandt, 54, has sold it.', ['Brandt']],
  // in front of what only a body has, a word of no dictionary is its name
  ['Orlex shares were up 6.3%, valuing the company at £4 billion.', ['Orlex', 'Orlex']],
  // nobody's own who only says so
  ['Orrin Foods grew. Ona Brandt said price cuts had brought in 400,000 new customers.', ['Orrin Foods']],
  // "the state" is called after nobody who was named
  ['Jonas Weil left, and Weil sold it. The state stepped in with £4 million.', ['state']],
  // what gives a part of the whole
  ["Orrin Foods grew. Wind supplied 31% of Norland's electricity.", ['Wind']],
  // "its" is of whoever "it" was
  [
    'Orrin Foods grew. It plans to ship 200,000 units and to triple its staff to 1,200.',
    ['Orrin Foods', 'Orrin Foods', 'Orrin Foods'],
  ],
  // what a body is has a capital only for opening the sentence
  ['Airline Norex to cut 1,200 jobs.', ['Norex']],
  // a date is nobody
  ['Orrin Foods grew. Revenue in the three months to September 30 rose 8.4%.', ['Orrin Foods']],
  // "accounts" is a verb in front of "for" and a figure
  ['Orrin Foods grew. The unit accounts for 14% of the total.', ['unit']],
  // "their" behind "who" is of whoever "who" is
  ['Liberals won 8%. The Greens, who raised their share to 11%, will rule.', ['Liberals', 'Greens']],
])('%s', (text, subjects) => {
  expect(extract(article(text), rules).claims.map(({ subject }) => subject?.name)).toEqual(subjects);
});
