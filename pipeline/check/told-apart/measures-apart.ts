import type { Claim, Metric } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { clauseOf } from './clause.ts';
import { growthApart } from './growth-apart.ts';
import { stem } from './wording.ts';

/** Families whose measures are told apart by one word: operating profit, profit before tax and net income are all "profit". */
const EARNED: ReadonlySet<string> = new Set(['profit', 'revenue']);
/** And those of how large a thing is: a bridge has a length and a main span, a jet a length and a wingspan. */
const EXTENTS: ReadonlySet<string> = new Set(['length', 'width', 'height', 'depth', 'area', 'weight']);

/** "Operating income" and "net income", "main length" and "length", how many live there and by how many more: two lines of one table. */
export function measuresApart(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [{ metric: m }, { metric: n }] = [x, y];
  if (m === null || n === null) return false;
  if (growthApart(x, y)) return true;
  if (m.id === n.id) return false;
  if (m.id === `${n.id}_change` || n.id === `${m.id}_change`) return true;
  if (m.family !== n.family) return false;
  if (EXTENTS.has(m.family)) return isOneWord(m) === isOneWord(n) ? isOneWord(m) : isOf(m, n) || isOf(n, m);
  const [a, b] = [m.id, n.id].map((id) =>
    id
      .split('_')
      .slice(0, -1)
      .filter((word) => !rules.plain.has(word)),
  );
  if (!EARNED.has(m.family) || a!.join(' ') === b!.join(' ')) return false;
  return !(areSaid(a!, b!, y) && areSaid(b!, a!, x));
}

/** "Operating profit rose to £68m", "earned £62m at the operating level": what the one name has besides is said beside the other figure. */
const areSaid = (words: readonly string[], known: readonly string[], other: Claim): boolean =>
  words.every((word) => known.includes(word) || clauseOf(other).some((said) => said.stem === stem(word)));

/** "Span", "wingspan", "length": what the rules have a name for. */
const isOneWord = ({ id }: Metric): boolean => !id.includes('_');
/** "Main length" is not the length. */
const isOf = ({ id }: Metric, { id: all }: Metric): boolean => id.endsWith(`_${all}`);
