import type { Frame } from '../chunks.ts';
import { SPENDS } from './spends.ts';

/** "lend the venture $2.5bn to help build plants": the verb right behind money says what it is for, unlike "$2.5bn to be paid in June". */
export function isPurpose({ chunks, tokens }: Frame, verb: number): boolean {
  const { infinitive, from, word } = chunks[verb]!;
  const before = chunks[verb - 1]?.mention;
  if (before?.kind !== 'quantity' || before.quantity.dimension !== 'money') return false;
  // "spent €40m acquiring part of it"
  const isSpent = word.endsWith('ing') && SPENDS.test(chunks[verb - 2]?.word ?? '');
  return isSpent || (infinitive && tokens.lower[from + 1] !== 'be');
}
