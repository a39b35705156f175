import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test('a firm has no height and no weight, whatever it is that is told of', () => {
  const text = `Intel's load crosses the county

A load is on its way to the Halm campus of Intel. The haul is as long as a train: it is 7 metres tall and weighs 410 tonnes.
`;
  const { claims } = extract(article(text), rules);
  for (const written of ['7 metres', '410 tonnes'])
    expect(claims.find((c) => c.written === written)?.subject?.name).not.toBe('Intel');
});
