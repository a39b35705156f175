import { THEM } from '../../../../recognize/grammar/pointing-back.ts';
import type { Draft } from '../../../draft.ts';
import type { Chunk } from '../../../sentence/chunks.ts';
import { hasName } from '../../../sentence/noun-phrase.ts';
import type { Pair } from './pair.ts';

/** "and the east line's by", "and Norland by": an owner without what is owned. */
export function isOwnersAlone({ frame }: Draft, at: number): boolean {
  const { chunks, tokens } = frame;
  const noun = chunks[at];
  const joint = chunks[at - 1];
  if (noun?.kind !== 'noun' || (joint?.kind !== 'and' && joint?.word !== ',')) return false;
  return /^['’]s?$/.test(tokens.lower[noun.to - 1]!) || hasName(frame, at);
}

/** "1%, 3% and 8%". */
export function listed({ draft, between, sameKind, noNoun, earlier }: Pair): Draft | false {
  // "by 94%, and 96% voted to strike": with a verb of its own
  const isOwn = draft.isSubject && draft.verb > draft.chunk;
  if (isOwn && draft.frame.chunks[earlier.chunk - 1]?.word === 'by') return false;
  const isList =
    between.every((c) => c.word === ',' || IN_LISTS.has(c.kind)) &&
    between.some((c) => c.word === ',' || c.kind === 'and');
  return isList && sameKind && noNoun && earlier;
}

/** Behind a comma or "and", with what it is of behind it, as the one before. */
export function isEachOf({ frame: { chunks }, chunk }: Draft, between: readonly Chunk[]): boolean {
  const last = between.at(-1);
  return (
    OF_EACH.has(chunks[chunk + 1]?.word ?? '') &&
    (last?.word === ',' || last?.kind === 'and') &&
    between.length <= 6 &&
    between.every((c) => c.kind !== 'verb' && c.kind !== 'relative' && c.kind !== 'subordinator')
  );
}
const OF_EACH = new Set(['for', 'in', 'among', 'outside', 'on', 'at', 'across', 'to']);

/** "71 to firefighters, and 27 to residents": bare numbers with one small word behind each, of one measure. */
export function eachTo({ draft, earlier, between }: Pair): Draft | false {
  const next = draft.frame.chunks[draft.chunk + 1];
  const [a, b] = [earlier.mention, draft.mention];
  const isBare = COUNTS.has(earlier.dimension) && COUNTS.has(draft.dimension) && !a.unit && !b.unit;
  // "71 of them to firefighters and 27 to residents"
  const behind = between[0]?.word === 'of' && THEM.has(between[1]?.word ?? '') ? between[2] : between[0];
  const isSame = behind?.kind === 'prep' && behind.word === next?.word;
  return isBare && isSame && isEachOf(draft, between) && earlier;
}

const COUNTS = new Set(['number', 'count']);

const IN_LISTS: ReadonlySet<Chunk['kind']> = new Set(['and', 'period', 'prep', 'det', 'adverb', 'noun']);
