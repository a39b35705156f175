import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import type { Entry } from '../entry.ts';
import { isReplaced } from '../slot/replaced.ts';
import { harmedWho } from '../told-apart/narrowed.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import type { Figures } from './made-up-of.ts';

/** Of whom a toll tells: of all whom something killed, or of those of them who were on the ground. */
export type Whom = 'all' | 'on the ground';

/** What an article tells of the toll: the highest of its figures, with all that give it; its other tolls are parts of that one. */
export function wholeToll({ entries }: Figures, whom: Whom, rules: CheckRules): readonly Entry[] {
  const tolls = entries.filter(({ claim }) => whoseToll(claim, rules) === whom && !isOfBefore(claim));
  const most = Math.max(...tolls.map(numberOf));
  return tolls.filter((entry) => numberOf(entry) === most);
}

/** "33" and "at least 33" are of one toll. */
const numberOf = ({ claim: { quantity } }: Entry): number => Number(quantity.value);

/** `null` for no toll, and for that of children, of one land or of those aboard. */
function whoseToll(claim: Claim, rules: CheckRules): Whom | null {
  const { metric, quantity } = claim;
  if (isRange(quantity.value) || quantity.change !== null) return null;
  if (metric?.id === 'ground_deaths') return 'on the ground';
  if (metric?.id !== 'deaths') return null;
  const who = harmedWho(claim, rules);
  if (who.length === 0) return 'all';
  return who.length === 1 && who[0] === 'on the ground' ? 'on the ground' : null;
}

/** "Had put it at 240 before". */
function isOfBefore(claim: Claim): boolean {
  const front = claim.sentence.slice(0, placeOfFigure(claim));
  return isReplaced(claim) || BEFORE.test(front);
}
const BEFORE = /(?<!\p{L})(?:earlier|previous(?:ly)?|initial(?:ly)?|at first)(?!\p{L})[^.;:]{0,60}$/iu;
