import type { Grammar } from '../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE,
  likeliest,
  MODAL,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  PROPER,
  PUNCTUATION_TAG,
  RELATIVE,
  START,
  setOf,
  type Tag,
} from '../../rulebook/word-classes.ts';
import { glued, PUNCTUATION, type Tokens } from '../../text/tokens.ts';
import { isMainVerb } from './resolve/ahead.ts';
import { apostrophe } from './resolve/apostrophe.ts';
import { binds, endOfCompound, tagCompound } from './resolve/compound.ts';
import { decide, EARLIER, NEVER, NOW, type Seen } from './resolve/decide.ts';
import { rulesFor } from './resolve/rules-for.ts';
import { bit, CLAUSE_OPENERS, TENSED } from './tag-sets.ts';

/**
 * Decides one tag a token, left to right, in the manner of Brill's tagger: the first rule of context that fits, else the
 * likeliest reading. `readings[k]` are those of token `from + k`. Writes `tags[from..to)`.
 */
export function resolve(
  tokens: Tokens,
  from: number,
  to: number,
  grammar: Grammar,
  readings: Int32Array,
  tags: Uint8Array,
): void {
  const rulesOf = rulesFor(grammar);
  let before: Tag = START; // of the word before, adverbs and quote marks skipped
  let seen: Seen = NEVER;
  let owed = false; // a relative clause stands between a subject and its verb
  let outside: Tag = START; // of the word before a parenthesis
  let seenOutside: Seen = NEVER;
  for (let i = from; i < to; i++) {
    const last = tokens.lower[i + 1] === '-' ? endOfCompound(tokens, i, to) : i;
    if (last > i) {
      before = tagCompound(tokens, i, last, readings, from, tags, to);
      i = last;
      continue;
    }
    const word = tokens.lower[i]!;
    if (word === 'per' && tokens.lower[i + 1] === 'cent') {
      tags[i] = before = NOUN; // "per cent" is one word
      continue;
    }
    if (tokens.kind[i] === PUNCTUATION && i > from && i + 1 < to && glued(tokens, i) && binds(tokens, i)) {
      tags[i] = OTHER;
      continue;
    }
    const set = setOf(readings[i - from]!);
    let tag: Tag;
    if (word === "'s" || word === "'") tag = apostrophe(tokens, i, from, tags);
    else if (set === bit(NOUN) && before === MODAL && !grammar.words.has(word))
      tag = INFINITIVE; // "will augment": what a modal stands before is a verb, listed or not
    else if ((set & (set - 1)) === 0) tag = likeliest(readings[i - from]!);
    else {
      const k = i - from;
      const resumes = owed && seen === NOW && isMainVerb(readings, k, to - from);
      tag = decide(
        rulesOf(readings[k]!),
        tokens,
        i,
        readings,
        k,
        to - from,
        before,
        resumes ? EARLIER : seen,
      );
      if (tag === OTHER) tag = likeliest(readings[i - from]!);
    }
    tags[i] = tag;
    if (bit(tag) & TENSED) {
      if (seen === NOW) owed = false;
      const next = i + 1 < to ? bit(likeliest(readings[i + 1 - from]!)) : 0;
      seen =
        SAYS.has(word) && (before !== PUNCTUATION_TAG || seen === NEVER) && next & SUBJECT_OPENERS
          ? NEVER
          : NOW;
    } else if (tag === CONJUNCTION) seen = seen === NEVER ? NEVER : EARLIER;
    else if (bit(tag) & CLAUSE_OPENERS) {
      owed = tag === RELATIVE && seen === NEVER;
      seen = NEVER;
    }
    if (tag === PUNCTUATION_TAG) {
      if (QUOTES.has(word)) continue;
      if (word === '(') {
        outside = before;
        seenOutside = seen;
      }
      if (word === ')') {
        before = outside;
        seen = seenOutside;
      } else {
        seen = word === ',' && seen !== NEVER ? EARLIER : NEVER;
        before = STARTERS.has(word) ? START : PUNCTUATION_TAG;
      }
    } else if (tag !== ADVERB) before = tag;
  }
}

/** "He said the route covers 55 km": what is said is a clause of its own, with or without "that". */
const SAYS = new Set(
  'said says say believes believe thinks think insists insist insisted argues argue argued show shows showed suggests suggest suggested indicates indicate means mean'.split(
    ' ',
  ),
);
const SUBJECT_OPENERS =
  bit(DETERMINER) |
  bit(POSSESSIVE) |
  bit(PRONOUN) |
  bit(PROPER) |
  bit(NOUN) |
  bit(PLURAL) |
  bit(NUMBER_TAG) |
  bit(ADJECTIVE);

const QUOTES = new Set(['"', "'", '“', '”']);
const STARTERS = new Set([':', ';', '(', '[', '.', '!', '?', '—', '–', '-', '…', '\n']);
