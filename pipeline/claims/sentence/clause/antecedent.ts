import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { type Chunk, isNominal } from '../chunk.ts';
import { isInDiameter } from '../wordings/in-diameter.ts';
import { phraseStart } from './phrase-start.ts';
import { NOTHING, sameAs, subjectAt, type Walk } from './walk.ts';

/** "the bridge, which cost £4m": the noun before the relative pronoun, over a comma and its prepositions. */
export function antecedent(chunks: readonly Chunk[], relative: number): Walk {
  let noun = relative - 1;
  while (noun >= 0 && standsBetween(chunks[noun]!)) noun--;
  noun = overSize(chunks, noun);
  if (chunks[noun]?.kind === 'verb') return sameAs(noun);
  if (!isNominal(chunks[noun])) return NOTHING;
  const all = wholeOf(chunks, noun, chunks[relative - 1]!.word === ',');
  // "Exports to Ostland, which buys a third": one buys, and many would buy
  const whole =
    all !== noun && isOfOne(chunks[relative + 1]) && isMany(chunks[all]!) && !isMany(chunks[noun]!)
      ? noun
      : all;
  // "The engine is a machine that weighs": what the predicate says is said of the subject
  const copula = chunks[relative]!.kind === 'relative' ? copulaBefore(chunks, whole) : -1;
  return copula >= 0 ? sameAs(copula) : subjectAt(whole);
}

/** "a mound 24m (79ft) in diameter, which": what is so large, and no diameter. */
function overSize(chunks: readonly Chunk[], noun: number): number {
  if (!isInDiameter(chunks, noun - 1)) return noun;
  let at = noun - 2;
  while (at > 0 && (chunks[at]!.kind === 'figure' || chunks[at]!.word === '(' || chunks[at]!.word === ')'))
    at--;
  return at < noun - 2 && chunks[at]?.kind === 'noun' ? at : noun;
}

/** "buys", "has": the form of one alone. */
const isOfOne = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' && verb.to - verb.from === 1 && /[^s]s$/.test(verb.word);
const isMany = ({ kind, word }: Chunk): boolean => kind === 'noun' && /[^su]s$/.test(word);

const standsBetween = ({ kind, word }: Chunk): boolean =>
  word === ',' || word === '(' || kind === 'prep' || kind === 'adverb' || kind === 'period';

/** "a bridge over the river, which cost": the head of the whole phrase where a comma or a place stands between. */
function wholeOf(chunks: readonly Chunk[], noun: number, behindComma: boolean): number {
  // "the second-largest airline after Kessel Air, which", "all but … except light rail, which": the one that it stands behind
  if (RANKED.has(chunks[noun - 1]?.word ?? '')) return noun;
  const [thing, deed] = chunks.slice(Math.max(0, noun - 3), Math.max(0, noun - 1));
  // "a rover made in Halm that can drive": what was made there
  const isMadeThere =
    deed?.kind === 'verb' && deed.bare && isMadeSo(deed) && chunks[noun]!.to - chunks[noun]!.from === 1;
  if (!behindComma && isMadeThere && PLACES.has(chunks[noun - 1]?.word ?? '') && isNominal(thing))
    return noun - 3;
  const placed = PLACES.has(chunks[noun - 1]?.word ?? '') && chunks[noun - 2]?.kind === 'noun';
  if (!behindComma && !placed) return noun;
  const { head } = phraseStart(chunks, noun);
  // "a railway, built of steel and concrete, which": over what it was made of
  const made = chunks[head - 2];
  const material = /^(?:of|from|in|with|out|on)$/.test(chunks[head - 1]?.word ?? ''); // "led by Halmark, which": Halmark
  if (material && made?.kind === 'verb' && chunks[head - 3]?.word === ',')
    if (isNominal(chunks[head - 4]) && isMadeSo(made)) return wholeOf(chunks, head - 4, true);
  // "the mayor of Halm, which has", "pricing for the truck, which qualifies": of no person and no deed
  // "a key supplier to Orla Foods, which sold"
  if (head < noun && RELATED.has(chunks[head]!.word) && /^(?:to|of|for)$/.test(chunks[head + 1]?.word ?? ''))
    return head + 2;
  if (head < noun && HANDS_ON.has(chunks[head]!.word))
    return chunks[head + 1]?.kind === 'prep' ? head + 2 : noun;
  if (isThing(chunks, head)) return head;
  // "is spending $94m on a plant at Halm that will take": the plant, and neither the sum nor the place
  return placed && isThing(chunks, noun - 2) ? noun - 2 : noun;
}

const isMadeSo = ({ word }: Chunk): boolean => /^(?:built|made)$|(?:ed|en|wn|rn)$/.test(word);

/** Persons, deeds and what is said of a thing: behind the thing, "which" means the thing. */
const HANDS_ON = new Set(
  `head chief boss mayor president director chairman chairwoman chair founder governor minister leader captain coach spokesman spokeswoman spokesperson official executive analyst lawyer fans
   residents observers monitors inspectors experts engineers rescuers soldiers troops workers staff users members customers patients passengers opening closure completion construction building launch design work works
   plan plans pricing price purchase sale sales restoration renovation future rest name`.split(/\s+/),
);

/** What somebody is to another, who has the figures that follow. */
const RELATED = new Set(
  'supplier suppliers rival rivals partner partners subsidiary owner owners maker provider competitor lender customer buyer'.split(
    ' ',
  ),
);

const RANKED = new Set(['after', 'behind', 'than', 'against', 'except', 'excluding', 'besides']);

/** "a bridge over the river that will cost": where a thing is costs nothing. */
const PLACES = new Set(['in', 'at', 'over', 'near', 'across', 'outside', 'on', 'along']);

/** What "which" can point at: not the sum in "spent $94m on the crossing, which", nor the anchor in "lay at anchor outside the port, which". */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const { kind, mention, from, to } = chunks[at]!;
  if (kind === 'figure') return mention?.kind === 'quantity' && mention.counted;
  const isBare = kind === 'noun' && to - from === 1 && chunks[at - 1]?.kind === 'prep';
  return !isBare || chunks[at - 1]!.word === 'of' || chunks[at - 2]?.kind !== 'verb';
}

const REASONS = new Set(['reason', 'cause', 'factor', 'problem', 'explanation', 'driver', 'worry', 'issue']);

function copulaBefore(chunks: readonly Chunk[], noun: number): number {
  let verb = noun - 1;
  if (chunks[verb]?.kind === 'and' && chunks[verb - 1]?.kind === 'noun') verb -= 2;
  if (chunks[verb]?.kind !== 'verb' || !COPULA.has(chunks[verb]!.word)) return -1;
  // "The main reason was wages, which cost": of the reason itself nothing is said
  return REASONS.has(chunks[phraseStart(chunks, verb - 1).head]?.word ?? '') ? -1 : verb;
}
