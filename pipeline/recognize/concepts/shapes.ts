import {
  ADJECTIVE,
  ADVERB,
  FINITE,
  GERUND,
  INFINITIVE,
  PREPOSITION,
  TO,
} from '../../rulebook/word-classes.ts';
import { glued } from '../../text/tokens.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { before, behind } from './around.ts';
import { ownerWords, subjectWords } from './subject.ts';
import { isTime, phraseEndingAt, phraseStartingAt, startOfThing, thingFrom, united } from './thing.ts';
import { rangeOf, type View, viewOf } from './view.ts';
import { wordsOf } from './words-of-phrase.ts';

/** What a shape says of a quantity: the words measured, or `null` where it does not apply. */
export type Shape = (view: View) => readonly string[] | 'as before' | null;

/** A number of things rather than of units: its noun is the unit. */
const counts = ({ mention, phrase, core }: View): boolean =>
  mention.counted ||
  (mention.unit === null && phrase !== null && phrase.kind === 'noun' && phrase.head >= core[1]);

const OF_ONLY = new Set(['of']);
const OF_OR_FOR = new Set(['of', 'for']);

/** "24 hours, 39 minutes", "4 or 5 ppb", "$5m (£4m)": what goes on from the figure before measures the same. */
export const sameAsBefore: Shape = (view) => {
  const { previous, tokens, sentence, core, mention } = view;
  if (!previous || mention.counted) return null;
  // "60% of its value, or more than $30 billion"
  let i = core[0] - 1;
  while (i > core[0] - 5 && CONTINUING.has(tokens.lower[i]!) && tokens.lower[i] !== 'or') i--;
  const near = core[0] - rangeOf(tokens, previous.span, sentence)[1] < 9;
  if (near && tokens.lower[i] === 'or' && tokens.lower[i - 1] === ',' && tokens.lower[behind(view)] !== 'of')
    return 'as before';
  const end = rangeOf(tokens, previous.span, sentence)[1];
  if (core[0] < end || core[0] - end > 7) return null;
  for (let i = end; i < core[0]; i++) if (!CONTINUING.has(tokens.lower[i]!)) return null;
  if (tokens.lower[behind(view)] === 'of' && tokens.lower[core[0] - 1] !== '(') return null;
  const paired = tokens.lower[core[0] - 1] === '(';
  // "by 10% to 22 cents"
  const reached = core[0] - end === 1 && tokens.lower[end] === 'to';
  const restated = paired || reached || tokens.lower[end] === 'or' || tokens.lower[end + 1] === 'or'; // "60%, or $30 billion"
  if (previous.counted && !paired) return null;
  if (!restated && previous.quantity.dimension !== mention.quantity.dimension) return null;
  return 'as before';
};

const CONTINUING = new Set(
  '( , and or / the to from up down about around nearly roughly some more than over or at least some up'.split(
    ' ',
  ),
);

/** "a third of the voters", "1/16 of a pint": a bare fraction is a share of its own unit. */
export const bareShare: Shape = (view) => {
  const { mention, tokens, core } = view;
  if (mention.unit !== null || tokens.lower[core[1]] !== 'of') return null;
  return mention.quantity.written.value.includes('.') ? [] : subjectWords(view);
};

