import type { Chunk } from '../chunk.ts';

/** "patients seen by a doctor within four hours slipped": a length of time that is no thing and has no verb. */
export const isHowSoon = ({ mention }: Chunk): boolean =>
  mention?.kind === 'quantity' &&
  mention.quantity.dimension === 'duration' &&
  mention.quantity.bound === 'at_most';
