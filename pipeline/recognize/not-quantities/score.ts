import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import { looksPlural } from '../quantities/singular.ts';
import { type Check, refuse } from './check.ts';

/** "2-0", "89-89", "6-4, 7-5", "55-45 vote": two counts against each other. A rising pair with a unit is a range. */
export const score: Check = ({ tokens, node, floor, ceiling, rules }) => {
  if (node.form !== 'digits' || node.magnitude !== 0) return null;
  const mark = tokens.lower[node.to];
  if (mark === 'for' && isInnings(tokens, node.from, ceiling))
    return refuse('score', 'runs for wickets', node.from, node.from + 3);
  if ((mark !== '-' && mark !== '–') || !glued(tokens, node.to) || node.to + 1 >= ceiling) return null;
  if (tokens.kind[node.to + 1] !== NUMBER || !glued(tokens, node.to + 1)) return null;
  const [a, b] = [tokens.lower[node.from]!, tokens.lower[node.to + 1]!];
  if (!/^\d{1,3}$/.test(a) || !/^\d{1,3}$/.test(b)) return null;
  const to = node.to + 2;
  const next = to < ceiling ? tokens.lower[to]! : '';
  const words = rules.list('scores');
  if (words.has(next) || (next === '-' && glued(tokens, to))) return refuse('score', 'score', node.from, to);
  if (Number(a) >= Number(b)) return refuse('score', 'score', node.from, to);
  if (isRecord(tokens, node.from, to)) return refuse('score', 'games won and lost', node.from, to);
  // "7-6 (4), 6-7(4)": how the set ended
  if (tokens.lower[to] === '(' && tokens.kind[to + 1] === NUMBER && tokens.lower[to + 2] === ')')
    return refuse('score', 'score', node.from, to);
  // "was nervous at 1-2, as": games of a set
  const isGames =
    Number(a) < 8 && Number(b) < 8 && tokens.lower[node.from - 1] === 'at' && /^[,.;)]$/.test(next);
  if (isGames) return refuse('score', 'score', node.from, to);
  if (isShooting(tokens, to)) return refuse('score', 'shots made of those tried', node.from, to);
  if (looksPlural(next)) return null;
  for (let i = Math.max(floor, node.from - 8); i < node.from; i++)
    if (words.has(tokens.lower[i]!)) return refuse('score', 'score', node.from, to);
  return null;
};

/** "were 240 for 2", "97 for 6": up to ten wickets, and nothing that is counted. */
function isInnings({ lower, kind }: Tokens, at: number, ceiling: number): boolean {
  const isShort = /^\d{1,3}$/.test(lower[at]!) && /^(?:[0-9]|10)$/.test(lower[at + 2] ?? '');
  const next = at + 3 < ceiling ? lower[at + 3]! : '.';
  return (
    isShort && kind[at + 2] === NUMBER && !/^[$£€%]$/.test(lower[at - 1] ?? '') && AFTER_WICKETS.test(next)
  );
}
const AFTER_WICKETS =
  /^(?:[.,;:()]|in|on|at|after|before|against|and|but|during|when|as|off|from|declared|dec|beat|to|with)$/;

/** "went 5-8 from the penalty line", "shot 6-13 from the floor". */
function isShooting({ lower }: Tokens, at: number): boolean {
  if (lower[at] !== 'from' || lower[at + 1] !== 'the') return false;
  return lower.slice(at + 2, at + 6).some((word) => FLOOR.has(word));
}
const FLOOR = new Set(['line', 'floor', 'field', 'arc', 'stripe', 'perimeter']);

/** "the Bears (2-5, 1-3)", "4-5 overall, 3-2 at home": games won and lost, by another pair right beside it. */
function isRecord({ lower, kind }: Tokens, from: number, to: number): boolean {
  const isPair = (at: number): boolean =>
    kind[at] === NUMBER &&
    /^[-–]$/.test(lower[at + 1] ?? '') &&
    kind[at + 2] === NUMBER &&
    lower[at]!.length < 4;
  const next = lower[to] === 'overall' ? to + 1 : to;
  return (
    (lower[next] === ',' && isPair(next + 1) && (next > to || lower[from - 1] === '(')) ||
    (lower[from - 1] === ',' && lower[to] === ')' && isPair(from - 4))
  );
}
