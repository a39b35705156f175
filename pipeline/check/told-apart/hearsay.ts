import type { Claim } from '../../model/claim.ts';

/** "Has reportedly raised £40m": told as done, only not by the one who did it. */
export const isHearsay = ({ status, sentence }: Claim): boolean =>
  status === 'rumoured' && HEARSAY.test(sentence) && !IN_TALKS.test(sentence);
const HEARSAY = /(?<!\p{L})(?:reportedly|allegedly)(?!\p{L})/iu;
const IN_TALKS =
  /(?<!\p{L})(?:talks|speculation|unconfirmed|consider\p{L}*|mull\p{L}*|weigh\p{L}*|explor\p{L}*|plan\p{L}*|want\p{L}*|seek\p{L}*|hop\p{L}*|could|may|might)(?!\p{L})/iu;
