import type { Command } from 'commander';

/** Ends a command's help with lines that can be copied. */
export function examples(
  command: Command,
  lines: readonly (readonly [line: string, what: string])[],
): Command {
  const width = Math.max(...lines.map(([line]) => line.length));
  const text = lines.map(([line, what]) => `  ${line.padEnd(width)}   ${what}`).join('\n');
  return command.addHelpText('after', `\nExamples:\n${text}`);
}
