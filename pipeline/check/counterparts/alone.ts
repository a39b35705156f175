import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { type Gist, gistIn, hasFigure } from '../affair/affair.ts';
import type { Figures } from '../affair/made-up-of.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { isExchanged } from '../interval/exchanged.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import { ofNoun } from './same-noun.ts';

/** The figures that the other article has nowhere. */
export function alone(mine: Figures, other: Figures, context: CheckContext): Entry[] {
  const gist = gistIn(other.entries[0]!.claim.document);
  const written = numeralsBeside(other);
  const isLone = ({ claim }: Entry): boolean =>
    !isReplaced(claim, mine) &&
    !INSTEAD_OF.test(claim.sentence.slice(0, placeOfFigure(claim))) &&
    !isToldInAnother(claim, gist) &&
    !numeralsIn(claim.written).some((numeral) => isTelling(numeral) && written.has(numeral)) &&
    !other.entries.some((o) => bearsOut(o.claim, claim, context)) &&
    !(gist && hasFigure(gist, claim));
  const lone = mine.entries.filter(isLone);
  const told = mine.entries.filter((e) => e.claim.sentence.includes('(') && !lone.includes(e));
  // "57 km (35 miles)": where the other article has the kilometres it has the miles
  return told.length === 0
    ? lone
    : lone.filter(({ claim }) => !told.some((e) => areInTwoUnits(e.claim, claim)));
}

/** "57 km (35 miles)", "57-kilometre (35-mile)": one size, told twice. */
function areInTwoUnits(a: Claim, b: Claim): boolean {
  if (a.sentenceSpan[0] !== b.sentenceSpan[0] || a.quantity.dimension !== b.quantity.dimension) return false;
  const [first, second] = a.span[0] < b.span[0] ? [a, b] : [b, a];
  if (first === second || first.quantity.written.unit === second.quantity.written.unit) return false;
  const from = first.sentenceSpan[0];
  return /^ ?(?:\p{L}+ )?\($/u.test(first.sentence.slice(first.span[1] - from, second.span[0] - from));
}

/** "€902 million ($986 million)" is told by the euros, where both articles have any. */
function isToldInAnother(claim: Claim, other: Gist | null): boolean {
  const own = gistIn(claim.document);
  if (!own || !other || !isExchanged(claim)) return false;
  const theirs = currenciesOf(other);
  return currenciesOf(own).some((code) => code !== claim.quantity.unit && theirs.includes(code));
}

const currenciesOf = ({ figures }: Gist): string[] => [...figures].flatMap((f) => CODE.exec(f)?.[0] ?? []);
const CODE = /[A-Z]{3}$/;

/** Numerals as written, thousands without commas: "instead of the usual 620,000" has lost its hectolitres. */
const numeralsIn = (text: string): readonly string[] =>
  (text.match(/(?<![\p{L}\d.,])\d[\d,]*(?:\.\d+)?/gu) ?? []).map((n) => n.replaceAll(',', ''));

/** The numerals of the sentences that the figures stand in, besides their own: what those stand for is known ("$173 million" is no "$173 billion"). */
function numeralsBeside({ entries }: Figures): ReadonlySet<string> {
  const beside = new Set<string>();
  for (const [sentence, told] of groupBy(entries, ({ claim }) => claim.sentence)) {
    const all = [...numeralsIn(sentence)];
    for (const own of told.flatMap(({ claim }) => numeralsIn(claim.written))) {
      const at = all.indexOf(own);
      if (at >= 0) all.splice(at, 1);
    }
    for (const numeral of all) beside.add(numeral);
  }
  return beside;
}

/** "620000", "6.2"; any sentence may have "15" or "300". */
const isTelling = (numeral: string): boolean =>
  numeral.replace(/\D/g, '').replace(/0+$/, '').length > 1 && numeral.length > 2;

/** "3.1% in 2014 instead of 3.4%": not what it is. */
const INSTEAD_OF = /(?<!\p{L})(?:instead of|rather than)(?: \p{Ll}+){0,2} ?[$€£]?$/iu;

/** "raised from $4bn", "spoke of $4bn; now it is $5bn": what a text itself sets a newer figure against. "Had been going at 118 km/h" stands by itself. */
const isReplaced = (claim: Claim, { entries }: Figures): boolean =>
  entries.some(
    ({ claim: newer }) =>
      newer.quantity.unit === claim.quantity.unit &&
      newer.quantity.value !== '0' && // "slowed from 6,120 km/h to zero"
      ((claim.revision === 'old' &&
        newer.revision !== 'old' &&
        Math.abs(newer.span[0] - claim.span[0]) < BESIDE) ||
        isSoNow(newer, claim)),
  );

/** "; now it is 37 billion", behind another figure of the sentence. */
function isSoNow(newer: Claim, { sentence, sentenceSpan, span }: Claim): boolean {
  if (newer.sentenceSpan[0] !== sentenceSpan[0] || newer.span[0] <= span[1]) return false;
  return NOW.test(sentence.slice(span[1] - sentenceSpan[0], newer.span[0] - sentenceSpan[0]));
}
const NOW = /[,;:–—-] ?(?:but |and )?(?:it is |that is |they are )?now(?!\p{L})[^,;]{0,40}$/iu;
/** In characters. */
const BESIDE = 300;

/**
 * The same figure bears it out whatever it is said of; a small count only where it may count the same. What it only meets ("up to 2,100", "£9bn" beside £8.6bn) has to be
 * likelier its counterpart than any other.
 */
const bearsOut = (o: Claim, claim: Claim, context: CheckContext): boolean =>
  !isRough(o) &&
  String(o.quantity.value) === String(claim.quantity.value) &&
  mayBeOfOneKind(o.quantity.dimension, claim.quantity.dimension) &&
  !IS_OPEN.has(o.quantity.bound) &&
  !IS_OPEN.has(claim.quantity.bound) &&
  (!isSmallCount(claim.quantity) || ofNoun(o, claim, context) >= 0);

/** "12 months" bear out no 12%; a figure that has lost its noun may be of anything. */
const mayBeOfOneKind = (a: string, b: string): boolean =>
  KINDS.every((kind) => a.startsWith(kind) === b.startsWith(kind)) || a === 'number' || b === 'number';
const KINDS = ['ratio', 'duration', 'money', 'count'];

const IS_OPEN = new Set(['at_least', 'more_than', 'at_most', 'less_than', 'up_to']);

/** "4", "300": any article has them. */
const isSmallCount = ({ dimension, value }: Claim['quantity']): boolean =>
  /^(?:count|number)/.test(dimension) && String(value).replace(/\D/g, '').replace(/0+$/, '').length < 2;

/** "a fifth", "millions of patients": so wide that it bears out nothing. */
export const isRough = ({ quantity: { value, dimension }, written }: Claim): boolean =>
  !/\d/.test(written) &&
  (dimension.startsWith('ratio') || (isRange(value) && Number(value[1]) >= WIDE * Number(value[0])));
const WIDE = 5;
