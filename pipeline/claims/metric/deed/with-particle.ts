import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { Named } from '../beside/metric-at.ts';

/** "handed over", "paid back"; of "ran for" and "trade at" the verb alone. */
export function withParticle({ tokens }: Frame, { head, to, word }: Chunk, named: Named): string {
  const isParticle = named.to > to && !/^(?:for|at|to|of|on|with)$/.test(tokens.lower[named.to - 1]!);
  return isParticle ? textOf(tokens, { from: head, to: named.to }) : word;
}
