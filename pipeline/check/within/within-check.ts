import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { compareText, entryOf } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { gapLines } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { cliques } from '../interval/clusters.ts';
import type { AtOdds } from './at-odds.ts';
import { beyondWhole } from './beyond-whole.ts';
import { misconverted } from './misconverted.ts';
import { unlikeHeadline } from './unlike-headline.ts';

/** What an article says against itself: a part larger than its whole, a sum that is another one in its brackets, a headline that its text does not bear out. */
export function checkWithin(claims: readonly Claim[], key: string, context: CheckContext): Finding[] {
  const entries = claims
    .toSorted((a, b) => a.span[0] - b.span[0] || compareText(a.id, b.id))
    .map((claim) => entryOf(claim, context));
  return [
    ...beyondWhole(entries).map((found) => report('part', found, key, context)),
    ...misconverted(entries, context).map((found) => report('conversion', found, key, context)),
    ...unlikeHeadline(entries, context).map((found) => report('headline', found, key, context)),
  ];
}

function report(check: string, { pair, why }: AtOdds, key: string, context: CheckContext): Finding {
  const isOfOneUnit = new Set(pair.map(({ claim }) => claim.quantity.unit)).size === 1;
  const groups = isOfOneUnit ? cliques(pair) : [];
  const factors = factorsOf({
    gap: 1,
    origins: [1],
    central: context.rules.of(pair[0].claim.metric).weight,
    known: 0.7,
    undecided: null,
  });
  return findingOf({
    id: [key, ...pair.map(({ claim }) => claim.sentence)],
    check,
    verdict: 'conflict',
    entries: pair,
    cliques: groups,
    factors,
    severity: severityOf(rankOf(factors), false),
    why,
    arithmetic: groups.length > 1 ? gapLines(groups) : [],
  });
}
