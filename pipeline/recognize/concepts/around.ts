import { ADVERB, PREPOSITION, TO } from '../../rulebook/word-classes.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isTime, phraseEndingAt } from './thing.ts';
import type { View } from './view.ts';

/** Words between a noun and its figure that bound the figure: "as much as", "no more than". */
const HEDGES = new Set([
  'more',
  'less',
  'fewer',
  'than',
  'least',
  'most',
  'high',
  'low',
  'little',
  'many',
  'much',
  'few',
  'a',
  'an',
  'the',
  'some',
  'record',
  'between',
  'up',
]);

/** Furthest look to the left of a figure for what it hangs on. */
const REACH = 10;

/** What stands directly before a figure, hedges aside: the last token of it, and the words passed that can govern. */
export interface Before {
  readonly at: number;
  readonly links: readonly string[];
}

export function before(view: View): Before {
  const { tokens, tags, core, sentence } = view;
  const links: string[] = [];
  let i = core[0] - 1;
  const stop = Math.max(sentence[0], core[0] - REACH);
  for (; i >= stop; i--) {
    const word = tokens.lower[i]!;
    // "target for the third quarter to 90,000": the time between does not part them
    const time = links.length > 0 ? phraseEndingAt(view, i) : null;
    if (time && time.from > stop && isWhen(view, time)) {
      i = time.from;
      continue;
    }
    const tag = tags[i]!;
    if (LINKING.has(word) || tag === PREPOSITION || tag === TO) links.push(word);
    else if (!HEDGES.has(word) && (tag !== ADVERB || DIRECTIONS.has(word))) break;
  }
  return { at: i, links };
}

const isWhen = (view: View, phrase: NounPhrase): boolean =>
  isTime(view, phrase) || (phrase.kind === 'figure' && view.figures[phrase.head - view.sentence[0]] === 0);

const LINKING = new Set([
  'worth',
  'costing',
  'priced',
  'valued',
  'totalling',
  'totaling',
  'starting',
  'as',
  'equal',
]);
/** "shares down 12%": which way something went. */
export const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'higher', 'lower']);

/** The token behind the figure, behind a parenthesis that gives it in another unit ("3 miles (5 km) of"). */
export function behind(view: View): number {
  const { tokens, whole, core, sentence } = view;
  let i = Math.max(core[1], whole[1]);
  if (tokens.lower[i] === ')') i++;
  else if (tokens.lower[i] === '(')
    for (let k = i + 1; k < Math.min(sentence[1], i + 8); k++)
      if (tokens.lower[k] === ')') {
        i = k + 1;
        break;
      }
  return i;
}
