import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { deskOf } from '../../review/core/desk.ts';
import { filterKeys, filterOf } from '../../review/core/filter.ts';
import { runPlain } from '../../review/terminal/run-plain.ts';
import { runTerminal } from '../../review/terminal/run-terminal.ts';
import { withStore } from '../../run/with-store.ts';
import { openStore } from '../../store/open-store.ts';
import { colourOn, print } from '../console.ts';
import type { ReviewFlags } from '../flags.ts';
import { login } from '../login.ts';
import { listQueue } from './list-queue.ts';

/** The queue on the whole terminal, line by line, or only listed. */
export async function reviewFindings(options: ReviewFlags): Promise<void> {
  const { stdin, stdout } = process;
  const filter = filterOf(Object.fromEntries(filterKeys.map((key) => [key, options[key]])));
  const onTerminal = stdin.isTTY === true && stdout.isTTY === true && process.env.TERM !== 'dumb';
  if (options.list || options.format === 'jsonl' || (!onTerminal && !options.plain))
    return listQueue({ ...options, filter });
  if (!existsSync(options.store)) openStore(options.store, { readOnly: true }); // says in one line that there is no store, and makes none
  await withStore(options.store, {}, async (store) => {
    const desk = deskOf(store, {
      who: options.who ?? login(),
      now: () => new Date().toISOString(),
      rules: options.rules,
    });
    if (!options.plain)
      return runTerminal(desk, filter, {
        input: stdin,
        output: stdout,
        colour: colourOn(stdout),
        editor: process.env.VISUAL || process.env.EDITOR || 'vi',
      });
    const lines = createInterface({ input: stdin });
    try {
      await runPlain(desk, filter, { answers: lines[Symbol.asyncIterator](), print });
    } finally {
      lines.close();
    }
  });
}
