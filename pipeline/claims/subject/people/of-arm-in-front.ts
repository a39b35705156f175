import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { armAt } from './arm-phrase.ts';

/**
 * "Patients who took Halmovy lost 16%, those on placebo 2%", "in the placebo group, weight fell by 2%": of the side of a trial that its clause has in front, with
 * nothing but the verb between.
 */
export function ofArmInFront({ frame, chunk }: Draft, world: World): Told | null {
  const { chunks } = frame;
  for (let at = chunk - 1; at >= Math.max(0, chunk - FAR); at--) {
    if (chunks[at]!.word === ';') return null;
    const arm = armAt(frame, at, world);
    if (!arm) continue;
    if (arm.end > chunk) return null;
    const between = chunks.slice(arm.end, chunk);
    return isClause(between) || (chunks[at - 1]?.kind === 'prep' && isBehindComma(between)) ? arm.told : null;
  }
  return null;
}
ofArmInFront.needs = { lists: ['sides of a trial'] };

const FAR = 10;

/** "Lost", "had lost about", "fell by", or nothing: "those on placebo 2%". */
const isClause = (between: readonly Chunk[]): boolean =>
  between.every(({ kind, word }) => kind === 'verb' || kind === 'adverb' || MEASURING.has(word)) &&
  between.filter(({ kind }) => kind === 'verb').length <= 1;
const MEASURING = new Set(['by', 'to']);

/** "…, weight fell by", "…, it was". */
function isBehindComma([comma, whose, ...rest]: readonly Chunk[]): boolean {
  return (
    comma?.word === ',' &&
    (whose?.kind === 'noun' || whose?.kind === 'pronoun') &&
    rest.length > 0 &&
    isClause(rest)
  );
}
