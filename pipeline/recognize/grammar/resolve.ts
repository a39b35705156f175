import type { ContextRule, Grammar } from '../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GENITIVE,
  GERUND,
  INFINITIVE,
  likeliest,
  MODAL,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  PROPER,
  PUNCTUATION_TAG,
  RELATIVE,
  SIGN_TAG,
  START,
  SUBORDINATOR,
  setOf,
  type Tag,
  TO,
} from '../../rulebook/word-classes.ts';
import { glued, NUMBER, PUNCTUATION, type Tokens } from '../../text/tokens.ts';
import { joinsWords } from './readings.ts';

/** How far ahead a rule looks for the verb of a clause. */
const AHEAD = 12;

const bit = (tag: Tag): number => 1 << tag;
const TENSED = bit(FINITE) | bit(AUXILIARY) | bit(MODAL);
const OBJECT_OPENERS = bit(DETERMINER) | bit(POSSESSIVE) | bit(PRONOUN) | bit(NUMBER_TAG) | bit(SIGN_TAG);
const THIRD = bit(FINITE) | bit(PLURAL);
const VERBAL = bit(FINITE) | bit(INFINITIVE);
const THINGS = bit(NOUN) | bit(PLURAL) | bit(ADJECTIVE);
const CLAUSE_OPENERS = bit(CONJUNCTION) | bit(SUBORDINATOR) | bit(RELATIVE);

/** The rules that can speak on a word's readings, found once for each combination: there are a few dozen. */
type RulesBySet = Map<number, readonly ContextRule[]>;
const byGrammar = new WeakMap<Grammar, RulesBySet>();

function rulesOf(grammar: Grammar): RulesBySet {
  let bySet = byGrammar.get(grammar);
  if (!bySet) {
    bySet = new Map();
    byGrammar.set(grammar, bySet);
  }
  return bySet;
}

function selectRules(grammar: Grammar, readings: number): readonly ContextRule[] {
  const set = setOf(readings);
  const likely = likeliest(readings);
  return grammar.context.filter(
    (rule) =>
      (rule.of & ~set) === 0 && (set & bit(rule.is)) !== 0 && (rule.likely < 0 || rule.likely === likely),
  );
}

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
  const bySet = rulesOf(grammar);
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
      let rules = bySet.get(readings[k]!);
      if (!rules) {
        rules = selectRules(grammar, readings[k]!);
        bySet.set(readings[k]!, rules);
      }
      const resumes = owed && seen === NOW && isMainVerb(readings, k, to - from);
      tag = decide(rules, tokens, i, readings, k, to - from, before, resumes ? EARLIER : seen);
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

const PARTICLES = new Set(['up', 'off', 'out', 'in', 'down', 'over', 'on', 'by', 'back']);
const QUOTES = new Set(['"', "'", '“', '”']);
const STARTERS = new Set([':', ';', '(', '[', '.', '!', '?', '—', '–', '-', '…', '\n']);

/** Whether a finite verb has been seen: in this clause, in one that *and* or a comma joins to it, or not at all. */
type Seen = typeof NEVER | typeof EARLIER | typeof NOW;
const NEVER = 0;
const EARLIER = 1;
const NOW = 2;
const SEEN = {
  verb: (seen: Seen) => seen === NOW,
  none: (seen: Seen) => seen !== NOW,
  never: (seen: Seen) => seen === NEVER,
} as const;

function decide(
  rules: readonly ContextRule[],
  tokens: Tokens,
  i: number,
  readings: Int32Array,
  k: number,
  end: number,
  before: Tag,
  seen: Seen,
): Tag {
  const next = k + 1 < end ? likeliest(readings[k + 1]!) : PUNCTUATION_TAG;
  const word = tokens.lower[i]!;
  for (let r = 0; r < rules.length; r++) {
    const rule = rules[r]!;
    if (rule.after !== 0 && (rule.after & bit(before)) === 0) continue;
    if (rule.before !== 0 && (rule.before & bit(next)) === 0) continue;
    if (rule.words !== null && !rule.words.has(word)) continue;
    if (rule.seen !== null && !SEEN[rule.seen](seen)) continue;
    if (rule.front !== null && !rule.front.has(tokens.lower[i - 1] ?? '')) continue;
    if (rule.behind !== null && !rule.behind.has(tokens.lower[i + 1] ?? '')) continue;
    if (rule.acts !== null && !acts(rule.acts, readings, k + 1, end)) continue;
    if (rule.behindCan !== 0 && (k + 1 >= end || (rule.behindCan & setOf(readings[k + 1]!)) === 0)) continue;
    if (rule.ahead !== null && !isAhead(rule.ahead, readings, k + 1, end)) continue;
    return rule.is;
  }
  return OTHER;
}

