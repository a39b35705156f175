import { capitalised, type Tokens, written } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { normalWords } from '../../sentence/normal-words.ts';
import { isOfPeople } from '../../subject/names/is-of-people.ts';
import { namesOf } from '../../subject/names/names-of.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { FATES } from '../families.ts';
import { moveInFront } from '../move/move-in-front.ts';
import { calledAlike, isOfCrew } from '../people/called-alike.ts';
import { actsAsAWhole } from './acts.ts';
import type { Counting } from './counting.ts';
import { rangeOf } from './tokens-of.ts';
import { namedByVerb, verbOfCounted } from './verb-of-counted.ts';

/** The noun that is counted and what is done with it; `null` for a figure that counts nothing. */
export function countingOf(draft: Draft, world: World): Counting | null {
  const { mention, frame } = draft;
  const unit = mention.unit ?? unitOfList(draft);
  if (!unit || !(mention.counted || unit !== mention.unit)) return null;
  const moved = moveInFront(draft);
  if (moved) {
    draft.isChange = true;
    draft.direction = moved;
  }
  const { tokens } = frame;
  const [first, whole] = rangeOf(draft, unit);
  const to = beforeRate(frame, first, whole);
  const from = behindName(frame, first, to, world);
  const noun = normalWords(tokens, { from, to });
  // "300 members of staff" are staff
  const isOfMembers =
    noun.at(-1) === 'member' && tokens.lower[to] === 'of' && tokens.lower[to + 1] === 'staff';
  const words = isOfMembers
    ? ['staff']
    : isOfCrew(tokens.lower, to)
      ? ['crew']
      : (othersOf(draft, earlierInSentence(draft, world)) ?? calledAlike(noun));
  if (words.length === 0) return null;
  const verb = verbOfCounted(draft, to, world);
  // "were moved out", "moved to shelters": the words behind the verb may belong to it
  const named = verb ? namedByVerb(frame, verb, world) : null;
  if (verb && actsAsAWhole(draft, verb, named))
    return { draft, world, from, to, words, isOfMembers, moved, verb: null, named: null };
  return { draft, world, from, to, words, isOfMembers, moved, verb, named };
}

/** "struck Ostland, killing 40 and affecting 3 million others": people, where nothing else was counted in front; `null` for any other noun. */
function othersOf({ mention: { unit }, frame }: Draft, earlier: readonly Draft[]): readonly string[] | null {
  if (!unit || !/^others?$/i.test(frame.tokens.text.slice(...unit))) return null;
  const before = earlier.find((d) => d.mention.counted);
  if (!before?.metric) return ['person'];
  return FATES.has(before.metric.family) || /^(?:people|person)$/.test(before.mention.quantity.unit ?? '')
    ? ['person']
    : null;
}

/** "with 45, 25 and 10 fatalities": what the last of a list counts, all of it count; `null` for a figure in no such list. */
function unitOfList({
  frame: { chunks, quantities },
  mention,
  chunk,
}: Draft): readonly [number, number] | null {
  if (mention.quantity.dimension !== 'count') return null;
  for (let at = quantities.indexOf(mention) + 1, i = chunk + 1; at > 0 && at < quantities.length; at++, i++) {
    while (chunks[i]?.word === ',' || chunks[i]?.kind === 'and') i++;
    const next = quantities[at]!;
    if (chunks[i]?.mention !== next || next.quantity.unit !== mention.quantity.unit) return null;
    if (next.unit) return next.unit;
  }
  return null;
}

/** "40 Ryanair flights" are flights, "40 Norvian homes" homes: the token behind a name or a people in front of what is counted. */
function behindName(frame: Frame, from: number, to: number, world: World): number {
  const { entities, tokens } = frame;
  for (const { span } of entities) {
    if (span[0] > tokens.start[from]!) break;
    if (span[0] !== tokens.start[from] || span[1] >= tokens.start[to - 1]!) continue;
    let at = from;
    while (at < to - 1 && tokens.start[at]! < span[1]) at++;
    return at;
  }
  return to - from > 1 && isOfPlace(tokens, from, world) ? from + 1 : from;
}

/** "American", "Georgia" in an article that says "in Georgia": where those counted are, and not what they are. */
function isOfPlace(tokens: Tokens, at: number, world: World): boolean {
  // "American Pie records"
  if (!capitalised(tokens, at) || capitalised(tokens, at + 1) || tokens.lower[at + 1] === '-') return false;
  const word = written(tokens, at, at + 1);
  return isOfPeople(word, world) || namesOf(world).places.has(word);
}

/** "flats a year", "trips per day": the noun alone. */
function beforeRate({ tokens }: Frame, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (RATE.has(tokens.lower[i]!)) return i;
  return to;
}

const RATE = new Set(['a', 'an', 'per', 'each', 'every', '/']);
