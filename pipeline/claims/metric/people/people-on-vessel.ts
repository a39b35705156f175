import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';
import { ANYBODY } from './people-counted.ts';

/** "Of the 181 people on the plane, 179 died", "291 of the 459 people on the ferry": how many there were on board, whatever became of some. */
export function peopleOnVessel(draft: Draft, { rulebook }: World): Found | null {
  const { mention, chunk } = draft;
  const { chunks, tokens, language } = draft.frame;
  if (!mention.counted || mention.unit === null || !isWhole(draft)) return null;
  const unit = tokens.text.slice(...mention.unit).toLowerCase();
  if (!(ANYBODY.has(unit) || unit === 'people' || unit === 'persons')) return null;
  const [on, vessel] = chunks.slice(chunk + 1, chunk + 3);
  const isOn = on?.word === 'on' && vessel?.kind === 'noun' && language.list('vessels').has(vessel.word);
  const rule = rulebook.metrics.byId.get('aboard');
  return isOn && rule ? simple(rule) : null;
}
peopleOnVessel.needs = { counted: true, behind: ['on'] };

/** Behind "of" or "of the". */
function isWhole({ frame: { chunks }, chunk }: Draft): boolean {
  const before = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  return chunks[before]?.word === 'of';
}
