import { isRange } from '../../model/quantity.ts';
import { isSuperlative } from '../../recognize/grammar/superlative.ts';
import { Phrases } from '../../rulebook/phrases.ts';
import { capitalised, NUMBER } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { ageGroup } from '../sentence/age-group.ts';
import type { World } from '../world.ts';

/** Says why a figure is no claim, or `null`. */
type Reason = (draft: Draft, world: World) => string | null;

/** In the order in which `explain` should name them: the most telling first. */
const reasons: readonly Reason[] = [
  nameOrCode,
  ageOfGroup,
  discipline,
  idiom,
  discourseCount,
  backReference,
  determiner,
  denied,
  asked,
  denominator,
  periodLength,
  hypothetical,
];

/** Why the figure is no claim about the world, or `null` where it is one. */
export function noClaim(draft: Draft, world: World): string | null {
  for (const reason of reasons) {
    const said = reason(draft, world);
    if (said) return said;
  }
  return null;
}

const isSpelt = (draft: Draft): boolean => {
  const { tokens } = draft.frame;
  for (let i = draft.tokens[0]; i < draft.tokens[1]; i++) if (tokens.kind[i] === NUMBER) return false;
  return true;
};

const amountOf = (draft: Draft): number => {
  const { value } = draft.mention.quantity.written;
  return Number(isRange(value) ? value[1] : value);
};

const wordAt = (draft: Draft, i: number): string => draft.frame.tokens.lower[i] ?? '';

/** "Nine Bells", "0142": a number that names. */
function nameOrCode(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  const [from, to] = draft.tokens;
  if (/^0\d/.test(tokens.lower[from]!) && tokens.kind[from] === NUMBER)
    return 'a number that begins with 0 is a code';
  const opens = from === reading.tokens[0] || /^["“‘'(:.]$/.test(tokens.lower[from - 1] ?? '');
  if (tokens.kind[from] === NUMBER || !capitalised(tokens, from) || (opens && from === reading.tokens[0]))
    return null;
  return to - from > 1 && capitalised(tokens, to - 1) && tokens.kind[to - 1] !== NUMBER
    ? 'part of a name'
    : null;
}

/** "people over 65": whom another figure is about. */
function ageOfGroup({ frame, chunk }: Draft): string | null {
  return ageGroup(frame, chunk) < 0 ? null : 'an age that says who is meant';
}

/** "the 400m hurdles", "her 100m title": the name of a race. */
function discipline({ frame, chunk, dimension, tokens }: Draft, { rulebook }: World): string | null {
  if (dimension !== 'length') return null;
  const noun = frame.chunks[chunk + 1];
  if (noun?.kind !== 'noun' || noun.from !== tokens[1]) return null;
  const names = rulebook.language.list('disciplines');
  for (let i = noun.from; i <= noun.head; i++)
    if (names.has(frame.tokens.lower[i]!)) return `the name of a race: "${frame.tokens.lower[i]}"`;
  return null;
}

/** The idioms of the rules as a trie, made once a rulebook. */
const idiomsOf = new WeakMap<World['rulebook'], Phrases<true>>();

function idiom(draft: Draft, { rulebook }: World): string | null {
  let idioms = idiomsOf.get(rulebook);
  if (!idioms) {
    idioms = new Phrases();
    for (const phrase of rulebook.language.list('idioms')) idioms.add(phrase, true);
    idiomsOf.set(rulebook, idioms);
  }
  const { tokens, reading } = draft.frame;
  const [from] = draft.tokens;
  // a phrase that begins up to three words before the figure and reaches into it
  for (let a = Math.max(reading.tokens[0], from - 3); a <= from; a++) {
    if (!idioms.begins(tokens, a)) continue;
    const hit = idioms.longest(tokens, a)[0];
    if (hit && hit.to > from)
      return `"${tokens.text.slice(tokens.start[a], tokens.end[hit.to - 1])}" is a turn of phrase`;
  }
  return null;
}

function nounOf(draft: Draft): string {
  const { unit } = draft.mention;
  if (unit && draft.mention.counted) {
    const text = draft.frame.tokens.text.slice(unit[0], unit[1]).toLowerCase();
    return (
      text
        .split(/[^\p{L}]+/u)
        .filter(Boolean)
        .at(-1) ?? ''
    );
  }
  const next = draft.frame.chunks[draft.chunk + 1];
  return next?.kind === 'noun' ? wordAt(draft, next.head) : '';
}

function discourseCount(draft: Draft, { rulebook }: World): string | null {
  const { dimension } = draft;
  if ((dimension !== 'count' && dimension !== 'number') || !isSpelt(draft) || amountOf(draft) > 12)
    return null;
  const noun = nounOf(draft);
  return rulebook.language.list('discourse nouns').has(noun)
    ? `"${noun}" counts what the text says, not the world`
    : null;
}

const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'both',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'other',
]);

