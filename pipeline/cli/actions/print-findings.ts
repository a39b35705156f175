import type { Finding, Severity } from '../../model/finding.ts';
import { findingGithub } from '../../report/finding-github.ts';
import { findingJson } from '../../report/finding-json.ts';
import { findingText } from '../../report/finding-text.ts';
import { findingsSarif } from '../../report/findings-sarif.ts';
import { paint } from '../../report/paint.ts';
import { ingest } from '../../run/ingest.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { version } from '../../run/version.ts';
import { withSettledStore } from '../../run/with-settled-store.ts';
import { withStore } from '../../run/with-store.ts';
import { countRows } from '../../store/count-rows.ts';
import { allFindings } from '../../store/find-findings.ts';
import type { Store } from '../../store/open-store.ts';
import { colourOn, print, say, sayTrouble } from '../console.ts';
import type { CheckFlags } from '../flags.ts';
import { flagsOf } from '../options.ts';

/** Prints the findings and sets the exit code: 1 at or above `--fail-on`, 2 where an input could not be read. */
export async function printFindings(paths: readonly string[], options: CheckFlags): Promise<void> {
  const failed = await (paths.length === 0
    ? withSettledStore(
        options.store,
        { rules: options.rules, now: () => new Date().toISOString(), say },
        (store) => printStore(store, options),
      )
    : // the files' own store lives in memory: one way of checking, and nothing is kept
      withStore(':memory:', {}, async (store) => {
        const summary = await ingest(store, paths, {
          ...options,
          rules: loadRulebook({ folders: options.rules, entities: options.entities }),
          again: true,
          kind: options.input,
          flags: flagsOf(options),
          now: () => '',
          stopped: () => false,
          onProgress: () => {},
          onChecking: () => {},
          onTrouble: sayTrouble,
        });
        if (summary.failed > 0) process.exitCode = 2;
        return printStore(store, options);
      }));
  if (failed) process.exitCode ??= 1;
}

const LEVELS: Readonly<Record<CheckFlags['failOn'], readonly Severity[]>> = {
  never: [],
  high: ['high'],
  medium: ['high', 'medium'],
  low: ['high', 'medium', 'low'],
  conflict: ['high', 'medium', 'low', 'none'],
};

const asks = ({ verdict }: Finding): boolean => verdict === 'conflict' || verdict === 'fails';

/** @returns whether there is a finding to fail on */
async function printStore(store: Store, options: CheckFlags): Promise<boolean> {
  const levels = LEVELS[options.failOn];
  let open = 0;
  let dismissed = 0;
  let failed = false;
  const shown: Finding[] = [];
  for (const finding of allFindings(store, !options.all)) {
    if (asks(finding)) {
      if (finding.state === 'dismissed') dismissed++;
      else {
        open++;
        failed ||= levels.includes(finding.severity);
      }
    }
    if (finding.state === 'dismissed' && !options.all) continue;
    if (options.format === 'sarif') shown.push(finding);
    else await print(lineOf(finding, options));
  }
  if (options.format === 'sarif') await print(findingsSarif(shown, version));
  if (options.format === 'text') {
    const { documents, claims } = countRows(store);
    const rest = dismissed > 0 ? `, ${dismissed} dismissed` : '';
    say(
      `${open === 0 ? 'nothing' : open} at odds${rest}: ${claims} claims in ${documents} document${documents === 1 ? '' : 's'}`,
    );
  }
  return failed;
}

function lineOf(finding: Finding, { format, full }: CheckFlags): string {
  if (format === 'jsonl') return `${JSON.stringify(findingJson(finding))}\n`;
  if (format === 'github') return findingGithub(finding);
  const { stdout } = process;
  const width = stdout.isTTY ? Math.max(40, Math.min(120, stdout.columns || 80)) : null;
  return `${findingText(finding, { paint: paint(colourOn(stdout)), width, full })}\n`;
}
