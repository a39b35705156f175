import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const LIST = `Storm over the coast

The state told on Friday where the storm hit:

- Corrin fire: 640 acres burned, 35 percent contained. 9 barns destroyed. Two drivers injured.
- Ostby Airport: 31 flights cancelled, 1,900 travellers stranded. The runway lay under 20 cm of snow.
`;

test.each([
  ['640', 'corrin-fire', 'area'],
  ['35 percent', 'corrin-fire', 'containment'],
  ['9 barns', 'corrin-fire', 'barn_destroy'],
  ['Two drivers', 'corrin-fire', 'injuries'],
  ['31 flights', 'ostby-airport', 'flight_cancel'],
  ['1,900', 'ostby-airport', 'passengers_strand'],
  // its own subject
  ['20 cm', 'runway', null],
])('%s of %s', (written, subject, metric) => {
  const claim = extract(article(LIST), rules).claims.find((c) => c.written.startsWith(written));
  expect(claim?.subject?.id).toBe(subject);
  if (metric !== null) expect(claim?.metric?.id).toBe(metric);
});
