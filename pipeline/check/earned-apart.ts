import type { Claim } from '../model/claim.ts';
import type { CheckContext } from './context.ts';

/** Families whose measures are told apart by one word: operating profit, profit before tax and net income are all "profit". */
const EARNED: ReadonlySet<string> = new Set(['profit', 'revenue']);

/** "Operating income" and "net income", "automotive revenue" and "revenue": each is a line of its own in the same accounts. */
export function earnedApart({ metric: m }: Claim, { metric: n }: Claim, { rules }: CheckContext): boolean {
  if (m === null || n === null || m.id === n.id || m.family !== n.family || !EARNED.has(m.family))
    return false;
  const [a, b] = [m.id, n.id].map((id) =>
    id
      .split('_')
      .slice(0, -1)
      .filter((word) => !rules.plain.has(word)),
  );
  return a!.join(' ') !== b!.join(' ');
}
