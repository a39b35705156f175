import { ALNUM, capitalised, glued, NUMBER, type Tokens, WORD, written } from '../../text/tokens.ts';
import { positive } from './positive.ts';
import { looksPlural, singularOf } from './singular.ts';

/** The counted thing behind a number: its tokens, and its name in the singular ("vacuum tube"). */
export interface CountedNoun {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Another amount stands between the number and the noun, and is to be read for itself. */
  readonly skipped?: boolean;
}

const REACH = 6; // words of a noun phrase

export interface CountOptions {
  /** The number is "one": a singular is counted. */
  readonly one: boolean;
  /** The number is written in words. */
  readonly words: boolean;
  /** The last of a list with hyphens ("four-, five- and six-cylinder"). */
  readonly listed: boolean;
  /** An article stands before the number, so that a singular phrase is a compound ("a three course meal"). */
  readonly compound: boolean;
  /** The word sizes the thing behind it ("a 200 bed hospital") and is alone what is counted. */
  readonly sizes: (word: string) => boolean;
  /** Where a measure that begins at a token ends: "250ml" in "eight 250ml bottles" is skipped. */
  readonly skip: (at: number, number: boolean) => number;
  /** The word can only be a verb, so that no noun phrase goes through it. */
  readonly verb: (word: string) => boolean;
  /** The word may be a finite verb ("shares", "rises"). */
  readonly finite: (word: string) => boolean;
  /** The word says what something is like, and does not name those it befell ("skilled", but not "injured"). */
  readonly quality: (word: string) => boolean;
}

/**
 * The noun phrase that token `at` begins, up to its first plural noun; behind "of" too ("dozens of people", "two of the
 * engines").
 */
export function countedAfter(
  tokens: Tokens,
  at: number,
  ceiling: number,
  options: CountOptions,
): CountedNoun | null {
  // "a 7.8 magnitude earthquake strikes": on a scale, and no count
  if (at >= ceiling || tokens.lower[at] === 'magnitude') return null;
  if (tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1))
    return options.words && !options.listed ? null : hyphenated(tokens, at + 1, ceiling);
  if (glued(tokens, at)) return null;
  if (tokens.lower[at] === 'of') {
    let i = at + 1;
    while (i < ceiling && DETERMINERS.has(tokens.lower[i]!)) i++;
    const past = options.skip(i, true); // "one of the two suspects"
    const noun = pluralPhrase(tokens, past, ceiling, options);
    const found = noun && past > i ? { ...noun, skipped: true } : noun;
    // "one of" must say of which: "the", or a possessor
    const chosen = i > at + 1 || !options.one || found?.possessed === true;
    return chosen ? found : null;
  }
  if (options.one) return singularPhrase(tokens, at, ceiling);
  return (
    pluralPhrase(tokens, at, ceiling, options) ??
    (options.compound ? compoundPhrase(tokens, at, ceiling, options.sizes) : null)
  );
}

/** "11-member" counts members. */
function hyphenated(tokens: Tokens, i: number, ceiling: number): CountedNoun | null {
  if (i >= ceiling || tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!)) return null;
  const word = tokens.lower[i]!;
  if (word.length < 3 || NO_COMPOUND.has(word)) return null;
  return { name: singularOf(word), from: i, to: i + 1 };
}

interface PluralPhrase extends CountedNoun {
  /** A possessor stands in it ("Airbnb's earliest investments"). */
  readonly possessed: boolean;
}

