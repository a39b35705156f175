import { existsSync } from 'node:fs';
import { plainText } from '../../report/plain-text.ts';
import { serve } from '../../review/browser/server/serve.ts';
import { withStore } from '../../run/with-store.ts';
import { openStore } from '../../store/open-store.ts';
import { print, say } from '../console.ts';
import type { ServeFlags } from '../flags.ts';
import { login } from '../login.ts';
import { WrongUse } from '../wrong-use.ts';

/** Serves until it is interrupted. The address goes to stdout, so that a script can open it. */
export async function serveStore({ format, store: path, host, port, who, rules }: ServeFlags): Promise<void> {
  if (!existsSync(path)) openStore(path, { readOnly: true }); // says in one line that there is no store, and makes none
  await withStore(path, {}, async (store) => {
    const options = {
      host,
      port,
      who: who ?? login(),
      rules,
      now: () => new Date().toISOString(),
      onTrouble: (what: string) => say(plainText(what)),
    };
    const { url, close } = await serve(store, options).catch((error: unknown) => {
      throw new WrongUse(unreachable(error, host, port));
    });
    await print(format === 'jsonl' ? `${JSON.stringify({ url })}\n` : `${url}\n`);
    say('Open this address in your browser; whoever has it may decide. Ctrl-C ends it.');
    await interrupted();
    await close();
  });
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

function unreachable(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'EADDRINUSE'
    ? `${host}:${port} is taken; choose another with --port, or 0 for any that is free`
    : `${host}:${port} cannot be served on (${code}); choose another --host or --port`;
}
