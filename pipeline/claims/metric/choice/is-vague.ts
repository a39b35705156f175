import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';

/** "amount", "share", "cut amount": the kind of figure, with a word at most. */
export function isVague(id: string, { rulebook }: World): boolean {
  if (id === 'growth' || id === 'decline') return true;
  const last = id.slice(id.lastIndexOf('_') + 1);
  return fallbacks(rulebook.metrics).has(last);
}

const fallbacks = remembered(
  ({ fallback }: World['rulebook']['metrics']): ReadonlySet<string> =>
    new Set([...fallback.values()].map(({ id }) => id)),
);
