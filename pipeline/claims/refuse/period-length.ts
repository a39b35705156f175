import { isSuperlative } from '../../recognize/grammar/superlative.ts';
import type { Draft } from '../draft.ts';
import { wordAt } from './reason.ts';

/** "over the past three years", "three years ago", "a five-year high": a length of time that places something else. */
export function periodLength(draft: Draft): string | null {
  if (draft.dimension !== 'duration') return null;
  return inPeriod(draft) ?? ofPeriod(draft) ?? window(draft) ?? howRare(draft) ?? pointInTime(draft);
}

/** "recorded in that 12-month period", "over the same 12 months": how long what is told of another figure went on. */
function ofPeriod({ frame: { tokens, quantities, language }, tokens: [from, to] }: Draft): string | null {
  if (
    (quantities.length < 2 && tokens.lower[from - 1] !== 'same') ||
    !language.list('stretches of time').has(tokens.lower[to]!) ||
    !THAT.has(tokens.lower[from - 1] ?? '')
  )
    return null;
  const isTheSame = tokens.lower[from - 1] === 'same' && tokens.lower[from - 2] === 'the';
  const within = tokens.lower[from - (isTheSame ? 3 : 2)] ?? '';
  return WITHIN.has(within) || within === 'during' ? 'the length of the period of another figure' : null;
}

/** "16 deaths within the last 24 hours": since when another figure is counted. */
function window({ frame: { tokens, quantities }, tokens: [from] }: Draft): string | null {
  const { lower } = tokens;
  if (quantities.length < 2 || !LAST.test(lower[from - 1] ?? '') || lower[from - 2] !== 'the') return null;
  return DURING.test(lower[from - 3] ?? '') ? 'the length of the period of another figure' : null;
}
const LAST = /^(?:last|past|previous|preceding)$/;
const DURING = /^(?:in|within|over|during)$/;

const THAT = new Set(['that', 'this', 'the', 'same', 'a']);

/** "over the past three years" beside another figure is that figure's period. */
function inPeriod(draft: Draft): string | null {
  const { mention, frame, tokens } = draft;
  for (const { span } of frame.periods) {
    if (span[0] > mention.span[0] || span[1] < mention.span[1]) continue;
    if (frame.quantities.length > 1) return 'the length of the period of another figure';
    if (FROM_HERE.has(wordAt(draft, tokens[1]))) return 'a point in time';
  }
  return null;
}
const FROM_HERE = new Set(['ago', 'earlier', 'later']);

/** "a 500-year flood", "a five-year low", "the highest in 33 years". */
function howRare(draft: Draft): string | null {
  const next = wordAt(draft, draft.tokens[1]);
  const noun = next === 'flood' || next === 'rain' ? wordAt(draft, draft.tokens[1] + 1) : next;
  if (
    draft.frame.language.list('what recurs').has(next) ||
    draft.frame.language.list('what recurs').has(noun)
  )
    return 'how seldom such an event is';
  // "above its 200-day average", "the five-year mean"
  const { frame, tokens } = draft;
  if (
    draft.frame.language.list('averages over a time').has(next) &&
    frame.tokens.lower[tokens[1] - 2] === '-'
  )
    return 'over how long an average is taken';
  // "than the last five years' average production"
  const own = /^(?:'|'s)$/.test(next) ? wordAt(draft, draft.tokens[1] + 1) : next;
  const isOwn = own !== next || /'$/.test(frame.tokens.lower[tokens[1] - 1] ?? '');
  if (isOwn && draft.frame.language.list('averages over a time').has(own))
    return 'over how long an average is taken';
  return next === 'low' || next === 'high' || isLookBack(draft) ? 'how far back a record goes' : null;
}

/** "the highest in 33 years", "for the first time in a decade". */
function isLookBack({ frame: { tokens }, tokens: [from], mention: { quantity } }: Draft): boolean {
  let at = from - 1;
  while (HEDGES.test(tokens.lower[at] ?? '')) at--;
  if (!WITHIN.has(tokens.lower[at] ?? '')) return false;
  const before = tokens.lower[at - 1] ?? '';
  return (
    isExtreme(before) ||
    (before === 'time' && tokens.lower[at - 2] === 'first') ||
    isExtreme(tokens.lower[at - 2] ?? '') ||
    (AGES.has(quantity.unit ?? '') && isOfBest(tokens.lower, at - 1))
  );
}
const AGES = new Set(['a', 'mo', 'wk']);

/** "the club's highest league position in 30 years": nothing but a few nouns between. */
function isOfBest(words: readonly string[], last: number): boolean {
  for (let at = last; at > last - 7; at--) {
    const word = words[at] ?? '';
    // "the first national teachers' strike in 21 years"
    const isFirst = word === 'first' && words[last + 1] === 'in';
    // "record biggest fall in six years", as headlines have it
    if (isExtreme(word) || isFirst) return OWNERS.test(words[at - 1] ?? '') || /est$/.test(word);
    // "the largest bust at that port in 25 years"
    const isHere =
      AT_THIS.test(`${words[at - 1]} ${words[at]}`) || AT_THIS.test(`${words[at]} ${words[at + 1]}`);
    if (!/^(?:[\p{L}-]+|['’]s?)$/u.test(word) || (OF.has(word) && !isHere && words[at - 1] !== '-'))
      return false;
  }
  return false;
}
const AT_THIS = /^(?:at|in|on|of) (?:that|this|the|its)$/;
const OWNERS = /^(?:the|its|their|his|her|our|'s|s|a|-)$/;
const OF = new Set(['for', 'to', 'with', 'by', 'from', 'on', 'at', 'in']);
const WITHIN = new Set(['in', 'for', 'over']);
const isExtreme = (word: string): boolean => word === 'most' || word === 'least' || isSuperlative(word);
const HEDGES = /^(?:at|least|more|than|nearly|almost|about|around|some|over|the|past|last)$/;

/** "three years ago", "hired five months after the district cut": when; not so "lasted five months after". */
function pointInTime(draft: Draft): string | null {
  const next = wordAt(draft, draft.tokens[1]);
  // "from about 3,600 five years earlier"
  // and "landed nine minutes later", but not "nine minutes later than planned"
  const isCompared = wordAt(draft, draft.tokens[1] + 1) === 'than';
  const isSince = FROM_HERE.has(next) && next !== 'ago' && !isCompared && !lasts(draft);
  const isPoint =
    isSince ||
    next === 'ago' ||
    (next === 'after' && !lasts(draft)) ||
    (next === 'before' && opensPhrase(draft));
  return isPoint ? 'a point in time' : null;
}

const lasts = ({ frame: { chunks, language }, verb, chunk }: Draft): boolean =>
  verb === chunk - 1 && chunks[verb] !== undefined && language.list('go on for').has(chunks[verb].word);

/** ", two days after a block collapsed": when something else happened. */
function opensPhrase({ frame: { tokens, reading }, tokens: [from] }: Draft): boolean {
  let at = from - 1;
  while (at >= reading.tokens[0] && (HEDGES.test(tokens.lower[at]!) || tokens.lower[at] === 'just')) at--;
  return at < reading.tokens[0] || /^[,—–-]$/.test(tokens.lower[at]!);
}
