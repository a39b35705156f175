import type { Claim } from '../model/claim.ts';

/** Numerals with the sign before them and the word behind; bounded, so that no text is slow. */
const NUMERAL =
  /([$€£¥₹]\s?)?(?<![\p{L}\d.,-])\d[\d,]{0,20}(?:\.\d{1,10})?(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|k)(?![\p{L}]))?(\s?(?:%|per\s?cent|percent))?(?:[\s-]([\p{L}]+))?/giu;

const CURRENCY = /^(?:dollar|euro|pound|franc|yen|krone|krona|rupee|peso|rand|real|won|yuan|zloty)s?$/iu;

/** Words that show that a numeral before them stands alone, its noun left out: "45,000 homes here and 27,000 in the south". */
const NO_NOUN = new Set(
  `of in at on for to from by and or but who whom which were was are is had have the this that last a an as with after before when while per compared against`.split(
    ' ',
  ),
);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * How many figures of a claim's own kind its sentence has, itself among them. A sentence with several tells them apart by words that may
 * not have been read; one with a single figure does not, and the two are hard to set against each other.
 */
export function peersOf({ sentence, quantity, written }: Claim): number {
  const own = quantity.dimension === 'money' ? 'money' : quantity.unit === '%' ? 'percent' : 'count';
  const noun = own === 'count' ? lastWord(written) : '';
  let peers = 0;
  for (const [whole, sign, percent, word = ''] of sentence.matchAll(NUMERAL)) {
    const digits = whole.replace(/[^\d.,].*$/su, '');
    const kind = sign || CURRENCY.test(word) ? 'money' : percent ? 'percent' : 'count';
    if (kind !== own) continue;
    if (own !== 'count') peers++;
    else if (YEAR.test(digits)) continue;
    else if (noun === '' || word === '' || NO_NOUN.has(word.toLowerCase()) || sameNoun(word, noun)) peers++;
  }
  if (own === 'count') for (const _ of sentence.matchAll(NUMBER_WORD)) peers++;
  return Math.max(1, peers);
}

const NUMBER_WORD =
  /(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-])/giu;

const lastWord = (text: string): string => /([\p{L}]+)\W*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** Singular and plural of one noun, roughly. */
const sameNoun = (a: string, b: string): boolean =>
  b !== '' && a.toLowerCase().slice(0, Math.max(3, b.length - 2)) === b.slice(0, Math.max(3, b.length - 2));
