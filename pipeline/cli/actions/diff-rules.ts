import { plainText } from '../../report/plain-text.ts';
import { isWholeSet, type LoadedRules, loadRulebook } from '../../run/load-rules.ts';
import { readAll } from '../../run/read-all.ts';
import { type ClaimChange, diffClaims, type PrintedClaim } from '../../run/rules/diff-claims.ts';
import { print, say, sayTrouble } from '../console.ts';
import type { RulesDiffFlags } from '../flags.ts';
import { flagsOf } from '../options.ts';

/** Reads the articles with two sets of rules and prints what becomes of each figure. */
export async function diffRules(
  before: string,
  after: string,
  paths: readonly string[],
  options: RulesDiffFlags,
): Promise<void> {
  const was = await claimsWith(rulesOf(before, options), paths, options);
  const is = await claimsWith(rulesOf(after, options), paths, options);
  const changes = diffClaims(was, is);
  for (const change of changes)
    await print(options.format === 'jsonl' ? `${JSON.stringify(change)}\n` : `${plainText(line(change))}\n`);
  const count = (kind: ClaimChange['kind']): number => changes.filter((c) => c.kind === kind).length;
  say(
    `${count('added')} added, ${count('lost')} lost, ${count('changed')} changed; ${was.length} claims before, ${is.length} after`,
  );
}

/** A folder that holds every kind of rule stands for itself; any other comes on top of the built-in rules. */
function rulesOf(folder: string, { rules, entities }: RulesDiffFlags): LoadedRules {
  if (folder === 'built-in') return loadRulebook({ folders: rules, entities });
  if (isWholeSet(folder)) return loadRulebook({ base: folder, folders: rules, entities });
  return loadRulebook({ folders: [folder, ...rules], entities });
}

async function claimsWith(
  rules: LoadedRules,
  paths: readonly string[],
  options: RulesDiffFlags,
): Promise<PrintedClaim[]> {
  const outcomes = readAll(paths, {
    ...options,
    rules,
    kind: options.input,
    flags: flagsOf(options),
    product: 'claims',
  });
  const decoder = new TextDecoder();
  const claims: PrintedClaim[] = [];
  for await (const { payload, troubles } of outcomes) {
    for (const trouble of troubles) sayTrouble(trouble);
    if (troubles.length > 0) process.exitCode = 2;
    for (const text of decoder.decode(payload).split('\n'))
      if (text) claims.push(JSON.parse(text) as PrintedClaim);
  }
  return claims;
}

function line(change: ClaimChange): string {
  const { document, line, column, written, subject, metric } = change.claim;
  const place = `${document.path}:${line}:${column}: ${change.kind}: ${written}`;
  if (change.kind !== 'changed')
    return `${place} (${subject?.id ?? 'no subject'}, ${metric?.id ?? 'no metric'})`;
  return `${place} ${change.changes.map(([field, was, is]) => `${field} ${was} → ${is}`).join('; ')}`;
}
