import type { Frame } from '../chunks.ts';

/** "In second place came the Orrins", "third is Tarn Foods": the chunk behind a verb that opens with a place in a row; -1 for any other clause. */
export function turnedRound({ chunks, tokens, language }: Frame, verb: number): number {
  if (!IS_OR_COMES.test(chunks[verb]!.word) || chunks[verb + 1]?.kind !== 'noun') return -1;
  const mark = chunks.findLastIndex(({ kind, word }, at) => at < verb && (kind === 'mark' || word === 'and'));
  const front = tokens.lower.slice(chunks[mark + 1]!.from, chunks[verb]!.from);
  const places = language.list('places in a row');
  const isPlace = front.length <= LONGEST && (front.length === 1 || front[0] === 'in');
  return isPlace && front.some((word) => places.has(word)) ? verb + 1 : -1;
}

const IS_OR_COMES = /^(?:is|was|are|were|comes?|came|follows?|followed)$/;
/** "in a distant second place". */
const LONGEST = 5;
