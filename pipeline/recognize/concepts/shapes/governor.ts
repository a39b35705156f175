import { before, behind } from '../around.ts';
import { ownerWords } from '../subject.ts';
import { isFree, phraseEndingAt, startOfThing, thingFrom, united } from '../thing.ts';
import type { View } from '../view.ts';
import { wordsOf } from '../words-of-phrase.ts';
import { counts, names, type Shape } from './shape.ts';

/** "a fee of 5%", "a herd of 90 goats", "a plant worth $4m": the noun that the quantity hangs on. */
export const governor: Shape = (view) => {
  const extent = extended(view);
  if (extent) return extent;
  const { at, links } = before(view);
  const noun = phraseEndingAt(view, at);
  if (!names(view, noun)) return null;
  // "flats from $200,000 to $300,000": a range that opens with *from* is what its noun spans
  const isRange = typeof view.mention.quantity.written.value !== 'string';
  const range = isRange && (links.includes('from') || view.tokens.lower[view.core[0]] === 'from');
  // "sells the basic model for $800"
  const price = links.includes('for') && view.mention.quantity.dimension === 'money' && isFree(view, noun);
  const tight = range || price || links.some((link) => TIGHT.has(link));
  if (!tight && (counts(view) || !links.some((link) => LOOSE.has(link)) || !isFree(view, noun))) return null;
  // "up 4%, Vega by 5%": the verb is left out, and so is its subject
  const gap = view.tokens.lower[noun.from - 1];
  if (noun.kind === 'name' && links.includes('by') && (gap === ',' || gap === 'and'))
    return wordsOf(view, [noun.from, noun.to]);
  if (view.tokens.lower[noun.head] === 'total' && noun.modifiers.length === 0) return null;
  const words = thingFrom(view, startOfThing(view, noun).from, view.core[0]);
  if (words.length === 0) return null;
  // "a prize worth $8 million" says it all
  return links.includes('worth') ? words : united(words, ownerWords(view));
};

/** "a stage 20 metres wide": the noun directly before a measure with its adjective behind. */
function extended(view: View): readonly string[] | null {
  if (!EXTENTS.has(view.tokens.lower[behind(view)] ?? '')) return null;
  const noun = phraseEndingAt(view, view.whole[0] - 1);
  return names(view, noun) ? wordsOf(view, [noun.from, noun.to]) : null;
}

const EXTENTS = new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick', 'across', 'old']);

const TIGHT = new Set(['of', 'worth', 'costing', 'priced', 'valued', 'totalling', 'totaling', 'as']);
const LOOSE = new Set([
  'at',
  'from',
  'to',
  'by',
  'with',
  'below',
  'above',
  'starting',
  'between',
  'over',
  'under',
]);
