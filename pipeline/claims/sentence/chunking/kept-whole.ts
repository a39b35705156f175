import { capitalised, type Tokens } from '../../../text/tokens.ts';
import { type Bench, push } from './bench.ts';
import type { Held } from './held.ts';

/** A title is one noun, and its quote marks are none of the sentence's. Returns where the next chunk begins; `at` for no title. */
export function titleChunk(bench: Bench, at: number): number {
  const { titles, tokens, to } = bench;
  const end = titles.size > 0 && tokens.lower[at] === '"' ? titles.get(at + 1) : undefined;
  if (end === undefined) return at;
  push(bench, 'noun', at + 1, end, end - 1);
  let close = end;
  // "The Long Road," as some print it: the comma is the sentence's
  if (tokens.lower[close] === ',' && tokens.lower[close + 1] === '"') {
    push(bench, 'mark', close, close + 1, close);
    close++;
  }
  while (tokens.lower[close] !== '"' && close < to) close++;
  return close + 1;
}

/** A figure or a period is one chunk, and the word for its extent ("50-metre-high") another. Returns where the next begins. */
export function mentionChunk(bench: Bench, at: number, { mention, to }: Held): number {
  const end = Math.min(Math.max(to, at + 1), bench.to);
  push(bench, mention.kind === 'quantity' ? 'figure' : 'period', at, end, at, mention);
  const extent = extentBehind(bench, mention, end);
  if (extent === end || extent > bench.to) return end;
  push(bench, 'adverb', end, extent, extent - 1);
  return extent;
}

/** "a 50-metre-high section": where the word for the extent that a length is of ends; `end` for none. */
function extentBehind({ tokens, rules }: Bench, mention: Held['mention'], end: number): number {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'length') return end;
  const word = tokens.lower[end] === '-' ? end + 1 : end;
  return rules.language.list('extents').has(tokens.lower[word]!) ? word + 1 : end;
}

/**
 * "On Tuesday Halm reported", "in the fourth quarter Halm sold", in an article without a date: a time, and no part of the name behind it. Returns where the
 * next chunk begins; `at` for no such time.
 */
export function undatedChunk(bench: Bench, at: number): number {
  const { tokens, chunks, to } = bench;
  const { lower } = tokens;
  if (DAYS.has(lower[at]!) && chunks.at(-1)?.word === 'on' && !/^['’-]/.test(lower[at + 1] ?? '')) {
    const end = PARTS_OF_DAY.has(lower[at + 1] ?? '') ? at + 2 : at + 1;
    push(bench, 'period', at, end, at);
    return end;
  }
  const isPart = ORDINALS.has(lower[at + 1] ?? '') && PARTS_OF_YEAR.has(lower[at + 2] ?? '');
  if (lower[at] !== 'the' || !isPart || at + 3 >= to || !capitalised(tokens, at + 3)) return at;
  push(bench, 'det', at, at + 1, at);
  push(bench, 'period', at + 1, at + 3, at + 1);
  return at + 3;
}
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last']);
const PARTS_OF_YEAR = new Set(['quarter', 'half']);
const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "By 3 p.m. turnout had reached 41%": a time of day, and no part of the noun behind it. Returns where the next chunk begins; `at` for no such time. */
export function clockChunk(bench: Bench, at: number): number {
  const { lower } = bench.tokens;
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(lower[at]!)) return at;
  const half = lower[at + 1] === ':' && /^\d\d$/.test(lower[at + 2] ?? '') ? at + 3 : at + 1;
  if (half >= bench.to || !/^[ap]\.?m\.?$/.test(lower[half]!)) return at;
  push(bench, 'period', at, half + 1, at);
  return half + 1;
}

/** "quarter-on-quarter" says what a change is measured against. Returns where the next chunk begins; `at` for no such words. */
export function yearOnYearChunk(bench: Bench, at: number): number {
  const size = yearOnYear(bench.tokens, at);
  if (size === 0) return at;
  const end = Math.min(at + size, bench.to);
  push(bench, 'adverb', at, end, at);
  return end;
}

/** Tokens of "quarter-on-quarter", "year over year", "YoY" at the token; 0 for none. */
export function yearOnYear({ lower }: Tokens, at: number): number {
  if (SHORT.has(lower[at]!)) return 1;
  if (!GRAINS.has(lower[at]!)) return 0;
  const step = lower[at + 1] === '-' ? 2 : 1;
  const between = lower[at + step];
  return (between === 'on' || between === 'over') && lower[at + 2 * step] === lower[at] ? 2 * step + 1 : 0;
}

const SHORT = new Set(['yoy', 'qoq', 'y-o-y', 'q-o-q']);
const GRAINS = new Set(['year', 'quarter', 'month', 'week', 'day']);

/** "food prices as a whole rose", "exports in total fell": words that stand for one adverb; where none do, `at` itself. */
export function setPhraseChunk(bench: Bench, at: number): number {
  const { lower } = bench.tokens;
  // "fell 4% in sterling terms"
  if (lower[at] === 'in' && lower[at + 2] === 'terms' && lower[at + 3] !== 'of' && at + 3 < bench.to) {
    push(bench, 'adverb', at, at + 3, at);
    return at + 3;
  }
  const rest = SET_PHRASES.get(lower[at]!)?.find((words) =>
    words.every((word, k) => lower[at + 1 + k] === word),
  );
  if (!rest || at + rest.length >= bench.to) return at;
  const end = at + 1 + rest.length;
  push(bench, 'adverb', at, end, end - 1);
  return lower[at] === 'since' ? overDate(bench, end) : end;
}

/** "flights to and from Halm", "in and around Velden": two prepositions are one. Returns where the next chunk begins; `at` for one alone. */
export function twinPrepositionChunk(bench: Bench, at: number): number {
  const { lower } = bench.tokens;
  if (lower[at + 1] !== 'and' || TWINS.get(lower[at]!)?.has(lower[at + 2] ?? '') !== true) return at;
  if (at + 3 >= bench.to) return at;
  push(bench, 'prep', at, at + 3, at);
  return at + 3;
}
const TWINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['from'])],
  ['from', new Set(['to'])],
  ['in', new Set(['around', 'near'])],
  ['on', new Set(['around', 'under'])],
  ['at', new Set(['around', 'near'])],
]);

/** "since records began in 1954": the date is that of the records, and of nothing that the sentence tells. */
function overDate(bench: Bench, at: number): number {
  const held = bench.tokens.lower[at] === 'in' ? bench.held.get(at + 1) : undefined;
  return held?.mention.kind === 'period' ? Math.min(held.to, bench.to) : at;
}

/** The words behind the first of each phrase, by that. */
const SET_PHRASES = new Map<string, string[][]>();
for (const phrase of 'as a whole|as a result|in total|in turn|in part|in fact|in general|in particular|in addition|in short|in practice|in effect|at present|by contrast|in contrast|of course|for example|for instance|since records began|since comparable records began|since measurements began|since records were kept|since records were first kept'.split(
  '|',
)) {
  const [first = '', ...rest] = phrase.split(' ');
  SET_PHRASES.set(first, [...(SET_PHRASES.get(first) ?? []), rest]);
}
