import { AUX, MARK, VERB } from '../word-class.ts';
import { type Bench, classAt } from './bench.ts';

/** Words that lead a noun ("after the strike") or a clause ("after the fire swept"). */
const EITHER = new Set(['after', 'before', 'until', 'since']);

/** "Repairs after the strike could cost": no clause has begun that the word, taken to open one, could open another in. */
export const isPreposition = (bench: Bench, at: number): boolean =>
  EITHER.has(bench.tokens.lower[at]!) && bench.chunks.at(-1)?.kind !== 'figure' && awaitsVerb(bench);

/** "two weeks after the fire swept", "after 9,000 residents were evacuated": the word, taken for a preposition, opens a clause. */
export const isSubordinator = (bench: Bench, at: number): boolean =>
  isAsTheyDo(bench, at) ||
  (EITHER.has(bench.tokens.lower[at]!) &&
    ((isMeasured(bench) && verbSoon(bench, at)) || isDoneTo(bench, at + 1)));

/** "will cut 40 jobs as it closes shops": a pronoun that only does something, and a verb. */
const isAsTheyDo = ({ tokens: { lower } }: Bench, at: number): boolean =>
  lower[at] === 'as' && /^(?:it|they|he|she|we)$/.test(lower[at + 1] ?? '');

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

/** "after 9,000 residents were evacuated": those who are counted have a verb of their own. */
function isDoneTo(bench: Bench, at: number): boolean {
  const held = bench.held.get(at);
  if (held?.mention.kind !== 'quantity') return false;
  if (!held.mention.counted && held.mention.quantity.dimension !== 'number') return false;
  const word = classAt(bench, held.to);
  return word === AUX || (word === VERB && held.to < bench.to);
}
