import type { LanguageRules } from '../../rulebook/language.ts';
import type { Draft } from '../draft.ts';
import { headToHead } from '../sentence/head-to-head.ts';
import { verbBase } from './verb-bases.ts';

/** "led by 5,000 votes", "beat Velden by 20 points", "was two goals ahead": by how much somebody is in front of somebody else. */
export function isMargin(draft: Draft, language: LanguageRules): boolean {
  const { frame, dimension, verb, mention, isSubject } = draft;
  if (verb < 0 || isSubject || !(dimension === 'count' || dimension === 'number' || isPoints(dimension)))
    return false;
  if (headToHead(frame, draft.chunk)) return false; // "by 52.1% to 47.9%"
  const { chunks } = frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word !== 'by' || !language.list('verbs of beating').has(baseOf(draft, language)))
    return false;
  // "a team led by 12 engineers"
  const unit = mention.unit ? frame.tokens.text.slice(...mention.unit).toLowerCase() : '';
  return unit === '' || isPoints(dimension) || language.list('what one wins by').has(last(unit));
}

const isPoints = (dimension: string): boolean => dimension === 'point' || dimension === 'ratio';

const last = (words: string): string => words.split(/\s+/).at(-1)!.replace(/s$/, '');

const baseOf = ({ frame, verb }: Draft, language: LanguageRules): string =>
  verbBase(language.grammar(), frame.chunks[verb]!.word);
