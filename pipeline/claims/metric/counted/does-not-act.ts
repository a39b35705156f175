import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';

/** "A 300-page report was published": in the singular before a noun it is the size of a thing, and nothing was done to the pages. */
export function sizesThing({ frame: { chunks, tokens }, chunk }: Draft, end: number): boolean {
  const thing = chunks[chunk + 1];
  return (
    thing?.kind === 'noun' && thing.from === end && singular(tokens.lower[end - 1]!) === tokens.lower[end - 1]
  );
}

/** Behind a preposition that does not follow the verb itself. */
export function hangsOnPreposition({ frame, chunk, isSubject, verb }: Draft): boolean {
  let at = chunk - 1;
  // "killed a total of 346 people", "A total of 346 villages were cut off"
  if (
    frame.chunks[at]?.word === 'of' &&
    frame.language.list('sums and records').has(frame.chunks[at - 1]?.word ?? '')
  )
    return !isSubject && at - 2 !== verb;
  while (frame.chunks[at]?.kind === 'det' || frame.chunks[at]?.kind === 'adverb') at--;
  // "a city of 16 million people and 4 million cars"
  while (frame.chunks[at]?.kind === 'and' && frame.chunks[at - 1]?.kind === 'figure') {
    at -= 2;
    while (frame.chunks[at]?.kind === 'det' || frame.chunks[at]?.kind === 'adverb') at--;
  }
  const prep = frame.chunks[at];
  // "were damaged in 19 districts": where it was done
  return prep?.kind === 'prep' && (at - 1 !== verb || PLACES.has(prep.word));
}
const PLACES = new Set(['in', 'across', 'throughout', 'around', 'near']);
