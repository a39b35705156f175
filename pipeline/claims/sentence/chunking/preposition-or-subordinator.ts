import { capitalised } from '../../../text/tokens.ts';
import { AUX, MARK, VERB } from '../word-class.ts';
import { canBeFinite } from '../word-classes/words.ts';
import { type Bench, classAt, isFigureAt } from './bench.ts';

/** Words that lead a noun ("after the strike") or a clause ("after the fire swept"). */
const EITHER = new Set(['after', 'before', 'until', 'since']);

/** "Repairs after the strike could cost": no clause has begun that the word, taken to open one, could open another in. */
export const isPreposition = (bench: Bench, at: number): boolean =>
  EITHER.has(bench.tokens.lower[at]!) && bench.chunks.at(-1)?.kind !== 'figure' && awaitsVerb(bench);

/** "two weeks after the fire swept", "after 9,000 residents were evacuated": the word, taken for a preposition, opens a clause. */
export const isSubordinator = (bench: Bench, at: number): boolean =>
  isAsTheyDo(bench, at) ||
  isAsItMoves(bench, at) ||
  (EITHER.has(bench.tokens.lower[at]!) &&
    ((isMeasured(bench) && verbSoon(bench, at)) || isDoneTo(bench, at + 1) || verbBehindAside(bench, at)));

/** "will cut 40 jobs as it closes shops": a pronoun that only does something, and a verb. */
const isAsTheyDo = ({ tokens: { lower } }: Bench, at: number): boolean =>
  lower[at] === 'as' && /^(?:it|they|he|she|we)$/.test(lower[at + 1] ?? '');

/** "Halm cuts jobs as profit falls to £8m": a few words, and one that says how far they moved. */
function isAsItMoves(bench: Bench, at: number): boolean {
  const { lower } = bench.tokens;
  if (lower[at] !== 'as') return false;
  for (let k = at + 2; k < bench.to && k < at + 6; k++) {
    if (classAt(bench, k) === MARK) return false;
    if (!/[^s]s$/.test(lower[k]!) || !canBeFinite(lower[k]!, bench.rules)) continue;
    if (isFigureAt(bench, k + 1)) return true;
    if (isEndOfMove(lower[k + 1] ?? '') && isFigureAt(bench, k + 2)) return true;
  }
  return false;
}

/** "to 58%", "by 4%", "from 60%". */
export const isEndOfMove = (word: string): boolean => word === 'to' || word === 'by' || word === 'from';

/** "two weeks after", "received good news this month after". */
const isMeasured = ({ chunks }: Bench): boolean => /^(?:figure|period)$/.test(chunks.at(-1)?.kind ?? '');

/** True where the clause so far has a subject and no verb. */
function awaitsVerb({ chunks }: Bench): boolean {
  for (let k = chunks.length - 1; k >= 0; k--) {
    const { kind } = chunks[k]!;
    if (kind === 'verb') return false;
    // "received good news this month after prices rose": what the verb has
    if (kind === 'noun' && chunks[k - 1]?.kind === 'verb') return false;
    // "was defused in Velden after": a noun behind a preposition has no verb to wait for
    if (kind === 'noun' && chunks[k - 1]?.kind !== 'prep') return true;
    if (kind === 'mark' || kind === 'subordinator') return false;
  }
  return false;
}

/** How far a verb is looked for, in tokens. */
const SOON = 12;

function verbSoon(bench: Bench, start: number): boolean {
  for (let k = start + 1; k < bench.to && k < start + SOON; k++) {
    const word = classAt(bench, k);
    if (word === VERB || word === AUX) return true;
    if (word === MARK) return false;
  }
  return false;
}

/** "after Ostland, its largest buyer, imposed duties": a name, words between commas that do nothing, and a verb. */
function verbBehindAside(bench: Bench, at: number): boolean {
  const { tokens, to } = bench;
  let k = at + 1;
  while (k < to && capitalised(tokens, k)) k++;
  if (k === at + 1 || tokens.lower[k] !== ',') return false;
  const open = k;
  for (k++; k < to && k < open + SOON; k++) {
    const word = classAt(bench, k);
    if (word === VERB || word === AUX) return false;
    if (tokens.lower[k] === ',') {
      const next = classAt(bench, k + 1);
      return k > open + 1 && (next === VERB || next === AUX);
    }
  }
  return false;
}

/** "after 9,000 residents were evacuated": those who are counted have a verb of their own. */
function isDoneTo(bench: Bench, at: number): boolean {
  const held = bench.held.get(at);
  if (held?.mention.kind !== 'quantity') return false;
  if (!held.mention.counted && held.mention.quantity.dimension !== 'number') return false;
  const word = classAt(bench, held.to);
  return word === AUX || (word === VERB && held.to < bench.to);
}
