import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const TWO =
  'Several fires are burning in Halm County.\n\nCarr fire\n\nThe fire has burned 23,713 acres.\n\nJuniper fire\n\n';
const FIRE = 'The Great Fire of Halm was in October 1871.\n\n';

test.each([
  [`${TWO}The fire has burned 14,117 acres.`, '14,117', 'juniper-fire'],
  [`${TWO}The fire has burned 14,117 acres.`, '23,713', 'carr-fire'],
  [`${TWO}Officials said 1,280 structures have been destroyed.`, '1,280', 'juniper-fire'],
  [`${FIRE}It left 300 people homeless, and 200 died in this disaster.`, '200', 'halm-fire'],
  [`${FIRE}California wildfires have burned 30,000 acres.`, '30,000', 'california-fire'],
  ['The Great Halm Fire was in October 1871.\n\nIt killed 300 people.', '300', 'halm-fire'],
  ['A blaze erupted at a hotel in Oltrey on Sunday. Six people died.', 'Six', 'oltrey-fire'],
])('%s', (text, written, subject) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.id).toBe(subject);
});
