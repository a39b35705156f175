import type { Frame } from '../chunks.ts';
import { core, textOf } from '../noun-phrase.ts';

/** "the north east", "the east midlands", "the south-west": a part of the land that a figure can be of, in capitals or not. */
export function isRegion({ tokens, chunks }: Frame, at: number): boolean {
  const noun = chunks[at];
  if (noun?.kind !== 'noun' || tokens.lower[noun.from] !== 'the') return false;
  return REGION.test(textOf(tokens, core(tokens, { from: noun.from, to: noun.head + 1 })).toLowerCase());
}

const REGION =
  /^(?:(?:north|south|east|west|mid|central)(?:[ -]?(?:east|west))?(?: (?:midlands|coast|island))?|midlands|borders|highlands|lowlands)$/;
