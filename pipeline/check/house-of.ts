import type { Claim } from '../model/claim.ts';
import { namedSpeaker } from './origins.ts';
import { isReckoned } from './slot.ts';

/** Who counts or reckons for a side of their own: two outlets that quote one each have quoted two. */
const PARTISAN =
  /(?<!\p{L})(?:unions?|organi[sz]ers?|campaigners?|activists?|opposition|critics?|opponents?|environmentalists?|analysts?|brokers?|economists?|experts?|lobby\p{L}*|federation)(?!\p{L})/iu;

/**
 * Whose reckoning a figure is; empty for what is told as known, or reckoned by nobody in particular. What a company says of itself is no
 * house's view of it. A crowd is always reckoned: its size is the organisers' where they give it, and else what is known.
 */
export function houseOf(claim: Claim): string {
  const { attribution, metric, subject } = claim;
  const speaker = attribution?.speaker.toLowerCase() ?? '';
  const isPartisan = PARTISAN.test(speaker);
  if (metric?.family === 'attendance' && isPartisan) return speaker;
  if (!isReckoned(claim)) return '';
  const named = namedSpeaker(attribution);
  if (named === null) return isPartisan ? speaker : '';
  const own = subject?.name.toLowerCase() ?? '';
  return named.split(' ').some((word) => word.length > 3 && own.includes(word)) ? '' : named;
}

/** True where the sentence tells what somebody says who is on a side; the organisers of a concert are on none. */
export const isPartisan = ({ sentence }: Claim): boolean => ON_A_SIDE.test(sentence);
const ON_A_SIDE =
  /(?<!\p{L})(?:unions?|opposition|critics?|opponents?|environmentalists?|analysts?|brokers?|economists?)(?!\p{L})/iu;