/** "a 40-yard line", "the 5% fee": the noun behind the quantity in its phrase, and what hangs on it. */
export const attributive: Shape = (view) => {
  const { phrase, core, sentence, tokens } = view;
  if (tokens.lower[core[1]] === '(' && !view.mention.counted) {
    // "a 1.8 billion-mile (2.9bn km) journey"
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
  // "demand for 300 sq m offices": what the phrase itself hangs on
  const whole = startOfThing(view, phrase, OF_OR_FOR);
  const over = whole === phrase ? [] : wordsOf(view, [whole.from, phrase.from]);
  return united([...over, ...own, ...rest], byVerb ? ownerWords(view) : []);
};

/** "20% of spending", "nine tonnes (ten tons) of sand", "35 sections of the hills". */
export const ofWhat: Shape = (view) => {
  const inside = view.tokens.lower[view.whole[0] - 1] === '(';
  const at = behind(view);
  if (view.tokens.lower[at] !== 'of') return null;
  const words = thingFrom(view, at + 1, view.sentence[1]);
  if (words.length === 0) return null;
  return counts(view) || inside ? words : united(words, ownerWords(view));
};

/** "$550 off a laptop", "$1 billion in gains": what a sum is paid in or taken off. */
export const offWhat: Shape = (view) => {
  const at = behind(view);
  const word = view.tokens.lower[at];
  if (view.mention.counted || (word !== 'off' && word !== 'in')) return null;
  const phrase = phraseStartingAt(view, at + 1);
  if (!phrase || phrase.kind === 'pronoun' || isTime(view, phrase)) return null;
  const sum = view.mention.quantity.dimension === 'money';
  if (word === 'in' && (!sum || phrase.determiner >= 0 || phrase.kind !== 'noun')) return null;
  return united(thingFrom(view, at + 1, view.sentence[1]), ownerWords(view));
};

/** "47% from the field", "5.5% from the insurer": where a share comes from. */
export const fromWhat: Shape = (view) => {
  const at = behind(view);
  if (view.mention.counted || view.mention.quantity.dimension !== 'ratio') return null;
  if (view.tokens.lower[at] !== 'from') return null;
  const phrase = phraseStartingAt(view, at + 1);
  if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'figure' || isTime(view, phrase)) return null;
  return united(thingFrom(view, at + 1, view.sentence[1]), ownerWords(view));
};

/** "$52,000 for the northern line": what a sum is paid for. */
export const forWhat: Shape = (view) => {
  const at = behind(view);
  if (view.mention.counted || view.mention.quantity.dimension === 'duration') return null;
  if (view.tokens.lower[at] !== 'for') return null;
  const phrase = phraseStartingAt(view, at + 1);
  if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'figure' || isTime(view, phrase)) return null;
  return united(thingFrom(view, at + 1, view.sentence[1]), ownerWords(view));
};

/** "a fee of 5%", "sales of 5,835 units", "a plant worth $4m": the noun that the quantity hangs on. */
export const governor: Shape = (view) => {
  const { at, links } = before(view);
  const noun = phraseEndingAt(view, at);
  if (!noun || noun.kind === 'pronoun' || noun.kind === 'figure' || isTime(view, noun)) return null;
  // "homes from $750,000 to $1 million": a range that opens with *from* is what its noun spans
  const isRange = typeof view.mention.quantity.written.value !== 'string';
  const range = isRange && (links.includes('from') || view.tokens.lower[view.core[0]] === 'from');
  // "sells the basic model for $800"
  const price = links.includes('for') && view.mention.quantity.dimension === 'money' && isFree(view, noun);
  const tight = range || price || links.some((link) => TIGHT.has(link));
  if (!tight && (counts(view) || !links.some((link) => LOOSE.has(link)) || !isFree(view, noun))) return null;
  // "down 2.3%, Burlington by 2.6%": the verb is left out, and so is its subject
  const gap = view.tokens.lower[noun.from - 1];
  if (noun.kind === 'name' && links.includes('by') && (gap === ',' || gap === 'and'))
    return wordsOf(view, [noun.from, noun.to]);
  if (view.tokens.lower[noun.head] === 'total' && noun.modifiers.length === 0) return null;
  const words = thingFrom(view, startOfThing(view, noun).from, view.core[0]);
  if (words.length === 0) return null;
  // "a grant worth $8 million" says it all
  return links.includes('worth') ? words : united(words, ownerWords(view));
};

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

/**
 * No preposition but one inside the thing itself governs it: an object or a subject, not "against the yen"; "bring down the
 * rate" and "with its shares" are as good as free.
 */
function isFree(view: View, noun: NounPhrase): boolean {
  const at = startOfThing(view, noun).preposition;
  if (at < 0 || view.tokens.lower[at] === 'with') return true;
  const tag = at > view.sentence[0] ? view.tags[at - 1]! : 0;
  return PARTICLES.has(view.tokens.lower[at]!) && (tag === FINITE || tag === INFINITIVE || tag === GERUND);
}

const PARTICLES = new Set(['up', 'down', 'off', 'out', 'over', 'back']);

