import type { Claim } from '../../model/claim.ts';
import { IRREGULAR_VERBS } from '../../text/irregular-verbs.ts';
import { remembered } from '../../text/remembered.ts';
import { isEmpty, placeOfFigure, stem } from './wording.ts';

/** A word of the clause that a figure stands in. */
export interface ClauseWord {
  readonly lower: string;
  readonly stem: string;
  /** Grammar, magnitudes, units of measure: says nothing of what is measured. */
  readonly isEmpty: boolean;
  /** Capital though it does not begin the sentence, or though it does and another follows: "Orrin Foods had". */
  readonly isName: boolean;
  /** By its form or by the word in front of it; of a noun that looks like a verb it may be wrong. */
  readonly isVerb: boolean;
  /** A sign stands between the word in front and this one. */
  readonly isBehindSign: boolean;
  /** Behind the figure, in it, or in front of it. */
  readonly side: 'front' | 'figure' | 'behind';
}

/** What parts a figure's clause from another: a sign, a conjunction, another figure. */
const PARTS_IN_FRONT =
  /[;:()—]|\s(?:while|whereas|but|although)\s|\d[\d.,]*(?![\d-])(?:st|nd|rd|th)?\s?%?/giu;
const PARTS_BEHIND =
  /[;:()—]|,(?!\d)|\s(?:while|whereas|but|although|after)\s|\sand\s(?=[^,;.]{0,40}\d)|\d|\s(?=(?:in|at|on|from|across) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)/iu;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const A_DAY = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/;

/** The words of the clause that a claim's figure stands in, in order; worked out once a claim. Linear in the sentence. */
export const clauseOf = remembered((claim: Claim): readonly ClauseWord[] => wordsOf(claim));

function wordsOf(claim: Claim): readonly ClauseWord[] {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  const end = at + written.length;
  const front = sentence.slice(0, at);
  let from = 0;
  for (const border of front.matchAll(PARTS_IN_FRONT)) {
    const isTime = YEAR.test(border[0].replace(/[.,\s]+$/, '')) || A_DAY.test(front.slice(0, border.index));
    if (!isTime) from = border.index + border[0].length;
  }
  const rest = sentence.slice(end);
  const whole = OF_SO_MANY.exec(rest)?.[0].length ?? 0;
  const next = rest.slice(whole).search(PARTS_BEHIND);
  const to = next < 0 ? next : next + whole;
  const until = to < 0 ? sentence.length : end + to;
  const aside = asideIn(front, from);
  const own = [
    ...between(sentence, from, aside.from, at, end),
    ...between(sentence, aside.to, until, at, end),
  ];
  // "Durum wheat output is put at 50.5 million tonnes, down 51%": what the sentence begins with is what falls
  const hasOwn = from === 0 || own.some((word) => word.isVerb && word.side === 'front');
  return hasOwn ? own : [...headOf(sentence, from, at, end), ...own];
}

/** "Nineteen of the 32 teams have signed one": what they do is said behind the second figure. */
const OF_SO_MANY = /^ (?:out )?of (?:(?:the|its|their|all) )?\d[\d,.]* /u;

/** "Ramirez, who set a record, died at 74", "Gorna, a village in Trebin, had 1,342 people": an aside that ends in front of the figure says nothing of it. */
function asideIn(front: string, from: number): { readonly from: number; readonly to: number } {
  const aside = ASIDE.exec(front.slice(from));
  if (!aside) return { from, to: from };
  const start = from + aside.index;
  return { from: start, to: start + aside[0].length - 1 };
}
const ASIDE = /, (?:who|which|whose) [^,;:()]*,|(?<=\p{Lu}\p{Ll}+), (?:an?|the) [^,;:()\d]*,/u;

/** What a sentence tells first, up to its first figure. */
function headOf(sentence: string, until: number, at: number, end: number): readonly ClauseWord[] {
  const figure = sentence.slice(0, until).search(/\d/);
  return between(sentence, 0, figure < 0 ? until : figure, at, end);
}

function between(sentence: string, from: number, until: number, at: number, end: number): ClauseWord[] {
  const words: ClauseWord[] = [];
  let last = from;
  for (const { 0: raw, index } of sentence.slice(from, until).matchAll(WORD)) {
    const place = from + index;
    const lower = raw.toLowerCase();
    words.push({
      lower,
      stem: stem(lower),
      isEmpty: isEmpty(lower),
      isName:
        raw[0] !== lower[0] && (place > 0 || NAME_GOES_ON.test(sentence.slice(raw.length, raw.length + 3))),
      isVerb:
        isVerb(lower, words.at(-1)?.lower ?? '') ||
        (lower.endsWith('s') &&
          GOES_ON.test(sentence.slice(place + raw.length, place + raw.length + 20)) &&
          !BEFORE_A_NOUN.has(words.at(-1)?.lower ?? 'a')),
      isBehindSign: /[^\s\d"'“”‘’.-]|\s-\s/u.test(sentence.slice(last, place)),
      side: place < at ? 'front' : place < end ? 'figure' : 'behind',
    });
    last = place + raw.length;
  }
  return words;
}

const NAME_GOES_ON = /^ \p{Lu}/u;

/** "Faces a gap", "operates 18 cranes", "intends to open". */
const GOES_ON =
  /^ (?:an?|the|its|their|his|her|no|some|about|around|nearly|almost|more than|up to|through|into) |^ [$€£]?\d|^ to (?!(?:an?|the|its|their|his|her|about|around|nearly|almost) )\p{Ll}/u;
const BEFORE_A_VERB = new Set('to will may can could would should must not'.split(' '));
const BEFORE_A_NOUN = new Set('a an the its their his her this of in for with by from at on near'.split(' '));
/** Participles that are mostly said of a figure. */
const NO_VERBS = new Set(['operating', 'adjusted', 'estimated', 'remaining', 'existing', 'leading']);
/** Nouns in -ing that tell where or on what occasion: "killed 23 at a wedding". */
const NOUNS = new Set(
  'wedding meeting building hearing morning evening gathering outing clearing'.split(' '),
);
const BASES = new Set(IRREGULAR_VERBS.values());

function isVerb(word: string, before: string): boolean {
  if (BEFORE_A_VERB.has(before) && !(before === 'to' && word.endsWith('s'))) return true;
  if (BEFORE_A_NOUN.has(before) || NO_VERBS.has(word) || NOUNS.has(word.replace(/s$/, ''))) return false;
  return (
    IRREGULAR_VERBS.has(word) ||
    BASES.has(word.replace(/s$/, '')) ||
    /^(?:died|tied|lied)$|\p{L}{3}(?:ed|ing)$/u.test(word)
  );
}
