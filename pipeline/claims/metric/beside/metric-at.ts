import type { MetricMention } from '../../../model/mention.ts';
import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { capitalised } from '../../../text/tokens.ts';
import { type Chunk, type Frame, tokenAt } from '../../sentence/chunks.ts';

/** A metric named by words of the sentence. */
export interface Named {
  readonly rule: MetricRule;
  /** Tokens of the words. */
  readonly from: number;
  readonly to: number;
}

/** Dimensions in which a figure can be a part or a growth of any metric. */
export const isRelative = (dimension: string): boolean => dimension === 'ratio' || dimension === 'multiple';

/** "money" of "money per duration": a price per night is a price. */
export const numerator = (dimension: string): string => dimension.split(' per ')[0]!;

const canBe = (rule: MetricRule, dimension: string): boolean =>
  fits(rule, dimension) || (dimension.includes(' per ') && fits(rule, numerator(dimension)));

/**
 * The metric that the head of a noun chunk names, for a figure of a dimension. With `anyDimension` also one that has
 * another dimension: of "profit rose 4%" the base is the profit. `verb` is the chunk of the figure's verb, where one is.
 */
export function metricAt(
  frame: Frame,
  chunk: number,
  dimension: string,
  rulebook: Rulebook,
  anyDimension: boolean,
  verb = -1,
): Named | null {
  const { tokens, chunks, metrics } = frame;
  const noun = chunks[chunk];
  if (noun?.kind !== 'noun' || isWayHome(frame, chunk)) return null;
  const end = tokens.end[noun.head]!;
  if (endsName(frame, chunk, dimension)) return null;
  // "attendance figures", "production levels": the word in front is the measure
  const inFront =
    noun.head > noun.from && frame.language.list('levels and forecasts').has(tokens.lower[noun.head]!)
      ? tokens.end[noun.head - 1]!
      : end;
  let loose: Named | null = null;
  let best: Named | null = null;
  for (const mention of metrics) {
    if (mention.span[0] >= end) break;
    // "the deal values Orrin at £4m": no word of a measure is the verb
    const isCut = verb === chunk + 1 && mention.span[1] > end;
    const ends =
      mention.span[1] === end || mention.span[1] === inFront || (!isCut && reachesOver(mention, frame, noun));
    if (!ends || mention.rule !== 'metric:word') continue;
    // "operating profits" where the tagger parted the two: what stands in the chunk is enough
    const whole = namedBy(frame, mention, rulebook);
    if (!whole) continue;
    const parted =
      whole.from < noun.from &&
      !tokens.lower.slice(whole.from, whole.to).some((word) => word === 'after' || word === 'on');
    const named = parted ? { ...whole, from: noun.from } : whole;
    if (canBe(named.rule, dimension)) {
      if (!best || named.from < best.from) best = named;
    } else if (!loose || named.from < loose.from) loose = named;
  }
  return best ?? (anyDimension ? loose : null);
}

/** "Orbo Cash raises $12m", "Halm Power has 45% of the dam": what a body is called is no sum of money, and no power. */
const endsName = ({ tokens, chunks, entities }: Frame, chunk: number, dimension: string): boolean => {
  const { head } = chunks[chunk]!;
  const word = tokens.lower[head]!;
  return (
    (dimension === 'money' ? MONEY_IN_NAMES.has(word) : dimension !== 'power' && POWER_IN_NAMES.test(word)) &&
    capitalised(tokens, head) &&
    entities.some((e) => e.id === null && e.span[0] < tokens.start[head]! && e.span[1] === tokens.end[head])
  );
};
const POWER_IN_NAMES = /^(?:power|energy)$/;
const MONEY_IN_NAMES = new Set([
  'cash',
  'capital',
  'equity',
  'credit',
  'funding',
  'funds',
  'fund',
  'trust',
  'bank',
]);

/** "coming home", "at home": where they go or are, and no house. */
const isWayHome = ({ chunks }: Frame, chunk: number): boolean => {
  const { word, from, to } = chunks[chunk]!;
  return word === 'home' && to - from === 1 && /^(?:verb|prep)$/.test(chunks[chunk - 1]?.kind ?? '');
};

/** "profit before tax": words of a measure that begin in the phrase and go on behind it. */
const reachesOver = ({ span }: MetricMention, { tokens }: Frame, { from, head }: Chunk): boolean =>
  span[0] >= tokens.start[from]! && span[0] <= tokens.start[head]! && span[1] > tokens.end[head]!;

export function namedBy(frame: Frame, mention: MetricMention, rulebook: Rulebook): Named | null {
  const rule = rulebook.metrics.byId.get(mention.id);
  if (!rule) return null;
  const { tokens } = frame;
  return { rule, from: tokenAt(tokens, mention.span[0]), to: tokenAt(tokens, mention.span[1] - 1) + 1 };
}

/** Families whose words are things that are counted. */
export const THINGS: ReadonlySet<string> = new Set(
  'homes headcount passengers cases users seats votes sample crime score jobs displaced attendance funding amount record'.split(
    ' ',
  ),
);

/** True where the chunk's head is a measure of something else ("turnout", "net profit") rather than a thing that is counted ("homes"). */
export function isMeasure(frame: Frame, chunk: number, rulebook: Rulebook): Named | null {
  const named = metricAt(frame, chunk, 'any', rulebook, true);
  if (named && endsNameOfBody(frame, chunk, rulebook)) return null;
  return named && !THINGS.has(named.rule.family) ? named : null;
}

/** "Halm Energy", "Orrin Power": no energy and no power. */
function endsNameOfBody({ tokens, chunks, entities }: Frame, chunk: number, { language }: Rulebook): boolean {
  const { head } = chunks[chunk]!;
  if (!capitalised(tokens, head) || !language.list('ends of names of bodies').has(tokens.lower[head]!))
    return false;
  return entities.some((e) => e.span[0] < tokens.start[head]! && e.span[1] >= tokens.end[head]!);
}

/**
 * The longest metric among the tokens that is named by a verb ("cost", "employs"), or by a word right behind the figure
 * ("long", "away"). One that must begin with the first word, whatever follows, has `begins` right behind that word.
 */
export function metricBy(
  frame: Frame,
  by: 'metric:verb' | 'metric:after' | 'metric:noun' | 'metric:word',
  from: number,
  to: number,
  dimension: string,
  rulebook: Rulebook,
  begins = to,
): Named | null {
  let best: Named | null = null;
  for (const mention of frame.metrics) {
    if (mention.rule !== by) continue;
    const start = tokenAt(frame.tokens, mention.span[0]);
    if (start >= begins) break;
    if (start < from) continue;
    const named = namedBy(frame, mention, rulebook);
    if (named && named.to <= to && canBe(named.rule, dimension) && (!best || named.to > best.to))
      best = named;
  }
  return best;
}
