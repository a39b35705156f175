import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';

const rulebook = loadRules();

/** The conflicts that the check reports between undated articles of outlets that nobody names. */
export function conflictsBetween(...texts: readonly string[]): Finding[] {
  const claims = texts.flatMap((text, i) => {
    const read = readDocument({ path: `${i}.md`, bytes: new TextEncoder().encode(text) });
    if (!read.ok) throw new Error(read.trouble.message);
    return extract(read.value, rulebook).claims;
  });
  return check(claims, null, rulebook).filter(({ verdict }) => verdict === 'conflict');
}
