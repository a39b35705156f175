import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { IngestFlags } from '../flags.ts';
import { formatOption, readingOptions, storeOption } from '../options.ts';

export function ingest(): Command {
  const command = new Command('ingest')
    .description('Read articles into the store and check what they touch. Safe to repeat and to stop.')
    .argument('<path...>', 'files, folders, patterns, or - for stdin')
    .option('--again', 'read again what has not changed', false)
    .action(async (paths: string[], options: IngestFlags) => {
      const { ingestPaths } = await import('../actions/ingest-paths.ts');
      await ingestPaths(paths, options);
    });
  readingOptions(formatOption(storeOption(command), ['text', 'jsonl']));
  return examples(command, [
    ['claims ingest articles/', 'every .md and .txt below a folder'],
    ["claims ingest 'news/2026-*.md'", 'a pattern'],
    ['claims ingest --input jsonl feed.jsonl', 'one {"id","text"} a line'],
  ]);
}
