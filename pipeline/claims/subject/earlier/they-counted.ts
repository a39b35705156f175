import type { Draft, Told } from '../../draft.ts';
import { ANYBODY } from '../../metric/people/people-counted.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { ofUnit } from '../share/of-metric-words.ts';

/** "Ten trains have been ordered. They will cost": the things counted as the subject of the sentence before; people are left to others. */
export function theyCounted({ passage, sentence }: Draft, world: World): Told | null {
  if (sentence === 0) return null;
  const frame = world.frameOf(passage, sentence - 1);
  for (const [at, { kind }] of frame.chunks.entries()) {
    const subject = kind === 'verb' ? subjectOf(frame, at) : -1;
    if (subject < 0) continue;
    const { mention } = frame.chunks[subject]!;
    if (mention?.kind !== 'quantity' || !mention.counted || mention.quantity.value === '1') return null;
    const things = ofUnit(mention, frame);
    return things && isPeople(things, world) ? null : things;
  }
  return null;
}

function isPeople({ id }: Told, { rulebook: { language } }: World): boolean {
  const noun = singular(id.split('-').at(-1)!);
  return ANYBODY.has(noun) || language.list('persons').has(noun);
}
