import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';

/** "than the 18%", "ahead of the record 484,000", "compared with the 12%", and behind one of those "and the 22%". */
export function isHeldAgainst({ chunks, tokens }: Frame, figure: number): boolean {
  for (let at = figure, figures = 0; figures < MOST; figures++) {
    const det = chunks[at - 1];
    // "than 18%" only says how much it is at least
    if (det?.kind !== 'det' || tokens.lower[det.from] !== 'the') return false;
    const [further, link] = [chunks[at - 3]?.word ?? '', chunks[at - 2]?.word ?? ''];
    if (ALONE.has(link) || (BEHIND.get(link)?.has(further) ?? false)) return true;
    const joins = link === ',' && chunks[at - 3]?.kind !== 'noun' ? -1 : at - 3;
    if (joins < 2 || !(link === 'and' || link === ',') || chunks[joins]!.kind !== 'noun') return false;
    if (chunks[joins - 1]!.kind !== 'prep' || chunks[joins - 2]!.kind !== 'figure') return false;
    at = joins - 2;
  }
  return false;
}
const MOST = 4;
const ALONE = new Set(['than', 'against', 'versus', 'vs', 'behind', 'above', 'below', 'beyond']);
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['ahead', 'short', 'front', 'instead'])],
  ['with', new Set(['compared', 'compare', 'compares', 'comparison'])],
  ['to', new Set(['compared', 'compare', 'compares', 'comparison', 'close', 'equal', 'next', 'similar'])],
]);

/** "of Orrin", "at its rival Orrin", "that Orrin sold", "the 4,210-MW Orrin plant": the chunk with a name behind the figure; -1 for none. */
export function whomBehind(frame: Frame, figure: number): number {
  const { chunks } = frame;
  const [next, noun, deed] = chunks.slice(figure + 1, figure + 4);
  if (next?.kind === 'noun') return isWhom(frame, figure + 1) ? figure + 1 : -1;
  if (noun?.kind !== 'noun' || !isWhom(frame, figure + 2)) return -1;
  const isOf = next?.kind === 'prep' && OF.has(next.word);
  // "the 2 million that the boss foresaw": not what he did
  const does = deed?.kind === 'verb' && !SPEAKS.test(deed.word);
  const isDone = THAT.has(next?.word ?? '') && does;
  return isOf || isDone ? figure + 2 : -1;
}
const OF = new Set(['of', 'at', 'by', 'for', 'from', 'in']);
const SPEAKS =
  /^(?:sa(?:y|id)|predict|forecast|fores(?:ee|aw)|promis|estimat|project|want|ask|seek|sought|hop(?:e|ing)|aim|plan|expect|announc|cite|quote)/;
const THAT = new Set(['that', 'which']);

const isWhom = (frame: Frame, at: number): boolean =>
  hasName(frame, at) && !frame.language.list('time-nouns').has(frame.chunks[at]!.word);
