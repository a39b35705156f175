import type { Claim } from '../model/claim.ts';
import type { EntityRules } from '../rulebook/entities.ts';
import { hash } from '../text/hash.ts';
import type { CheckKnowledge } from './context.ts';
import { placeOfFigure, type Wording, wordingOf } from './wording.ts';

/** Which check looks at a bucket: the letter before the first `|` of its key. */
export type BucketKind = 's' | 'w' | 'd' | 't';

/** Content words either side of a figure that make up its neighbourhood. */
const AROUND = 3;
/** Fewer content words than this around a figure say nothing about what it is a figure of. */
const LEAST = 3;

/**
 * Keys under which claims that have to be looked at together meet; a store keeps them beside the claim. A claim has at most four:
 * - `s|subject|family|dimension`: same and like slots; none where subject or metric is unknown;
 * - `w|…`: the same words around a figure of the same unit, whatever was made of them;
 * - `d|document`: arithmetic within an article;
 * - `t|whole|family|unit`: a declared part and its whole, over all articles.
 */
export function bucketsOf(claim: Claim, rulebook: CheckKnowledge): string[] {
  const { subject, metric, quantity, document } = claim;
  const keys = [`d|${document.id}`];
  const unit = quantity.unit ?? '';
  if (subject && metric) {
    // Money of all currencies meets, so that "other currency" can be said; other counted things do not.
    const kind = quantity.dimension === 'money' ? 'money' : `${quantity.dimension} ${unit}`;
    keys.push(`s|${subject.id}|${metric.family}|${kind}`);
    const whole = wholeAbove(subject.id, rulebook);
    if (whole) keys.push(`t|${whole}|${metric.family}|${unit}`);
  }
  const words = wordsAround(claim);
  if (words) keys.push(`w|${hash(words, unit, quantity.dimension)}`);
  return keys;
}

/** The topmost declared whole; for a whole itself, its own id. `null` for what is neither part nor whole. */
function wholeAbove(subject: string, { entities }: CheckKnowledge): string | null {
  if (!entities) return null;
  let top = subject;
  for (let depth = 0; depth < 8; depth++) {
    const up = entities.byId.get(top)?.partOf;
    if (!up) break;
    top = up;
  }
  return top === subject && !isWhole(subject, entities) ? null : top;
}

/** The sentence looked at last: the figures of one sentence come one after the other. */
let last: { readonly sentence: string; readonly wording: Wording } | null = null;

function wordsAround(claim: Claim): string | null {
  if (last?.sentence !== claim.sentence)
    last = { sentence: claim.sentence, wording: wordingOf(claim.sentence) };
  const { words, at } = last.wording;
  const place = placeOfFigure(claim);
  let right = at.findIndex((offset) => offset >= place + claim.written.length);
  if (right < 0) right = words.length;
  let left = at.findIndex((offset) => offset >= place);
  if (left < 0) left = words.length;
  const near = [...words.slice(Math.max(0, left - AROUND), left), ...words.slice(right, right + AROUND)];
  return near.length < LEAST ? null : near.join(' ');
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
