import { idOf } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { isRelative, metricAt } from '../beside/metric-at.ts';
import { dimensionOf, openWords, simple, withChange } from '../found.ts';
import type { MeasureNoun, Step } from './measure-noun.ts';

/** "held rates at 4%": of a bank, and of nothing else that has a rate. */
export const interestRates: Step = ({ draft, world: { rulebook }, chunk, named: { rule } }) => {
  const { chunks, tokens } = draft.frame;
  const { from, to } = chunks[chunk]!;
  const isBare = to - from === 1 && tokens.lower[from] === 'rates' && chunks[chunk + 1]?.word !== 'of';
  const isHeld = rulebook.shapes.verbs('bring').has(chunks[draft.verb]?.word ?? '');
  const rates =
    rule.id === 'rate' && isBare && isHeld ? rulebook.metrics.byId.get('interest_rate') : undefined;
  return rates ? withChange(draft, simple(rates).metric, rates.id, chunk) : null;
};

/** "consumer prices rose 4%" is inflation, and not a rise of it. */
export const inflation: Step = ({ draft, chunk, named: { rule, to }, base }) => {
  const isRise = rule.family === 'inflation' && draft.isChange && isRelative(dimensionOf(draft));
  const isOfPrices = isRise && OF_PRICES.has(draft.frame.tokens.lower[to - 1]!);
  return isOfPrices ? { metric: base, rule: rule.id, measure: chunk } : null;
};
const OF_PRICES = new Set(['prices', 'cpi', 'rpi', 'cpih', 'index']);

/** "the price of a bus ticket in Velden", "the cost of a ticket": the ticket's; "the average price of a house in Velden": the house price. */
export const priceOf: Step = (noun) => {
  const { draft, world, named, mods, base, of, measureOf } = noun;
  if (!PRICES.has(named.rule.id) || of < 0 || mods.length > 0) return null;
  const inner = metricAt(draft.frame, of, dimensionOf(draft), world.rulebook, draft.isChange);
  if (inner?.rule.id === 'price') return measureOf(of, inner);
  const goods = named.rule.id === 'price' && isPlaced(noun) ? openWords(draft, of) : [];
  if (goods.length === 0) return null;
  const metric = { ...base, id: idOf([...goods, 'price'], '_'), name: `${goods.join(' ')} price` };
  return withChange(draft, metric, named.rule.id, of);
};
const PRICES = new Set(['price', 'cost']);

function isPlaced({ draft: { frame }, of, complements: [, where] }: MeasureNoun): boolean {
  const isThere = where?.prep === 'in' || where?.prep === 'across';
  return isThere && hasName(frame, where.chunk) && !hasName(frame, of);
}