function pluralPhrase(
  tokens: Tokens,
  start: number,
  ceiling: number,
  { skip, verb, finite, quality, words: inWords }: CountOptions,
): PluralPhrase | null {
  let at = start;
  if (at < ceiling && EXTRA.has(tokens.lower[at]!)) at++;
  const past = at < ceiling ? skip(at, false) : at;
  let skipped = past > at;
  if (skipped) at = past;
  const end = Math.min(ceiling, at + 2 * REACH);
  let possessed = false;
  let head = at; // "40 of Halm's libraries" are libraries, under the whole name
  const noun = (to: number): PluralPhrase => ({
    ...phrase(tokens, at, to),
    from: Math.max(at, head),
    possessed,
    skipped,
  });
  for (let i = at, words = 0; i < end && words < REACH; i++) {
    const word = tokens.lower[i]!;
    const kind = tokens.kind[i]!;
    const next = i + 1 < end ? tokens.lower[i + 1]! : '';
    if (kind === WORD) {
      // "300 B&B guests": one word
      if (next === '&' && glued(tokens, i + 1) && glued(tokens, i + 2)) {
        words++;
        i += 2;
        continue;
      }
      const hyphened = i > at && tokens.lower[i - 1] === '-' && glued(tokens, i);
      // "6,000 high-tech jobs"
      const opens = next === '-' && glued(tokens, i + 1) && glued(tokens, i + 2) && !HANGS.has(word);
      if (STOPS.has(word) && !hyphened && !opens) {
        if (word === 'and' && i > at && i + 1 < end && joinsNames(tokens, i)) continue;
        const joined = JOINS.has(word) && i > at ? behindQualities(tokens, i, end, quality) : i;
        if (joined === i) return null;
        at = joined; // "13,000 skilled and unskilled workers" are workers
        i = joined - 1;
        continue;
      }
      // "the 787 consumes"
      if (!hyphened && !possessed && (words > 0 || /s$/.test(word)) && verb(word)) return null;
      words++;
      if (next === "'s" || (next === "'" && word.endsWith('s') && glued(tokens, i + 1))) {
        possessed = true;
        i++;
        head = i + 1;
        // "three of the town's five schools": the five are read for themselves
        const past = skip(i + 1, true);
        if (past > i + 1) {
          at = past;
          i = past - 1;
          words = 0;
          skipped = true;
        }
        continue;
      }
      // "a population of 22 million increases by 4%"
      if (words === 1 && next === 'by' && finite(word) && MOVES.test(word)) return null;
      const plural = looksPlural(word) || ACRONYMS.test(written(tokens, i, i + 1));
      if (!plural || (next === '-' && glued(tokens, i + 1) && glued(tokens, i + 2))) continue;
      // "sports clubs", "sales people": the last of two plurals is the head
      const mayLead = !finite(next) || ATTRIBUTIVE.has(word);
      const compound = looksPlural(next) && !STOPS.has(next) && tokens.kind[i + 1] === WORD && mayLead;
      return noun(compound ? i + 2 : i + 1);
    }
    if (kind === ALNUM) {
      words++;
      if (/^[a-z]+\d+s$/.test(word)) return noun(i + 1);
      if (i === at && capitalised(tokens, i) && endsPhrase(tokens, i + 1, ceiling)) return noun(i + 1);
    } else if (kind === NUMBER && i > at && capitalised(tokens, i - 1)) {
      // "Model 3s": a number inside a name
      if (next === 's' && glued(tokens, i + 1)) return noun(i + 2);
    } else if (kind === NUMBER && i > at && skip(i, false) > i) {
      at = skip(i, false); // "seven new 300 MW turbines": the measure is read for itself
      i = at - 1;
      words = 0;
      skipped = true;
    } else if (kind === NUMBER && i + 1 < end && capitalised(tokens, i + 1) && tokens.kind[i + 1] === WORD) {
      words++; // "737 Max jets"
    } else if (kind === NUMBER && (i > at ? isBought(tokens, i - 1) : inWords) && isModel(tokens, i)) {
      words++; // "five new 777 freighters", "ten 737 jets"
    } else if (!(INNER.has(word) && i > at && glued(tokens, i) && glued(tokens, i + 1))) return null;
  }
  return null;
}
/** A type of aircraft or car by its number, right before the plural of what it is. */
const isModel = (tokens: Tokens, i: number): boolean =>
  /^\d{3}$/.test(tokens.lower[i]!) && tokens.kind[i + 1] === WORD && looksPlural(tokens.lower[i + 1]!);