/** "the two companies", "these three points": counted before. A definite count with a relation of its own ("the first 40 …") stays. */
function backReference(draft: Draft): string | null {
  const { dimension } = draft;
  if ((dimension !== 'count' && dimension !== 'number') || !isSpelt(draft)) return null;
  if (amountOf(draft) > 10) return null;
  const before = wordAt(draft, draft.tokens[0] - 1);
  if (!DEFINITE.has(before)) return null;
  if (draft.frame.chunks[draft.chunk + 1]?.word === 'of') return null;
  return `"${before} ${wordAt(draft, draft.tokens[0])}" points back`;
}

/** "one of the", "one estimate": an article rather than a number. */
function determiner(draft: Draft, { rulebook }: World): string | null {
  const [from, to] = draft.tokens;
  if (wordAt(draft, from) !== 'one' || amountOf(draft) !== 1) return null;
  const { dimension } = draft;
  if (dimension !== 'count' && dimension !== 'number' && dimension !== 'ratio') return null;
  if (wordAt(draft, to) === 'of' && dimension !== 'ratio') return '"one of" picks out, it does not count';
  if (dimension === 'ratio') return null;
  const noun = nounOf(draft).replace(/ies$/, 'y');
  if (rulebook.language.list('people of one').has(noun)) return null;
  return '"one" stands for an article';
}

/** "will not reach 5 GW", "cannot conclude that it is a tenth": what is denied is no figure. */
function denied(draft: Draft): string | null {
  const { tokens } = draft.frame;
  const [from] = draft.tokens;
  for (const cue of draft.frame.cues) {
    if (cue.field !== 'negation' || cue.span[0] > draft.mention.span[0]) continue;
    const word = tokens.text.slice(cue.span[0], cue.span[1]).toLowerCase();
    let k = from;
    while (k > 0 && tokens.start[k]! > cue.span[0]) k--;
    const gap = from - k - 1;
    if (gap > 12) continue;
    let border = false;
    for (let i = k + 1; i < from; i++) {
      const low = tokens.lower[i]!;
      if (
        low === ',' ||
        low === ';' ||
        low === 'but' ||
        low === 'and' ||
        low === '(' ||
        low === 'while' ||
        low === 'because' ||
        low === 'after'
      )
        border = true;
    }
    if (border) continue;
    if (!AUX_NOT.has(word)) continue;
    // "not only 40 but", "no fewer than 40", "not yet", "did not say how the 40 were"
    const next = tokens.lower[k + 1] ?? '';
    if (next === 'only' || next === 'just' || next === 'including' || next === 'counting' || next === 'since')
      continue;
    const governs = draft.frame.chunks[draft.verb];
    if (governs && tokens.start[governs.to - 1]! < cue.span[0]) continue;
    if (REACHES.has(lastVerb(draft, k, from)) || word === 'cannot' || word === "can't" || word === "won't")
      return `"${word}" denies it`;
  }
  return null;
}

const AUX_NOT = new Set([
  'not',
  'never',
  "won't",
  "can't",
  'cannot',
  "didn't",
  "doesn't",
  "isn't",
  "wasn't",
  "don't",
  "wouldn't",
  "couldn't",
  "hasn't",
  "haven't",
  'denied',
  'failed to',
  'unlikely to',
]);
const REACHES = new Set([
  'reach',
  'hit',
  'exceed',
  'be',
  'is',
  'was',
  'are',
  'were',
  'top',
  'pass',
  'cost',
  'get',
  'become',
  'conclude',
  'mean',
  'total',
  'need',
  'take',
  'amount',
  'meet',
  'match',
  'surpass',
  'been',
  'attain',
  'cross',
  'require',
  'want',
  'expect',
  'accept',
  'support',
  'equal',
]);

