import { CommanderError } from 'commander';
import { say } from './console.ts';
import { WrongUse } from './wrong-use.ts';

/** What went wrong in one line each, and the exit code: 2 for the user's trouble; a stack only for ours. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed its line
  if (error instanceof WrongUse || isNamed(error, 'RuleError') || isNamed(error, 'StoreError')) {
    say(error.message);
    return 2;
  }
  say(
    `claims has a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 2;
}

/** By name, so that a failure in one command does not load the modules of the others. */
const isNamed = (error: unknown, name: string): error is Error =>
  error instanceof Error && error.constructor.name === name;
