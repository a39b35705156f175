import type { QuantityMention } from '../../model/mention.ts';
import type { SentenceReading } from '../../model/reading.ts';
import { cover, type Span } from '../../model/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from '../grammar/bench.ts';
import type { Clause } from '../grammar/clause.ts';
import { clausesOf } from '../grammar/clauses.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseAt, nounPhrases } from '../grammar/noun-phrases.ts';
import { tagsOf } from '../grammar/tags.ts';

/** A quantity as the shapes look at it: its tokens, the phrase and the clause it stands in. */
export interface View {
  readonly bench: Bench;
  readonly reading: SentenceReading;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly sentence: TokenRange;
  readonly phrases: readonly NounPhrase[];
  readonly mention: QuantityMention;
  /** Number and unit. */
  readonly core: TokenRange;
  /** With the hedge, and whatever else the mention covers. */
  readonly whole: TokenRange;
  /** The phrase that holds the number. */
  readonly phrase: NounPhrase | null;
  /** The clause it stands in; `null` in a fragment without a verb. */
  readonly clause: Clause | null;
  /** The clause before that one. */
  readonly outer: Clause | null;
  /** For every token of the sentence, counted from its first: 1 where it belongs to a quantity. */
  readonly figures: Uint8Array;
  /** The quantities before and behind this one in the sentence. */
  readonly previous: QuantityMention | null;
  readonly next: QuantityMention | null;
}

/** First token that ends behind `at`, by halving. */
export function tokenAt(tokens: Tokens, at: number, [from, to]: TokenRange): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const rangeOf = (tokens: Tokens, span: Span, sentence: TokenRange): TokenRange => [
  tokenAt(tokens, span[0], sentence),
  Math.max(tokenAt(tokens, span[1] - 1, sentence) + 1, tokenAt(tokens, span[0], sentence) + 1),
];

/** What the views of one sentence share, made once: a sentence of a thousand figures must not cost a million steps. */
interface Shared {
  readonly tags: Uint8Array;
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  readonly figures: Uint8Array;
  readonly before: ReadonlyMap<QuantityMention, QuantityMention | null>;
  readonly behind: ReadonlyMap<QuantityMention, QuantityMention>;
}

const memo = new WeakMap<SentenceReading, Shared>();

function sharedBy(bench: Bench, reading: SentenceReading): Shared {
  let shared = memo.get(reading);
  if (!shared) {
    const { tokens } = bench;
    const [from, to] = reading.tokens;
    const figures = new Uint8Array(to - from);
    const before = new Map<QuantityMention, QuantityMention | null>();
    const behind = new Map<QuantityMention, QuantityMention>();
    let previous: QuantityMention | null = null;
    for (const mention of reading.mentions) {
      if (mention.kind !== 'quantity') continue;
      before.set(mention, previous);
      if (previous) behind.set(previous, mention);
      previous = mention;
      // a counted noun is a thing of its own: only its number is a figure
      for (const span of mention.counted ? [mention.number] : [mention.number, mention.unit]) {
        if (!span) continue;
        const [a, b] = rangeOf(tokens, span, reading.tokens);
        figures.fill(1, a - from, b - from);
      }
    }
    shared = {
      tags: tagsOf(bench, reading.tokens),
      phrases: nounPhrases(bench, reading.tokens),
      clauses: clausesOf(bench, reading.tokens),
      figures,
      before,
      behind,
    };
    memo.set(reading, shared);
  }
  return shared;
}

export function viewOf(bench: Bench, reading: SentenceReading, mention: QuantityMention): View {
  const { tokens } = bench;
  const sentence = reading.tokens;
  const shared = sharedBy(bench, reading);
  const number = rangeOf(tokens, mention.number, sentence);
  const unit = mention.unit ? rangeOf(tokens, mention.unit, sentence) : number;
  return {
    bench,
    reading,
    tokens,
    tags: shared.tags,
    sentence,
    phrases: shared.phrases,
    mention,
    core: [Math.min(number[0], unit[0]), Math.max(number[1], unit[1])],
    whole: rangeOf(tokens, mention.hedge ? cover(mention.span, mention.hedge) : mention.span, sentence),
    phrase: nounPhraseAt(bench, sentence, Math.max(number[1], unit[1]) - 1),
    ...clausesAt(shared.clauses, number[0]),
    figures: shared.figures,
    previous: shared.before.get(mention) ?? null,
    next: shared.behind.get(mention) ?? null,
  };
}

/** The last clause that begins before the token; `null` in a fragment without a verb. */
function clausesAt(clauses: readonly Clause[], token: number): Pick<View, 'clause' | 'outer'> {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.range[0] <= token) low = middle + 1;
    else high = middle;
  }
  const clause = clauses[low - 1];
  return {
    clause: clause && clause.kind !== 'verbless' ? clause : null,
    outer: clauses[low - 2] ?? null,
  };
}
