import type { Member } from '../model/finding.ts';

const WIDTH = 40;

/**
 * The intervals of a finding's members on one axis, a line each: `├──┤` closed, `<──┤` and `├──>` open, `│` where the interval is
 * narrower than a column. Empty where there is nothing to compare.
 */
export function drawIntervals(members: readonly Pick<Member, 'low' | 'high'>[]): string[] {
  const ends = members
    .flatMap(({ low, high }) => [low, high])
    .filter((x) => x !== null)
    .map(Number);
  if (ends.length < 2 || ends.some((x) => !Number.isFinite(x))) return [];
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  if (least === most) return [];
  const margin = 2; // room for the arrows of open ends
  const columnOf = (x: string): number =>
    margin + Math.round(((Number(x) - least) / (most - least)) * (WIDTH - 1 - 2 * margin));
  return members.map(({ low, high }) => {
    const from = low === null ? 0 : columnOf(low);
    const to = high === null ? WIDTH - 1 : columnOf(high);
    if (from === to) return `${' '.repeat(from)}│`;
    const line = '─'.repeat(Math.max(0, to - from - 1));
    return `${' '.repeat(from)}${low === null ? '<' : '├'}${line}${high === null ? '>' : '┤'}`;
  });
}
