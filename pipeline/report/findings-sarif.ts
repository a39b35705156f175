import type { Finding, Member, Verdict } from '../model/finding.ts';
import { plainText } from './plain-text.ts';

const MEANINGS: Readonly<Record<Verdict, string>> = {
  conflict: 'Two figures of one slot that cannot both be true',
  fails: 'Arithmetic that does not come out',
  identical: 'The same figure twice',
  rounding: 'The same figure, rounded',
  refines: 'The same figure, more precisely',
  bound: 'Figures that agree because one is a bound',
  update: 'A later state of a thing that moves',
  other_period: 'Alike, but of another period',
  other_scope: 'Alike, but of another scope',
  estimate_spread: 'Different estimates of one unknown',
  holds: 'Arithmetic that comes out',
};

/** Findings as one SARIF 2.1.0 log: the first claim is the place, the others are related places. */
export function findingsSarif(findings: readonly Finding[], version: string): string {
  const verdicts = [...new Set(findings.map(({ verdict }) => verdict))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'claims',
            semanticVersion: version,
            rules: verdicts.map((id) => ({ id, shortDescription: { text: `${MEANINGS[id]}.` } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, verdicts)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, verdicts: readonly Verdict[]): unknown {
  const [first, ...others] = finding.members;
  return {
    ruleId: finding.verdict,
    ruleIndex: verdicts.indexOf(finding.verdict),
    level: levelOf(finding),
    message: { text: messageOf(finding) },
    locations: first ? [locationOf(first)] : [],
    relatedLocations: others.map((member, i) => ({ id: i + 1, ...locationOf(member) })),
    partialFingerprints: { 'finding/v1': finding.id },
    ...(finding.state === 'dismissed' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
  };
}

export function levelOf({ verdict, severity }: Finding): 'error' | 'warning' | 'note' {
  if (verdict !== 'conflict' && verdict !== 'fails') return 'note';
  return severity === 'low' ? 'warning' : 'error';
}

export const messageOf = (finding: Finding): string =>
  [
    plainText(finding.why),
    ...finding.members.map((m) => `${plainText(m.document.path)}:${m.line}: “${plainText(m.sentence)}”`),
    ...finding.arithmetic.map(plainText),
  ].join('\n');

const locationOf = (member: Member): { physicalLocation: unknown; message: unknown } => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(member.document.path) },
    region: {
      startLine: member.line,
      startColumn: member.column,
      ...(/[\r\n]/.test(member.written) ? {} : { endColumn: member.column + member.written.length }),
    },
  },
  message: { text: plainText(member.written) },
});

/** A path as a relative reference, or as a file address where it is absolute. */
function uriOf(path: string): string {
  const escaped = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
