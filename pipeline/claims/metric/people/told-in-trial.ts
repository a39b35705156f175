import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "placebo (n=520)", "(N = 1,100)": how many took part in an arm of a trial. */
export function toldInTrial(
  { dimension, frame: { tokens }, tokens: [from] }: Draft,
  { rulebook }: World,
): Found | null {
  const sample = rulebook.metrics.byId.get('sample');
  const isIt = tokens.lower[from - 1] === '=' && tokens.lower[from - 2] === 'n';
  return sample && isIt && (dimension === 'number' || dimension === 'count') ? simple(sample) : null;
}
toldInTrial.needs = { dimensions: ['number', 'count'] };
