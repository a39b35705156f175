import type { Tokens } from '../../text/tokens.ts';

/** True where "on the Richter scale" begins at the token: what stands before it is a magnitude, called degrees or not. */
export const isRichter = ({ lower }: Tokens, at: number): boolean =>
  lower[at] === 'on' && /^(?:richter|mercalli)$/.test(lower[lower[at + 1] === 'the' ? at + 2 : at + 1] ?? '');