function lastVerb(draft: Draft, from: number, to: number): string {
  const chunk = draft.frame.chunks[draft.verb];
  if (!chunk || chunk.head < from || chunk.head > to) return '';
  return chunk.word;
}

/** A question asserts nothing. */
function asked(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  const last = tokens.lower[reading.tokens[1] - 1];
  return last === '?' ? 'the sentence asks' : null;
}

/** "1 GW of compute maps to $10 bn": the unit that another figure is for. */
function denominator(draft: Draft): string | null {
  const before = wordAt(draft, draft.tokens[0] - 1);
  if (before === 'per' || before === 'every') return 'the number that a rate is for';
  if (amountOf(draft) !== 1 || draft.mention.counted || isRange(draft.mention.quantity.value)) return null;
  if (draft.mention.hedge || draft.mention.quantity.bound !== 'exact') return null;
  if (!draft.isSubject || draft.frame.quantities.length < 2) return null;
  const { dimension } = draft;
  if (dimension === 'count' || dimension === 'number' || dimension === 'ratio') return null;
  return 'the unit that the other figure is for';
}

/** "over the past three years" beside another figure is that figure's period. */
function periodLength(draft: Draft): string | null {
  if (draft.dimension !== 'duration') return null;
  for (const period of draft.frame.periods) {
    if (period.span[0] > draft.mention.span[0] || period.span[1] < draft.mention.span[1]) continue;
    if (draft.frame.quantities.length > 1) return 'the length of the period of another figure';
    const low = wordAt(draft, draft.tokens[1]);
    if (low === 'ago' || low === 'earlier' || low === 'later') return 'a point in time';
  }
  const next = wordAt(draft, draft.tokens[1]);
  const noun = next === 'flood' || next === 'rain' ? wordAt(draft, draft.tokens[1] + 1) : next;
  if (RECURS.test(next) || RECURS.test(noun)) return 'how seldom such an event is'; // "a 500-year flood"
  if (next === 'low' || next === 'high') return 'how far back a record goes'; // "a five-year low"
  if (isLookBack(draft)) return 'how far back a record goes';
  // "hired five months after the district cut": when; not so "lasted five months after"
  const verb = draft.frame.chunks[draft.verb];
  const lasts = verb !== undefined && LASTS.test(verb.word) && draft.verb === draft.chunk - 1;
  if (next === 'after' && !lasts) return 'a point in time';
  if (next === 'before' && opensPhrase(draft)) return 'a point in time';
  return next === 'ago' ? 'a point in time' : null;
}

/** "the highest in 33 years", "for the first time in a decade". */
function isLookBack({ frame: { tokens }, tokens: [from] }: Draft): boolean {
  let at = from - 1;
  while (HEDGES.test(tokens.lower[at] ?? '')) at--;
  if (!WITHIN.has(tokens.lower[at] ?? '')) return false;
  const before = tokens.lower[at - 1] ?? '';
  return (
    isExtreme(before) ||
    (before === 'time' && tokens.lower[at - 2] === 'first') ||
    isExtreme(tokens.lower[at - 2] ?? '')
  );
}
const HEDGES = /^(?:at|least|more|than|nearly|almost|about|around|some|the|past|last)$/;
const WITHIN = new Set(['in', 'for', 'over']);
const isExtreme = (word: string): boolean => word === 'most' || word === 'least' || isSuperlative(word);

const RECURS = /^(?:flood|storm|rainstorm|drought|event)s?$/;

const LASTS = /^(?:last|wait|stay|liv|surviv|serv|sp[ae]n|t(?:ake|ook)|work|continu|run|ran)/;

/** ", two days after a block collapsed": when something else happened. */
function opensPhrase({ frame: { tokens, reading }, tokens: [from] }: Draft): boolean {
  let at = from - 1;
  while (at >= reading.tokens[0] && (HEDGES.test(tokens.lower[at]!) || tokens.lower[at] === 'just')) at--;
  return at < reading.tokens[0] || /^[,—–-]$/.test(tokens.lower[at]!);
}

const SUPPOSES = new Set(['imagine', 'suppose', 'hypothetically']);

function hypothetical(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  for (let i = reading.tokens[0]; i < draft.tokens[0] && i < reading.tokens[0] + 12; i++)
    if (SUPPOSES.has(tokens.lower[i]!)) return 'the sentence supposes';
  return null;
}
