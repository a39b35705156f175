import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import { leadInPlace } from '../../lead-in-place.ts';
import type { World } from '../../world.ts';

/** "The figures for the year to June show:" above a list: the time of its items; `null` for none or more than one. */
export function ofLeadIn({ passage }: Draft, world: World): Period | null {
  if (world.passages[passage]!.kind !== 'item') return null;
  const place = leadInPlace(passage, world);
  if (!place) return null;
  const periods = world.readings[place.passage]!.sentences[place.sentence]!.mentions.filter(
    (m) => m.kind === 'period' && m.calendar && (m.period.from !== null || m.period.to !== null),
  );
  const [only] = periods;
  return periods.length === 1 && only?.kind === 'period' ? only.period : null;
}