/** Behind a relative clause: what has an object behind it, or is the last that can be a verb ("the firm that owns 40 shops closed in May"). */
function isMainVerb(readings: Int32Array, k: number, end: number): boolean {
  if (k + 1 >= end) return false;
  if (bit(likeliest(readings[k + 1]!)) & OBJECT_OPENERS) return true;
  const set = setOf(readings[k]!);
  return (set & bit(FINITE)) !== 0 && !(set & bit(NOUN)) && !verbAhead(readings, k + 1, end, true);
}

/**
 * "The shooting cut power", "the giant plans to": a form that agrees with a noun of one thing, and what it acts on behind it; 'base' is
 * the one that agrees with many ("firms that plan 40 shops"). 'quality' and 'thing' are
 * what an object begins with: "plans new homes", "exports grain".
 */
function acts(
  wanted: NonNullable<ContextRule['acts']>,
  readings: Int32Array,
  at: number,
  end: number,
): boolean {
  if (at + 1 >= end) return false;
  const set = setOf(readings[at]!);
  const beyond = bit(likeliest(readings[at + 1]!));
  if (wanted === 'quality')
    return likeliest(readings[at]!) === ADJECTIVE && !(set & VERBAL) && (beyond & THINGS) !== 0;
  if (wanted === 'thing')
    return (bit(likeliest(readings[at]!)) & (bit(NOUN) | bit(GERUND))) !== 0 && !(set & VERBAL);
  if (wanted === 'third') return (set & THIRD) === THIRD;
  // "fell", "were"
  if ((set & ~TENSED) === 0) return wanted !== 'base';
  if (!(set & bit(FINITE))) return false;
  const isPast = (set & bit(PARTICIPLE)) !== 0;
  const isBase = (set & bit(INFINITIVE)) !== 0;
  if (wanted === 'base' ? !isBase : !isPast && (wanted === 'past' || isBase)) return false;
  return (beyond & (OBJECT_OPENERS | bit(TO))) !== 0;
}

function isAhead(
  wanted: NonNullable<ContextRule['ahead']>,
  readings: Int32Array,
  at: number,
  end: number,
): boolean {
  if (wanted === 'clause') return clauseAhead(readings, at, end);
  if (wanted === 'alone') return !verbAhead(readings, at, end, true) && !rivalAhead(readings, at, end);
  const possible = wanted === 'nothing' || wanted === 'something';
  return verbAhead(readings, at, end, possible) === (wanted === 'verb' || wanted === 'something');
}

/** A noun that would do for the verb as well stands ahead in the clause, its object behind it: "the sports hall cost £4m". */
function rivalAhead(readings: Int32Array, at: number, end: number): boolean {
  for (let k = at; k + 1 < Math.min(end, at + AHEAD); k++) {
    const likely = bit(likeliest(readings[k]!));
    if (likely & (bit(PUNCTUATION_TAG) | bit(RELATIVE))) return false;
    if (likely & TENSED) return true;
    if (setOf(readings[k]!) & bit(FINITE) && bit(likeliest(readings[k + 1]!)) & OBJECT_OPENERS) return true;
  }
  return false;
}

/** A noun phrase and its verb follow at once: "as demand weakens", "as house prices fall"; not "as part of", "as head coach". */
function clauseAhead(readings: Int32Array, at: number, end: number): boolean {
  let noun = OTHER as Tag;
  for (let k = at; k < Math.min(end, at + AHEAD); k++) {
    const likely = likeliest(readings[k]!);
    if (
      noun !== OTHER &&
      (bit(likely) & TENSED || (noun === PLURAL && setOf(readings[k]!) & bit(INFINITIVE)))
    )
      return true;
    if (bit(likely) & (bit(NOUN) | bit(PLURAL) | bit(PROPER))) noun = likely;
    else if (noun !== OTHER || !(bit(likely) & (bit(DETERMINER) | bit(ADJECTIVE) | bit(POSSESSIVE))))
      return false;
  }
  return false;
}

