import type {
  AttributionMention,
  CueMention,
  EntityMention,
  MetricMention,
  PeriodMention,
  QuantityMention,
} from '../../model/mention.ts';
import type { SentenceReading } from '../../model/reading.ts';
import { TITLE } from '../../recognize/entities/titles-in-quotes.ts';
import { capitalsMeanNothing } from '../../recognize/grammar/readings.ts';
import type { LanguageRules } from '../../rulebook/language.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { rangeAt } from '../../text/range-at.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Chunk } from './chunk.ts';
import { chunksOf } from './chunking/chunks-of.ts';
import { tokensOf } from './token-at.ts';

export type { Chunk, ChunkKind } from './chunk.ts';
export { tokenAt, tokensOf } from './token-at.ts';

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
  /** The words of the language it was read by. */
  readonly language: LanguageRules;
}

/** Parts a sentence that was read into its chunks: "Sales | rose | 4% | in | May". */
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
  const [first, end] = reading.tokens;
  const names =
    entities.length === 0 || capitalsMeanNothing(tokens, first, end)
      ? []
      : entities.filter((e) => e.rule !== TITLE).map((e) => tokensOf(tokens, e.span));
  const forms = new Set<number>();
  for (const { form } of entities) {
    if (!form) continue;
    const [from, to] = tokensOf(tokens, form);
    for (let i = from; i < to; i++) forms.add(i);
  }
  const sentence = reading.tokens;
  const chunks = chunksOf({ tokens, sentence, quantities, periods, titles, names, forms, rules });
  return {
    tokens,
    reading,
    chunks,
    quantities,
    periods,
    entities,
    metrics,
    cues,
    attributions,
    language: rules.language,
  };
}

/** The chunk that a token is in, or -1. */
export const chunkAt = ({ chunks }: Frame, token: number): number => rangeAt(chunks, token);
