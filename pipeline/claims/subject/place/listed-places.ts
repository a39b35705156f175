import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { told as joinedTold, nameAt } from '../phrase/joined-names.ts';

const MOST_PLACES = 8;

/** "in Halm, Orrin and Brell": the chunks of names listed from the first on; none where "and" joins no last one. */
export function placesFrom({ chunks, entities, tokens }: Frame, first: number): readonly number[] {
  const isName = (at: number): boolean => {
    const { kind, from, to } = chunks[at] ?? {};
    return (
      kind === 'noun' &&
      entities.some((e) => e.span[0] === tokens.start[from!] && e.span[1] === tokens.end[to! - 1])
    );
  };
  if (!isName(first)) return [];
  const all = [first];
  let at = first;
  for (; chunks[at + 1]?.word === ',' && isName(at + 2) && all.length < MOST_PLACES; at += 2)
    all.push(at + 2);
  return chunks[at + 1]?.word === 'and' && isName(at + 2) ? [...all, at + 2] : [];
}

/** "Halm, Orrin and Brell": all of them as one. */
export function allOf(frame: Frame, places: readonly number[]): Told {
  const names = places.map((at) => nameAt(frame, at));
  return joinedTold(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
}
