import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "120 metres by 80 metres", "14 feet by 8 feet by 9 feet": how long, how wide and how high, where no word says which is which. */
export function oneByTheOther({ dimension, frame: { chunks }, chunk }: Draft, world: World): Found | null {
  if (dimension !== 'length') return null;
  const isLength = (at: number): boolean => {
    const { mention } = chunks[at] ?? {};
    return mention?.kind === 'quantity' && mention.quantity.dimension === 'length';
  };
  let place = 0;
  while (chunks[chunk - 2 * place - 1]?.word === 'by' && isLength(chunk - 2 * place - 2)) place++;
  const goesOn = chunks[chunk + 1]?.word === 'by' && isLength(chunk + 2);
  if (place === 0 && !goesOn) return null;
  const rule = world.rulebook.metrics.byId.get(EXTENTS[place] ?? '');
  return rule ? simple(rule) : null;
}
oneByTheOther.needs = { dimensions: ['length'] };

const EXTENTS = ['length', 'width', 'height'];
