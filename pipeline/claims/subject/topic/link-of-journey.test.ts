import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const OPENS = 'The Orlan Tunnel is a tunnel to Halm.\n\n';

test.each([
  ['The journey will take nine minutes by train.', 'Orlan Tunnel', 'by train'],
  ['Drivers can cross in nine minutes by road.', 'Orlan Tunnel', 'by car'],
  ['Trips between Oltrey and Velden will take two hours.', 'Trips', null],
])('%s', (sentence, subject, segment) => {
  const claim = extract(article(OPENS + sentence), rules).claims.at(-1);
  expect([claim?.subject?.name, claim?.scope.segment]).toEqual([subject, segment]);
});
