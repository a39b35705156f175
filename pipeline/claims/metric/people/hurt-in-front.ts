import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';
import { STATES } from './about-people.ts';

/** "The dead number 1,204 and the injured 3,310", "the missing 17": what those are who stand right in front of a bare number. */
export function hurtInFront(draft: Draft, { rulebook }: World): Found | null {
  const { frame, dimension, chunk, isChange, tokens: at } = draft;
  if (dimension !== 'number' || isChange || frame.quantities.length < 2) return null;
  const { lower } = frame.tokens;
  const [the, who] = [lower[at[0] - 2], lower[at[0] - 1] ?? ''];
  const isWhole = the === 'the' && HURT.has(who) && /^[,.;]$|^and$/.test(lower[at[1]] ?? '.');
  // "compared with the injured 40 a year before"
  const isListed = isWhole && /^(?:and|,|;)$/.test(frame.chunks[chunk - 2]?.word ?? lower[at[0] - 3] ?? '');
  const rule = isListed ? rulebook.metrics.byId.get(STATES[who] ?? '') : undefined;
  return rule ? simple(rule) : null;
}
hurtInFront.needs = { dimensions: ['number'] };

const HURT = new Set(['dead', 'injured', 'wounded', 'hurt', 'missing', 'homeless']);
