import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { haveOtherNames } from '../slot/one-thing.ts';
import { isLevel } from './is-level.ts';
import { placeOfFigure } from './wording.ts';

/** "Halm's $67 billion deal", "Orlan's $69 billion bid": whose it is stands in front of each figure, and neither text's words there name the other. */
export function areOfTwoOwners(x: Claim, y: Claim): boolean {
  const [p, q] = [ownerInFront(x), ownerInFront(y)];
  return p !== null && q !== null && !names(x, q) && !names(y, p);
}
/** Besides as the owner of something else: "behind Halm's $67 billion deal and Orlan's pending bid". */
const names = ({ sentence }: Claim, name: string): boolean =>
  sentence.replaceAll(new RegExp(`${name}['’]s?(?!\\p{L})`, 'gu'), '').includes(name);
const ownerInFront = remembered(
  (claim: Claim): string | null =>
    OWNER_IN_FRONT.exec(claim.sentence.slice(0, placeOfFigure(claim)))?.[1] ?? null,
);
const OWNER_IN_FRONT = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)['’]s?(?: \p{Ll}+)? [^\p{L}\d]?$/u;

/**
 * "Has 3.5 million people more", "a population of 1.9 million", and those of two lands that are each named beside the figure; "26,000 lived there" beside
 * "evacuated: 52,000", who are named by what befell them.
 */
export const areOfOtherResidents = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  isOfResidents(x) && isOfResidents(y)
    ? isLevel(x) !== isLevel(y) || areOfTwoLands(x, y, rules)
    : (isOfResidents(x) && isOfADeed(y)) || (isOfResidents(y) && isOfADeed(x));

const isOfADeed = ({ metric }: Claim): boolean => metric?.family === 'count' && DEED.test(metric.id);
const DEED = /(?:^|_)\p{Ll}+ed$/u;

const isOfResidents = ({ metric }: Claim): boolean => /^population(?:_|$)/.test(metric?.id ?? '');

const areOfTwoLands = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  [x, y].every(({ sentence, subject }) => subject !== null && sentence.includes(subject.name)) &&
  haveOtherNames(x, y, rules);
