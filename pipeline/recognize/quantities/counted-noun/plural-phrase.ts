import { ALNUM, capitalised, glued, NUMBER, type Tokens, WORD, written } from '../../../text/tokens.ts';
import { looksPlural } from '../singular.ts';
import { type CountedNoun, type CountOptions, phrase } from './counted.ts';
import { behindListed, behindQualities, INNER, JOINS, joinsNames } from './joined-qualities.ts';
import { endsPhrase, STOPS } from './stops.ts';

const REACH = 6; // words of a noun phrase

interface PluralPhrase extends CountedNoun {
  /** A possessor stands in it ("Airbnb's earliest investments"). */
  readonly possessed: boolean;
}

/** Up to the first plural noun: "787 jets", "40 of Halm's libraries", "six high-tech jobs". */
export function pluralPhrase(
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
      // "over 300 shows in 20 countries", where "a survey of 300 shows a rise"
      if (word === 'shows' && (next === '' || BEHIND_SHOWS.has(next))) return noun(i + 1);
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
      // "the share of people over 65 stands at 18%"
      if (words === 1 && next === 'at' && word === 'stands') return null;
      const plural = looksPlural(word) || ACRONYMS.test(written(tokens, i, i + 1));
      if (!plural || (next === '-' && glued(tokens, i + 1) && glued(tokens, i + 2))) continue;
      if (isOfMaker(tokens, i, end)) continue;
      // "sports clubs", "sales people": the last of two plurals is the head
      const mayLead = !finite(next) || (ATTRIBUTIVE.has(word) && !verb(next));
      const compound = looksPlural(next) && !STOPS.has(next) && tokens.kind[i + 1] === WORD && mayLead;
      return noun(compound ? i + 2 : i + 1);
    }
    // "2,456 F-35s", "48 F-35A jets", "12 MD-80s"
    if (i > at && isOfCode(tokens, i)) {
      words++;
      const many = kind === NUMBER && next === 's' && glued(tokens, i + 1);
      if (many || /^\d+s$/.test(word)) return noun(many ? i + 2 : i + 1);
      continue;
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
    } else if (word === ',' && i > at && behindListed(tokens, i, end, quality) > i) {
      at = behindListed(tokens, i, end, quality); // "26 private, navy and foreign boats" are boats
      i = at - 1;
    } else if (!(INNER.has(word) && i > at && glued(tokens, i) && glued(tokens, i + 1))) return null;
  }
  return null;
}
/** "73 Siemens Gamesa turbines", "nine Siemens trains": a maker whose name ends as a plural does, with what is counted behind it. */
function isOfMaker(tokens: Tokens, at: number, end: number): boolean {
  if (!capitalised(tokens, at)) return false;
  for (let i = at + 1; i < end && i - at <= 2; i++) {
    if (tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!)) return false;
    if (!capitalised(tokens, i)) return looksPlural(tokens.lower[i]!);
  }
  return false;
}

/** The digits behind the letters of a type: "F-35". */
const isOfCode = (tokens: Tokens, i: number): boolean =>
  (tokens.kind[i] === NUMBER || tokens.kind[i] === ALNUM) &&
  tokens.lower[i - 1] === '-' &&
  glued(tokens, i) &&
  glued(tokens, i - 1) &&
  /^[A-Z]{1,3}$/.test(written(tokens, i - 2, i - 1));

/** A type of aircraft or car by its number, right before the plural of what it is. */
const isModel = (tokens: Tokens, i: number): boolean =>
  /^\d{3}$/.test(tokens.lower[i]!) && tokens.kind[i + 1] === WORD && looksPlural(tokens.lower[i + 1]!);
const isBought = (tokens: Tokens, i: number): boolean =>
  BOUGHT.has(tokens.lower[i]!) || capitalised(tokens, i);
const BOUGHT = new Set(['new', 'more', 'additional', 'extra', 'further', 'used', 'leased', 'older']);
/** Plurals that stand before a noun: "eight data centers". */
const ATTRIBUTIVE = new Set(
  'data sports sales savings customs arms arts goods communications news systems aircraft spacecraft'.split(
    ' ',
  ),
);
/** "100,000 GPUs". */
const ACRONYMS = /^[A-Z]{2,}s$/;
const MOVES = /^(?:increases|rises|falls|drops|declines|decreases|grows)$/;

/** Before a hyphen these open no quality: "10 per-cent". */
const HANGS = new Set(['a', 'an', 'the', 'of', 'per', 'to', 'and', 'or', 'plus', 'minus', 'times', 'by']);

const EXTRA = new Set(['more', 'fewer', 'further', 'additional', 'extra', 'separate', 'different-']);

/** What stands behind shows that are given, and not behind what shows something. */
const BEHIND_SHOWS = new Set(
  '. , ; : ) in across at on and over during since for from with between but per'.split(' '),
);
