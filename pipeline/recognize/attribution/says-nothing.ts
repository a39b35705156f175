import { PLURAL } from '../../rulebook/word-classes.ts';
import { capitalised } from '../../text/tokens.ts';
import { tagsOf } from '../grammar/tags.ts';
import { onlyVerb } from '../quantities/verbal.ts';
import type { Saying } from './saying.ts';

/** True where a word of saying is a noun, a part of a name, or a verb by which nobody says anything. */
export function saysNothing(saying: Saying): boolean {
  const { workspace, word, before, verb, after } = saying;
  const { language } = workspace.rules;
  // "to say", "is said", "was estimated"; "its second estimate"
  if (UNSAID.has(before) || language.list('before a noun of saying').has(before)) return true;
  if (isNoun(saying)) return true;
  // "expects to open", "said to be"
  if (word.how !== 'finder') return after === 'to';
  return (
    // "an order valued at"
    (after === 'at' && verb.endsWith('ed')) ||
    // "a report published by the ministry"
    after === 'by' ||
    // "put up council tax", "found out"
    PARTICLES.has(after) ||
    isPlural(saying) ||
    isObject(saying)
  );
}

/** "the Global Shipment Forecast": in a name. */
export function isInName({ workspace: { tokens, rules }, word: { from }, verb, first }: Saying): boolean {
  const isTitled = from > first && capitalised(tokens, from) && capitalised(tokens, from - 1);
  return isTitled && rules.language.list('documents that foresee').has(verb);
}

/** "the Model S sold", "a club-record fee", "a rail project worth": part of a name or word, or a base form where one thing takes an "s". */
function isNoun({ workspace: { tokens, rules }, word, before, verb, after }: Saying): boolean {
  if (before === '-') return true;
  // "cut its growth forecast for 2026 to 0.9%"
  if (OF_IT.has(after) && rules.language.list('foresight').has(verb)) return true;
  if (word.how === 'finder' && capitalised(tokens, word.from) && !capitalised(tokens, word.from - 1))
    return true;
  if (!rules.language.list('nouns that say').has(verb)) return false;
  const one = tokens.lower[word.from - 2] ?? '';
  return one === 'a' || one === 'an' || !BEFORE_BASE.test(before);
}

/** "Loss rates vary": a plural that is no verb here. */
function isPlural({ workspace: { tokens, rules }, word: { from, to }, verb, first, end }: Saying): boolean {
  return to - from === 1 && ENDS_IN_S.test(verb) && tagsOf({ tokens, rules }, [first, end])[from] === PLURAL;
}

/** "lifted rates by": what is done, and nobody's finding. */
const isObject = ({ workspace: { rules }, verb, before }: Saying): boolean =>
  ENDS_IN_S.test(verb) && onlyVerb(before, rules.language.grammar());

const ENDS_IN_S = /[^s]s$/;
const UNSAID = new Set(['to', 'is', 'are', 'was', 'were', 'be']);
const OF_IT = new Set(['for', 'of', 'to', 'from', 'by']);
const PARTICLES = new Set('up down out off forward in on aside together back into away'.split(' '));
/** What a base form is a verb behind: a plural, a pronoun, a modal, an adverb. */
const BEFORE_BASE =
  /^(?:we|they|i|you|who|which|that|and|people|police|media|will|would|can|could|may|might|must|should|not|also|now|still|often|.*(?:[^s]s|ly))$/;
