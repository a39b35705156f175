import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import { STOPS } from '../quantities/counted-noun/stops.ts';
import { looksPlural } from '../quantities/singular.ts';
import { type Check, refuse } from './check.ts';

/** "three reasons", "two ways", "these three points": talk about the text. */
export const discourse: Check = ({ tokens, node, ceiling, rules }) => {
  if (node.form !== 'words' || node.to >= ceiling) return null;
  for (let i = node.to, n = 0; i < ceiling && n < 3; i++, n++) {
    const word = tokens.lower[i]!;
    const reason = rules.nouns.get(word);
    if (reason) return refuse('discourse', reason, node.from, i + 1);
    if (tokens.kind[i] !== WORD || STOPS.has(word) || looksPlural(word)) return null;
  }
  return null;
};

/** "a hundred years from now": a way to say "long". */
export const hyperbole: Check = ({ tokens, node }) => {
  const long = node.form === 'words' && tokens.lower[node.from] === 'a' && tokens.lower[node.to] === 'years';
  const away = long && tokens.lower[node.to + 1] === 'from' && tokens.lower[node.to + 2] === 'now';
  return away ? refuse('hyperbole', 'a way of speech', node.from, node.to + 3) : null;
};

/** "these three points", "— the two companies": the number repeats what was named before. */
export const backReference: Check = ({ tokens, node, floor, rules }) => {
  if (node.form !== 'words' || node.magnitude !== 0 || node.from - 1 < floor) return null;
  const before = tokens.lower[node.from - 1]!;
  // "the said three firms", but "the army said nine soldiers were killed"
  const isSaying = before === 'said' && tokens.lower[node.from - 2] !== 'the';
  if (rules.list('back_references').has(before) && !isSaying)
    return refuse('back reference', 'repeats a count of things named', node.from, node.to);
  const apposed = before === 'the' && node.from - 2 >= floor && APPOSITION.has(tokens.lower[node.from - 2]!);
  return apposed ? refuse('back reference', 'repeats a count of things named', node.from, node.to) : null;
};
const APPOSITION = new Set(['—', '–']);

/** "One analyst said": a certain one, no count. */
export const certain: Check = ({ tokens, node, floor, ceiling, rules }) => {
  if (tokens.lower[node.from] !== 'one' || node.from !== floor || node.to !== node.from + 1) return null;
  const list = rules.list('certain');
  for (let i = node.to, n = 0; i < ceiling && n < 3 && tokens.kind[i] === WORD; i++, n++)
    if (list.has(tokens.lower[i]!)) return refuse('certain', 'means a certain one', node.from, node.to);
  return null;
};

/** "one another", "one day", "no one", "the only one": "one" that counts nothing. */
export const phrases: Check = ({ tokens, node, rules }) => {
  for (const { words, reason } of rules.phrases.get(tokens.lower[node.from]!) ?? [])
    if (words.every((word, k) => tokens.lower[node.from + k] === word))
      return refuse('speech', reason, node.from, node.to);
  return null;
};

/** "14%", "14.5 per cent". */
const isOfShare = ({ lower, kind }: Tokens, at: number): boolean =>
  kind[at] === NUMBER && /^(?:%|per|percent)$/.test(lower[at + 1] ?? '');

/** "no one", "the only one", "this one": a pronoun. */
export const speech: Check = ({ tokens, node, floor, rules }) => {
  if (tokens.lower[node.from] !== 'one' || node.to !== node.from + 1) return null;
  const before = node.from > floor ? tokens.lower[node.from - 1]! : '';
  // "a loss of 21%, after one of 14%": the loss
  const isPronoun = tokens.lower[node.to] === 'of' && isOfShare(tokens, node.to + 1);
  if (isPronoun) return refuse('speech', 'a pronoun', node.from, node.to);
  if (tokens.lower[node.to] === 'of') return null;
  return rules.list('one_leads').has(before) ? refuse('speech', 'a pronoun', node.from, node.to) : null;
};
