import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { entities } from './commands/entities.ts';
import { explain } from './commands/explain.ts';
import { exportLedger } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { forget } from './commands/forget.ts';
import { importTable } from './commands/import.ts';
import { ingest } from './commands/ingest.ts';
import { origins } from './commands/origins.ts';
import { quantities } from './commands/quantities.ts';
import { review } from './commands/review.ts';
import { rules } from './commands/rules.ts';
import { serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
import { say } from './console.ts';

/** The commands in the order in which a newcomer needs them. Each loads what it works with only when it runs. */
const commands: readonly (() => Command)[] = [
  ingest,
  check,
  review,
  serve,
  exportLedger,
  explain,
  status,
  origins,
  forget,
  importTable,
  extract,
  quantities,
  entities,
  rules,
  demo,
];

/** The whole command line. Commander's own complaints are thrown, so that there is one place for exit codes. */
export function program(): Command {
  const root = new Command('claims')
    .description('Keeps every dated figure of your articles and shows the few that cannot both be true.')
    .version(version(), '-V, --version')
    .configureHelp({ showGlobalOptions: true });
  for (const command of commands) root.addCommand(command());
  for (const command of [root, ...root.commands, ...root.commands.flatMap((c) => c.commands)])
    command
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({ outputError: (text) => say(oneLine(text, command.name())) });
  return root;
}

/** "error: unknown option '--frmat'\n(Did you mean --format?)" → one line that says what to do. */
function oneLine(text: string, name: string): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  return `${said} — see claims ${name === 'claims' ? '' : `${name} `}--help`;
}

/** From the package, which lies one level further up from `dist`. */
function version(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'));
      if (name === 'claim-ledger') return version;
    } catch {
      // not here: try the next level
    }
  }
  return 'unknown';
}
