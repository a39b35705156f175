import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { Refiner } from '../../world.ts';

/** "The bridge comes with a price tag of $2bn", "a study for which £310,000 is charged": of what is built or carried out, what it costs. */
export const costOfThing: Refiner = (draft, { rulebook: { metrics } }) => {
  const { subject, metric, frame, measure } = draft;
  const id = metric?.id ?? '';
  if (!subject || draft.dimension !== 'money' || draft.isChange || !PRICES.has(id)) return;
  const cost = metrics.byId.get('cost');
  const { value } = draft.mention.quantity;
  if (!cost || (typeof value === 'number' ? value : Number(value)) < LARGE) return;
  const word = frame.chunks[measure]?.word ?? '';
  if (id === 'investment' && !isOfAll(draft)) return;
  if (id === 'price' && !IN_WORDS.has(singular(word))) return;
  if (frame.tokens.lower.some((said) => TRADED.has(said))) return;
  const words = subject.name.toLowerCase().split(/[\s-]+/);
  if (!cost.nouns.includes(singular(words.at(-1)!)) && !cost.nouns.includes(words.slice(-2).join(' ')))
    return;
  // "a fee of £10m" that a stadium takes for its name
  if ((id === 'fee' || word === 'fee') && !CARRIED_OUT.has(words.at(-1)!)) return;
  draft.metric = { id: cost.id, name: cost.name, family: cost.family };
  draft.base = draft.metric;
  draft.rule = cost.id;
  draft.derivation.push(`the ${word || 'price'} of what is built or carried out is its cost`);
};

/** "The total investment in the tunnel", unlike what one of several puts in. */
function isOfAll({ frame: { chunks, tokens }, measure }: Draft): boolean {
  const noun = chunks[measure];
  return noun?.kind === 'noun' && tokens.lower.slice(noun.from, noun.to).some((word) => OF_ALL.has(word));
}
const OF_ALL = new Set(['total', 'overall', 'entire', 'whole', 'full']);

const PRICES = new Set(['price', 'capex', 'expense', 'fee', 'bill', 'investment']);
/** Nouns of a sum for the whole of it, unlike a fare or a rent. */
const IN_WORDS = new Set(['price', 'tag', 'fee', 'bill', 'charge']);
/** "Sold the hotel at a price of $90m": paid for it by who took it over. */
const TRADED = new Set(
  'sell sells sold selling sale buy buys bought buying buyer purchase purchased takeover acquire acquired acquires acquisition asking auction ticket tickets rent'.split(
    ' ',
  ),
);
const CARRIED_OUT = new Set(['review', 'study', 'inquiry', 'trial']);
const LARGE = 100_000;