/** "shares down 12%", "Unite, up 68p": the name beside a direction. */
export const besideDirection: Shape = (view) => {
  const { tokens, tags, core } = view;
  let i = core[0] - 1;
  while (i > core[0] - 4 && tags[i] === ADVERB && !UP_OR_DOWN.has(tokens.lower[i]!)) i--;
  if (!UP_OR_DOWN.has(tokens.lower[i] ?? '')) return null;
  if (tokens.lower[i - 1] === ',') i--;
  const noun = phraseEndingAt(view, i - 1);
  if (!noun || noun.kind === 'pronoun' || noun.kind === 'figure' || isTime(view, noun)) return null;
  if (!isFree(view, noun) && (noun.kind !== 'name' || noun.to !== i)) return null; // "on a tear, up 57%"
  const words = thingFrom(view, startOfThing(view, noun).from, core[0]);
  return noun.determiner >= 0 && POSSESSIVES.has(tokens.lower[noun.determiner]!)
    ? united(words, ownerWords(view))
    : words;
};

const UP_OR_DOWN = new Set(['up', 'down', 'higher', 'lower']);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** "sold 40 tickets", "has 12 staff": who has what is counted; a counted subject or a place has no one. */
export const countedThings: Shape = (view) => {
  if (!counts(view)) return null;
  const { tokens, tags, clause, whole, core } = view;
  if (!clause || clause.verb < 0 || clause.verb >= core[0]) return [];
  let i = Math.min(whole[0], view.phrase?.from ?? whole[0], core[0]) - 1;
  while (i > clause.verb && tags[i] === ADVERB) i--;
  const governed = tags[i] === PREPOSITION || tags[i] === TO;
  const level = tokens.lower[i] === 'to' || tokens.lower[i] === 'from'; // "rose to 40 boats"
  return governed && !level && i - 1 !== clause.verb ? [] : subjectWords(view);
};

/** "for fifty years", "nine days later": a stretch of time that says when or how long measures nothing that is named. */
export const stretchOfTime: Shape = (view) => {
  const { mention, tags, tokens, whole, core } = view;
  if (mention.quantity.dimension !== 'duration') return null;
  const ahead = tokens.lower[behind(view)] ?? '';
  if (LATER.has(ahead)) return [];
  let i = Math.min(whole[0], view.phrase?.from ?? whole[0], core[0]) - 1;
  while (i > view.sentence[0] && tags[i] === ADVERB) i--;
  if (tags[i] === PREPOSITION || tags[i] === TO || EVERY.has(tokens.lower[i] ?? '')) return [];
  return null;
};

const LATER = new Set(['later', 'ago', 'earlier', 'before', 'after', 'old']);
const EVERY = new Set(['every', 'another', 'than']);

/** Behind a verb the subject; nothing for a pronoun. */
export const subject: Shape = (view) => {
  const { clause, core } = view;
  return clause?.subject && clause.verb < core[0] ? subjectWords(view) : null;
};

/** "Prizes including: …": the words before the colon that every item of a fragment's list belongs to. */
function leadOfList(view: View): readonly string[] {
  const { tokens, sentence, phrases } = view;
  const first = phrases[0];
  if (!first || first.from !== sentence[0] || first.kind === 'pronoun') return [];
  const opened = tokens.lower[first.to] === 'including' || tokens.lower[first.to] === 'include';
  return opened ? wordsOf(view, [first.from, first.to]) : [];
}

/** "MacBook Pro 16 inch", "Dow +0.2%", "Murray (15.3 ppg, 7.4 rpg)": the name that the figure stands behind. */
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
  if (!noun || noun.kind === 'pronoun' || noun.kind === 'figure' || isTime(view, noun)) return null;
  return united(thingFrom(view, startOfThing(view, noun, OF_ONLY).from, core[0]), leadOfList(view));
};

const SKIPPED = new Set(['(', ',', ':', '+', '-', 'as', 'from', 'with', 'at', 'to', 'of', '$', '~']);

/** "a 7- or 8-inch screen": what stands behind the last of them. */
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

/** What stands in the same parenthesis as a figure before it is of the same name: "(15.3 ppg, 7.4 rpg)". */
export const inParenthesis: Shape = (view) => {
  const { tokens, core, sentence, previous } = view;
  for (let i = core[0] - 1; i > Math.max(sentence[0], core[0] - 12); i--) {
    const word = tokens.lower[i]!;
    if (word === ')') return null;
    if (word !== '(') continue;
    if (previous && rangeOf(tokens, previous.span, sentence)[0] > i) return 'as before';
    const noun = phraseEndingAt(view, i - 1);
    if (!noun || noun.kind === 'pronoun' || noun.kind === 'figure' || isTime(view, noun)) return null;
    return thingFrom(view, startOfThing(view, noun, OF_ONLY).from, core[0]);
  }
  return null;
};
