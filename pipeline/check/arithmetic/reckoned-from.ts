import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/**
 * True where the one figure is the other and what stands beside it there, added or taken away: "17 were killed outright, two more died in hospital"
 * and "19 have died", "67% in January, has slid 14 points" and "is 53%". What both sentences have is no summand. Only of bare sentences: in
 * articles so much adds up.
 */
export function isReckonedFrom(x: Claim, y: Claim): boolean {
  if (x.document.published !== null || y.document.published !== null) return false;
  if (x.document.id === y.document.id || isRange(x.quantity.value) || isRange(y.quantity.value)) return false;
  const { own, beside } = numbersIn(x);
  const { own: made, beside: said } = numbersIn(y);
  if (own === 0 || made === 0) return false;
  const only = beside.filter((n) => !said.includes(n) && n !== made);
  const sums = only.flatMap((n) => [own + n, own - n, n - own]);
  if (only.length > 1) sums.push(only.reduce((sum, n) => sum + n, own));
  if (x.metric?.family === 'casualties' && HIMSELF.test(`${x.sentence} ${y.sentence}`))
    sums.push(own + 1, own - 1);
  return sums.some((sum) => fitsSum(sum, made, y));
}

/** "Killed eight people before turning the gun on himself", "nine people died, including the gunman". */
const HIMSELF =
  /(?<!\p{L})(?:himself|herself|themselves|self|including (?:the |a )?(?:gunman|shooter|attacker|bomber|suspect|pilot|driver|killer))(?!\p{L})/iu;

/** To the place it is written to, or on the side that its bound leaves open. */
export function fitsSum(sum: number, made: number, { quantity: { bound } }: Claim): boolean {
  const off = (sum - made) / made;
  if (bound === 'at_least' || bound === 'more_than') return off >= 0 && off <= WIDE;
  if (bound === 'at_most' || bound === 'less_than' || bound === 'up_to') return off <= 0 && off >= -WIDE;
  return Math.abs(off) <= (bound === 'about' ? WIDE : NEAR);
}
const WIDE = 0.1;
const NEAR = 0.005;

/** The numbers of a sentence that are of the claim's kind, as they are written: its own and those beside it. */
export const numbersIn = remembered((claim: Claim): Numbers => {
  const { sentence, quantity } = claim;
  const from = placeOfFigure(claim);
  const to = from + claim.written.length;
  const kind = KINDS.find(([dimension]) => dimension.test(quantity.dimension))?.[1] ?? 'other';
  // "scoring 38 points, and Orr adding 21"
  const isOfKind = (other: string): boolean =>
    other === kind || (quantity.dimension === 'point' && other === 'other');
  let own = 0;
  const beside: number[] = [];
  for (const { 0: all, 1: digits, 2: word = '', 3: power = '', index } of sentence.matchAll(NUMBER)) {
    if (digits && YEAR.test(digits) && power === '') continue;
    const bare = digits ? Number(digits.replaceAll(',', '')) : 1 + WORDS.indexOf(word.toLowerCase());
    const half = /^ and a half(?!\p{L})/iu.test(sentence.slice(index + all.length)) ? 0.5 : 0;
    const number = (bare + half) * (POWERS[power.toLowerCase()] ?? 1);
    if (index < to && index + all.length > from) own ||= number;
    else if (isOfKind(kindAt(sentence, index, index + all.length))) beside.push(number);
  }
  return { own, beside };
});

interface Numbers {
  readonly own: number;
  readonly beside: readonly number[];
}

/** What a number is of, by the sign in front of it or the word behind it. */
function kindAt(sentence: string, from: number, to: number): string {
  if (/[$€£¥]\s?$/u.test(sentence.slice(Math.max(0, from - 2), from))) return 'money';
  return BEHIND.find(([pattern]) => pattern.test(sentence.slice(to, to + 16)))?.[1] ?? 'other';
}
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^ ?(?:%|per ?cent|(?:percentage )?points?)/iu, 'share'],
  [/^[ -](?:years?|months?|weeks?|days?|hours?|minutes?)(?!\p{L})/iu, 'time'],
  [/^ (?:dollars?|euros?|pounds?|cents?)(?!\p{L})/iu, 'money'],
];
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ratio|point)/, 'share'],
  [/^duration/, 'time'],
  [/^money/, 'money'],
];

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(\\d+(?:,\\d{3})*(?:\\.\\d+)?)|(${WORDS.join('|')})(?!\\p{L}|-))(?:[ -]?(thousand|million|billion|trillion|bn|mn|m|k)(?!\\p{L}))?`,
  'giu',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const POWERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
