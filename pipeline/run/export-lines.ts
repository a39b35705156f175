import { claimJson } from '../report/claim-json.ts';
import { csvHead, csvRow } from '../report/claims-csv.ts';
import { markdownDocument, markdownHead, markdownRow } from '../report/claims-markdown.ts';
import { findingJson } from '../report/finding-json.ts';
import { allDecisions } from '../store/decisions.ts';
import { allFindings } from '../store/find-findings.ts';
import type { Store } from '../store/open-store.ts';
import { ledgerClaims } from './amend.ts';

export type ExportFormat = 'csv' | 'jsonl' | 'md';

/** The ledger piece by piece; memory does not grow with it. No ids of rows and no times of ingesting: the same articles give the same bytes. */
export function* exportLines(
  store: Store,
  format: ExportFormat,
  what: 'claims' | 'findings' | 'decisions' = 'claims',
): Generator<string> {
  if (what === 'decisions') for (const decision of allDecisions(store)) yield `${JSON.stringify(decision)}\n`;
  else if (what === 'findings')
    for (const finding of allFindings(store, false)) yield `${JSON.stringify(findingJson(finding))}\n`;
  else yield* claims[format](store);
}

const claims: Readonly<Record<ExportFormat, (store: Store) => Generator<string>>> = {
  *jsonl(store) {
    for (const claim of ledgerClaims(store)) yield `${JSON.stringify(claimJson(claim))}\n`;
  },
  *csv(store) {
    const odds = atOdds(store);
    yield csvHead();
    for (const claim of ledgerClaims(store)) yield csvRow(claim, odds.get(claim.id) ?? []);
  },
  *md(store) {
    const odds = atOdds(store);
    yield markdownHead();
    let document: string | null = null;
    for (const claim of ledgerClaims(store)) {
      if (claim.document.id !== document) yield markdownDocument(claim);
      document = claim.document.id;
      yield markdownRow(claim, odds.get(claim.id) ?? []);
    }
  },
};

/** Claim → where the figures stand that it cannot be true together with, as far as nobody has dismissed it. */
function atOdds(store: Store): Map<string, string[]> {
  const odds = new Map<string, string[]>();
  for (const { members, state } of allFindings(store, true)) {
    if (state === 'dismissed') continue;
    for (const member of members) {
      const others = members
        .filter(({ id }) => id !== member.id)
        .map((other) => `${other.document.path}:${other.line} (${other.written})`);
      odds.set(member.id, [...(odds.get(member.id) ?? []), ...others]);
    }
  }
  return odds;
}
