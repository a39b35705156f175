import type { Claim } from '../model/claim.ts';
import type { EntityRules } from '../rulebook/entities.ts';
import { hash } from '../text/hash.ts';
import { remembered } from '../text/remembered.ts';
import { ALL_KINDS, affairKeys, meetingKind } from './affair/affair.ts';
import { briefKeys, COUNTS } from './affair/brief.ts';
import { coarseKind } from './counterparts/kind.ts';
import { isShare } from './interval/as-count.ts';
import { asPercent } from './interval/as-percent.ts';
import { asPrice } from './interval/as-price.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { isAge } from './narrow-kind.ts';
import { wideKindOf } from './slot/kind-of.ts';
import { subjectKey } from './slot/slot.ts';
import { type ContentWord, contentWords, placeOfFigure, stemsAround } from './told-apart/wording.ts';

/** Content words before and behind a figure that make up its neighbourhood; fewer say nothing about what it is a figure of. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * Keys under which claims that have to be looked at together meet; a store keeps them beside the claim. A claim of an article has at most eighteen:
 * - `s|subject|what is counted, money, or family and unit`: same and like slots; none where subject or metric is unknown;
 * - `w|…`: the same words around a figure of the same unit, whatever was made of them;
 * - `d|document`: arithmetic within an article;
 * - `t|whole|family|unit`: a declared part and its whole, over all articles;
 * - `a|word|week|kind of figure`: articles on one affair, whatever they call the thing; one for each word that tells its first names, and a few without a week;
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
  // of any time few articles have anything to say, and their figures of all kinds are looked at together
  const of = (key: string): string => (meetingKind(key) === 'ever' ? ALL_KINDS : figure!);
  if (figure === null) return [];
  // "half of the 14 hospitals" meets "nine of the 14 hospitals"
  const parts = kind === 'b' && isShare(claim) ? keys.map((key) => `${kind}|${key}|${COUNTS}`) : [];
  return [...keys.map((key) => `${kind}|${key}|${of(key)}`), ...parts];
}

/** What meets in short texts at all: ages and times as well, and all times whatever their unit. */
function kindInBriefs(claim: Claim): string | null {
  const { metric, quantity } = claim;
  if (quantity.dimension === 'age' || (metric !== null && isAge(metric))) return 'age';
  return quantity.dimension === 'duration' ? 'duration' : coarseKind(claim);
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
        ? `s|${subjectKey(claim, rulebook.events ?? null)}|${wideKindOf(claim, rulebook.checks)}`
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
