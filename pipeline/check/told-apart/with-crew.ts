import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** "410 passengers and crew", "372 passengers": of all on board, and of those only who paid. */
export function countsCrew(x: Claim, y: Claim): boolean {
  const [one, other] = [whoseCount(x), whoseCount(y)];
  return one !== null && other !== null && one !== other;
}

/** `null` where the figure has no noun that says so: "410 people". */
function whoseCount(claim: Claim): 'all' | 'passengers' | null {
  const behind = claim.sentence.slice(placeOfFigure(claim));
  if (ALL.test(behind)) return 'all';
  return claim.quantity.unit === 'passenger' ? 'passengers' : null;
}
const ALL = /^[^ ]+ (?:passengers? and crew|crew and passengers)(?!\p{L})/iu;
