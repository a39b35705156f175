import { type Chunk, isNominal, isTensed } from '../chunk.ts';

/** "those who ate fish reached old age": the verb behind a relative clause that has a verb and its object; -1 for none. */
export function mainVerbBehind(chunks: readonly Chunk[], relative: number): number {
  let own = -1;
  for (let i = relative + 1; i < chunks.length && i - relative < LONGEST; i++) {
    const chunk = chunks[i]!;
    const { kind, word } = chunk;
    // "those who cook and clean", "those who think that rents rise": of the clause itself
    if (kind === 'mark' || kind === 'and' || kind === 'relative' || kind === 'subordinator') return -1;
    if (!isTensed(chunk)) continue;
    if (own < 0) {
      if (THINKS.test(word)) return -1;
      own = i;
    } else return i > own + 1 && isNominal(chunks[i - 1]) && chunks[i - 1]!.kind !== 'pronoun' ? i : -1;
  }
  return -1;
}

const LONGEST = 10;
const THINKS =
  /^(?:sa(?:id|y|ys)|think|thinks|thought|believed?|believes|felt|feel|feels|knew|know|hoped?|expect(?:ed)?|feared?|claim(?:ed)?|saw|see|reported|agreed?|wish(?:ed)?)$/;
