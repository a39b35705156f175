import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What those do of whom it is a share: under one id, and in the words of the text. */
test.each([
  [
    'Some 62% of patients were seen within four hours.',
    'share_see_within_4_hour',
    'share seen within four hours',
  ],
  ['Three in five callers who rang the Halm clinic were seen within four hours.', 'share_see_within_4_hour'],
  ['Three in five patients were treated or admitted in four hours.', 'share_treat_within_4_hour'],
  ['About 40% of tenants have waited at least 18 weeks.', 'share_wait_over_18_week'],
  ['Nearly 97% of residents have at least one pet rabbit.', 'share_pet_rabbit'],
  ['Only 7% of mills accounted for half of the losses.', 'share_account_loss'],
  [
    'Of the mills asked, 38% had dropped night shifts.',
    'share_drop_night_shift',
    'share that dropped night shifts',
  ],
  ['Eight in ten mills were freezing wages.', 'share_freeze_wage', 'share freezing wages'],
  ['Some 28% of voters said Ostland was on the wrong road.', 'share_ostland_wrong_road'],
  [
    'Some 69% of patients saw their lesions shrink.',
    'share_see_lesion_shrink',
    'share that saw their lesions shrink',
  ],
  ['About 20% of patients have some sort of adverse reaction.', 'share_adverse_reaction'],
  ['In the east 40% were unvaccinated.', 'share_unvaccinated', 'share that were unvaccinated'],
  ['Some 81% of A&E patients smoke.', 'share_smoke'],
])('%s', (text, id, name?: string) => {
  const { metric } = extract(article(text), rules).claims[0]!;
  expect(metric?.id).toBe(id);
  if (name) expect(metric?.name).toBe(name);
});
