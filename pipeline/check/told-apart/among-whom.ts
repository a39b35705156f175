import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** True where each says among whom, and not the same: "down 11 points among Democrats", "fell by four points among independents". */
export function amongOthers(x: Claim, y: Claim): boolean {
  const [a, b] = [amongWhom(x), amongWhom(y)];
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** The words of those among whom the figure is so, in lower case; those nearest to it. */
function amongWhom(claim: Claim): ReadonlySet<string> {
  const at = placeOfFigure(claim);
  const found = [...claim.sentence.matchAll(AMONG)].sort(
    (a, b) => Math.abs(a.index - at) - Math.abs(b.index - at),
  );
  const words = found[0]?.[1]?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !SAYS_NOTHING.has(word)));
}

const AMONG = /(?<!\p{L})among ((?:[\p{L}’'-]+ ?){1,5})/giu;
const SAYS_NOTHING = new Set([
  'their',
  'those',
  'these',
  'them',
  'with',
  'voters',
  'people',
  'adults',
  'members',
  'fellow',
  'have',
  'were',
]);
