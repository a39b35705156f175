import { behind } from '../around.ts';
import { phraseEndingAt, startOfThing, thingFrom } from '../thing.ts';
import { rangeOf } from '../view.ts';
import { names, type Shape } from './shape.ts';

/** "6 hours, 10 minutes", "4 or 5 ppb", "$5m (£4m)": what goes on from the figure before measures the same. */
export const sameAsBefore: Shape = (view) => {
  const { previous, tokens, sentence, core, mention } = view;
  if (!previous || mention.counted) return null;
  // "a tenth of its cash, or some £2 million"
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
  const restated = paired || reached || tokens.lower[end] === 'or' || tokens.lower[end + 1] === 'or'; // "8%, or £2 million"
  if (previous.counted && !paired) return null;
  if (!restated && previous.quantity.dimension !== mention.quantity.dimension) return null;
  return 'as before';
};

const CONTINUING = new Set(
  '( , and or / the to from up down about around nearly roughly some more than over at least compared with against versus'.split(
    ' ',
  ),
);

/** What stands in the same parenthesis as a figure before it is of the same name: "(21 kg, 4 years)". */
export const inParenthesis: Shape = (view) => {
  const { tokens, core, sentence, previous } = view;
  for (let i = core[0] - 1; i > Math.max(sentence[0], core[0] - 12); i--) {
    const word = tokens.lower[i]!;
    if (word === ')') return null;
    if (word !== '(') continue;
    if (previous && rangeOf(tokens, previous.span, sentence)[0] > i) return 'as before';
    const noun = phraseEndingAt(view, i - 1);
    if (!names(view, noun)) return null;
    return thingFrom(view, startOfThing(view, noun, OF).from, core[0]);
  }
  return null;
};

const OF = new Set(['of']);
