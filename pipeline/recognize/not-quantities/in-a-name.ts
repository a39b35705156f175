import { ALNUM, capitalised, glued, WORD } from '../../text/tokens.ts';
import { STOPS } from '../quantities/counted-noun/stops.ts';
import { countsThings, isSmallDecimal, runOn, titled } from './around-number.ts';
import { type Check, refuse } from './check.ts';
import { isSaidOnce } from './said-once.ts';

/** "Graviton 5", "iPhone 14", "Haiku 4.5", "FTSE 100", "Euro 2020": a number that a name ends in. */
export const name: Check = (suspect) => {
  const { tokens, node, floor, rules } = suspect;
  if (!(node.plain || isSmallDecimal(suspect)) || node.from - 1 < floor) return null;
  const at = node.from - 1;
  const kind = tokens.kind[at];
  if ((kind !== WORD && kind !== ALNUM) || glued(tokens, node.from)) return null;
  // "Group of 20", "Council of 5"
  if (
    tokens.lower[at] === 'of' &&
    at - 1 >= floor &&
    rules.list('bodies_of').has(tokens.lower[at - 1]!) &&
    capitalised(tokens, at - 1) &&
    at - 1 > floor
  )
    return refuse('name', 'part of a name', node.from, node.to);
  if (!capitalised(tokens, at) && !/[A-Z]/.test(tokens.text.slice(tokens.start[at], tokens.end[at])))
    return null;
  const word = tokens.lower[at]!;
  if (rules.list('no_names').has(word) || STOPS.has(word) || (at === floor && word.endsWith('ly')))
    return null;
  if (isSaidOnce(suspect)) return null;
  const digits = tokens.lower[node.from]!;
  if (countsThings(suspect)) {
    // "In Texas 12 people died", "Boeing 400 jobs": things are counted, unless the name and number stay together ("Windows 11 users")
    if (digits.length > 3) return null;
    if (titled(suspect)) return null;
    if (at - 1 >= floor && LOCATORS.has(tokens.lower[at - 1]!)) return null;
    if (!/^\d{1,2}$/.test(digits)) return null;
  }
  return refuse('name', 'part of a name', node.from, runOn(suspect));
};
const LOCATORS = new Set(
  'in at across from near within throughout inside outside and of to for with by on'.split(' '),
);

/** "Xeon 8488C": one capital letter behind the digits of a name is no Celsius. */
export const modelCode: Check = ({ tokens, node, floor, ceiling, rules }) => {
  const { from, to } = node;
  if (!node.plain || to >= ceiling || from - 1 < floor || !glued(tokens, to)) return null;
  if (tokens.end[to]! - tokens.start[to]! !== 1 || !capitalised(tokens, to)) return null;
  const named = capitalised(tokens, from - 1) && tokens.kind[from - 1] === WORD && !glued(tokens, from);
  const word = tokens.lower[from - 1]!;
  if (
    !named ||
    rules.list('no_names').has(word) ||
    STOPS.has(word) ||
    (from - 2 >= floor && PLACES.has(tokens.lower[from - 2]!))
  )
    return null;
  // "Proposition 1A" at the beginning, where "In 20C weather" may stand as well
  return from - 1 === floor && !rules.before.has(word)
    ? null
    : refuse('model code', 'part of a name', from, to + 1);
};

/** "Boeing 737s": several of a model, and no seconds. */
export const models: Check = ({ tokens, node: { from, to, plain }, floor }) => {
  const isNamed =
    from > floor && tokens.kind[from - 1] === WORD && capitalised(tokens, from - 1) && !glued(tokens, from);
  if (!plain || tokens.lower[to] !== 's' || !glued(tokens, to) || !isNamed) return null;
  return /^\d{3}$/.test(tokens.lower[from]!) ? refuse('model code', 'part of a name', from, to + 1) : null;
};

const PLACES = new Set(['in', 'at', 'near', 'across']);

/** "the Big Four", "the Seven Sisters": a number word with a capital inside a sentence belongs to a name. */
export const capitalWord: Check = (suspect) => {
  const { tokens, node, floor } = suspect;
  if (node.form !== 'words' || node.from === floor || !capitalised(tokens, node.from) || titled(suspect))
    return null;
  // behind a word or an opening quote: "the Big Four", “Nine Bells”
  const before =
    tokens.kind[node.from - 1] === WORD || /["“‘']/.test(tokens.text[tokens.start[node.from - 1]!]!);
  return before ? refuse('capital word', 'part of a name', node.from, node.to) : null;
};
