import type { Metric } from '../../model/claim.ts';
import { isSuperlative } from '../../recognize/grammar/superlative.ts';
import type { MetricRule } from '../../rulebook/metrics.ts';
import { placeOfWord } from '../../text/tokens.ts';
import type { Needs } from '../ask.ts';
import type { Draft } from '../draft.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { idOf, normalWords, singular } from '../sentence/normal-words.ts';
import { possessiveIn, type Range } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { isRelative, type Named } from './beside/metric-at.ts';

/** A finder names the metric or leaves it to the next; what it returns is noted in the derivation. */
export interface Finder {
  (draft: Draft, world: World): Found | null;
  readonly needs?: Needs;
}

export interface Found {
  readonly metric: Metric;
  readonly rule: string | null;
  /** The chunk whose owner is the subject, or -1. */
  readonly measure: number;
  /** The metric that a change is a change of; the metric itself for a level. */
  readonly base?: Metric;
}

export const dimensionOf = (draft: Draft): string => draft.dimension;

export const simple = (rule: MetricRule, measure = -1): Found => ({
  metric: { id: rule.id, name: rule.name, family: rule.family },
  rule: rule.id,
  measure,
});

/** "sales rose to 4,000 cars", "production was 4,000 cars": of what is counted, as "sold 4,000 cars" is. */
export function ofCounted(found: Found, { mention, frame }: Draft): Found {
  const { tokens } = frame;
  if (!mention.counted || !mention.unit || found.measure < 0 || !COUNTS_GOODS.has(found.metric.id))
    return found;
  const [start, end] = mention.unit;
  let from = frame.chunks[found.measure]!.to;
  while (from < tokens.count && tokens.start[from]! < start) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  const words = normalWords(tokens, { from, to });
  if (words.length === 0 || frame.language.list('count anything').has(words[0]!) || from >= to) return found;
  const { metric } = found;
  return {
    ...found,
    metric: { ...metric, id: idOf([...words, metric.id], '_'), name: `${words.join(' ')} ${metric.name}` },
  };
}
/** Measures of goods, which may go by no more than "units". */
export const COUNTS_GOODS = new Set(['sales_count', 'output']);

export const GROWTH = new Set(['growth', 'decline']);

/** The words of a metric's id: those of the rule, or for an open one those of the text. */
export function idWords({ tokens }: Frame, { rule, from, to }: Named): readonly string[] {
  if (!rule.open) return [rule.id.replaceAll('_', ' ')];
  // "profit after tax" is called by its noun
  const after = placeOfWord(tokens, 'after', from, to);
  const words = normalWords(tokens, { from, to: after > from ? after : to });
  const own = rule.id.replaceAll('_', ' ');
  // "34 goals" and "scored 34" meet under the rule's own word
  // "final bill" is a cost where "bill" alone would be a price
  const shortened = words.length < to - from;
  const said = words.join(' ');
  const same = said === singular(own) || rule.same.has(said) || SAME.test(said);
  if (rule.same.has(said)) return [own];
  // "car sales" are what is told by "sold 400 cars"
  if (rule.id === 'sales_count' && words.length > 1 && /^sales?$/.test(words.at(-1)!))
    return [...words.slice(0, -1), own];
  // "literacy" and "literacy rate", "a ticket" and "ticket price" are one measure
  if (!shortened && rule.words.includes(`${said} ${own}`)) return [...words, own];
  return words.length === 0 || shortened || same ? [own] : words;
}
/** "the evacuation of 6,500 people": as where they were evacuated; confirmed cases are cases. */
const SAME = /^(?:evacuation|evacuee|(?:confirmed|new) case)$/;

/** Adds what a change does to a metric's id: "revenue" rose 4% is "revenue growth". */
export function withChange(draft: Draft, metric: Metric, rule: string | null, measure: number): Found {
  return draft.isChange ? changeOf(draft, metric, rule, measure) : { metric, rule, measure };
}

