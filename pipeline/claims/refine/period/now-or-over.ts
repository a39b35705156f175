import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import type { World } from '../../world.ts';

/** A period that had not begun when the article was printed. */
export const isToCome = (period: Period | null, { document: { published } }: World): boolean =>
  period?.from != null && published !== null && period.from > published.slice(0, period.from.length);

/** A stated period that had ended when the article was printed. */
export const isOver = ({ known, to }: Period, { document: { published } }: World): boolean =>
  known !== 'document' && to !== null && published !== null && to < published.slice(0, to.length);

/** "handled 3.1 million passengers in 2025 and employs 2,800 people": what is told in the present is not of last year. */
export function speaksOfNow({ frame: { chunks, tokens }, verb: own, isChange }: Draft): boolean {
  const told = chunks[own]?.bare ? governing(chunks, own) : own;
  const verb = chunks[told - 1]?.kind === 'and' ? firstOfJoined(chunks, told) : told;
  const chunk = chunks[verb];
  if (!chunk || chunk.bare || chunk.infinitive || isChange) return false;
  const first = tokens.lower[chunk.from]!;
  return NOW.has(first) || (first === chunk.word && /[^s]s$/.test(first) && !/(?:was|ous)$/.test(first));
}

/** "has become the largest, launching another 398": the verb whose time a participle has. */
function governing(chunks: readonly Chunk[], participle: number): number {
  for (let i = participle - 1; i >= 0 && chunks[i]!.kind !== 'subordinator'; i--)
    if (chunks[i]!.kind === 'verb' && !chunks[i]!.bare && !chunks[i]!.infinitive) return i;
  return participle;
}

/** "will create 200 jobs and support 300 more": the verb in front whose auxiliary a base form shares, or the verb itself. */
function firstOfJoined(chunks: readonly Chunk[], verb: number): number {
  if (chunks[verb]!.to - chunks[verb]!.from > 1 || /(?:s|ed)$/.test(chunks[verb]!.word)) return verb;
  for (let i = verb - 2; i >= 0 && chunks[i]!.word !== ','; i--) if (chunks[i]!.kind === 'verb') return i;
  return verb;
}

/** "plans 14 stops by 2029 and has spent 220 million": what has been done is of no time to come. */
export const hasDone = ({ frame: { chunks, tokens }, verb }: Draft): boolean =>
  /^ha(?:s|ve)$/.test(tokens.lower[chunks[verb]?.from ?? -1] ?? '');

const NOW = new Set('is are has have will can could may might would should must'.split(' '));
