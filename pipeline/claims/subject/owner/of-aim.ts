import type { Draft, Told } from '../../draft.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { possessor } from './possessor.ts';

/** "This adds to Norland's goal of building 40 GW": whose aim it is, and not of what helps to reach it. */
export function ofAim(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const [aim, of, doing] = chunks.slice(Math.max(at - 2, 0), at + 1);
  const isDoing = doing?.kind === 'verb' && doing.word.endsWith('ing') && of?.word === 'of';
  if (!isDoing || aim?.kind !== 'noun' || !AIMS.has(aim.word)) return null;
  const own = possessiveIn(tokens, { from: aim.from, to: aim.head + 1 });
  return own > aim.from ? possessor(draft, world, at - 2, { from: aim.from, to: own }) : null;
}
const AIMS = new Set(['goal', 'target', 'aim', 'objective', 'ambition']);
ofAim.needs = { words: [...AIMS] };
