import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';

/**
 * "Rockland County, a suburb of New York", "Upper Sorrel, Norland's largest dam under construction": the chunk of what the aside that ends
 * with chunk `last` is about; `last` itself where it is no aside.
 */
export function behindAside(frame: Frame, last: number): number {
  const { chunks } = frame;
  let aside = last;
  // over what hangs on its noun: "of New York", "under construction"
  for (
    let hops = 0;
    hops < 2 && chunks[aside - 1]?.kind === 'prep' && chunks[aside - 2]?.kind === 'noun';
    hops++
  )
    aside -= 2;
  const isAside =
    chunks[aside - 1]?.word === ',' &&
    chunks[aside - 2]?.kind === 'noun' &&
    hasName(frame, aside - 2) &&
    describes(frame, aside);
  return isAside || isAbbreviatedState(frame, last) ? aside - 2 : last;
}

/** "in Oltrey, Calif., where": the town, and not its state, whose short form ends in a stop of its own. */
function isAbbreviatedState(frame: Frame, state: number): boolean {
  const { chunks } = frame;
  const [town, comma, , stop, next] = chunks.slice(state - 2, state + 3);
  return (
    stop?.word === '.' &&
    next?.word === ',' &&
    comma?.word === ',' &&
    town?.kind === 'noun' &&
    hasName(frame, state - 2)
  );
}

/** "a suburb", "the capital", "Norland's largest dam": says what something is and is no name. */
function describes({ chunks, tokens }: Frame, index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'noun') return false;
  const isWord =
    tokens.lower[chunk.head] === tokens.text.slice(tokens.start[chunk.head], tokens.end[chunk.head]);
  const owned = tokens.lower.slice(chunk.from, chunk.head).includes("'s");
  return isWord && (owned || ARTICLES.has(tokens.lower[chunk.from]!));
}
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their']);
