import { findingJson } from '../../report/finding-json.ts';
import { paint } from '../../report/paint.ts';
import { plainText } from '../../report/plain-text.ts';
import { withSettledStore } from '../../run/with-settled-store.ts';
import { allFindings } from '../../store/find-findings.ts';
import { colourOn, print, say } from '../console.ts';

/** The queue as a plain list, one finding a line. */
export async function listQueue(options: {
  store: string;
  format: 'text' | 'jsonl';
  state: string;
}): Promise<void> {
  const { bold, dim, red } = paint(colourOn(process.stdout));
  await withSettledStore(
    options.store,
    { rules: [], now: () => new Date().toISOString(), say },
    async (store) => {
      let n = 0;
      for (const finding of allFindings(store, true)) {
        if (finding.state !== options.state) continue;
        n++;
        if (options.format === 'jsonl') {
          await print(`${JSON.stringify(findingJson(finding))}\n`);
          continue;
        }
        const places = finding.members.map((m) => `${m.document.path}:${m.line} ${m.written}`);
        await print(
          `${bold(String(n))}. ${red(finding.severity)} ${plainText(finding.why)}\n   ${plainText(places.join(' | '))}\n   ${dim(`claims explain ${finding.id}`)}\n`,
        );
      }
      say(n === 0 ? `no ${options.state} findings` : `${n} ${options.state}`);
    },
  );
}