const isBought = (tokens: Tokens, i: number): boolean =>
  BOUGHT.has(tokens.lower[i]!) || capitalised(tokens, i);
const BOUGHT = new Set(['new', 'more', 'additional', 'extra', 'further', 'used', 'leased', 'older']);
/** Plurals that stand before a noun: "eight data centers". */
const ATTRIBUTIVE = new Set(
  'data sports sales savings customs arms goods communications news systems'.split(' '),
);
/** "100,000 GPUs". */
const ACRONYMS = /^[A-Z]{2,}s$/;
const MOVES = /^(?:increases|rises|falls|drops|declines|decreases|grows)$/;
const INNER = new Set(['-', '/', '‑']);

/** Before a hyphen these open no quality: "10 per-cent". */
const HANGS = new Set(['a', 'an', 'the', 'of', 'per', 'to', 'and', 'or', 'plus', 'minus', 'times', 'by']);
const JOINS = new Set(['and', 'or']);

/** Where the second of two qualities ends that the word at `i` joins ("full-time and part-time staff"); `i` where it joins none. */
function behindQualities(tokens: Tokens, i: number, end: number, quality: CountOptions['quality']): number {
  const isQuality = (from: number, to: number): boolean =>
    to - from > 1 ? tokens.kind[to - 1] === WORD : tokens.kind[from] === WORD && quality(tokens.lower[from]!);
  const from = hyphened(tokens, i - 1) ? i - 3 : i - 1;
  const to = i + 3 < end && hyphened(tokens, i + 3) ? i + 4 : i + 2;
  return to < end && isQuality(from, i) && isQuality(i + 1, to) ? to : i;
}

/** The word is the last of a compound ("time" in "part-time"). */
const hyphened = (tokens: Tokens, i: number): boolean =>
  INNER.has(tokens.lower[i - 1] ?? '') && glued(tokens, i) && glued(tokens, i - 1);

/** "460 Kia and Hyundai vehicles": two names before one noun. */
const joinsNames = (tokens: Tokens, i: number): boolean =>
  capitalised(tokens, i - 1) && capitalised(tokens, i + 1);

/** "one particular demand", "one generation behind": up to a word that cannot belong to the noun. */
function singularPhrase(tokens: Tokens, at: number, ceiling: number): CountedNoun | null {
  let to = at;
  while (to < ceiling && to < at + 4 && tokens.kind[to] === WORD) {
    const word = tokens.lower[to]!;
    if (STOPS.has(word) || (to > at && looksVerbal(word)) || word === "'s") break;
    to++;
  }
  if (to === at || tokens.lower[to] === "'s") return null;
  const head = tokens.lower[to - 1]!;
  if (looksPlural(head) || NO_HEAD.has(head)) {
    if (to - at < 2) return null;
    to--;
  }
  return phrase(tokens, at, to);
}

/** "three course meal", "5 speed manual gearbox": two or more plain words behind the number. */
function compoundPhrase(
  tokens: Tokens,
  at: number,
  ceiling: number,
  sizes: CountOptions['sizes'],
): CountedNoun | null {
  if (sizes(tokens.lower[at]!) && tokens.kind[at + 1] === WORD && !STOPS.has(tokens.lower[at + 1]!))
    return phrase(tokens, at, at + 1);
  let to = at;
  while (to < ceiling && to < at + 4 && tokens.kind[to] === WORD && !capitalised(tokens, to)) {
    const word = tokens.lower[to]!;
    if (STOPS.has(word) || looksVerbal(word) || word === "'s" || NO_COMPOUND.has(word)) break;
    to++;
  }
  return to - at >= 2 ? phrase(tokens, at, to) : null;
}

const NOUNS_LIKE_VERBS = new Set(
  'speed seed feed breed hundred thing building ceiling evening morning meeting ring string spring wing king family supply assembly reply rally building hearing filing listing offering painting wedding parking housing engineering monthly weekly daily quarterly'.split(
    ' ',
  ),
);

