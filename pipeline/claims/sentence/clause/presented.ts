import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { type Chunk, isNominal } from '../chunk.ts';
import { REACH } from './walk.ts';

const PRESENTS =
  /^(?:announc|unveil|present|inaugurat|introduc|open|launch|reveal|approv|complet|propos|own|operat|buil|bought|acquir)/;
/** Doings whose object is what is presented: "the introduction of the Blue Line". */
const DOINGS = new Set(
  'introduction opening launch construction inauguration completion creation approval unveiling purchase acquisition'.split(
    ' ',
  ),
);

/**
 * The object of a verb of presenting in the clause that ends before chunk `end`: the Blue Line in "unveiled the Blue Line, covering
 * 30 km"; -1 where the clause has another verb.
 */
export const presentedBefore = (chunks: readonly Chunk[], end: number): number =>
  objectBefore(chunks, end, (verb) => PRESENTS.test(verb));

/** "uses the Kite, standing 240 metres high": the same of any verb but those that say what the subject is. */
export const shownBefore = (chunks: readonly Chunk[], end: number): number =>
  objectBefore(chunks, end, (verb) => !COPULA.has(verb) && !/^(?:bec[ao]m|remain)/.test(verb));

function objectBefore(chunks: readonly Chunk[], end: number, isMeant: (verb: string) => boolean): number {
  for (let i = end - 1; i >= 0 && end - i < REACH; i--) {
    const { kind, word } = chunks[i]!;
    if (kind !== 'verb') continue;
    const object = chunks[i + 1]?.kind === 'det' ? i + 2 : i + 1;
    if (!isMeant(word) || !isNominal(chunks[object])) return -1;
    const of = DOINGS.has(chunks[object]!.word) && chunks[object + 1]?.word === 'of';
    return of && isNominal(chunks[object + 2]) ? object + 2 : object;
  }
  return -1;
}
