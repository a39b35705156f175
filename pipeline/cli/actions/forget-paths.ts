import { forget } from '../../run/forget.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { withStore } from '../../run/with-store.ts';
import { openStore } from '../../store/open-store.ts';
import { say } from '../console.ts';

export async function forgetPaths(
  paths: readonly string[],
  options: { store: string; rules: readonly string[] },
): Promise<void> {
  openStore(options.store, { readOnly: true }).close(); // a store that is not there is not made for this
  const { rulebook } = loadRulebook({ folders: options.rules });
  await withStore(options.store, {}, (store) => {
    for (const path of paths) {
      const dropped = forget(store, path, rulebook, () => new Date().toISOString());
      if (dropped === 0) {
        say(`${path}: the store has nothing from there; see claims status`);
        process.exitCode = 2;
      } else say(`${path}: ${dropped} document${dropped === 1 ? '' : 's'} forgotten`);
    }
  });
}
