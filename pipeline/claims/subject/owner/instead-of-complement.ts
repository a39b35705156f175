import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import type { Measured } from './measured.ts';

/** "the price of a dozen eggs": of as many. */
export function asMany({ draft, chunk, noun }: Measured): Told | null | undefined {
  const { frame } = draft;
  const { chunks } = frame;
  const many = chunks[chunk + 1]?.word === 'of' && draft.chunk !== chunk + 2 ? chunks[chunk + 2] : undefined;
  if (many?.mention?.kind !== 'quantity' || !many.mention.counted || !PRICED.test(noun.word))
    return undefined;
  return subjectFromRange(frame, { from: many.from, to: many.to });
}
const PRICED = /^(?:prices?|costs?)$/;

/** "the proportion of patients seen at Halm Hospital in May": of the house, and not of all patients. */
export function houseOfShare({ draft, world, chunk, noun }: Measured): Told | null | undefined {
  const { chunks } = draft.frame;
  const isOfServed =
    world.rulebook.language.list('words for a share').has(noun.word) &&
    chunks[chunk + 1]?.word === 'of' &&
    world.rulebook.language.list('those who are served').has(chunks[chunk + 2]?.word ?? '');
  return isOfServed ? (ofHouse(draft, world, chunk + 3) ?? carriedName(draft, world, chunk)) : undefined;
}

const HOUSES = new Set(['at', 'in', 'by', 'on', 'across']);

/** The first name between a measure and its verb, behind a preposition of place. */
function ofHouse(draft: Draft, world: World, from: number): Told | null {
  const { frame, verb } = draft;
  for (let i = from; i + 1 < verb; i++)
    if (HOUSES.has(frame.chunks[i]!.word) && hasName(frame, i + 1)) return resolved(draft, world, i + 1);
  return null;
}

/** The nearest name; a word for many ("patients") is taken where the text has none. */
function carriedName(draft: Draft, world: World, chunk: number): Told | null {
  const before = carried(draft, world, 'thing', chunk);
  return before?.named ? before : resolved(draft, world, chunk + 2);
}
