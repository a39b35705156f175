import { ADVERB, PREPOSITION, TO } from '../../../rulebook/word-classes.ts';
import { subjectWords } from '../subject.ts';
import { counts, type Shape } from './shape.ts';

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
