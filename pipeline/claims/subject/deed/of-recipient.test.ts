import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const TRIAL = 'Five jailed over fraud in Ostland\n\nJon Beck and Mara Lund were sentenced on Thursday.\n\n';
const FINAL = 'Rovers lift the cup\n\nHalm Rovers beat Wexley Town in the final on Saturday ';

test.each([
  // years that are given to somebody, or asked for him
  [`${TRIAL}The judge gave Beck 11 years and Lund got seven.`, '11 years', 'Jon Beck'],
  [`${TRIAL}Prosecutors had asked for 15 years for Beck.`, '15 years', 'Jon Beck'],
  // a crowd that they played before is of where it was, and of neither team
  [`${FINAL}before a crowd of 61,400 at the Calder Stadium.`, '61,400', 'Calder Stadium'],
  [`${FINAL}in front of 61,400 spectators in Brome.`, '61,400', 'Brome'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name).toBe(subject);
});