export function changeOf(draft: Draft, base: Metric, rule: string | null, measure: number): Found {
  const { dimension } = draft;
  const change = draft.mention.quantity.change ?? draft.direction;
  const down = change === 'down';
  const suffix = isRelative(dimension) ? (down ? 'decline' : 'growth') : 'change';
  // "the economy grew 4%" is the growth of GDP
  if (base.id === 'economy') return changeOf(draft, GDP, rule, measure);
  if (base.id.endsWith(`_${suffix}`) || base.family === 'growth')
    return { metric: base, rule, measure, base };
  return {
    metric: {
      id: `${base.id}_${suffix}`,
      name: `${base.name} ${suffix}`,
      family: isRelative(dimension) ? 'growth' : base.family,
    },
    rule,
    measure,
    base,
  };
}

const GDP: Metric = { id: 'gdp', name: 'GDP', family: 'output' };

/** Words of a noun chunk that name an open metric: not the owner, not a registered name. */
export function openWords(draft: Draft, chunk: number): string[] {
  const { chunks, entities, tokens } = draft.frame;
  const noun = chunks[chunk]!;
  const own = possessiveIn(tokens, noun);
  let from = own >= 0 ? own + 1 : noun.from;
  if (tokens.lower[from] === 'the') from++;
  // "the Halmark economy" is Halmark's
  for (const { span, type } of entities) {
    if (span[0] > tokens.start[from]!) break;
    if (type !== 'place' || span[0] !== tokens.start[from] || span[1] >= tokens.start[noun.head]!) continue;
    while (tokens.start[from]! < span[1]) from++;
  }
  return normalWords(tokens, { from, to: noun.head + 1 });
}

export const trimmed = (noun: Chunk): Range => ({ from: noun.from, to: noun.head + 1 });

export function open(words: readonly string[], draft: Draft): Metric {
  return { id: idOf(words, '_'), name: words.join(' '), family: familyOf(draft.dimension) };
}

/** The family of what no rule knows, by the kind of its figure. */
export const familyOf = (dimension: string): string => FAMILY_OF[dimension] ?? dimension;

const FAMILY_OF: Readonly<Record<string, string>> = {
  count: 'count',
  number: 'count',
  ratio: 'share',
  multiple: 'ratio',
  money: 'amount',
  duration: 'duration',
  length: 'distance',
};

/** Content words between the owner and the metric word: the "ai" of "Amazon's AI revenue". */
export function modifiers(draft: Draft, chunk: number, before: number): string[] {
  const { frame } = draft;
  const noun = frame.chunks[chunk]!;
  const own = possessiveIn(frame.tokens, { from: noun.from, to: before + 1 });
  let from = own >= 0 ? own + 1 : noun.from;
  // a registered name in front is the subject, not a part of the metric
  for (const entity of frame.entities) {
    if (entity.span[0] >= (frame.tokens.start[before] ?? 0)) break;
    if (entity.span[0] < frame.tokens.start[from]!) continue;
    while (from < before && frame.tokens.start[from]! < entity.span[1]) from++;
  }
  if (from >= before) return [];
  const words = normalWords(frame.tokens, { from, to: before + 1 });
  // "real GDP" and "GDP" are one measure on another basis
  return words
    .slice(0, -1)
    .slice(-3)
    .filter((w) => !draft.frame.language.list('say no more of a measure').has(w) && !isSuperlative(w));
}

const DRAFTS_BACK = 4;

/** What the last figure of the same kind was of, in this paragraph or the one before. */
export function lastOfKind(draft: Draft, { drafts }: World): Found | null {
  const isNumber = (dimension: string): boolean => dimension === 'number' || dimension === 'count';
  for (const other of drafts.slice(-DRAFTS_BACK).reverse()) {
    if (draft.passage - other.passage > 1 || !other.metric) continue;
    const alike = isNumber(other.dimension) && isNumber(draft.dimension);
    if (!alike && other.dimension !== draft.dimension) continue;
    return { metric: other.base ?? other.metric, rule: other.rule, measure: -1 };
  }
  return null;
}

/** The same with what was done with it: "concrete poured", "homes destroyed". */
export const withDone = (found: Found, deed: string | null, said: string): Found =>
  deed === null
    ? found
    : {
        ...found,
        metric: {
          ...found.metric,
          id: `${found.metric.id}_${idOf(deed, '_')}`,
          name: `${found.metric.name} ${said}`,
        },
      };
