import { plainText } from '../../report/plain-text.ts';
import { loadRules } from '../../run/load-rules.ts';
import { unregisteredNames } from '../../run/unregistered-names.ts';
import { withStore } from '../../run/with-store.ts';
import { print, say } from '../console.ts';
import type { EntitiesFlags } from '../flags.ts';

export async function listEntities({ store: path, rules, most, format }: EntitiesFlags): Promise<void> {
  const rulebook = loadRules({ folders: rules });
  await withStore(path, { readOnly: true }, async (store) => {
    const names = unregisteredNames(store, rulebook, most);
    for (const { id, name, claims, documents, kind, like } of names) {
      if (format === 'jsonl') {
        await print(`${JSON.stringify({ id, name, claims, documents, kind, like })}\n`);
        continue;
      }
      const seen = `${claims} claim${claims === 1 ? '' : 's'} in ${documents} article${documents === 1 ? '' : 's'}`;
      const maybe = like.map((l) => `\n      like ${l.name}${l.id ? ` (${l.id})` : ''}: ${l.why}`).join('');
      await print(
        `${plainText(`${name}${kind ? `, ${kind}` : ''}: ${seen}`)}${maybe && `\n${plainText(maybe.slice(1))}`}\n`,
      );
    }
    say(
      names.length === 0
        ? 'the rules know every name that figures are given about'
        : `${names.length} names; take one in with: claims entities accept NAME --type TYPE`,
    );
  });
}
