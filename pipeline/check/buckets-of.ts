import type { Claim } from '../model/claim.ts';
import type { EntityRules } from '../rulebook/entities.ts';
import { hash } from '../text/hash.ts';
import type { CheckKnowledge } from './context.ts';
import { subjectKey, unitKey } from './slot.ts';
import { placeOfFigure, type Wording, wordingOf, wordsAround } from './wording.ts';

/** Content words before and behind a figure that make up its neighbourhood; fewer say nothing about what it is a figure of. */
const BEFORE = 2;
const BEHIND = 1;

/**
 * Keys under which claims that have to be looked at together meet; a store keeps them beside the claim. A claim has at most four:
 * - `s|subject|what is counted, or family and unit`: same and like slots; none where subject or metric is unknown;
 * - `w|…`: the same words around a figure of the same unit, whatever was made of them;
 * - `d|document`: arithmetic within an article;
 * - `t|whole|family|unit`: a declared part and its whole, over all articles.
 */
export function bucketsOf(claim: Claim, rulebook: CheckKnowledge): string[] {
  return KINDS.flatMap((kind) => bucketOf(kind, claim, rulebook) ?? []);
}

/** The bucket of an article's own arithmetic, in which no other article has a claim. */
export const ownBucket = (documentId: string): string => `d|${documentId}`;

export const KINDS = ['s', 'w', 'd', 't'] as const;

/** Which check looks at a bucket: the letter before the first `|` of its key. */
export type BucketKind = (typeof KINDS)[number];

/** The key of one kind, or `null` where the claim has none. */
export function bucketOf(kind: BucketKind, claim: Claim, rulebook: CheckKnowledge): string | null {
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
    case 'w': {
      const words = neighbourhood(claim);
      return words && `w|${hash(words, unit, quantity.dimension)}`;
    }
  }
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
let last: { readonly sentence: string; readonly wording: Wording } | null = null;

function neighbourhood(claim: Claim): string | null {
  if (last?.sentence !== claim.sentence)
    last = { sentence: claim.sentence, wording: wordingOf(claim.sentence) };
  const place = placeOfFigure(claim);
  const near = wordsAround(last.wording, place, place + claim.written.length, BEFORE);
  const at = near.indexOf('¤');
  const key = near.slice(0, at + 1 + BEHIND);
  return key.length <= BEFORE + BEHIND - 1 ? null : key.join(' ');
}

/** Every id that something is a part of, worked out once a registry. */
const wholes = new WeakMap<EntityRules, ReadonlySet<string>>();

function isWhole(id: string, entities: EntityRules): boolean {
  let ids = wholes.get(entities);
  if (!ids) {
    ids = new Set([...entities.byId.values()].flatMap((e) => e.partOf ?? []));
    wholes.set(entities, ids);
  }
  return ids.has(id);
}