/** Past forms without an ending: "A 30,000 crowd saw". */
const PAST = new Set(
  'saw sold bought cut hit set beat drew ran held kept paid sent spent led met'.split(' '),
);

/** A verb form or an adverb, as far as an ending tells. */
const looksVerbal = (word: string): boolean =>
  PAST.has(word) ||
  (word.length > 4 &&
    !NOUNS_LIKE_VERBS.has(word) &&
    (word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly'))) ||
  (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'));

const endsPhrase = (tokens: Tokens, i: number, ceiling: number): boolean =>
  i >= ceiling || tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!);

/** The words as a unit's name: head in the singular, adjectives in their plain degree, no possessive marks. */
function phrase(tokens: Tokens, from: number, to: number): CountedNoun {
  const last = written(tokens, to - 1, to);
  const model = tokens.kind[to - 1] === ALNUM && /\d+s$/.test(last) ? last.slice(0, -1) : null;
  let name = '';
  for (let i = from; i < to - 1; i++) {
    const word = tokens.lower[i]!;
    if (word === "'s" || word === "'" || word === 'and' || (i === from && word === 'most')) continue;
    if (name !== '' && !glued(tokens, i)) name += ' ';
    name += positive(word) ?? written(tokens, i, i + 1);
  }
  if (name !== '' && !glued(tokens, to - 1)) name += ' ';
  return { name: name + (model ?? (last === 's' ? last : singularOf(last))), from, to };
}

const DETERMINERS = new Set(
  'last past first next top final remaining initial previous other the its their his her our my your these those all such both most more some this that any other'.split(
    ' ',
  ),
);
const EXTRA = new Set(['more', 'fewer', 'further', 'additional', 'extra', 'separate', 'different-']);
/** Behind a hyphen these make no count of things: "one-way", "two-fold", "three-quarter". */
const NO_COMPOUND = new Set(
  `way fold off time to stop sided half third thirds quarter quarters fifth fifths tenth tenths plus year-old odd ish old strong
   fourths sixth eighths hundred thousand million billion size and star and-a-half one two three on man-of nil love all by out
   inch-perfect digit digits figure figures up down th stroke party term dimensional faced hit run line-up`.split(
    /\s+/,
  ),
);
const NO_HEAD = new Set([
  'only',
  'more',
  'less',
  'than',
  'very',
  'just',
  'even',
  'also',
  'still',
  'later',
  'earlier',
  'ago',
  'here',
  'there',
]);

/** Words that end a noun phrase: grammar words, forms of be and have, words of speech, adverbs. */
export const STOPS: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with without within into onto over under above below between among amid during since until
   till through throughout across along around about against after before behind beyond despite except inside outside near off out
   up down per via than as like unlike upon toward towards versus vs plus minus times and or nor but yet so because although though
   while whereas if unless whether when where who whom whose which what why how that this these those it he she they we you i him
   them us me her his its their our my your mine theirs hers ours itself himself herself themselves is are was were be been being am
   has have had having do does did doing will would shall should can could may might must isn't aren't wasn't weren't don't doesn't
   didn't won't can't couldn't wouldn't hasn't haven't hadn't not no never ever also too only just even still already again soon now then
   here there always often sometimes usually perhaps maybe almost nearly roughly ago later earlier apart away back ahead together each
   every all both either neither some any such same another yesterday today tomorrow tonight monday tuesday wednesday thursday friday
   saturday sunday last next said says say told tells added adds according including respectively compared versus gets got makes made
   takes took comes came goes went becomes became remains left seems appears means shows showed rose rises fell falls gained lost won wins
   is's 's worth long high tall wide deep thick old strong alike altogether overall apiece thus hence therefore however meanwhile besides
   less more fewer yes unless across was us has plus due owing following ranging depending regarding concerning`.split(
    /\s+/,
  ),
);
