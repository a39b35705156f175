import { behind } from '../around.ts';
import { ownerWords, subjectWords } from '../subject.ts';
import { isTime, phraseStartingAt, thingFrom, united } from '../thing.ts';
import { counts, names, type Shape } from './shape.ts';

/** "a third of the voters", "1/4 of a cake": a bare fraction is a share of its own unit. */
export const bareShare: Shape = (view) => {
  const { mention, tokens, core } = view;
  if (mention.unit !== null || tokens.lower[core[1]] !== 'of') return null;
  const { value } = mention.quantity.written;
  return typeof value === 'string' && value.startsWith('0.') ? [] : subjectWords(view);
};

/** "20% of spending", "nine tonnes (ten tons) of sand", "three corners of the park". */
export const ofWhat: Shape = (view) => {
  const inside = view.tokens.lower[view.whole[0] - 1] === '(';
  const at = behind(view);
  if (view.tokens.lower[at] !== 'of') return null;
  const words = thingFrom(view, at + 1, view.sentence[1]);
  if (words.length === 0) return null;
  return counts(view) || inside ? words : united(words, ownerWords(view));
};

/** "$90 off a kettle", "£4m in fines": what a sum is paid in or taken off. */
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

/** "8% from tourists", "12% from the founder": where a share comes from. */
export const fromWhat: Shape = (view) => {
  const at = behind(view);
  if (view.mention.counted || view.mention.quantity.dimension !== 'ratio') return null;
  if (view.tokens.lower[at] !== 'from') return null;
  const phrase = phraseStartingAt(view, at + 1);
  if (!names(view, phrase)) return null;
  return united(thingFrom(view, at + 1, view.sentence[1]), ownerWords(view));
};

/** "$7m for the northern line": what a sum is paid for. */
export const forWhat: Shape = (view) => {
  const at = behind(view);
  if (view.mention.counted || view.mention.quantity.dimension === 'duration') return null;
  if (view.tokens.lower[at] !== 'for') return null;
  const phrase = phraseStartingAt(view, at + 1);
  if (!names(view, phrase)) return null;
  return united(thingFrom(view, at + 1, view.sentence[1]), ownerWords(view));
};
