import { fits } from '../../rulebook/metrics.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunk.ts';
import { gappedPhrase, gappedThose } from '../sentence/wordings/gapped.ts';
import { wholeOutside } from '../sentence/wordings/parts-in-brackets.ts';
import { thenAround } from '../sentence/wordings/then-in-brackets.ts';
import { isSetAgainst } from '../subject/in-a-row/of-other-side.ts';
import type { World } from '../world.ts';
import { byReference, movesAgain, ofThem, putAt } from './like/by-reference.ts';
import { foreseen } from './like/foreseen.ts';
import { isExpected, isFormer } from './like/former.ts';
import { inSentence } from './like/in-sentence.ts';

/** The first that finds a figure says with which one this goes. */
const finders = [ofThem, putAt, foreseen, byReference, movesAgain, inSentence];

/** Finds the earlier figure that this one goes with, whose measure and subject are its own too. */
export function findLike(draft: Draft, world: World): void {
  for (const find of finders) {
    const earlier = find(draft, world);
    if (!earlier) continue;
    goWith(draft, earlier, world);
    return;
  }
}

function goWith(draft: Draft, earlier: Draft, world: World): void {
  draft.like = earlier;
  const { chunks } = draft.frame;
  const goesOn =
    earlier.isChange &&
    (gappedPhrase(chunks, draft.chunk) >= 0 ||
      gappedThose(chunks, draft.chunk) >= 0 ||
      isListed(chunks, draft.chunk));
  // "has fallen by 11% (2014: 1%)"
  const isThen = thenAround(chunks, draft.chunk)?.then === draft.chunk;
  const isPart = wholeOutside(chunks, draft.chunk) >= 0;
  const repeats = isExpected(draft) || goesOn || isThen || isPart || movesLess(draft, earlier, world);
  if (repeats && draft.dimension === earlier.dimension) {
    draft.isChange = earlier.isChange;
    const { change } = earlier.mention.quantity;
    draft.direction ??= earlier.direction ?? (change === 'up' || change === 'down' ? change : null);
  }
  if (isFormer(draft) && !countsAnother(draft, earlier)) draft.revision = 'old';
  draft.derivation.push(`goes with ${earlier.mention.quantity.written.value} before it`);
}

/** "Prices rose 4%, compared with 2.7% a year before": they rose by that, too, since no price is 2.7%. */
function movesLess(draft: Draft, earlier: Draft, { rulebook }: World): boolean {
  if (!earlier.isChange || draft.dimension !== 'ratio' || !isSetAgainst(draft.frame.chunks, draft.chunk))
    return false;
  const rule = earlier.rule ? rulebook.metrics.byId.get(earlier.rule) : undefined;
  return rule !== undefined && rule.family !== 'growth' && !fits(rule, 'ratio');
}

/** "rose 4% on the year and 1% on the month": right behind what joins it to the figure before. */
function isListed(chunks: readonly Chunk[], chunk: number): boolean {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  return chunks[at]?.kind === 'and' || chunks[at]?.word === ',';
}

/** "22,000 runners from 64 countries": what is counted is another thing. */
const countsAnother = ({ mention: m }: Draft, { mention: n }: Draft): boolean =>
  m.counted && n.counted && m.quantity.unit !== n.quantity.unit;
