import type { Claim } from '../../model/claim.ts';
import { gistIn } from '../affair/affair.ts';
import { dayOf } from '../dates.ts';
import { isToCome } from './how-firm.ts';

/** "The bridge will be 1,840 metres long", and half a year later, of a third plan, "will be 2,010 metres long": the later article tells of a change. */
export function plansApart(x: Claim, y: Claim): boolean {
  const [p, q] = [dayOf(x.document.published), dayOf(y.document.published)];
  if (p === null || q === null || Math.abs(p - q) <= A_PLAN_HOLDS) return false;
  return isOfPlan(x) && isOfPlan(y) && tellsOfAChange(p < q ? y : x);
}

function tellsOfAChange({ sentence, document }: Claim): boolean {
  if (NOW.test(sentence)) return true;
  const words = gistIn(document)?.words ?? new Set<string>();
  return (
    CHANGES.some((word) => words.has(word)) || (words.has('plan') && ANEW.some((word) => words.has(word)))
  );
}
const NOW = /(?<!\p{L})(?:now|instead|rather than|no longer)(?!\p{L})/iu;
/** In an article on what is planned. */
const CHANGES = [
  'rather',
  'instead',
  'dropped',
  'scrapped',
  'redesign',
  'redesigned',
  'redrawn',
  'scaled',
  'shelved',
];
const ANEW = ['third', 'second', 'fourth', 'changed', 'revised', 'latest', 'reduced', 'enlarged'];
/** In days. */
const A_PLAN_HOLDS = 60;

/** In words that say so: "a 62-turbine farm" may be one that stands. */
const isOfPlan = (claim: Claim): boolean => isToCome(claim) && TO_COME.test(claim.sentence);
const TO_COME = /(?<!\p{L})(?:will|to be|would|plan(?:s|ned)?|grows?|shrinks?)(?!\p{L})/iu;
