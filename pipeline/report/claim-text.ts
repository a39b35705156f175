import type { Claim } from '../model/claim.ts';
import type { Paint } from './paint.ts';
import { plainText } from './plain-text.ts';
import { shortPeriod, shortQuantity } from './short-forms.ts';

/** A claim with every slot, what is not known and why, and how it came about. */
export function claimText(claim: Claim, paint: Paint): string {
  const { subject, metric, quantity, period, scope, attribution, unknown, document } = claim;
  const interval = `${quantity.low ?? '…'} to ${quantity.high ?? '…'} ${quantity.unit ?? ''}`.trim();
  const scopes = Object.entries(scope).filter(([, value]) => value !== null);
  const rows: readonly (readonly [string, string | null])[] = [
    ['figure', `${claim.written} → ${shortQuantity(quantity)}`],
    ['interval', interval],
    ['subject', subject && `${subject.name} [${subject.id}] from the ${subject.from}`],
    ['metric', metric && `${metric.name} [${metric.id}], ${metric.family}`],
    ['period', period && `${shortPeriod({ period, role: 'at' })}, ${known(period)}`],
    ['scope', scopes.map(([key, value]) => `${key} ${value}`).join(', ') || null],
    ['status', claim.status + (claim.revision ? `, ${claim.revision} figure of a revision` : '')],
    ['said by', attribution && `${attribution.speaker}${attribution.quoted ? ' (quoted)' : ''}`],
  ];
  const missing: Readonly<Record<string, string | undefined>> = unknown;
  const lines = rows
    .filter(([name, value]) => value !== null || missing[name])
    .map(
      ([name, value]) =>
        `    ${name.padEnd(9)} ${value === null ? paint.yellow(`unknown: ${plainText(missing[name]!)}`) : plainText(value)}`,
    );
  return [
    `  claim ${paint.bold(claim.id)} at ${plainText(document.path)}:${claim.line}:${claim.column}`,
    ...lines,
    ...claim.derivation.map((step, i) =>
      paint.dim(`    ${i === 0 ? 'made by  ' : '         '} ${plainText(step)}`),
    ),
    '',
  ].join('\n');
}

const known = ({ known, written }: NonNullable<Claim['period']>): string =>
  known === 'stated'
    ? `stated ("${written}")`
    : known === 'inherited'
      ? `carried over${written ? ` ("${written}")` : ''}`
      : "the document's date";
