import { z } from 'zod';
import { fileFields } from './file.ts';

const words = z.array(z.string().min(1)).default([]);

const metric = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/),
  name: z.string().optional().describe('As it is printed; the id with spaces where absent.'),
  family: z.string().describe('What kind of measure it is: revenue, share, capacity, casualties, …'),
  words: words.describe('Nouns and noun phrases that name it: "net profit", "death toll".'),
  verbs: words.describe('Base forms of verbs whose object is the figure: "invest" in "invested $4m".'),
  after: words.describe('Words directly behind a figure that name it: "long", "years old", "away".'),
  nouns: words.describe('Things that, directly behind a figure, are measured by it: a $4bn "bridge".'),
  units: words.describe('Codes of units that measure nothing else: TEU counts containers.'),
  'share-of': z
    .strictObject({ of: words, who: words })
    .optional()
    .describe('A share that is the measure: of these nouns, those who do this ("61% of voters took part").'),
  dimensions: z
    .array(z.string())
    .default([])
    .describe('Dimensions a figure must have: money, ratio, power, count, …; empty for any.'),
  subjects: z.array(z.string()).default([]).describe('Kinds of thing that have it.'),
  moves: z.enum(['level', 'flow', 'cumulative', 'announced_once', 'ongoing']).default('level'),
  basis: z.string().optional().describe('Basis where the text names none.'),
  open: z
    .boolean()
    .default(false)
    .describe(
      'Its words are measures of their own in one family: the id is made from the words of the text.',
    ),
  same: words.describe(
    'Of an open one: those of its words that say no more than its id ("penalty" of fine).',
  ),
  fallback: z
    .boolean()
    .default(false)
    .describe('Taken for a figure of its dimension where nothing else is told.'),
});

/** `kind: metrics`: what is measured, and the words for it. */
export const metricsFile = z.strictObject({
  ...fileFields,
  kind: z.literal('metrics'),
  metrics: z.array(metric),
});

export type Moves = 'level' | 'flow' | 'cumulative' | 'announced_once' | 'ongoing';

export interface MetricRule {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly words: readonly string[];
  readonly verbs: readonly string[];
  readonly after: readonly string[];
  readonly nouns: readonly string[];
  readonly units: readonly string[];
  /** Nouns and base forms of verbs: the share of these that do this is the measure; `null` for most. */
  readonly shareOf: { readonly of: ReadonlySet<string>; readonly who: ReadonlySet<string> } | null;
  readonly dimensions: ReadonlySet<string>;
  readonly subjects: readonly string[];
  readonly moves: Moves;
  readonly basis: string | null;
  /** The id is made from the words found: "gold" and "silver" are two metrics. */
  readonly open: boolean;
  /** Words of an open one under which nothing else is measured than under its id. */
  readonly same: ReadonlySet<string>;
  readonly fallback: boolean;
}

export interface MetricRules {
  readonly byId: ReadonlyMap<string, MetricRule>;
  /** The rule for a figure of a dimension where nothing else is told. */
  readonly fallback: ReadonlyMap<string, MetricRule>;
  /** The rule for a figure in a unit that measures nothing else, by its code. */
  readonly byUnit: ReadonlyMap<string, MetricRule>;
  /** The rules that a word right behind a figure names: "long", "tall". */
  readonly byQuality: ReadonlyMap<string, readonly MetricRule[]>;
  /** Rules that a share of somebody who does something is the measure of. */
  readonly shares: readonly MetricRule[];
}

/** A later metric of the same id replaces an earlier one whole. */
export function compileMetrics(files: readonly z.infer<typeof metricsFile>[]): MetricRules {
  const byId = new Map<string, MetricRule>();
  for (const file of files)
    for (const m of file.metrics)
      byId.set(m.id, {
        ...m,
        name: m.name ?? m.id.replaceAll('_', ' '),
        dimensions: new Set(m.dimensions),
        same: new Set(m.same),
        basis: m.basis ?? null,
        shareOf: m['share-of'] ? { of: new Set(m['share-of'].of), who: new Set(m['share-of'].who) } : null,
      });
  const fallback = new Map<string, MetricRule>();
  for (const rule of byId.values())
    if (rule.fallback)
      for (const dimension of rule.dimensions) if (!fallback.has(dimension)) fallback.set(dimension, rule);
  const byUnit = new Map<string, MetricRule>();
  for (const rule of byId.values()) for (const code of rule.units) byUnit.set(code, rule);
  const byQuality = new Map<string, MetricRule[]>();
  for (const rule of byId.values())
    for (const word of rule.after) byQuality.set(word, [...(byQuality.get(word) ?? []), rule]);
  return {
    byId,
    fallback,
    byUnit,
    byQuality,
    shares: [...byId.values()].filter((rule) => rule.shareOf !== null),
  };
}

/** True where a figure of this dimension can be this metric. */
export const fits = (rule: MetricRule, dimension: string): boolean =>
  rule.dimensions.size === 0 || rule.dimensions.has(dimension);
