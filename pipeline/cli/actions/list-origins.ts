import { plainText } from '../../report/plain-text.ts';
import { findOrigins } from '../../run/origins/find-origins.ts';
import { withStore } from '../../run/with-store.ts';
import { print, say } from '../console.ts';
import type { StoreFlags } from '../flags.ts';

export async function listOrigins({ store: path, format }: StoreFlags): Promise<void> {
  await withStore(path, { readOnly: true }, async (store) => {
    let n = 0;
    for (const { documents, why } of findOrigins(store)) {
      n++;
      if (format === 'jsonl') await print(`${JSON.stringify({ documents, why })}\n`);
      else {
        const lines = documents.map(
          (d) =>
            `  ${plainText(d.path)}${d.publisher ? `  ${plainText(d.publisher)}` : ''}${d.published ? `, ${d.published}` : ''}`,
        );
        await print(`one story: ${plainText(why.join('; '))}\n${lines.join('\n')}\n\n`);
      }
    }
    say(
      n === 0 ? 'no two articles carry one story' : `${n} stor${n === 1 ? 'y' : 'ies'} in several articles`,
    );
  });
}
