import type { Claim } from '../../model/claim.ts';
import { gistIn } from '../affair/affair.ts';
import { namedSpeaker } from '../origins/origins.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import { isReckoned } from './slot.ts';

/** Who counts or reckons for a side of their own: two outlets that quote one each have quoted two. */
const PARTISAN =
  /(?<!\p{L}|(?:European|African|Soviet|Western) )(?:unions?|organi[sz]ers?|campaigners?|activists?|opposition|critics?|opponents?|environmentalists?|analysts?|brokers?|economists?|experts?|lobby\p{L}*|federation)(?!\p{L})/iu;

/**
 * Whose reckoning a figure is; empty for what is told as known, or reckoned by nobody in particular. What a company says of itself is no
 * house's view of it. A crowd is always reckoned: its size is the organisers' where they give it, and else what is known.
 */
export function houseOf(claim: Claim): string {
  const { attribution, metric, subject } = claim;
  const speaker = attribution?.speaker.toLowerCase() ?? '';
  const isOfASide = PARTISAN.test(speaker);
  if (metric?.family === 'attendance' && isOfASide) return speaker;
  if (!isReckoned(claim)) return '';
  const named = namedSpeaker(attribution);
  const isForecast = claim.status === 'forecast' && GOVERNING.test(speaker);
  if (named === null) return isOfASide || isForecast ? speaker : '';
  const own = subject?.name.toLowerCase() ?? '';
  const words = named.split(' ').filter((word) => word.length > 3);
  return words.some((word) => own.includes(word)) || (!isPartisan(claim) && isActor(words, claim))
    ? ''
    : named;
}

/** What a government expects of somebody's museum is not what its director does. */
const GOVERNING = /(?<!\p{L})(?:governments?|ministry|ministries|minister|treasury|council)$/iu;

/** Whom the article is about: what the operator says of the plant is what is known of it. */
function isActor(words: readonly string[], { document }: Claim): boolean {
  const actors =
    gistIn(document)
      ?.names.slice(0, ACTORS)
      .flatMap((name) => name.split('-')) ?? [];
  return words.some((word) => actors.includes(word));
}
const ACTORS = 4;

/** True where the sentence tells what somebody says who is on a side; the organisers of a concert are on none. */
export const isPartisan = (claim: Claim): boolean => ON_A_SIDE.test(withoutYardstick(claim));
/** "Revenue was $9.4 billion, above the $9.2 billion expected by analysts": what they expect is told beside the figure, and is of another. */
function withoutYardstick(claim: Claim): string {
  const { sentence, written } = claim;
  const end = placeOfFigure(claim) + written.length;
  const other = YARDSTICK.exec(sentence.slice(end));
  return other ? sentence.slice(0, end + other.index) : sentence;
}
const YARDSTICK =
  /(?<!\p{L})(?:(?:compared|up|down) (?:to|with|from)|against|versus|than|above|below|ahead of|short of|beat\p{L}*|top\p{L}*|exceed\p{L}*|surpass\p{L}*|miss\p{L}*)(?!\p{L})/iu;

const ON_A_SIDE =
  /(?<!\p{L}|(?:European|African|Soviet|Western) )(?:unions?|opposition|critics?|opponents?|environmentalists?|analysts?|brokers?|economists?)(?!\p{L})/iu;
