import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** By a wording, by the verb, by the noun, by what is done. */
test.each([
  ['The scheme saved 40,000 lives.', 'lives_saved'],
  ['The blaze killed 40 people.', 'deaths'],
  ['A poll of 1,008 residents was held.', 'sample'],
  ['The bank cut 3,000 jobs.', 'layoffs'],
  ['The party won 40 seats.', 'seats'],
  ['The clinic confirmed 40 cases of measles.', 'measles_cases'],
  ['The council planted 90 trees.', 'tree_plant'],
  ['Some 300 members voted on Monday.', 'member_vote'],
  ['Nine girls and four women were among those killed.', 'girl_deaths'],
  ['Two boys were among those injured.', 'boy_injuries'],
  ['The backlog at Halm Air stood at 3,100 jets.', 'backlog'],
  ['Freight volume fell from 6.4 million crates.', 'freight_volume'],
  ['Deliveries by Halm Air reached 310 jets.', 'jet_sales_count'],
  ['Halm Air won 1,150 new aircraft orders.', 'aircraft_order_win'],
  ['Some 600 homes are due to be demolished.', 'homes_destroy'],
  ['Up to 9,000 people are likely to be displaced.', 'displaced'],
  ['About 40 firms plan to bid.', 'firm_bid'],
])('%s is %s', (text, metric) => {
  expect(extract(article(text), rules).claims[0]?.metric?.id).toBe(metric);
});

/** What is done to those counted stands in the name as done, whatever form the sentence has it in. */
test.each([
  ['The council is closing 40 beds.', 'beds closed'],
  ['The storm hit Halm, destroying 40 barns.', 'barns destroyed'],
  ['The council planted 90 trees.', 'trees planted'],
  ['The trust will lose 90 beds.', 'beds lost'],
  ['Some 300 members voted on Monday.', 'members voted'],
  ['A poll of 2,200 drivers was held.', 'drivers in the sample'],
  ['Halm Motors employs 400 people.', 'employees'],
  ['Some 40 people were injured.', 'people injured'],
  ['The flood left 15,000 homeless.', 'homeless'],
])('%s is %s', (text, name) => {
  expect(extract(article(text), rules).claims[0]?.metric?.name).toBe(name);
});

test('those to whom something is supplied are supplied', () => {
  const { claims } = extract(article('Dam\n\nThe dam provides water to some 90,000 villagers.\n'), rules);
  expect(claims[0]?.metric?.id).toBe(
    extract(article('Dam\n\nThe dam provides 90,000 villagers with water.\n'), rules).claims[0]?.metric?.id,
  );
});
