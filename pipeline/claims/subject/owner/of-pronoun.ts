import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { PLACES } from '../../metric/people/residents.ts';
import { type Chunk, isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName, OWNED, possessiveIn } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { builtBefore } from '../earlier/built-before.ts';
import { carried } from '../earlier/carry.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { weMeant } from '../people/we-meant.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { bodyMeant } from '../points-back/body-meant.ts';
import { OURS, resolved } from '../resolve.ts';
import { seerOf } from '../tellers/seer-of.ts';
import type { Measured } from './measured.ts';

/** "The winger, whose fee": what stands before the clause. */
export function whose({ draft, world, chunk, noun }: Measured): Told | undefined {
  if (draft.frame.tokens.lower[noun.from] !== 'whose') return undefined;
  return antecedent(draft, world, chunk) ?? undefined;
}

/** "The winger, whose fee", "the 24-year-old, whose wages": what stands before the clause. */
function antecedent(draft: Draft, world: World, chunk: number): Told | null {
  const { chunks } = draft.frame;
  const at = overComma(chunks, chunk);
  const before = chunks[at];
  if (before?.kind === 'figure')
    return earlierInSentence(draft, world).find((d) => d.chunk === at)?.subject ?? null;
  if (before?.kind !== 'noun') return null;
  return resolved(draft, world, isDefinedIn(draft, at) ? at - 4 : at);
}

/** "Tolland is a village in Cook County whose population": of what the village is. */
function isDefinedIn({ frame }: Draft, at: number): boolean {
  const [who, is, kind, prep] = frame.chunks.slice(Math.max(0, at - 4), at);
  return (
    who?.kind === 'noun' &&
    hasName(frame, at - 4) &&
    /^(?:is|was)$/.test(is?.word ?? '') &&
    PLACES.has(kind?.word ?? '') &&
    /^(?:in|of|on|near)$/.test(prep?.word ?? '')
  );
}

/** "It plans to ship 200 units and to triple its staff": of whoever "it" was for the figure in front. */
function sameAsBefore(draft: Draft, world: World, chunk: number, word: string): Told | null {
  if (draft.clauseSubject >= 0 || word !== 'its') return null;
  const { chunks } = draft.frame;
  const before = earlierInSentence(draft, world)[0];
  const at = before?.clauseSubject ?? -1;
  const isIt = at >= 0 && at < chunk && chunks[at]!.kind === 'pronoun' && chunks[at]!.word === 'it';
  return isIt && before?.subject ? before.subject : null;
}

/** "The Greens, who doubled their share", "which raised its profit": the relative with nothing but its verb in front; -1 for none. */
function relativeInFront({ frame: { chunks } }: Draft, chunk: number): number {
  let at = chunk - 1;
  while (at >= 0 && IN_BETWEEN.has(chunks[at]!.kind)) at--;
  return at < chunk - 1 && chunks[at]?.kind === 'relative' ? at : -1;
}
const IN_BETWEEN: ReadonlySet<string> = new Set(['verb', 'adverb', 'figure']);

/** "who expects the central bank to cut its main rate": who is to do it, in front of the infinitive; -1 for nobody. */
function toldTo({ frame, verb }: Draft, chunk: number): number {
  const { chunks } = frame;
  const isTold = chunks[verb]?.infinitive && verb < chunk && chunks[verb - 1]?.kind === 'noun';
  const governs = isTold && chunks[verb - 2]?.kind === 'verb' && hasBody(frame, verb - 1);
  return governs ? verb - 1 : -1;
}

/** "the bank", a name: who can have something; not "a plan to cut its rate". */
const hasBody = (frame: Frame, at: number): boolean =>
  hasName(frame, at) || frame.tokens.lower[frame.chunks[at]!.from] === 'the';

