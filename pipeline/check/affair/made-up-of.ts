import { type Claim, PART_OF_COUNT } from '../../model/claim.ts';
import { add } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';
import type { Entry } from '../entry.ts';
import { isLevel } from '../told-apart/is-level.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/** The figures of one kind that a text has. */
export interface Figures {
  readonly entries: readonly Entry[];
}

/** The carriages that there are, in "three of its five carriages". */
export const isWhole = ({ claim }: Entry, { entries }: Figures): boolean =>
  claim.scope.part === null && entries.some((part) => isPartOf(part.claim, claim));

/** "won 14 of the 19 districts", "carried five of 19": the two make up a whole that one of the texts has. */
export function areTwoSides({ claim: x }: Entry, { claim: y }: Entry, texts: readonly Figures[]): boolean {
  const [p, q] = [x.quantity.value, y.quantity.value];
  if (isRange(p) || isRange(q)) return false;
  const whole = add(p, q);
  // "backed by 49%", "rejected by 51%"
  if (x.quantity.unit === '%' && whole === '100' && opposes(x) !== opposes(y)) return true;
  if (!/^(?:count|number)/.test(x.quantity.dimension)) return false;
  return texts.some(({ entries }) => entries.some(({ claim: { quantity } }) => quantity.value === whole));
}

/** "Rejected by 51%", "12 abstained": what is told of those on the other side. */
export const opposes = ({ sentence }: Claim): boolean => OPPOSES.test(sentence);
const OPPOSES =
  /(?<!\p{L})(?:reject|oppos|abst(?:ain|ent)|against|refus|(?:no|not|without)(?!\p{L})|fail|los[et]|den(?:y|ied)|disapprov|disagree)/iu;

/** "€210 million a year", "€210 million" of a yearly cost: one number, of which only the rate is told differently. */
export const isSaidOtherwise = ({ claim: x }: Entry, { claim: y }: Entry): boolean =>
  !isRange(x.quantity.value) && x.quantity.value === y.quantity.value;

/** "The stadium costs €140 million", and the other text has who pays: €80 million, €35 million and €25 million. */
export function addsUpTo({ claim: whole }: Entry, { claim: part }: Entry, { entries }: Figures): boolean {
  if (isRange(whole.quantity.value) || isRange(part.quantity.value)) return false;
  // "petrol rose 5%, fares 12%": rises add up to nothing
  if (part.quantity.dimension.startsWith('ratio') && !isLevel(part)) return false;
  const others = new Set<string>();
  for (const { claim } of entries)
    if (
      !isPartOf(claim, part) &&
      !isRange(claim.quantity.value) &&
      Math.abs(claim.span[0] - part.span[0]) <= NEAR &&
      // shares of all sorts add up to anything
      (part.quantity.unit !== '%' || claim.sentenceSpan[0] === part.sentenceSpan[0]) &&
      (claim.quantity.unit === part.quantity.unit || isBeside(claim, part))
    )
      others.add(claim.quantity.value);
  others.delete(part.quantity.value);
  if (others.size > MOST_PARTS) return false;
  let sums = [part.quantity.value];
  for (const other of others) sums = [...sums, ...sums.map((sum) => add(sum, other))];
  return sums.includes(whole.quantity.value);
}
/** "Three of its nine wagons": of what they are a part they are no further ones. */
const isPartOf = ({ scope, span, sentenceSpan }: Claim, all: Claim): boolean =>
  scope.part === PART_OF_COUNT && sentenceSpan[0] === all.sentenceSpan[0] && span[1] <= all.span[0];

/** "263 passengers and 14 crew" are 277 people, "20 jets with an option for 16 more" 36 jets. */
const isBeside = (a: Claim, b: Claim): boolean =>
  a.sentenceSpan[0] === b.sentenceSpan[0] &&
  (a.quantity.dimension === b.quantity.dimension || (isCount(a) && isCount(b)));

const isCount = ({ quantity: { dimension } }: Claim): boolean => /^(?:count|number)$/.test(dimension);

/** "157 passengers and eight crew", and the other text has 165 people; "three men and a woman", and it has four. */
export function isSumOfTwo({ quantity: whole }: Claim, part: Claim): boolean {
  if (!/^(?:count|number)/.test(part.quantity.dimension) || isRange(whole.value)) return false;
  if (isRange(part.quantity.value)) return false;
  const at = placeOfFigure(part);
  const other =
    AND.exec(part.sentence.slice(at + part.written.length))?.[1] ??
    ADDED.exec(part.sentence.slice(at + part.written.length))?.[1] ??
    AND_IN_FRONT.exec(part.sentence.slice(Math.max(0, at - NEAR), at))?.[1];
  if (other === undefined) return false;
  const number = other.toLowerCase().replace(/^an?$/, 'one');
  const many = NUMBERS.includes(number) ? String(NUMBERS.indexOf(number) + 1) : number.replaceAll(',', '');
  return add(part.quantity.value, many) === whole.value;
}
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SO_MANY = `(\\d[\\d,]*|${NUMBERS.join('|')}|an?)`;
const AND = new RegExp(`^,? (?:and|plus|as well as) (?:(?:another|its|a further) )?${SO_MANY} \\p{L}`, 'iu');
/** "Brought two tugs from the south to join the one at Halm". */
const ADDED = new RegExp(
  `^[^,;.\\d]{0,60} (?:to join|joining|in addition to|on top of|alongside|besides) (?:(?:the|its|another) )?${SO_MANY}(?!\\p{L})`,
  'iu',
);
const AND_IN_FRONT = new RegExp(
  `(?<![\\p{L}\\d.])${SO_MANY} (?:\\p{L}+ ){1,2}(?:and|plus) (?:another )?$`,
  'iu',
);

/** In characters: parts are told together, and with figures from all over a text too much adds up. */
const NEAR = 300;

/** Of so many figures every sum is tried. */
const MOST_PARTS = 7;
