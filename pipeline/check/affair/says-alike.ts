import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { periodKey } from '../dates.ts';
import { haveOtherNames } from '../slot/one-thing.ts';
import { shared } from '../told-apart/wording.ts';

/** What is left of a percentage whose words name nothing. */
const BARE_SHARE = 'share';

/** "costs $799", "will be sold for $849", "spent $849 on it". */
const PRICES = new Set(['price', 'cost', 'value', 'sale_price', 'spend']);

/** One measure by its id, or a word of both sentences besides the names. */
export function saysAlike(x: Claim, y: Claim, context: CheckContext): boolean {
  const isShare = x.quantity.dimension === 'ratio';
  // Brun's 37% of the delegates, and the 13.1% that the party had
  if (isShare && haveOtherNames(x, y, context.rules)) return false;
  if (x.metric && x.metric.id === y.metric?.id && x.metric.id !== BARE_SHARE) return true;
  if (x.subject && x.subject.id === y.subject?.id && x.metric?.family === y.metric?.family && ofOneTime(x, y))
    return true;
  if (PRICES.has(x.metric?.family ?? '') && PRICES.has(y.metric?.family ?? '')) return true;
  // money and shares are told of anything; litres and spectators are not
  // "a 46% premium" and a price that was up 37.6%
  if (isShare && x.metric?.family !== y.metric?.family) return false;
  const loose = x.quantity.dimension === 'money' || isShare;
  return commonWords(x, y, context) >= (loose ? 2 : 1);
}

const ofOneTime = (x: Claim, y: Claim): boolean =>
  x.period?.known === 'stated' && y.period?.known === 'stated' && periodKey(x.period) === periodKey(y.period);

/** Words of both sentences besides the names. */
export function commonWords(x: Claim, y: Claim, context: CheckContext): number {
  const [v, w] = [context.wording(x), context.wording(y)];
  const common = (of: typeof v): Set<string> => new Set([...of.set].filter((word) => !of.names.has(word)));
  return shared(common(v), common(w));
}
