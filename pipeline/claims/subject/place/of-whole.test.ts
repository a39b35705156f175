import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const BEFORE = 'Velden is dear. The Orlan Tunnel will cost €40 million. Ona Brandt has 3 dogs.\n\n';

/** "The total" a sentence opens with is that of the last figure of its kind, and of what that was of. */
test.each(['Of the total, €11 million is for ramps.', 'Of the sum, €11 million has been paid.'])(
  '%s',
  (text) => {
    const { claims } = extract(article(BEFORE + text), rules);
    expect(claims.find(({ written }) => written === '€11 million')?.subject?.name).toBe('Orlan Tunnel');
  },
);
