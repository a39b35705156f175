import type { Frame } from './chunks.ts';

/** "lend the venture $2.5bn to help build plants": the verb right behind money says what it is for, unlike "$2.5bn to be paid in June". */
export function isPurpose({ chunks, tokens }: Frame, verb: number): boolean {
  const { infinitive, from } = chunks[verb]!;
  const before = chunks[verb - 1]?.mention;
  const ofMoney = before?.kind === 'quantity' && before.quantity.dimension === 'money';
  return ofMoney && infinitive && tokens.lower[from + 1] !== 'be';
}
