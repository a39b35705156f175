import type { Claim } from '../model/claim.ts';
import { plainText } from './plain-text.ts';

/** The ledger to read: a heading per article, a table line per claim. */
export function markdownHead(): string {
  return '# Ledger\n';
}

export function markdownDocument({ document }: Claim): string {
  const from = [document.publisher, document.published].filter((x) => x !== null).map(escaped);
  return `
## ${escaped(document.title ?? document.path)}

${[...from, escaped(document.path)].join(' · ')}

| line | figure | subject | metric | period | status | said by | at odds with | sentence |
| ---: | --- | --- | --- | --- | --- | --- | --- | --- |
`;
}

export function markdownRow(claim: Claim, odds: readonly string[]): string {
  const { period } = claim;
  const when =
    period === null
      ? ''
      : period.from === period.to
        ? period.from
        : `${period.from ?? '…'} – ${period.to ?? '…'}`;
  const scope = Object.values(claim.scope).filter((x) => x !== null);
  const cells = [
    String(claim.line),
    escaped(claim.written),
    escaped(claim.subject?.name ?? ''),
    escaped([claim.metric?.name ?? '', ...scope].filter(Boolean).join(', ')),
    escaped(when ?? ''),
    claim.status,
    escaped(claim.attribution?.speaker ?? ''),
    odds.map(escaped).join('; '),
    escaped(claim.sentence),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Text of an article as text: no mark-up of its own, no table border, no address that turns into a link. */
export const escaped = (text: string): string =>
  plainText(text)
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/(?<=\w)(?=:\/\/)/g, '\u200b');
