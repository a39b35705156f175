import { AND, AUX, MARK, NOUN, PREP, VERB } from '../word-class.ts';
import { type Bench, classAt } from './bench.ts';

/**
 * True where the -ing form at the token is what the clause is about: "Smoking among teenagers dropped", "while vaping tripled". Not where a
 * comma ends it before the verb: "Speaking in Oltrey, the minister said".
 */
export function isGerundSubject(bench: Bench, at: number): boolean {
  const { tokens, from, to } = bench;
  if (!tokens.lower[at]!.endsWith('ing')) return false;
  if (at !== from && !OPENS.has(tokens.lower[at - 1]!)) return false;
  const next = classAt(bench, at + 1);
  if (next === VERB || next === AUX) return true;
  // "said that flooding since June has affected"
  if (next !== PREP && tokens.lower[at + 1] !== 'since') return false;
  for (let i = at + 2; i < to && i - at < REACH; i++) {
    const word = classAt(bench, i);
    if (word === MARK && !isInList(bench, i)) return false;
    if (word === VERB || word === AUX) return true;
  }
  return false;
}

/** "Spending on roads, schools and hospitals rose": a comma with one word and another joint behind it. */
const isInList = (bench: Bench, comma: number): boolean =>
  bench.tokens.lower[comma] === ',' &&
  classAt(bench, comma + 1) === NOUN &&
  (classAt(bench, comma + 2) === AND || bench.tokens.lower[comma + 2] === ',');

const OPENS = new Set(['while', 'but', 'whereas', 'that', 'because']);
/** How far its verb may stand, in tokens. */
const REACH = 12;
