import type { Draft } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import type { World } from '../../world.ts';

/** "three of its five carriages"; but nine of the 140 passengers who are hurt are all of the injured, and 94 of the 169 seats all that a party won. */
export function isPartOfCounted({ frame: { chunks }, chunk, dimension, metric }: Draft): boolean {
  if (FATES.has(metric?.family ?? '') || metric?.family === 'seats') return false;
  if ((dimension !== 'count' && dimension !== 'number') || chunks[chunk + 1]?.word !== 'of') return false;
  let at = chunk + 2;
  while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'noun' && at < chunk + 3)) at++;
  const { mention } = chunks[at] ?? {};
  return mention?.kind === 'quantity' && mention.counted && mention.quantity.value !== '1'; // "carriages of one train"
}

/** "28 of the injured", "Of the dead, 12 were", "215 soldiers were among the dead". */
export function isOfTheHurt(
  { frame: { chunks, tokens }, chunk, tokens: tokensOfFigure }: Draft,
  { rulebook }: World,
): boolean {
  const hurt = rulebook.language.list('the dead and hurt');
  const { lower } = tokens;
  const [, at] = tokensOfFigure;
  if (lower[at] === 'of' && lower[at + 1] === 'the' && hurt.has(lower[at + 2] ?? '')) return true;
  // "Of the confirmed cases, 59 were", "two of the cases"
  if (/^(?:of|among)$/.test(chunks[0]!.word) && chunks[1] && OF_THEM.has(chunks[1].kind) && chunk > 2)
    if (chunks.slice(2, 4).some(({ word }) => word === ',')) return true;
  const [from] = tokensOfFigure;
  for (let i = from + 1; i + 1 < at; i++) if (lower[i] === 'of' && OF_THESE.has(lower[i + 1]!)) return true;
  for (let i = at; i < at + REACH && i < tokens.count; i++)
    if (lower[i] === 'among' && lower[i + 1] === 'the') return hurt.has(lower[i + 2] ?? '');
  return false;
}
const OF_THEM: ReadonlySet<string> = new Set(['noun', 'det', 'pronoun']);
const REACH = 6;
const OF_THESE = new Set(['the', 'those', 'these', 'its', 'their', 'his', 'her']);
