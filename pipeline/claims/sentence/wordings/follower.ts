import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { earlierInSentence } from '../../world.ts';

/** Who follows whoever had the first figure, and that figure. */
interface Follower {
  /** The chunk of the noun. */
  readonly who: number;
  readonly leader: Draft;
}

/**
 * "had 10.9% of entries, followed by English (10.5%) and biology (7.4%)", "leads with 61%, followed by the bloc with 14%; the Labour Party – 7%":
 * the noun right in front of the figure; `null` where nobody follows.
 */
export function followerOf(draft: Draft, world: World): Follower | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  const by = followedAt(draft);
  if (by < 0) return null;
  const told = earlierInSentence(draft, world).filter((d) => d.chunk < by && d.dimension === dimension);
  // "saw the greatest rise (5%), followed by the south (4%)", "… followed by the south up 4%": another rise
  const leader = told.find((d) => !d.isChange) ?? told[0];
  if (!leader?.metric) return null;
  let who = chunk - 1;
  while (who > by && LINKS.has(chunks[who]!.word)) who--;
  // "followed by Orrin with an output of 30 tonnes": who has it
  if (
    chunks[who]?.kind === 'noun' &&
    WITH.has(chunks[who - 1]?.word ?? '') &&
    chunks[who - 2]?.kind === 'noun'
  )
    who -= 2;
  // "followed by English": a quality by its kind, a name by its capital
  const isName = chunks[who]!.kind === 'det' && capitalised(frame.tokens, chunks[who]!.from);
  return who > by && (chunks[who]!.kind === 'noun' || isName) ? { who, leader } : null;
}
const WITH = new Set(['with', 'at']);
const LINKS = new Set([
  'of',
  'with',
  'at',
  'on',
  '(',
  '–',
  '-',
  '—',
  ',',
  'about',
  'only',
  'up',
  'to',
  'a',
  'the',
]);

/** The "by" of "followed by" in front of the figure, with no clause of its own between; -1 for none. */
function followedAt({ frame: { chunks }, chunk }: Draft): number {
  for (let i = chunk - 1; i > 1; i--) {
    const { kind, word, bare } = chunks[i]!;
    if (word === 'by' && FOLLOWS.test(chunks[i - 1]!.word)) return i;
    if (kind === 'verb' && !bare && !FOLLOWS.test(word)) return -1;
    if (kind === 'subordinator' || kind === 'relative') return -1;
  }
  return -1;
}
const FOLLOWS = /^(?:followed|trailed)$/;
