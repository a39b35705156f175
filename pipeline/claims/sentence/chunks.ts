import type {
  AttributionMention,
  CueMention,
  EntityMention,
  MetricMention,
  PeriodMention,
  QuantityMention,
} from '../../model/mention.ts';
import type { SentenceReading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { TITLE } from '../../recognize/entities/titles-in-quotes.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { FINITE, setOf } from '../../rulebook/word-classes.ts';
import { capitalised, type Tokens } from '../../text/tokens.ts';
import {
  ADJ,
  ADVERB,
  AND,
  AUX,
  BARE,
  DET,
  MARK,
  NOUN,
  NUMERAL,
  OTHER,
  POSSESSIVE,
  PREP,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  wordClasses,
} from './word-class.ts';

export type ChunkKind =
  /** A noun phrase without its prepositional complements. */
  | 'noun'
  | 'pronoun'
  | 'figure'
  | 'period'
  /** Auxiliaries, adverbs and verbs that stand together. */
  | 'verb'
  | 'prep'
  | 'and'
  | 'relative'
  | 'subordinator'
  | 'adverb'
  /** Determiners and adjectives in front of a figure. */
  | 'det'
  | 'mark';

export interface Chunk {
  readonly kind: ChunkKind;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Lower-case key word: the preposition, the mark, the main verb, the head noun. */
  readonly word: string;
  /** Token of the head noun or the main verb. */
  readonly head: number;
  readonly mention: QuantityMention | PeriodMention | null;
  /** For a verb: true where it is a bare participle or -ing form ("seen", "rising"), which has no subject of its own. */
  readonly bare: boolean;
  /** For a verb: true where it begins with "to". */
  readonly infinitive: boolean;
}

/** A sentence as the claims look at it: its chunks in order, and its mentions by kind. */
export interface Frame {
  readonly tokens: Tokens;
  readonly reading: SentenceReading;
  readonly chunks: readonly Chunk[];
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
  readonly entities: readonly EntityMention[];
  readonly metrics: readonly MetricMention[];
  readonly cues: readonly CueMention[];
  readonly attributions: readonly AttributionMention[];
}

export function frameOf(tokens: Tokens, reading: SentenceReading, rules: Pick<Rulebook, 'language'>): Frame {
  const quantities: QuantityMention[] = [];
  const periods: PeriodMention[] = [];
  const entities: EntityMention[] = [];
  const metrics: MetricMention[] = [];
  const cues: CueMention[] = [];
  const attributions: AttributionMention[] = [];
  for (const mention of reading.mentions)
    switch (mention.kind) {
      case 'quantity':
        quantities.push(mention);
        break;
      case 'period':
        periods.push(mention);
        break;
      case 'entity':
        entities.push(mention);
        break;
      case 'metric':
        metrics.push(mention);
        break;
      case 'cue':
        cues.push(mention);
        break;
      case 'attribution':
        attributions.push(mention);
    }
  const titles = new Map<number, number>();
  for (const { rule, span } of entities) if (rule === TITLE) titles.set(...tokensOf(tokens, span));
  const chunks = chunksOf(tokens, reading.tokens[0], reading.tokens[1], quantities, periods, titles, rules);
  return { tokens, reading, chunks, quantities, periods, entities, metrics, cues, attributions };
}

/** First token at or behind an offset, by bisection. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The chunk that a token is in, or -1. */
export function chunkAt({ chunks }: Frame, token: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle]!;
    if (token < chunk.from) high = middle - 1;
    else if (token >= chunk.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Tokens `[from, to)` that a span covers. */
export const tokensOf = (tokens: Tokens, span: Span): readonly [number, number] => [
  tokenAt(tokens, span[0]),
  tokenAt(tokens, span[1] - 1) + 1,
];

function chunksOf(
  tokens: Tokens,
  from: number,
  to: number,
  quantities: readonly QuantityMention[],
  periods: readonly PeriodMention[],
  titles: ReadonlyMap<number, number>,
  rules: Pick<Rulebook, 'language'>,
): Chunk[] {
  const ends = new Set(quantities.filter((q) => !q.counted).map((q) => tokensOf(tokens, q.span)[1]));
  const classes = wordClasses(tokens, [from, to], rules, ends);
  const isVerb = (k: number) =>
    classes[k - from] === VERB || classes[k - from] === AUX || classes[k - from] === BARE;
  const taken = mentionAt(tokens, quantities, periods, isVerb);
  const chunks: Chunk[] = [];
  const push = (kind: ChunkKind, a: number, b: number, head: number, mention: Chunk['mention'] = null) =>
    chunks.push({
      kind,
      from: a,
      to: b,
      word: tokens.lower[head] ?? '',
      head,
      mention,
      bare: kind === 'verb' && isBare(a, b),
      infinitive: kind === 'verb' && classes[a - from] === TO,
    });
  let i = from;
  while (i < to) {
    // a title is one noun, and its quote marks are none of the sentence's
    const titled = titles.size > 0 && tokens.lower[i] === '"' ? titles.get(i + 1) : undefined;
    if (titled !== undefined) {
      push('noun', i + 1, titled, titled - 1);
      i = titled;
      if (tokens.lower[i] === ',' && tokens.lower[i + 1] === '"') {
        push('mark', i, i + 1, i);
        i++;
      }
      while (tokens.lower[i] !== '"' && i < to) i++;
      i++;
      continue;
    }
    const held = taken.get(i);
    if (held) {
      const end = Math.min(Math.max(held.to, i + 1), to);
      push(held.mention.kind === 'quantity' ? 'figure' : 'period', i, end, i, held.mention);
      i = end;
      const size = extentBehind(held.mention, i);
      if (size > i && size <= to) {
        push('adverb', i, size, size - 1);
        i = size;
      }
      continue;
    }
    const yearly = onYear(tokens, i);
    if (yearly > 0) {
      push('adverb', i, Math.min(i + yearly, to), i);
      i = Math.min(i + yearly, to);
      continue;
    }
    const word = classes[i - from]!;
    switch (word) {
      case MARK:
      case OTHER:
        push('mark', i, i + 1, i);
        i++;
        break;
      case AND:
        push('and', i, i + 1, i);
        i++;
        break;
      case RELATIVE:
        push('relative', i, i + 1, i);
        i++;
        break;
      case SUBORDINATOR:
        // "Repairs after the strike could cost": no clause has begun that this could open another in
        push(
          PREPOSITIONS_TOO.has(tokens.lower[i]!) && chunks.at(-1)?.kind !== 'figure' && awaitsVerb()
            ? 'prep'
            : 'subordinator',
          i,
          i + 1,
          i,
        );
        i++;
        break;
      case PRONOUN:
        push('pronoun', i, i + 1, i);
        i++;
        break;
      case TO:
        if (opensInfinitive(i + 1) && !taken.has(i + 1)) i = verbGroup(i);
        else {
          push('prep', i, i + 1, i);
          i++;
        }
        break;
      case PREP:
        // "two weeks after the fire swept": opens a clause
        push(
          PREPOSITIONS_TOO.has(tokens.lower[i]!) &&
            ((chunks.at(-1)?.kind === 'figure' && verbSoon(i)) || isDoneTo(i + 1))
            ? 'subordinator'
            : 'prep',
          i,
          i + 1,
          i,
        );
        i++;
        break;
      case AUX:
      case VERB:
      case BARE:
        i = verbGroup(i);
        break;
      case ADVERB:
        if (isVerbal(classes[i + 1 - from]) && classes[i + 1 - from] !== ADVERB) i = verbGroup(i);
        else if (nounAhead(i) || isExtreme(i)) i = nounGroup(i);
        else {
          push('adverb', i, i + 1, i);
          i++;
        }
        break;
      default:
        i = nounGroup(i);
    }
  }
  return chunks;

  /** "a 50-metre-high section": where the word for the extent that a length is of ends; `k` for none. */
  function extentBehind(mention: Held['mention'], k: number): number {
    if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'length') return k;
    const word = tokens.lower[k] === '-' ? k + 1 : k;
    return rules.language.list('extents').has(tokens.lower[word]!) ? word + 1 : k;
  }

  function opensInfinitive(k: number): boolean {
    const c = classes[k - from];
    return c === VERB || c === AUX || (c === ADVERB && classes[k + 1 - from] === VERB);
  }

  function isBare(a: number, b: number): boolean {
    for (let k = a; k < b; k++) if (classes[k - from] !== BARE && classes[k - from] !== ADVERB) return false;
    return true;
  }

  function verbGroup(start: number): number {
    let end = start;
    let head = start;
    while (end < to && !taken.has(end)) {
      const c = classes[end - from]!;
      if (c === VERB || c === AUX || c === BARE) head = end;
      else if (c === TO ? !isVerbal(classes[end + 1 - from]) : c !== ADVERB) break;
      end++;
    }
    // adverbs behind the last verb belong to what follows
    while (end - 1 > head) end--;
    push('verb', start, Math.max(end, start + 1), head);
    return Math.max(end, start + 1);
  }

  function nounAhead(start: number): boolean {
    const next = classes[start + 1 - from];
    return next === ADJ && !taken.has(start + 1);
  }

  function nounGroup(start: number): number {
    let end = start;
    let head = -1;
    while (end < to && !taken.has(end)) {
      const c = classes[end - from]!;
      if (c === DET && end > start && classes[end - 1 - from] !== DET) break;
      if (c === NOUN || c === NUMERAL || isExtreme(end)) head = end;
      else if ((c === MARK || c === OTHER) && isInner(end)) {
        // "co-owner", "IaaS/PaaS": inside a word
      } else if (
        c !== DET &&
        c !== ADJ &&
        c !== POSSESSIVE &&
        !(
          c === ADVERB &&
          (classes[end + 1 - from] === ADJ ||
            (end > start && inFront(end - 1) && classes[end + 1 - from] === NOUN))
        ) &&
        !(c === AND && tokens.lower[end] === '&')
      )
        break;
      end++;
    }
    if (end === start) end = start + 1;
    // "a starting salary of": a phrase with a determiner has a noun, whatever the tagger made of it
    const after = classes[end - from];
    if (
      head < 0 &&
      end - start > 1 &&
      classes[start - from] === DET &&
      classes[end - 1 - from] === ADJ &&
      taken.get(end)?.mention.kind !== 'quantity' &&
      (after === VERB || after === AUX || (after === PREP && tokens.lower[end] === 'of'))
    )
      head = end - 1;
    // "148 kilograms of rubbish": what a measure is of is a noun, whatever it ends in
    if (
      head < 0 &&
      end === start + 1 &&
      classes[start - from] === ADJ &&
      isMeasured(chunks) &&
      taken.get(end)?.mention.kind !== 'quantity' &&
      !ADVERBIAL.has(tokens.lower[start]!)
    )
      head = start;
    if (head < 0) {
      // no noun: words in front of a figure, or an adjective that stands alone
      push('det', start, end, end - 1);
      return end;
    }
    // "The 24-year-old cost £38m": between an age and another figure
    if (
      end === head + 1 &&
      end - start === 1 &&
      isAge(chunks.at(-1)) &&
      taken.get(end)?.mention.kind === 'quantity' &&
      mayBeFinite(head)
    ) {
      push('verb', start, end, head);
      return end;
    }
    // "Meltwater supplies a third": a noun right in front of a figure that can be a verb, in a clause that has had none, is one
    if (
      end === head + 1 &&
      end - start > 1 &&
      taken.get(end)?.mention.kind === 'quantity' &&
      !hasVerb() &&
      canBeFinite(head)
    ) {
      push('noun', start, head, head - 1);
      push('verb', head, end, head);
      return end;
    }
    push('noun', start, end, head);
    return end;
  }

  /** "after 9,000 residents were evacuated": those who are counted have a verb of their own. */
  function isDoneTo(k: number): boolean {
    const held = taken.get(k);
    if (held?.mention.kind !== 'quantity') return false;
    if (!held.mention.counted && held.mention.quantity.dimension !== 'number') return false;
    const c = classes[held.to - from];
    return c === AUX || (c === VERB && held.to < to);
  }

  /** "a record low of", "a five-year high of": a noun, whatever the tagger made of it. */
  function isExtreme(k: number): boolean {
    const low = tokens.lower[k];
    return (low === 'low' || low === 'high') && tokens.lower[k + 1] === 'of' && classes[k - from] !== NOUN;
  }

  function verbSoon(start: number): boolean {
    for (let k = start + 1; k < to && k < start + 12; k++) {
      const c = classes[k - from]!;
      if (c === VERB || c === AUX) return true;
      if (c === MARK) return false;
    }
    return false;
  }

  function awaitsVerb(): boolean {
    for (let k = chunks.length - 1; k >= 0; k--) {
      const { kind } = chunks[k]!;
      if (kind === 'verb') return false;
      // "was defused in Velden after": a noun behind a preposition has no verb to wait for
      if (kind === 'noun' && chunks[k - 1]?.kind !== 'prep') return true;
      if (kind === 'mark' || kind === 'subordinator') return false;
    }
    return false;
  }

  function hasVerb(): boolean {
    for (let k = chunks.length - 1; k >= 0; k--) {
      const { kind, word } = chunks[k]!;
      if (kind === 'verb') return true;
      if (kind === 'subordinator' || kind === 'relative' || word === ';' || word === ':' || word === 'with')
        return word === 'with';
    }
    return false;
  }

  function canBeFinite(k: number): boolean {
    return mayBeFinite(k) && /s$/.test(tokens.lower[k]!);
  }

  function mayBeFinite(k: number): boolean {
    const readings = rules.language.grammar().words.get(tokens.lower[k]!);
    return readings !== undefined && (setOf(readings) & (1 << FINITE)) !== 0;
  }

  /** "avg. score": the full stop of an abbreviation. */
  function isShort(k: number): boolean {
    const next = tokens.text[tokens.start[k + 1] ?? tokens.text.length] ?? '';
    return (
      k > from &&
      k + 1 < to &&
      rules.language.list('abbreviations').has(tokens.lower[k - 1]!) &&
      next !== next.toUpperCase()
    );
  }

  /** "George W. Bush": the full stop of an initial within a name. */
  function isInitial(k: number): boolean {
    return (
      k - 1 > from &&
      k + 1 < to &&
      tokens.end[k - 1]! - tokens.start[k - 1]! === 1 &&
      capitalised(tokens, k - 1) &&
      capitalised(tokens, k - 2) &&
      capitalised(tokens, k + 1)
    );
  }

  function inFront(k: number): boolean {
    const c = classes[k - from];
    return c === DET || c === POSSESSIVE || c === ADJ;
  }

  function isInner(k: number): boolean {
    const low = tokens.lower[k];
    if (low === '.') return isShort(k) || isInitial(k);
    return (
      (low === '-' || low === '/' || low === '–') &&
      k + 1 < to &&
      tokens.start[k] === tokens.end[k - 1] &&
      tokens.start[k + 1] === tokens.end[k] &&
      !taken.has(k + 1)
    );
  }
}

/** Tokens of "quarter-on-quarter", "year over year" at `i`, which say what a change is measured against; 0 for none. */
function onYear({ lower }: Tokens, i: number): number {
  if (!GRAINS.has(lower[i]!)) return 0;
  const step = lower[i + 1] === '-' ? 2 : 1;
  const between = lower[i + step];
  return (between === 'on' || between === 'over') && lower[i + 2 * step] === lower[i] ? 2 * step + 1 : 0;
}

/** "of" right behind a figure that is no count. */
function isMeasured(chunks: readonly Chunk[]): boolean {
  const { mention } = chunks.at(-2) ?? {};
  return (
    chunks.at(-1)?.word === 'of' && mention?.kind === 'quantity' && MEASURED.has(mention.quantity.dimension)
  );
}
const MEASURED = new Set(['mass', 'volume', 'money', 'area', 'length', 'energy']);
const ADVERBIAL = new Set(['late', 'old', 'such', 'all', 'many', 'several', 'most', 'more', 'various']);

const GRAINS = new Set(['year', 'quarter', 'month', 'week', 'day']);

const PREPOSITIONS_TOO = new Set(['after', 'before', 'until', 'since']);

const isAge = (chunk: Chunk | undefined): boolean =>
  chunk?.mention?.kind === 'quantity' && chunk.mention.quantity.dimension === 'age';

const isVerbal = (c: number | undefined): boolean => c === VERB || c === AUX || c === ADVERB || c === BARE;

interface Held {
  readonly mention: QuantityMention | PeriodMention;
  readonly to: number;
}

/** Figures and periods by their first token; a figure inside a period ("the past three years") is the period's. */
function mentionAt(
  tokens: Tokens,
  quantities: readonly QuantityMention[],
  periods: readonly PeriodMention[],
  isVerb: (token: number) => boolean,
): ReadonlyMap<number, Held> {
  const at = new Map<number, Held>();
  for (const mention of periods) {
    const [a, b] = tokensOf(tokens, mention.span);
    at.set(a, { mention, to: b });
  }
  for (const mention of quantities) {
    const [a, b] = tokensOf(tokens, mention.span);
    let start = a;
    if (mention.hedge && mention.hedge[0] < mention.span[0])
      start = Math.min(a, tokenAt(tokens, mention.hedge[0]));
    // a hedge that something else stands in stays outside
    // "revenue topped $15bn": a verb that bounds is still the verb
    for (let k = start; k < a; k++) if (at.has(k) || isVerb(k)) start = a;
    at.set(totalBefore(tokens, start), { mention, to: b });
  }
  return at;
}

/** "a total of 38 homes", "a record low of 1.3 births" are the homes and the births: where that begins, or the figure itself. */
function totalBefore({ lower }: Tokens, figure: number): number {
  if (lower[figure - 1] !== 'of' || !SUMS.has(lower[figure - 2] ?? '')) return figure;
  let article = figure - 3;
  while (figure - article < LONGEST_SUM && SAYS_WHICH.has(lower[article] ?? '')) article--;
  return lower[article] === 'a' || lower[article] === 'an' ? article : figure;
}

const SUMS = new Set(['total', 'sum', 'amount', 'low', 'high', 'average', 'mean', 'median']);
const LONGEST_SUM = 7;
const SAYS_WHICH = new Set(
  'combined record grand overall cumulative further estimated new historic fresh all - time'.split(' '),
);
