import { IRREGULAR_VERBS } from '../../../text/irregular-verbs.ts';
import { type Chunk, tokenAt } from '../../sentence/chunks.ts';
import { verbOfNewClause } from '../../sentence/clause.ts';
import { type Beside, FARTHEST } from './beside.ts';
import { isClosedOff } from './closed-off.ts';
import { MADE } from './wordings.ts';

/** True where the period dates what another clause tells: an aside, what is joined by "and", the saying, what others did. */
export const isOfAnotherClause = (beside: Beside): boolean =>
  (beside.behind ? isOfClauseBehind(beside) : isOfClauseInFront(beside)) || isOfSaying(beside);

const isOfClauseBehind = (beside: Beside): boolean =>
  isOfJoinedVerb(beside) || isOfWhatComes(beside) || isOfWhatWasBefore(beside);

function isOfClauseInFront(beside: Beside): boolean {
  const { draft, figure, at } = beside;
  return (
    isClosedOff(draft.frame, at, figure) ||
    isOfOpening(beside) ||
    isOfOthers(beside) ||
    isOfToldBetween(beside) ||
    isOfPastBefore(beside) ||
    isOfPlanBefore(beside)
  );
}

/** "will cost $4m and be finished in 2027": the time of what it says last, with nothing but a preposition in front. */
function isOfJoinedVerb({ chunks, figure, at }: Beside): boolean {
  let verb = at - 1;
  while (verb > figure && (chunks[verb]!.kind === 'prep' || chunks[verb]!.kind === 'adverb')) verb--;
  return verb > figure && chunks[verb]!.kind === 'verb' && chunks[verb - 1]!.kind === 'and';
}

/** "cut 400 jobs, and it will close in 2030": what a clause of its own says will be. */
function isOfWhatComes({ draft: { frame }, chunks, figure, at }: Beside): boolean {
  for (let i = figure + 1; i + 2 < at; i++) {
    const verb = verbOfNewClause(chunks, i);
    if (verb >= 0 && verb < at && COMING.has(frame.tokens.lower[chunks[verb]!.from]!)) return true;
  }
  return false;
}
const COMING = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'plans',
  'hopes',
  'aims',
  'expects',
]);

/** "has 400 seats, having opened in 2019", "5.1%, the highest since records began in 1971": when what was before was. */
function isOfWhatWasBefore({ draft: { frame }, chunks, figure, at }: Beside): boolean {
  for (let i = figure + 1; i < at; i++) {
    const { kind, word, from } = chunks[i]!;
    if (kind === 'verb' && frame.tokens.lower[from] === 'having') return true;
    if (kind === 'subordinator' && word === 'since' && EXTREME.test(chunks[i - 1]!.word)) return true;
  }
  return false;
}
const EXTREME = /(?:est|^most|^least|^first|^time|^worst|^best)$/;

/** "As in 2019, exports fell", "Unlike in 2019, …", "Built in 2019, the bridge carries": what it is set beside, or how old a thing is. */
function isOfOpening({ chunks, at }: Beside): boolean {
  const [first, second] = chunks;
  if (!chunks.slice(at + 1, at + 3).some(({ word }) => word === ',')) return false;
  return (
    (LIKE.has(first!.word) && second?.kind === 'prep' && at <= 3) ||
    (first!.kind === 'verb' && first!.bare && MADE.test(first!.word) && at <= 3)
  );
}
const LIKE = new Set(['as', 'like', 'unlike']);

/** "Of the 176 who set out three weeks ago, 121 reached": when the others did what they did. */
function isOfOthers({ chunks, at }: Beside): boolean {
  const past = chunks[at + 1]?.word === 'ago' ? at + 2 : at + 1;
  return chunks[past]?.word === ',' && chunks[0]!.word === 'of' && hasRelative(chunks, at);
}

const hasRelative = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(0, Math.min(at, FARTHEST)).some((c) => c.kind === 'relative');

