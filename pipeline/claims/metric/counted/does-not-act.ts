import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
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
  at = overSmall(frame.chunks, at);
  const first = isSubject ? at : frontOfList(frame.chunks, at);
  const prep = frame.chunks[first];
  // "were damaged in 19 districts": where it was done; "sank with 340 people on board, 312 passengers": what goes on with those with it
  const isNear =
    first - 1 === verb && !PLACES.has(prep?.word ?? '') && !(first < at && prep?.word === 'with');
  return prep?.kind === 'prep' && !isNear;
}

/** The chunk in front of the first figure of a list: "of" in "a city of 16 million people and 4 million cars". */
function frontOfList(chunks: readonly Chunk[], joint: number): number {
  let at = joint;
  for (let front = goesOnWith(chunks, at); front >= 0; front = goesOnWith(chunks, at))
    at = overSmall(chunks, front - 1);
  return at;
}

function overSmall(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  return at;
}

const PLACES = new Set(
  'in across throughout around near after before during following since outside inside from on'.split(' '),
);

/** The figure in front that the one behind "and" or a comma goes on with, over a word or two of where they are; -1 for none. */
function goesOnWith(chunks: readonly Chunk[], joint: number): number {
  const isJoint = chunks[joint]?.kind === 'and' || chunks[joint]?.word === ',';
  for (let at = joint - 1; isJoint && at >= 0 && joint - at <= 3; at--) {
    if (chunks[at]!.kind === 'figure') return at;
    if (chunks[at]!.kind !== 'adverb' && chunks[at]!.kind !== 'prep' && chunks[at]!.kind !== 'noun')
      return -1;
  }
  return -1;
}
