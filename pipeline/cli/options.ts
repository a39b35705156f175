import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReadingFlags } from './flags.ts';

/** Options that several commands share, each worded once. */

/** How articles are read. */
export const readingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--input <kind>',
        'what the paths are: articles, or JSON Lines with one {"id","text"} a line',
      )
        .choices(['files', 'jsonl'])
        .default('files'),
    )
    .option('--rules <dir>', 'a folder of your own rules (may be repeated); overrides by id', collect, [])
    .option('--no-entities', 'read without the registry of names')
    .addOption(
      new Option('--jobs <n>', 'threads; the result does not depend on it')
        .argParser(wholeNumber(1, 256))
        .default(availableParallelism(), 'number of cores'),
    )
    .addOption(
      new Option('--max-bytes <n>', 'refuse an article larger than that')
        .argParser(wholeNumber(1, 1_000_000_000))
        .default(16_000_000),
    )
    .option('--title <text>', 'metadata where the article and its sidecar say nothing')
    .option('--publisher <name>')
    .option('--author <name>')
    .option('--published <date>', 'such as 2026, 2026-06 or 2026-06-14')
    .option('--url <url>')
    .option('--language <code>');

export const storeOption = (command: Command): Command =>
  command.addOption(
    new Option('--store <path>', 'the store').env('CLAIMS_STORE').default('extracted/claims.db'),
  );

export const formatOption = (command: Command, formats: readonly string[]): Command =>
  command.addOption(new Option('--format <format>').choices(formats).default(formats[0]));

export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text.replaceAll('_', ''));
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`it must be a whole number from ${least} to ${most}.`);
  };
}

/** The metadata among the options. */
export function flagsOf(options: ReadingFlags) {
  const { title, publisher, author, published, url, language } = options;
  return Object.fromEntries(
    Object.entries({ title, publisher, author, published, url, language }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
