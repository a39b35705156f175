import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';

/** "The council of Halm, Norland on Monday approved": the town and its council, and not the state behind the comma. */
export function townInFront(frame: Frame, state: number): number {
  const { chunks, entities, tokens } = frame;
  const town = state - 2;
  if (chunks[state - 1]?.word !== ',' || chunks[town]?.kind !== 'noun' || !hasName(frame, town)) return state;
  // a list ("in Halm, Orrin and Velden, Norland"), or a sentence that goes on ("In Halm, Norland won")
  const isBehindComma = chunks[state + 1]?.kind !== 'prep' || chunks[state + 2]?.kind !== 'period';
  const { from, to } = chunks[state]!;
  const isLand = entities.some(
    (e) => e.type === 'place' && e.span[0] === tokens.start[from] && e.span[1] === tokens.end[to - 1],
  );
  if (isBehindComma || !isLand) return state;
  const isOf = chunks[town - 1]?.word === 'of' || chunks[town - 1]?.word === 'in';
  return isOf && chunks[town - 2]?.kind === 'noun' ? town - 2 : town;
}
