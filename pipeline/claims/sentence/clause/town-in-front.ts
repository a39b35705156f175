import { type Chunk, isNominal } from '../chunk.ts';
import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';
import { phraseStart } from './phrase-start.ts';

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
  if (isBehindComma || !isLand) return isLand ? whoIsFrom(chunks, state) : state;
  const isOf = chunks[town - 1]?.word === 'of' || chunks[town - 1]?.word === 'in';
  return isOf && chunks[town - 2]?.kind === 'noun' ? town - 2 : town;
}

/** "Ona Brandt, 51, from Oltrey in Halm, Norland was": who comes from there, over an age; the land itself where nobody does. */
function whoIsFrom(chunks: readonly Chunk[], state: number): number {
  const { head, free } = phraseStart(chunks, state - 2);
  const from = chunks[head - 1]?.word;
  if (free || (from !== 'from' && from !== 'of') || chunks[head - 2]?.word !== ',') return state;
  const age = chunks[head - 3]?.kind === 'figure' && chunks[head - 4]?.word === ',';
  const who = age ? head - 5 : head - 3;
  return isNominal(chunks[who]) ? who : state;
}
