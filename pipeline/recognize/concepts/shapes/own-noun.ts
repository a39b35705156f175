import { ADJECTIVE } from '../../../rulebook/word-classes.ts';
import { glued } from '../../../text/tokens.ts';
import { behind } from '../around.ts';
import { ownerWords } from '../subject.ts';
import { isTime, phraseStartingAt, startOfThing, thingFrom, united } from '../thing.ts';
import { type View, viewOf } from '../view.ts';
import { wordsOf } from '../words-of-phrase.ts';
import { counts, type Shape } from './shape.ts';

/** "a 12-foot ladder", "the 5% fee": the noun behind the quantity in its phrase, and what hangs on it. */
export const attributive: Shape = (view) => {
  const { phrase, core, sentence, tokens } = view;
  if (tokens.lower[core[1]] === '(' && !view.mention.counted) {
    // "a 40-mile (64 km) hike"
    const noun = phraseStartingAt(view, behind(view));
    const opened = phrase !== null && phrase.determiner >= 0;
    if (opened && noun?.kind === 'noun' && noun.determiner < 0 && !isTime(view, noun))
      return thingFrom(view, noun.from, sentence[1]);
  }
  if (!phrase || phrase.head < core[1] || isTime(view, phrase)) return null;
  if (view.tags[phrase.head] === ADJECTIVE) return null; // "62% full"
  if (counts(view) && !view.mention.counted) return null;
  const own = wordsOf(view, [phrase.from, core[0]]);
  const rest = thingFrom(view, core[1], sentence[1]);
  if (rest.length === 0) return null;
  const byVerb = phrase.preposition < 0 || phrase.preposition === view.clause?.verbs[1];
  // "demand for 40-seat buses": what the phrase itself hangs on
  const whole = startOfThing(view, phrase, OF_OR_FOR);
  const over = whole === phrase ? [] : wordsOf(view, [whole.from, phrase.from]);
  return united([...over, ...own, ...rest], byVerb ? ownerWords(view) : []);
};

const OF_OR_FOR = new Set(['of', 'for']);

/** "a 3- or 4-bed house": what stands behind the last of them. */
export const sharedNoun: Shape = (view) => {
  let at: View = view;
  for (let n = 0; n < 4; n++) {
    const { tokens, core, next } = at;
    const hyphen = tokens.lower[core[1]] === '-' && !glued(tokens, core[1] + 1);
    const suspended = hyphen || (tokens.lower[core[1]] === ',' && tokens.lower[core[1] - 2] === '-');
    if (!suspended || !next) return n > 0 ? attributive(at) : null;
    at = viewOf(at.bench, at.reading, next);
    if (at.core[0] - core[1] > 4) return null;
  }
  return null;
};
