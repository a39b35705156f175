import type { Finding } from '../model/finding.ts';
import { levelOf, messageOf } from './findings-sarif.ts';
import { plainText } from './plain-text.ts';

/** A finding as a GitHub annotation at its first claim. */
export function findingGithub(finding: Finding): string {
  const first = finding.members[0];
  const level = levelOf(finding) === 'note' ? 'notice' : levelOf(finding);
  const place = first
    ? ` file=${property(plainText(first.document.path))},line=${first.line},col=${first.column},title=${property(finding.verdict)}`
    : '';
  return `::${level}${place}::${data(messageOf(finding))}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
