import { ADJECTIVE, ADVERB } from '../../../rulebook/word-classes.ts';
import { DIRECTIONS } from '../around.ts';
import { ownerWords } from '../subject.ts';
import { isFree, phraseEndingAt, startOfThing, thingFrom, united } from '../thing.ts';
import type { View } from '../view.ts';
import { wordsOf } from '../words-of-phrase.ts';
import { names, type Shape } from './shape.ts';

/** "shares down 12%", "Orion, up 4p": the name beside a direction. */
export const besideDirection: Shape = (view) => {
  const { tokens, tags, core } = view;
  let i = core[0] - 1;
  while (i > core[0] - 4 && tags[i] === ADVERB && !DIRECTIONS.has(tokens.lower[i]!)) i--;
  if (!DIRECTIONS.has(tokens.lower[i] ?? '')) return null;
  if (tokens.lower[i - 1] === ',') i--;
  const noun = phraseEndingAt(view, i - 1);
  if (!names(view, noun)) return null;
  if (!isFree(view, noun) && (noun.kind !== 'name' || noun.to !== i)) return null; // "on a high, up 9%"
  const words = thingFrom(view, startOfThing(view, noun).from, core[0]);
  return noun.determiner >= 0 && POSSESSIVES.has(tokens.lower[noun.determiner]!)
    ? united(words, ownerWords(view))
    : words;
};

const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** "Prizes including: …": the words before the colon that every item of a fragment's list belongs to. */
function leadOfList(view: View): readonly string[] {
  const { tokens, sentence, phrases } = view;
  const first = phrases[0];
  if (!first || first.from !== sentence[0] || first.kind === 'pronoun') return [];
  const opened = tokens.lower[first.to] === 'including' || tokens.lower[first.to] === 'include';
  return opened ? wordsOf(view, [first.from, first.to]) : [];
}

/** "Lark Mini 9 inch", "Vega +1%", "Rex (21 kg, 4 years)": the name that the figure stands behind. */
export const behindName: Shape = (view) => {
  const { tokens, tags, core, sentence, phrase } = view;
  if (phrase && phrase.from < core[0]) {
    const words = wordsOf(view, [phrase.from, core[0]]);
    if (words.length > 0) return words;
  }
  let i = core[0] - 1;
  const stop = Math.max(sentence[0], core[0] - 4);
  while (i >= stop && (SKIPPED.has(tokens.lower[i]!) || tags[i] === ADVERB || tags[i] === ADJECTIVE)) i--;
  const noun = phraseEndingAt(view, i);
  if (!names(view, noun)) return null;
  return united(thingFrom(view, startOfThing(view, noun, OF).from, core[0]), leadOfList(view));
};

const SKIPPED = new Set(['(', ',', ':', '+', '-', 'as', 'from', 'with', 'at', 'to', 'of', '$', '~']);

const OF = new Set(['of']);