/** "its sales", "their numbers". */
export function ofPronoun({ draft, world, chunk, noun }: Measured): Told | undefined {
  const word = draft.frame.tokens.lower[noun.from]!;
  if (word === 'our') return weMeant(draft, world) ?? undefined;
  if (!OWNED.has(word) || OURS.has(word)) return undefined;
  const told = toldTo(draft, chunk);
  if (told >= 0) return resolved(draft, world, told) ?? undefined;
  // "Analysts cut their forecast for profit": of whom they foresee it
  if (isPriceTarget(draft, noun)) return bodyMeant(draft, world, 'company', chunk) ?? undefined;
  if (isForeseenByMany(draft, world, noun)) return carried(draft, world, 'any', -1) ?? undefined;
  const who = relativeInFront(draft, chunk);
  if (who >= 0) return antecedent(draft, world, who) ?? undefined;
  const main = mainInFront(draft, chunk);
  if (main >= 0) return resolved(draft, world, main) ?? undefined;
  // "The bank left its key rate": its own clause's subject
  const mine =
    draft.clauseSubject >= 0 &&
    draft.clauseSubject < chunk &&
    // "Halm saw sales rise, growing its share": no sales have a share
    !isBareMeasure(draft, world)
      ? (ownerOfDeed(draft, world) ?? resolved(draft, world, draft.clauseSubject))
      : null;
  return (
    mine ??
    sameAsBefore(draft, world, chunk, word) ??
    (word === 'its' ? builtBefore(draft, world, chunk, resolved) : null) ??
    seerOf(draft, world, chunk) ??
    (word === 'their' ? countedInFront(draft, world) : null) ??
    carried(draft, world, personal(word) ? 'person' : 'thing', chunk) ??
    undefined
  );
}

/** "Halm's strong performance raised its share": of whoever did so well. */
function ownerOfDeed({ frame, clauseSubject }: Draft, { rulebook: { language } }: World): Told | null {
  const noun = frame.chunks[clauseSubject]!;
  const own = noun.kind === 'noun' ? possessiveIn(frame.tokens, noun) : -1;
  if (own <= noun.from || !language.list('deeds of somebody').has(noun.word)) return null;
  return subjectFromRange(frame, { from: noun.from, to: own });
}

/** "Meadow birds did worst, with their number going down by 53%": what the clause in front of "with" is about; -1 for none. */
function mainInFront({ frame }: Draft, chunk: number): number {
  const { chunks } = frame;
  if (chunks[chunk - 1]?.word !== 'with' || chunks[chunk - 2]?.word !== ',') return -1;
  const verb = chunks.findLastIndex((c, i) => i < chunk - 2 && isTensed(c));
  const main = verb > 0 ? subjectOf(frame, verb) : -1;
  return chunks[main]?.kind === 'noun' ? main : -1;
}

/** Foreseen by people who only tell of others. */
const isForeseenByMany = (
  { frame, clauseSubject }: Draft,
  { rulebook: { language } }: World,
  { word }: Chunk,
): boolean =>
  language.list('outlooks').has(word) &&
  language.list('people that tell of others').has(frame.chunks[clauseSubject]?.word ?? '');

/** "Trent cut her price target": of the shares that she follows. */
const isPriceTarget = ({ frame: { tokens } }: Draft, { from, to }: Chunk): boolean =>
  tokens.lower[to - 2] === 'price' && to - 2 > from && /^targets?$/.test(tokens.lower[to - 1]!);

/** The clause is about a measure that nobody is named to have. */
function isBareMeasure({ frame, clauseSubject }: Draft, { rulebook }: World): boolean {
  const noun = frame.chunks[clauseSubject]!;
  return (
    noun.kind === 'noun' &&
    // "the water levels were at 69% of their capacity"
    (noun.to - noun.from === 1 || /^levels?$/.test(noun.word)) &&
    !hasName(frame, clauseSubject) &&
    isMeasure(frame, clauseSubject, rulebook) !== null
  );
}

/** "About 9,000 cranes bred here, but their numbers fell": those counted as the subject of the clause before. */
function countedInFront(draft: Draft, world: World): Told | null {
  const counted = earlierInSentence(draft, world).find((d) => d.isSubject && d.mention.counted);
  return counted?.mention.unit ? subjectOfUnit(draft.frame.tokens.text.slice(...counted.mention.unit)) : null;
}

const personal = (word: string): boolean => word === 'his' || word === 'her';
