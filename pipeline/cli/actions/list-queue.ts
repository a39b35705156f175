import { findingJson } from '../../report/finding-json.ts';
import { paint } from '../../report/paint.ts';
import { plainText } from '../../report/plain-text.ts';
import { withStore } from '../../run/with-store.ts';
import { findingById } from '../../store/find-findings.ts';
import { type QueueFilter, queuePage } from '../../store/find-queue.ts';
import { colourOn, print, say } from '../console.ts';

const AT_ONCE = 200;

/** The queue as a plain list, one finding a line. */
export async function listQueue(options: {
  store: string;
  format: 'text' | 'jsonl';
  filter: QueueFilter;
}): Promise<void> {
  const { bold, dim, red } = paint(colourOn(process.stdout));
  const { filter } = options;
  await withStore(options.store, { readOnly: true }, async (store) => {
    let n = 0;
    let after: string | null = null;
    do {
      const page = queuePage(store, filter, AT_ONCE, after);
      for (const { id } of page.rows) {
        const finding = findingById(store, id);
        if (!finding) continue;
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
      after = page.next;
    } while (after !== null);
    const what = filter.state ?? '';
    say(n === 0 ? `no ${what} findings`.replace('  ', ' ') : `${n} ${what || 'findings'}`);
  });
}
