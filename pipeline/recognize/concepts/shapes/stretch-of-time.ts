import { ADVERB, PREPOSITION, TO } from '../../../rulebook/word-classes.ts';
import { behind } from '../around.ts';
import type { Shape } from './shape.ts';

/** "for eleven years", "six weeks later": a stretch of time that says when or how long measures nothing that is named. */
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
