import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { wholeOutside } from '../../sentence/wordings/parts-in-brackets.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

const IN = new Set(['in', 'across', 'from']);

/** "up by 7% in the south east, by 4% in the south west and by 2% in Velden": each of the place behind it. */
export function ofEachPlace(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const { chunks } = frame;
  const prep = groupedBy(chunks, chunk);
  if (prep && (draft.isChange || prep === 'among' || isOfPeople(draft)))
    return chunks.some((c, i) => i !== chunk && isFigure(c, draft) && groupedBy(chunks, i) === prep)
      ? ofGroup(draft, world)
      : null;
  if (isPlacedInFront(draft))
    return chunks.some((c, i) => i < chunk && isFigure(c, draft)) ? resolved(draft, world, chunk - 1) : null;
  if (isNamedWith(draft, chunk)) {
    const isList = chunks.some((c, i) => i !== chunk && isFigure(c, draft) && isNamedWith(draft, i));
    return isList ? resolved(draft, world, chunk - 2) : null;
  }
  if (!isPlaced(draft, chunk)) return null;
  let others = 0;
  for (let i = 0; i < chunks.length; i++)
    if (i !== chunk && isFigure(chunks[i]!, draft) && isPlaced(draft, i)) others++;
  return others > 0 ? resolved(draft, world, chunk + 2) : null;
}

/** "rose 4% in Tarnia (2.5% in Halm, 5.2% in rural areas)": each of the place or group behind it. */
export const ofPartInBrackets = (draft: Draft, world: World): Told | null =>
  wholeOutside(draft.frame.chunks, draft.chunk) >= 0 ? ofGroup(draft, world) : null;
ofPartInBrackets.needs = { words: ['('] };

/** One of several groups is not what the text goes on about. */
function ofGroup(draft: Draft, world: World): Told | null {
  const told = resolved(draft, world, draft.chunk + 2);
  return told && (told.named ? told : { ...told, weak: true });
}

/** "the Norland with 8.6 per cent": a name and no more in front of "with". */
const isNamedWith = ({ frame, frame: { chunks } }: Draft, at: number): boolean =>
  chunks[at - 1]?.word === 'with' && chunks[at - 2]?.kind === 'noun' && hasName(frame, at - 2);

const isFigure = ({ mention }: Chunk, draft: Draft): boolean =>
  mention?.kind === 'quantity' &&
  mention.quantity.dimension === draft.mention.quantity.dimension &&
  !mention.counted;

/** "down 4% for light rail and 1% for buses", "30% among men and 24% among women": the preposition. */
function groupedBy(chunks: readonly Chunk[], at: number): string | null {
  const { word } = chunks[at + 1] ?? {};
  return (word === 'for' || word === 'among') && chunks[at + 2]?.kind === 'noun' ? word : null;
}

/** "12.2% for women, 13.6% for men": people told apart, whose share or rate it is. */
const isOfPeople = ({ frame: { chunks, language }, chunk, dimension }: Draft): boolean =>
  dimension === 'ratio' && language.list('people of an age').has(chunks[chunk + 2]!.word);

/** "In Halm sales rose 3%, in Orrin 5%": the place alone in front of it. */
function isPlacedInFront({ frame, frame: { chunks }, chunk }: Draft): boolean {
  const [border, prep] = chunks.slice(Math.max(0, chunk - 3), chunk - 1);
  return (
    IN.has(prep?.word ?? '') &&
    (border?.word === ',' || border?.kind === 'and') &&
    (isRegion(frame, chunk - 1) || (chunks[chunk - 1]!.kind === 'noun' && hasName(frame, chunk - 1)))
  );
}

/** "7% in Velden": a figure, and a place that nothing but "in" stands before. */
const isPlaced = ({ frame, frame: { chunks } }: Draft, at: number): boolean =>
  IN.has(chunks[at + 1]?.word ?? '') &&
  (isRegion(frame, at + 2) || (chunks[at + 2]?.kind === 'noun' && hasName(frame, at + 2)));