/** "has handed out 1.6m meals since it was set up in 2012 and has 900 volunteers": the time of what is told between. */
const isOfToldBetween = ({ draft: { verb }, chunks, at }: Beside): boolean =>
  verb > at && chunks[verb - 1]?.kind === 'and' && isInSubordinate(chunks, at);

/** "plans to plant 10,000 by 2030 and has so far planted 2,400": what has been done is not of the time that was planned for. */
function isOfPlanBefore({ draft: { verb, frame }, chunks, at }: Beside): boolean {
  const own = chunks[verb];
  return (
    verb > at &&
    own !== undefined &&
    chunks[verb - 1]?.kind === 'and' &&
    HAS.has(frame.tokens.lower[own.from]!)
  );
}
const HAS = new Set(['has', 'have']);

/** "Halm opened in 1972, and 15 of its berths can take large ships": what is so now is not of when something was done. */
function isOfPastBefore({ draft: { verb, frame }, chunks, at }: Beside): boolean {
  const joint = chunks[at + 1]?.word === ',' ? at + 2 : at + 1;
  if (chunks[joint]?.kind !== 'and' && !JOINS.has(chunks[joint]?.word ?? '')) return false;
  const done = chunks.slice(0, at).findLast((c) => c.kind === 'verb');
  if (!done || !isPast(done.word)) return false;
  const now = verb > joint ? chunks[verb]! : chunks.slice(joint).find((c) => c.kind === 'verb');
  const first = now === undefined ? '' : frame.tokens.lower[now.from]!;
  return (
    now !== undefined &&
    !now.bare &&
    !now.infinitive &&
    (IS_NOW.has(first) || (first === now.word && !isPast(first)))
  );
}
const JOINS = new Set(['but', 'while', 'whereas']);
const IS_NOW = new Set('is are has have can may will must'.split(' '));
const isPast = (word: string): boolean => word.endsWith('ed') || IRREGULAR_VERBS.has(word);

/** True where a subordinate clause has begun before the chunk, with its verb. */
function isInSubordinate(chunks: readonly Chunk[], at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && chunks[verb]!.kind !== 'verb' && chunks[verb]!.kind !== 'mark') verb--;
  if (chunks[verb]?.kind !== 'verb') return false;
  const before = chunks[verb - 1]?.kind;
  return chunks[before === 'noun' || before === 'pronoun' ? verb - 2 : verb - 1]?.kind === 'subordinator';
}

/** Longest way from a verb of saying to the day on which it was said, in tokens. */
const LONGEST_SAYING = 8;

/** "…, she said on Tuesday": the day of the saying is not that of what is said. */
function isOfSaying({ draft: { frame }, chunks, at }: Beside): boolean {
  const { tokens, attributions } = frame;
  const { from } = chunks[at]!;
  // "put the March quarter target at 40,000", "put Orrin's 2013 population at 40,000": it belongs to the noun
  const isOwned = chunks[at - 1]?.kind === 'det' || /['’]s?$/.test(tokens.lower[from - 1] ?? '');
  if (isOwned && chunks[at + 1]?.kind === 'noun') return false;
  for (const { span, rule } of attributions) {
    if (rule === 'said:before') continue;
    const verb = tokenAt(tokens, span[0]);
    if (verb < from && from - verb <= LONGEST_SAYING && isPlain(chunks, verb, at)) return true;
  }
  return false;
}

/** True where nothing between the token of the saying and the chunk begins something new. */
function isPlain(chunks: readonly Chunk[], verb: number, at: number): boolean {
  for (let i = at - 1; i >= 0 && chunks[i]!.from > verb; i--) {
    const { kind, word } = chunks[i]!;
    if (kind === 'figure' || kind === 'verb' || kind === 'subordinator' || word === ',') return false;
    // "noted that until 1994 the country made": what is said begins with its own time
    if (word === 'that' && chunks[at + 1]?.kind !== undefined && BEGINS.has(chunks[at + 1]!.kind))
      return false;
  }
  return true;
}
const BEGINS: ReadonlySet<Chunk['kind']> = new Set(['noun', 'det', 'pronoun', 'figure']);
