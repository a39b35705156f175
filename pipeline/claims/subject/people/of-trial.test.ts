import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Of what the last figure of a text is. */
test.each([
  ['Orrin Pharma has tried its pill Tessovy in a trial. The results are from 2,600 volunteers.', 'trial'],
  ['Orrin Pharma has tried its pill Tessovy. Some 2,600 people took part in the study.', 'study'],
  ['Orrin Pharma has tried its pill Tessovy in a trial. It has data on 2,600 participants.', 'trial'],
  // people who only take the drug, and volunteers where nothing is tried
  ['Orrin Pharma has tried its pill Tessovy in a trial. Tessovy is taken by 2,600 people.', 'Tessovy'],
  ['Orrin Club has cleaned its ground. It called on 2,600 volunteers.', 'Orrin Club'],
])('%s', (text, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name.replace(/ \(.*/, '')).toBe(subject);
});
