import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import type { World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import { eventsOf } from '../events/events-of.ts';
import { PREPOSITIONS } from '../events/place-of-event.ts';
import { isPlace } from '../names/is-place.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { familyOf } from './kind-of-measure.ts';
import { told } from './meant.ts';
import { tellsOfThePast, whenOfEarlierTime } from './no-single-event.ts';

/** "The deadliest since 1987, when 211 people died in Brome": of what happened then, by the place named there. */
export function ofEarlierTime(draft: Draft, world: World): Told | null {
  const when = whenOfEarlierTime(draft);
  if (when < 0 || !tellsOfThePast(draft, world)) return null;
  const family = familyOf(draft);
  const { firstNamed, at } = eventsOf(world);
  const kind = family ? [...firstNamed.keys()].find(({ families }) => families.has(family)) : undefined;
  if (!family || !kind) return null;
  const own = at(draft.passage, draft.sentence).find((e) => e.chunk > when && e.kind.families.has(family));
  if (own) return told(own.named, 'text');
  const place = placeBehind(draft, when, world);
  // what else the text tells is not of this place
  return place ? { ...place, weak: true } : ofThatYear(draft, when, kind.id);
}
ofEarlierTime.needs = { words: ['when'] };

/** "the strongest since 1999, when 18 people died": the storm of 1999, whose place nothing says. */
function ofThatYear({ frame: { chunks, tokens } }: Draft, when: number, kind: string): Told | null {
  const at = overComma(chunks, when);
  const chunk = chunks[at];
  // "since 1999" may be one period
  const year = chunk ? tokens.lower[chunk.to - 1]! : '';
  if (!/^(?:1[5-9]|20)\d\d$/.test(year)) return null;
  return { id: `${kind}-of-${year}`, name: `${kind} of ${year}`, from: 'text', named: true, weak: true };
}

function placeBehind({ frame }: Draft, when: number, world: World): Told | null {
  const { chunks } = frame;
  for (let i = when + 1; i + 1 < chunks.length; i++) {
    const { kind, word } = chunks[i]!;
    if (kind !== 'prep' || !PREPOSITIONS.has(word) || word === 'of' || !hasName(frame, i + 1)) continue;
    const entity = entityIn(frame, chunks[i + 1]!);
    if (entity && isPlace(entity, world)) return subjectFromChunk(frame, i + 1);
  }
  return null;
}
