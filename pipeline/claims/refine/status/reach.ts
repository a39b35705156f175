import type { CueMention } from '../../../model/mention.ts';
import type { Draft } from '../../draft.ts';
import { chunkAt, tokenAt } from '../../sentence/chunks.ts';
import { verbBehind } from '../../sentence/clause.ts';
import { isDoneTo, meansOtherwise } from './means-otherwise.ts';
import {
  isDoneBefore,
  isInAside,
  isOfAnotherClause,
  isOfAnotherFigure,
  MODALS,
} from './of-another-clause.ts';
import { isPurposeOfTaken, TOOK } from './what-it-took.ts';

/** Price of a cue: tokens between it and the figure, dearer over borders; -1 where it does not reach the figure. */
export function reach(draft: Draft, { span }: CueMention): number {
  const { tokens } = draft.frame;
  const [from, to] = draft.tokens;
  const a = tokenAt(tokens, span[0]);
  const b = tokenAt(tokens, span[1] - 1) + 1;
  // "62% of tenants think rents will rise": that they think so is a fact
  if (draft.answer >= 0 && a >= draft.frame.chunks[draft.verb]!.from) return -1;
  // "5,655 likely voters"; "2,386 planned operations were cancelled": what was planned was done to
  if (a < to && b > from) return tokens.lower[a] === 'likely' || isDoneTo(draft) ? -1 : 0;
  if (meansOtherwise(draft, a, b)) return -1;
  return b <= from ? fromInFront(draft, a, b) : fromBehind(draft, a, span[0]);
}

/** "is expected to cost $4m": a word in front, over all that stands between. */
function fromInFront(draft: Draft, a: number, b: number): number {
  const { lower } = draft.frame.tokens;
  if (isInAside(draft, a, b) || isPurposeOfTaken(draft, a)) return -1;
  if (isOfAnotherClause(draft, a, b) || isDoneBefore(draft) || isOfAnotherFigure(draft, a, b)) return -1;
  let cost = 0;
  for (let i = b; i < draft.tokens[0]; i++) {
    const low = lower[i]!;
    if (low === ';') return -1;
    // "will cut 900 jobs at its plant, where 4,000 people work": what is so there already
    if (low === 'where' && lower[i - 1] === ',') return -1;
    // "cut its forecast after sales fell by 4%": what had come before that, with a verb of its own
    if (low === 'after' && (draft.frame.chunks[draft.verb]?.from ?? -1) > i) return -1;
    // "likely to be approved after a shot which had a 95% rate": the clause behind "which" has a past of its own
    if ((low === 'which' || low === 'who') && PAST.has(lower[i + 1] ?? '')) return -1;
    cost += 1 + (BORDERS.get(low) ?? 0);
  }
  return cost > 34 ? -1 : cost;
}
const PAST = new Set(['had', 'was', 'were', 'did']);
const BORDERS: ReadonlyMap<string, number> = new Map([
  [',', 3],
  ['and', 3],
  ['which', 6],
  ['who', 6],
  ['while', 9],
  ['but', 9],
  ['(', 12],
  // "cut its forecast after production of": what has come before that
  ['after', 24],
]);

/** "6 GW is expected", "$11bn planned capex": behind the figure only its own verb, or what stands right there. */
function fromBehind(draft: Draft, a: number, start: number): number {
  const { chunks, tokens, quantities } = draft.frame;
  const [, to] = draft.tokens;
  // "cost €412m to build": what it was for
  const isTaken = TOOK.test(chunks[draft.verb]?.word ?? '') || draft.metric?.family === 'cost';
  if (isTaken && tokens.lower[a] === 'to') return -1;
  // "sold for $4m against an estimate of $3m": of the other one
  const of = tokens.lower[a + 1] === 'of' ? tokens.end[a + 1]! : -1;
  if (of >= 0 && quantities.some((q) => q.span[0] > of && q.span[0] - of < ABOUT)) return -1;
  const verb = draft.isSubject ? chunks[verbBehind(draft.frame, draft.chunk)] : undefined;
  if (verb && a >= verb.from && a < verb.to + 2) return 1 + (a - to) / 4;
  if (a - to > AHEAD) return -1;
  // "derailed killing two people may have been speeding": the verb of another clause, whose subject stands before
  const later = draft.isSubject ? -1 : chunkAt(draft.frame, a);
  const isLater = later > draft.chunk && chunks[later]!.kind === 'verb' && !chunks[later]!.infinitive;
  // "A jet carrying 176 people reportedly suffered": of what the jet did
  const inPhrase = draft.verb >= 0 && draft.verb < draft.chunk && chunks[draft.verb]!.bare;
  if (isLater && (MODALS.has(tokens.lower[a]!) || inPhrase)) return -1;
  // "$2.10 a share beat the $1.95 expected": the other one was
  const after = tokens.start[to]!;
  if (quantities.some((q) => q.span[0] >= after && q.span[1] <= start)) return -1;
  for (let i = to; i < a; i++) if (CLOSES.has(tokens.lower[i]!)) return -1;
  return 2 + 2 * (a - to);
}
const AHEAD = 5;
/** Room for "about" in front of a figure, in characters. */
const ABOUT = 12;
const CLOSES = new Set([',', ';', 'and', '.', ')', '(']);
