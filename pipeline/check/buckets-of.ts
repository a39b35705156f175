import { type Claim, PART_OF_COUNT } from '../model/claim.ts';
import type { CheckRules } from '../rulebook/checks.ts';
import type { EntityRules } from '../rulebook/entities.ts';
import { hash } from '../text/hash.ts';
import { remembered } from '../text/remembered.ts';
import { affairKeys } from './affair/affair.ts';
import { briefKeys } from './affair/brief.ts';
import type { CheckKnowledge } from './context.ts';
import { coarseKind } from './counterparts/kind.ts';
import { asPercent } from './interval/as-percent.ts';
import { asPrice } from './interval/as-price.ts';
import { subjectKey, unitKey } from './slot/slot.ts';
import { type ContentWord, contentWords, placeOfFigure, stemsAround } from './told-apart/wording.ts';

/** Content words before and behind a figure that make up its neighbourhood; fewer say nothing about what it is a figure of. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * Keys under which claims that have to be looked at together meet; a store keeps them beside the claim. A claim of an article has at most fourteen:
 * - `s|subject|what is counted, or family and unit`: same and like slots; none where subject or metric is unknown;
 * - `w|…`: the same words around a figure of the same unit, whatever was made of them;
 * - `d|document`: arithmetic within an article;
 * - `t|whole|family|unit`: a declared part and its whole, over all articles;
 * - `a|word|week|kind of figure`: articles on one affair, whatever they call the thing; one for each word that tells its first names;
 * - `b|word|day|coarse kind of figure`: texts of a sentence or two; one for each of their words, and few of a fortnight.
 */
export function bucketsOf(claim: Claim, rulebook: CheckKnowledge): string[] {
  return KINDS.flatMap((kind) => bucketKeys(kind, claim, rulebook));
}

/** The bucket of an article's own arithmetic, in which no other article has a claim. */
export const ownBucket = (documentId: string): string => `d|${documentId}`;

export const KINDS = ['s', 'w', 'd', 't', 'a', 'b'] as const;

/** Which check looks at a bucket: the letter before the first `|` of its key. */
export type BucketKind = (typeof KINDS)[number];

/** The keys of one kind. */
export function bucketKeys(kind: BucketKind, asWritten: Claim, rulebook: CheckKnowledge): string[] {
  const claim = asPercent(asWritten);
  if (kind !== 'a' && kind !== 'b') return [bucketOf(kind, claim, rulebook) ?? []].flat();
  const keys = kind === 'a' ? affairKeys(claim.document, rulebook.checks) : briefKeys(claim.document);
  if (keys.length === 0) return [];
  const figure = kind === 'a' ? coarseKind(asPrice(claim)) : kindInBriefs(asPrice(claim));
  return figure === null ? [] : keys.map((key) => `${kind}|${key}|${figure}`);
}

/** What meets in short texts at all: ages and times as well, and all times whatever their unit. */
function kindInBriefs(claim: Claim): string | null {
  const { metric, quantity } = claim;
  if (quantity.dimension === 'age' || (metric !== null && isAge(metric))) return 'age';
  return quantity.dimension === 'duration' ? 'duration' : coarseKind(claim);
}

/** The narrow kind of a figure of a short text: those of one may be the one odd figure that two texts give differently. */
export function narrowKind(claim: Claim, rulebook: CheckKnowledge): string | null {
  const priced = asPrice(asPercent(claim));
  return harmKind(priced) ?? figureKind(priced, rulebook) ?? looseKind(priced, rulebook);
}

/** "Left 14 workers dead", "killed 11": who they were is no kind of its own in a text that says one thing. */
const harmKind = ({ metric }: Claim): string | null =>
  metric?.family === 'casualties' ? metric.id.split('_').at(-1)! : null;

/** What tells nothing in an article but much in a text that says one thing: times, ages, a count whose noun stands elsewhere. */
function looseKind({ metric, quantity: { dimension } }: Claim, { checks }: CheckKnowledge): string | null {
  if (metric === null) return null;
  if (isAge(metric)) return 'age';
  if (EVERYWHERE.has(dimension)) return dimension;
  const isCount = dimension === 'number' && metric.family === 'count';
  return isCount ? `count ${checks.nounOf(metric.id.split('_')[0]!)}` : null;
}

/** "Died at 71": told without its years. */
const isAge = ({ id }: NonNullable<Claim['metric']>): boolean => id === 'age';

/** Times and ages are told of everything and everybody. */
const EVERYWHERE = new Set(['duration', 'age']);
/** Families in which every measure counts something else. */
export const BY_METRIC: ReadonlySet<string> = new Set(['crime', 'score']);
/** Families that say no more than the unit does. */
export const BY_UNIT: ReadonlySet<string> = new Set([
  'count',
  'amount',
  'level',
  'undefined',
  'share',
  'growth',
  'cost',
  'price',
  'value',
  'spend',
  'investment',
  'payment', // "the state paid $60m"
  'income',
  'sale_price',
]);

/** "£3m annually" is of one kind with "£3m a year". */
export const PER_BASIS: Readonly<Record<string, string>> = {
  annual: 'a',
  monthly: 'mo',
  weekly: 'wk',
  daily: 'd',
};

/** "will employ 1,900 people" and "will bring 1,600 jobs" are one kind. */
export const familyKind = (family: string): string => (family === 'headcount' ? 'jobs' : family);

