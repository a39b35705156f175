import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { fullName } from '../names/full-name.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { leadOf, titlesOf } from './opening-frames.ts';

/** The first games, festival or fair that the title names, or else the opening: "Halm Games sell out". */
export const heldMatter = remembered((world: World): Told | null => {
  for (const frame of [...titlesOf(world), ...leadOf(world)]) {
    const held = heldIn(frame, world);
    if (held) return { ...held, from: 'previous' };
  }
  return null;
});

/** True for a name that ends in a word for what is held: "Velden Games", "Halm Book Fair". */
export const isHeld = (name: string, { rulebook: { language } }: World): boolean =>
  name.includes(' ') && language.list('are held').has(name.toLowerCase().split(' ').at(-1)!);

function heldIn(frame: Frame, world: World): Told | null {
  const { chunks } = frame;
  const { language } = world.rulebook;
  const at = chunks.findIndex(
    ({ kind, word }, i) => kind === 'noun' && language.list('are held').has(word) && hasName(frame, i),
  );
  const told = at < 0 ? null : subjectFromChunk(frame, at);
  return told && fullName(told, world);
}

/** Visitors, viewers, tickets: what is counted of something that is held, and of no committee or town. */
export function isOfHeld(
  { metric, mention, frame, chunk }: Draft,
  { rulebook: { language } }: World,
): boolean {
  if (metric?.family === 'attendance') return true;
  const counted = mention.counted ? singular(frame.tokens.lower[frame.chunks[chunk]!.to - 1]!) : '';
  return language.list('come to what is held').has(counted);
}
