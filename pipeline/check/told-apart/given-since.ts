import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { placeOfFigure } from './wording.ts';

/** "Handed out 2,600 tents", and days later "has handed out 3,400 tents": whoever goes on giving has given more since. */
export function givenSince(x: Claim, y: Claim): boolean {
  const [p, q] = [x.document.published, y.document.published];
  if (p === null || q === null || p === q || !GOES_ON.test(x.quantity.dimension)) return false;
  const [earlier, later] = p < q ? [x, y] : [y, x];
  if (isRange(earlier.quantity.value) || isRange(later.quantity.value)) return false;
  return Number(later.quantity.value) > Number(earlier.quantity.value) && hasGiven(later);
}
const GOES_ON = /^(?:count|number|mass|volume|money)/;

const hasGiven = (claim: Claim): boolean =>
  HAS_GIVEN.test(claim.sentence.slice(0, placeOfFigure(claim))) && !IN_ALL.test(claim.sentence);
const HAS_GIVEN =
  /(?<!\p{L})(?:has|have|had)(?! to)(?: \p{L}+)?[^.;]{0,60}?(?<!\p{L})(?:handed|given|sent|flown|shipped|delivered|distributed|received|raised|collected|treated|vaccinated|rescued|evacuated|housed|fed|registered|tested|planted|cleared|dispatched|supplied)(?: (?:out|in|over|about|some|around|nearly|almost|more than|a total of|up)){0,2}[^\p{L}\d]*$/iu;
/** What is over. */
const IN_ALL = /(?<!\p{L})(?:in \d{4}|last year|last month|in the end)(?!\p{L})/iu;
