import { plainText } from '../../report/plain-text.ts';
import { rulePrecision } from '../../review/core/rule-precision.ts';
import { withStore } from '../../run/with-store.ts';
import { print, say } from '../console.ts';
import type { StoreFlags } from '../flags.ts';

/** Precision per rule on the user's own reviewed claims; as jsonl, the labelled examples themselves. */
export async function reportRules({ store: path, format }: StoreFlags): Promise<void> {
  await withStore(path, { readOnly: true }, async (store) => {
    const { rules, examples } = rulePrecision(store);
    if (format === 'jsonl') for (const example of examples) await print(`${JSON.stringify(example)}\n`);
    else
      for (const { rule, right, wrong, precision, faults } of rules) {
        const why = Object.entries(faults).map(([fault, n]) => `${fault} ${n}`);
        const said = why.length > 0 ? `${rule} (${why.join(', ')})` : rule;
        await print(`${percent(precision)}  ${right} right, ${wrong} wrong  ${plainText(said)}\n`);
      }
    say(
      examples.length === 0
        ? 'no claim has been judged yet; confirm, correct or reject some in claims review'
        : `${examples.length} claims judged, of ${rules.length} rules`,
    );
  });
}

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`.padStart(6);
