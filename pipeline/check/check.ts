import type { Claim } from '../model/claim.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { remembered } from '../text/remembered.ts';
import { checkAffair } from './affair/affair-check.ts';
import { checkBriefs } from './affair/brief-check.ts';
import { checkStatements } from './affair/statement-check.ts';
import { checkArithmetic } from './arithmetic/arithmetic-check.ts';
import { checkTree } from './arithmetic/tree-check.ts';
import { bucketKeys, KINDS } from './buckets-of.ts';
import { type CheckContext, contextOf } from './context.ts';
import { compareText } from './entry.ts';
import { asOneUnit } from './interval/as-one-unit.ts';
import { asPercent } from './interval/as-percent.ts';
import { asPrice } from './interval/as-price.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { NO_ORIGINS, type Origins } from './origins/origins.ts';
import { asOfMonth } from './slot/as-of-month.ts';
import { checkSlots } from './slot/slot-check.ts';
import { checkWithin } from './within/within-check.ts';

/**
 * The findings of one bucket: all the claims that have its key. Pure, and independent of their order; a store calls it for the
 * buckets that a new article touches, and puts the result in the place of what it had under that key.
 */
export function checkBucket(key: string, claims: readonly Claim[], context: CheckContext): Finding[] {
  if (claims.length < 2) return [];
  const isAffair = key.startsWith('a') || key.startsWith('b');
  return checkOf(key, claims.map(isAffair ? asPriced : asTold), context);
}

/** As claims are compared: one and the same object for every bucket, so that what is known of it is known there too. */
const asTold = remembered((claim: Claim): Claim => asOfMonth(asPercent(claim)));
const asPriced = remembered((claim: Claim): Claim => asOneUnit(asPrice(asTold(claim))));

function checkOf(key: string, claims: readonly Claim[], context: CheckContext): Finding[] {
  switch (key.charAt(0)) {
    case 's':
      return checkSlots(claims, key, context);
    case 'd':
      return [...checkArithmetic(claims, key, context), ...checkWithin(claims, key, context)];
    case 't':
      return checkTree(claims, key, context);
    case 'a':
      return checkAffair(claims, key, context);
    case 'b':
      return checkBriefs(claims, key, context);
    case 'w':
      return checkStatements(claims, key, context);
    default:
      return [];
  }
}

/**
 * Every finding of a set of claims, the most worth a reviewer's minute first. Independent of the order of the claims. One kind of
 * bucket is dealt out at a time, so that only its keys are in memory.
 */
export function check(
  claims: readonly Claim[],
  origins: Origins | null,
  rulebook: CheckKnowledge,
): Finding[] {
  const context = contextOf(rulebook, origins ?? NO_ORIGINS);
  const findings: Finding[] = [];
  for (const kind of KINDS) {
    const buckets = new Map<string, Claim[]>();
    for (const claim of claims) {
      for (const key of bucketKeys(kind, claim, rulebook)) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(claim);
        else buckets.set(key, [claim]);
      }
    }
    for (const [key, members] of buckets)
      for (const finding of checkBucket(key, members, context)) findings.push(finding);
  }
  return findings.sort(byWorth);
}

const ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, none: 3 };
const LOUD = new Set(['conflict', 'fails']);

/** What asks for attention first, then by severity and rank; ids last, so that the order is always the same. */
export function byWorth(a: Finding, b: Finding): number {
  return (
    Number(LOUD.has(b.verdict)) - Number(LOUD.has(a.verdict)) ||
    ORDER[a.severity] - ORDER[b.severity] ||
    b.rank - a.rank ||
    compareText(a.id, b.id)
  );
}
