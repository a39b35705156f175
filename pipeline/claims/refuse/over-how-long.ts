import type { QuantityMention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunks.ts';

/**
 * "Some 230 workers were killed in ten years", "sold 400 cars in its first six months", "In five years it lost 40 members": over how
 * long another figure is counted, and no measure of its own. Of a deed that is done once it is how long it took ("built the hall in
 * two years", "walked 400 km in three weeks").
 */
export function overHowLong(draft: Draft): string | null {
  const { dimension, mention } = draft;
  if (dimension !== 'duration' || !(LONG.has(mention.quantity.unit ?? '') || isDated(draft))) return null;
  if (isOfYear(draft)) return 'the length of the period of another figure';
  const at = prepositionOf(draft);
  if (at < 0) return null;
  return (at === 0 ? countedBehind(draft) : countedInFront(draft, at))
    ? 'the length of the period of another figure'
    : null;
}
const LONG = new Set(['a', 'mo', 'wk']);

/** "in the seven days to May 13": told by its dates. */
const isDated = ({ frame: { tokens }, tokens: [from, to] }: Draft): boolean =>
  tokens.lower[from - 1] === 'the' &&
  /^(?:to|between|until|ending|ended|since)$/.test(tokens.lower[to] ?? '');

/** "in the first 10 months of the year": a part of a year, whatever it is called. */
function isOfYear({ frame: { tokens }, tokens: [from, to] }: Draft): boolean {
  const { lower } = tokens;
  if (!/^(?:first|last|final|opening)$/.test(lower[from - 1] ?? '') || lower[to] !== 'of') return false;
  return (
    lower.slice(to + 1, to + 8).includes('year') && /^(?:in|over|during|for)$/.test(lower[from - 3] ?? '')
  );
}

/** "in", "in its first", "over the": the chunk of the preposition; -1 where another word governs the time, or a noun goes on behind it. */
function prepositionOf({ frame: { chunks, tokens }, chunk, tokens: [from, to] }: Draft): number {
  const behind = chunks[chunk + 1];
  if (
    (behind?.kind === 'noun' && !startsAnew(tokens.lower[to]!)) ||
    behind?.word === 'of' ||
    GOES_ON.test(tokens.lower[to] ?? '')
  )
    return -1;
  let first = from - 1;
  while (LINKS.has(tokens.lower[first] ?? '')) first--;
  if (!OVER.has(tokens.lower[first] ?? '')) return -1;
  return chunks.findIndex((c) => c.from <= first && first < c.to);
}
const OVER = new Set(['in', 'during']);
const LINKS = new Set(
  'its their his her the a first last past only just about around nearly almost some more less than'.split(
    ' ',
  ),
);
/** "In its first six months the firm sold": the subject of the sentence. */
const startsAnew = (word: string): boolean =>
  /^(?:the|a|an|its|their|his|her|this|that|more|some)$/.test(word);
const GOES_ON = /^(?:['’]s?|-|time|after|before|from|than|later)$/;

/** A figure that the verb does something with, or of whom it is said, in the same clause. */
function countedInFront({ frame: { chunks } }: Draft, at: number): boolean {
  const verb = chunks.findLastIndex((c, i) => i < at && c.kind === 'verb');
  // "With power cheap, three generations in five years have": how fast they came
  if (verb < 0 || chunks.slice(verb, at).some((c) => c.kind === 'mark')) return false;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'subordinator' || chunk.word === ';') return false;
    if (chunk.kind === 'figure' && isCounted(chunk, i > verb)) return true;
  }
  return false;
}

function countedBehind({ frame: { chunks }, chunk: from }: Draft): boolean {
  return chunks.slice(from + 1).some((chunk) => chunk.kind === 'figure' && isCounted(chunk, true));
}

/** What is counted, a sum or a share; of a subject only what is counted: "the £4m hall was built in two years". */
function isCounted({ mention }: Chunk, isObject: boolean): boolean {
  if (mention?.kind !== 'quantity') return false;
  const { counted, quantity } = mention as QuantityMention;
  return counted || (isObject && SUMS.has(quantity.dimension ?? ''));
}
const SUMS = new Set(['money', 'ratio', 'number', 'multiple', 'count']);
