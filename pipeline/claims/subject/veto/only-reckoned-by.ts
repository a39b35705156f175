import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';

/** "40 lost their lives, by the insurer's account", "by the ministry's own count": by whose reckoning it is so, and nothing that it is so of. */
export function onlyReckonedBy({ frame }: Draft, { name }: Told, { rulebook: { language } }: World): boolean {
  const words = name.toLowerCase().split(/[ ]|(?=['’])/);
  const last = words.at(-1)!;
  if (!language.list('whose reckoning').has(last)) return false;
  const { tokens, reading } = frame;
  const [from, to] = reading.tokens;
  for (let i = from; i < to; i++)
    if (tokens.lower[i] === last)
      for (let by = i - 1; by >= from && i - by <= LONGEST; by--) if (tokens.lower[by] === 'by') return true;
  return false;
}
/** "by the Ministry of Public Works's own count". */
const LONGEST = 9;