/** "mobile phone" and "phone" are of one kind; whether they are one thing, what goes before the noun has to say. */
export const headNoun = (unit: string, { nounOf }: CheckRules): string =>
  nounOf(unit) === unit ? nounOf(unit.split(' ').at(-1)!) : nounOf(unit);

/** What kind of figure it is, for articles that call one thing by different names; `null` for what is told of everything. */
function figureKind({ metric, quantity, scope }: Claim, { checks, metrics }: CheckKnowledge): string | null {
  const isCount = quantity.dimension === 'count' || quantity.dimension === 'number';
  const per = quantity.dimension === 'money' || isCount ? PER_BASIS[scope.basis ?? ''] : undefined;
  const dimension = per ? `${isCount ? 'count' : 'money'} per duration` : quantity.dimension;
  const unit = per ? `${quantity.unit ?? ''}/${per}` : quantity.unit;
  if (metric === null || isAge(metric) || EVERYWHERE.has(dimension)) return null;
  if (scope.part !== null && scope.part !== PART_OF_COUNT) return null;
  // "laying hens" killed may be the hens that were killed
  if (metric.family === 'casualties') return metric.id.split('_').slice(-2).join('_');
  if (BY_METRIC.has(metric.family)) return metric.id;
  // "took $61.4m", "tickets worth $64.1m": whether two sums can be one, their families say
  if (dimension === 'money') return `money ${unit ?? ''}`;
  if (!BY_UNIT.has(metric.family)) {
    const family = familyKind(metric.family);
    // "190,000 passengers a day", "160,000 daily riders"
    if (dimension === 'count per duration') return `${family}|number/${unit!.split('/').at(-1)}`;
    return `${family}|${isCount ? 'number' : `${dimension} ${unit ?? ''}`}`;
  }
  // "a 6.1-magnitude quake": the noun is itself a measure
  const measure = unit === null ? undefined : metrics?.byId.get(unit);
  if (measure) return `${measure.family}|number`;
  if (dimension === 'count') return unit === null ? null : `count ${headNoun(unit, checks)}`;
  // "the number of people born abroad stands at 1.9 million"
  if (dimension === 'number' && metric.family === 'count')
    return `count ${checks.nounOf(metric.id.split('_')[0]!)}`;
  return dimension === 'number' ? null : `${dimension} ${unit ?? ''}`;
}

/** The key of one kind of which a claim has at most one, or `null` where it has none. */
export function bucketOf(
  kind: Exclude<BucketKind, 'a' | 'b'>,
  claim: Claim,
  rulebook: CheckKnowledge,
): string | null {
  const { subject, metric, quantity, document } = claim;
  const unit = quantity.unit ?? '';
  switch (kind) {
    case 'd':
      return ownBucket(document.id);
    case 's':
      return subject && metric
        ? `s|${subjectKey(claim, rulebook.events ?? null)}|${kindOf(claim, rulebook)}`
        : null;
    case 't': {
      const whole = subject && metric && wholeOf(subject.id, rulebook);
      return whole ? `t|${whole}|${metric.family}|${unit}` : null;
    }
    case 'w':
      return statementKey(claim);
  }
}

/** The bucket of what is said word for word around a figure; `null` where too little is. */
export function statementKey(claim: Claim): string | null {
  const words = neighbourhood(claim);
  return words && `w|${hash(words, claim.quantity.unit ?? '', claim.quantity.dimension)}`;
}

/**
 * What a figure is compared within. A counted noun says more than the family that the verb beside it has led to; money of all currencies
 * meets, so that "other currency" can be said.
 */
function kindOf(claim: Claim, { checks }: CheckKnowledge): string {
  const { dimension } = claim.quantity;
  const unit = unitKey(claim, checks);
  if (unit.startsWith('count ')) return unit;
  return `${claim.metric!.family}|${dimension === 'money' ? 'money' : unit}`;
}

/** Kinds of thing whose parts can be added up: a company's products are parts of it, too, but not of its capacity. */
const BUILT = new Set(['project', 'site', 'plant', 'network']);

/** The declared whole of a built thing; for a whole itself, its own id. `null` for what is neither. */
function wholeOf(subject: string, { entities }: CheckKnowledge): string | null {
  const whole =
    entities?.byId.get(subject)?.partOf ?? (entities && isWhole(subject, entities) ? subject : null);
  return whole && BUILT.has(entities?.byId.get(whole)?.type ?? '') ? whole : null;
}

/** The sentence looked at last: the figures of one sentence come one after the other. */
let last: { readonly sentence: string; readonly words: readonly ContentWord[] } | null = null;

function neighbourhood(claim: Claim): string | null {
  if (last?.sentence !== claim.sentence)
    last = { sentence: claim.sentence, words: contentWords(claim.sentence) };
  const place = placeOfFigure(claim);
  const key = stemsAround(last.words, [place, place + claim.written.length], BEFORE, BEHIND);
  return key.length <= BEFORE + BEHIND - 1 ? null : key.join(' ');
}

/** Something is a part of it. */
const isWhole = (id: string, entities: EntityRules): boolean => wholesOf(entities).has(id);

const wholesOf = remembered(
  ({ byId }: EntityRules): ReadonlySet<string> => new Set([...byId.values()].flatMap((e) => e.partOf ?? [])),
);
