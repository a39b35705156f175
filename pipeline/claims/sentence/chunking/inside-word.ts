import { capitalised } from '../../../text/tokens.ts';
import type { Bench } from './bench.ts';

/** "co-owner", "IaaS/PaaS", "avg. score", "A&E", "George W. Bush": a mark that parts no phrase. */
export function isInsideWord(bench: Bench, at: number): boolean {
  const { tokens, to, held } = bench;
  const mark = tokens.lower[at];
  if (mark === '.') return isShort(bench, at) || isInitial(bench, at);
  return (
    (mark === '-' || mark === '/' || mark === '&' || mark === '–') &&
    at + 1 < to &&
    tokens.start[at] === tokens.end[at - 1] &&
    tokens.start[at + 1] === tokens.end[at] &&
    !held.has(at + 1)
  );
}

/** "avg. score": the full stop of an abbreviation. */
function isShort({ tokens, from, to, rules }: Bench, at: number): boolean {
  const next = tokens.text[tokens.start[at + 1] ?? tokens.text.length] ?? '';
  return (
    at > from &&
    at + 1 < to &&
    rules.language.list('abbreviations').has(tokens.lower[at - 1]!) &&
    next !== next.toUpperCase()
  );
}

/** "George W. Bush": the full stop of an initial within a name. */
const isInitial = ({ tokens, from, to }: Bench, at: number): boolean =>
  at - 1 > from &&
  at + 1 < to &&
  tokens.end[at - 1]! - tokens.start[at - 1]! === 1 &&
  capitalised(tokens, at - 1) &&
  capitalised(tokens, at - 2) &&
  capitalised(tokens, at + 1);
