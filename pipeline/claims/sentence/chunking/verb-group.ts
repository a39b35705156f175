import { ADVERB, AUX, BARE, TO, VERB } from '../word-class.ts';
import { canBeBase } from '../word-classes/words.ts';
import { type Bench, classAt, push } from './bench.ts';

/** True for the class of a word that can stand in a verb group. */
export const isVerbal = (word: number | undefined): boolean =>
  word === VERB || word === AUX || word === ADVERB || word === BARE;

/** True where "to" has a verb behind it, as in "to quickly sell"; false in "to Velden". */
export function opensInfinitive(bench: Bench, to: number): boolean {
  if (bench.held.has(to + 1)) return false;
  const next = classAt(bench, to + 1);
  return next === VERB || next === AUX || (next === ADVERB && classAt(bench, to + 2) === VERB);
}

/** Makes a chunk of the verbs that stand together, "would have been sold", and says where the next begins. */
export function verbGroup(bench: Bench, start: number): number {
  let head = start;
  for (let k = start; k < bench.to && !bench.held.has(k); k++) {
    const word = classAt(bench, k);
    if (word === AUX && k > start && beginsAnother(bench, head, k)) break;
    if (word === VERB && k > start && isOfMainClause(bench, head, k)) break;
    if (word === VERB || word === AUX || word === BARE) head = k;
    else if (word === TO ? !isVerbal(classAt(bench, k + 1)) : word !== ADVERB) break;
  }
  // adverbs behind the last verb belong to what follows
  push(bench, 'verb', start, head + 1, head);
  return head + 1;
}

/** "of those infected had been", "those who smoke have tried": an auxiliary behind a full verb opens a group of its own. */
function beginsAnother(bench: Bench, head: number, at: number): boolean {
  const before = classAt(bench, head);
  return head === at - 1 && (before === VERB || before === BARE) && !NON_FINITE.has(bench.tokens.lower[at]!);
}
const NON_FINITE = new Set(['be', 'been', 'being', 'having', "'s", "'ve", "'re", "n't"]);

/** "the bank that was rescued fell", "the bridge that the council built cost": a full verb behind a full verb is of the clause around it. */
function isOfMainClause(bench: Bench, head: number, at: number): boolean {
  const before = classAt(bench, head);
  if (before !== VERB && before !== BARE) return false;
  const { lower } = bench.tokens;
  return !(TAKES_VERB.test(lower[head]!) && canBeBase(lower[at]!, bench.rules));
}
/** "helped raise", "let prices rise". */
const TAKES_VERB = /^(?:help|let|mak|made$|go$|goes$|went$|come|came$|dare)/;