/** A verb that can be nothing else stands ahead in the clause; where `possible`, one that is no noun will do ("approved"). */
function verbAhead(readings: Int32Array, at: number, end: number, possible: boolean): boolean {
  const stop = Math.min(end, at + AHEAD);
  for (let k = at; k < stop; k++) {
    const set = setOf(readings[k]!);
    if (set === bit(PUNCTUATION_TAG)) return false;
    if ((set & ~TENSED) === 0) return true;
    // "may rise", which is no month
    const isModal = likeliest(readings[k]!) === MODAL && k + 1 < stop;
    if (isModal && setOf(readings[k + 1]!) & bit(INFINITIVE)) return true;
    if (possible && set & bit(FINITE) && !(set & (bit(NOUN) | bit(PLURAL)))) return true;
    if (set & bit(RELATIVE)) return false; // "hinted Friday that it might"
    if (!(bit(likeliest(readings[k]!)) & (CLAUSE_OPENERS & ~bit(SUBORDINATOR)))) continue;
    // "between 10 and 20 came", "to the Department of Health and Hygiene were": between numbers or names *and* ends no clause
    const next = k + 1 < stop ? likeliest(readings[k + 1]!) : OTHER;
    if (next !== NUMBER_TAG && !(next === PROPER && k > at && likeliest(readings[k - 1]!) === PROPER))
      return false;
  }
  return false;
}

/** Behind a noun the mark of a possessor; behind "it", "that", "there" short for *is*. */
function apostrophe(tokens: Tokens, i: number, from: number, tags: Uint8Array): Tag {
  if (i === from) return PUNCTUATION_TAG;
  const before = tags[i - 1]!;
  if (tokens.lower[i] === "'")
    return (before === PLURAL || before === PROPER) &&
      tokens.start[i] === tokens.end[i - 1] &&
      tokens.lower[i - 1]!.endsWith('s')
      ? GENITIVE
      : PUNCTUATION_TAG;
  return bit(before) & (bit(PRONOUN) | bit(RELATIVE) | bit(SUBORDINATOR) | bit(ADVERB))
    ? AUXILIARY
    : GENITIVE;
}

/** The point of an abbreviation; a dash or stroke between numbers or names ("2014-15", "FTSE/JSE"). */
const binds = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i] === '.' || (BINDERS.has(tokens.lower[i]!) && glued(tokens, i + 1));
const BINDERS = new Set(['-', '–', '/']);

/** Last token of the hyphenated word that begins at `i`; `i` itself where none does. */
function endOfCompound(tokens: Tokens, i: number, to: number): number {
  let last = i;
  while (last + 2 < to && joinsWords(tokens, last + 1)) last += 2;
  return last;
}

/** Tags a hyphenated word as a whole: a quality before a noun or where it is counted or made of a participle, else as its last part. */
function tagCompound(
  tokens: Tokens,
  first: number,
  last: number,
  readings: Int32Array,
  from: number,
  tags: Uint8Array,
  to: number,
): Tag {
  const set = setOf(readings[last - from]!);
  const next = last + 1 < to ? likeliest(readings[last + 1 - from]!) : PUNCTUATION_TAG;
  const beforeNoun = next === NOUN || next === PLURAL || next === PROPER || next === ADJECTIVE;
  let tag: Tag;
  // "the start-up won": a verb may follow, for all that the word is a currency too
  const particle = PARTICLES.has(tokens.lower[last]!);
  const acts = particle && last + 1 < to && (setOf(readings[last + 1 - from]!) & bit(FINITE)) !== 0;
  const name = likeliest(readings[first - from]!) === PROPER;
  if (name && (set === bit(PROPER) || tokens.kind[last] === NUMBER)) tag = PROPER;
  else if (set === bit(NUMBER_TAG)) tag = NUMBER_TAG;
  else if (tokens.kind[first] === NUMBER || (beforeNoun && !acts)) tag = ADJECTIVE;
  else if (set & bit(PARTICIPLE)) tag = ADJECTIVE;
  else if (particle)
    tag = NOUN; // "start-up"
  else if (set & bit(PLURAL)) tag = PLURAL;
  else if (set & (bit(NOUN) | bit(PROPER))) tag = NOUN;
  else tag = set & bit(ADVERB) ? ADVERB : ADJECTIVE;
  for (let i = first; i <= last; i++)
    tags[i] = likeliest(readings[i - from]!) === NUMBER_TAG && tag !== PROPER ? NUMBER_TAG : tag;
  for (let i = first + 1; i < last; i += 2) tags[i] = OTHER;
  return tag;
}
