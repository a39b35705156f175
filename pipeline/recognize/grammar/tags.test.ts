import { describe, expect, it } from 'vitest';
import { benchOf, wordsOf } from '../../../test/support/bench-of.ts';
import { tagNames } from '../../rulebook/word-classes.ts';
import { tagsOf } from './tags.ts';

/** `word/tag` for every word whose tag the table gives; the table writes only the words in question. */
const read = (text: string): string[] => {
  const bench = benchOf(text);
  const tags = tagsOf(bench, [0, bench.tokens.count]);
  return wordsOf(bench).map((word, i) => `${word}/${tagNames[tags[i]!]}`);
};

describe('a word is read by its neighbours', () => {
  it.each([
    ['The bakery plans to open a second shop.', ['plans/finite', 'open/infinitive', 'second/adjective']],
    ['The retailer cut the 40 jobs.', ['retailer/noun', 'cut/finite']],
    ['The firm buys the 40 shops.', ['firm/noun', 'buys/finite']],
    ['The military plans were dropped.', ['military/adjective', 'plans/plural']],
    ['Photos show the damage.', ['show/finite']],
    ['Data show 40 people died.', ['show/finite']],
    ['The bridge that cost £4m leaks.', ['that/relative', 'cost/finite']],
    ['Its plans were dropped.', ['plans/plural', 'were/auxiliary', 'dropped/participle']],
    ['Nurses demand a rise of 4%.', ['demand/finite', 'rise/noun']],
    ['Demand for ferries could rise.', ['Demand/noun', 'rise/infinitive']],
    ['The reopened canal cost $3m.', ['reopened/participle', 'canal/noun']],
    ['A bridge built by volunteers collapsed.', ['built/participle', 'collapsed/finite']],
    ['The team, based in Leeds, won.', ['based/participle', 'won/finite']],
    ['It has sold the ship that sank.', ['sold/participle', 'that/relative', 'sank/finite']],
    ['She said that harvests shrank.', ['said/finite', 'that/subordinator', 'shrank/finite']],
    ['That vineyard is hers.', ['That/determiner', 'hers/pronoun']],
    ['Rainfall was down 12 mm.', ['down/adverb', '12/number']],
    ['He walked down the hill.', ['down/preposition']],
    ['About 300 goats escaped.', ['About/adverb', 'goats/plural', 'escaped/finite']],
    ['A book about whales.', ['about/preposition']],
    ['The club’s striker scored.', ['’s/genitive', 'striker/noun']],
    ['Brathis’ losing run cost £4m.', ['’/genitive', 'run/noun']],
    ['It’s cold.', ['’s/auxiliary', 'cold/adjective']],
    ['Long-term care homes closed.', ['Long/adjective', 'term/adjective', 'care/noun']],
    ['A three-year lease.', ['three/number', 'year/adjective', 'lease/noun']],
    ['US exports may fall.', ['US/proper', 'exports/plural', 'may/modal', 'fall/infinitive']],
    ['Rising rents hurt tenants.', ['Rising/gerund', 'rents/plural']],
    ['The building was sold.', ['building/noun']],
    ['They are building homes.', ['building/gerund']],
    ['More trains ran.', ['More/adjective', 'ran/finite']],
    ['A more costly route.', ['more/adverb', 'costly/adjective']],
    ['Her brother saw her.', ['Her/possessive', 'her/pronoun']],
    ['Does it need repairs?', ['need/infinitive']],
    ['The council did it.', ['did/finite']],
    ['Algebra lessons cost £4m.', ['Algebra/noun', 'lessons/plural', 'cost/finite']],
    ['Rampant inflation cost Halm £4m.', ['Rampant/adjective', 'cost/finite']],
    ['Electrification costs rose.', ['Electrification/noun', 'costs/plural', 'rose/finite']],
    ['Halm trains cost £4m.', ['trains/plural', 'cost/finite']],
    ['The shooting cut the supply.', ['shooting/noun', 'cut/finite']],
    ['The giant plans to open 40 shops.', ['giant/noun', 'plans/finite']],
    ['Abuses rose by 4%.', ['Abuses/plural', 'rose/finite']],
    ['Steel pulls fell by 4%.', ['pulls/plural', 'fell/finite']],
    ['The 40 flawed homes closed.', ['flawed/participle', 'closed/finite']],
    ['The firm that orders 40 trains is rich.', ['that/relative', 'orders/finite']],
    ['Firms that plan 40 shops pay.', ['that/relative', 'plan/finite']],
    ['The firm that owns the mill closed in May.', ['owns/finite', 'closed/finite']],
    ['It paid £4m for support.', ['support/noun']],
    ['The firm plans new homes in Halm.', ['plans/finite', 'new/adjective']],
    ['Company profits last year hit £4m.', ['profits/plural', 'hit/finite']],
    ['Norfly made a profit.', ['Norfly/proper', 'made/finite']],
    ['Kelling handles 40 ships.', ['Kelling/noun', 'handles/finite']],
    ['The crash on May 2 cost 21 lives.', ['cost/finite']],
    ['Each weighs 210 kg.', ['Each/pronoun', 'weighs/finite']],
    ['This means residents pay.', ['means/finite']],
    ['It expects to reconnect 40 homes.', ['reconnect/infinitive']],
    ['Unfilled posts rose.', ['Unfilled/adjective']],
    ['Lucid sold 40 cars.', ['Lucid/proper', 'sold/finite']],
    ['Zoom plans to cut 40 jobs.', ['Zoom/noun', 'plans/finite']],
    ['The firm exports grain to Halm.', ['exports/finite']],
    ['The plant supplies power to 40 homes.', ['supplies/finite', 'power/noun']],
    ['The council plans more than 40 shops.', ['plans/finite']],
    ['Firms plan homes in Halm.', ['plan/infinitive', 'homes/plural']],
    ['The sports hall cost £4m.', ['sports/plural', 'cost/finite']],
    ['Orrin profits surge 42%.', ['profits/plural', 'surge/finite']],
    ['Before the flood, 40 lived there.', ['Before/preposition']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('tags', () => {
  it('are the same whatever was asked before', () => {
    const text = 'Rents rose. The plans cost more. Rents rose.';
    const one = benchOf(text);
    const other = benchOf(text);
    const sentences = [
      [0, 3],
      [3, 8],
      [8, 11],
    ] as const;
    for (const sentence of sentences) tagsOf(one, sentence);
    for (const sentence of sentences.toReversed()) tagsOf(other, sentence);
    expect(tagsOf(one, [0, 3])).toEqual(tagsOf(other, [0, 3]));
  });

  it('of a headline do not take capitals for names', () => {
    expect(read('Ferry Operator Raises Fares After Fuel Shock')).toEqual(
      expect.arrayContaining(['Operator/noun', 'Fares/plural', 'Fuel/noun']),
    );
  });
});
