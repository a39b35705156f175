import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { headToHead } from '../../sentence/wordings/head-to-head.ts';
import { verbBase } from '../deed/verb-bases.ts';

/** "led by 5,000 votes", "beat Velden by 20 points", "was two goals ahead": by how much somebody is in front of somebody else. */
export function isMargin(draft: Draft, language: LanguageRules): boolean {
  const { frame, dimension, verb, isSubject } = draft;
  if (verb < 0 || isSubject || !(WON_BY.has(dimension) || isPoints(dimension))) return false;
  if (headToHead(frame, draft.chunk)) return false; // "by 52.1% to 47.9%"
  const { chunks } = frame;
  if (isInFront(draft) && isWonBy(draft, language)) return true;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  // "a rise, led by a 15% jump in sales" is led by what jumps
  if (dimension === 'ratio' && chunks[draft.chunk + 1]?.kind === 'noun') return false;
  // "Fares edged up by 2%": nobody was beaten
  if (UP_OR_DOWN.has(chunks[at - 1]?.word ?? '')) return false;
  if (chunks[at]?.word !== 'by' || !language.list('verbs of beating').has(baseOf(draft, language)))
    return false;
  return isWonBy(draft, language);
}

const UP_OR_DOWN = new Set(['up', 'down', 'higher', 'lower', 'upwards', 'upward', 'downwards', 'downward']);

/** "beat him by two goals", "by more than a minute". */
const WON_BY = new Set(['count', 'number', 'duration']);

/** Not "a team led by 12 engineers". */
function isWonBy({ frame, mention, dimension }: Draft, language: LanguageRules): boolean {
  const unit = mention.unit ? frame.tokens.text.slice(...mention.unit).toLowerCase() : '';
  return unit === '' || isPoints(dimension) || language.list('what one wins by').has(last(unit));
}

/** "six points ahead of Lind", "4,100 votes behind Osei", and not "2% ahead of target". */
function isInFront({ frame, chunk, verb }: Draft): boolean {
  const { chunks } = frame;
  const word = chunks[chunk + 1]?.word ?? '';
  if (!FRONTS.has(word)) return false;
  // "polled 25,579 votes ahead of Okai": as many as were cast
  if (verb === chunk - 1 && POLLED.test(chunks[verb]!.word)) return false;
  const other = chunks[chunk + 2]?.word === 'of' ? chunk + 3 : chunk + 2;
  return chunks[other]?.kind === 'pronoun' || hasName(frame, other);
}
const POLLED = /^(?:poll|garner)/;
const FRONTS = new Set(['ahead', 'behind', 'clear']);

const isPoints = (dimension: string): boolean => POINTS.has(dimension);
const POINTS = new Set(['point', 'ratio', 'ratio change']);

const last = (words: string): string => words.split(/\s+/).at(-1)!.replace(/s$/, '');

const baseOf = ({ frame, verb }: Draft, language: LanguageRules): string =>
  verbBase(language.grammar(), frame.chunks[verb]!.word);
