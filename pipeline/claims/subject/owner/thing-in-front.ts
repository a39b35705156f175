import type { Draft, Told } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';
import type { Measured } from './measured.ts';

/** "Orrin Foods (ORF) shares": the name in front of its mark on the market. */
export function markedWith({ draft, world, chunk }: Measured): Told | null | undefined {
  const marked = markedBefore(draft.frame, chunk);
  return marked >= 0 ? resolved(draft, world, marked) : undefined;
}

/** The chunk of a name that stands in front of a short aside in brackets; -1 where there is none. */
function markedBefore(frame: Frame, chunk: number): number {
  const { chunks } = frame;
  if (chunks[chunk - 1]?.word !== ')') return -1;
  let open = chunk - 2;
  while (open > chunk - 7 && chunks[open] && chunks[open]!.word !== '(') open--;
  return chunks[open]?.word === '(' && chunks[open - 1]?.kind === 'noun' && hasName(frame, open - 1)
    ? open - 1
    : -1;
}

/** "The quake, with a magnitude of 6.9, struck". */
export function sizedThing({ draft, world, chunk }: Measured): Told | null | undefined {
  const sized = sizedBy(draft, world, chunk);
  return sized >= 0 ? resolved(draft, world, sized) : undefined;
}

/**
 * "The quake, with a magnitude of 6.9, struck", "an earthquake of magnitude 6.9": the chunk of the thing whose size the measure is; -1 for
 * none.
 */
function sizedBy({ frame, dimension }: Draft, { rulebook }: World, chunk: number): number {
  const { chunks } = frame;
  const before = chunks[chunk - 1]?.word;
  const isNoun = (at: number): boolean => chunks[at]?.kind === 'noun';
  if (before === 'with' && chunks[chunk - 2]?.word === ',')
    return isNoun(chunk - 3) && OPENS.has(chunks[chunk - 4]?.kind ?? 'start') ? chunk - 3 : -1;
  const bare = chunks[chunk]!.from === chunks[chunk]!.head;
  const isThing = before === 'of' && bare && isNoun(chunk - 2);
  return isThing && !metricAt(frame, chunk - 2, dimension, rulebook, true) ? chunk - 2 : -1;
}
const OPENS = new Set(['start', 'mark', 'and', 'subordinator', 'adverb']);

/** "Halm (population 40,000)", "Halm (2010 population: 40,000)". */
export function outsideBrackets({ draft, world, chunk, noun }: Measured): Told | undefined {
  const { chunks } = draft.frame;
  const opens = chunks[chunk - 1]?.kind === 'period' ? chunk - 2 : chunk - 1;
  const isInside =
    chunks[opens]?.word === '(' && chunks[opens - 1]?.kind === 'noun' && noun.to - noun.from <= 2;
  return isInside ? (resolved(draft, world, opens - 1) ?? undefined) : undefined;
}
