import type { UnitRules } from '../../rulebook/units.ts';
import { capitalised, glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/**
 * "won in 2:04:30", "ran 3:58.2", "a time of 14:20", "Kade (2:24:19)": hours, minutes and seconds that a race took, as seconds. "at 10:15:30 GMT" is a time
 * of day, and "beat them 3:2" a score: `null` for those.
 */
export function raceTime(
  tokens: Tokens,
  from: number,
  around: Pick<Draft, 'floor' | 'ceiling'>,
  units: UnitRules,
): Draft | null {
  const { floor, ceiling } = around;
  const parts = [from];
  let to = from + 1;
  while (
    parts.length < 3 &&
    to + 1 < ceiling &&
    tokens.lower[to] === ':' &&
    glued(tokens, to) &&
    glued(tokens, to + 1) &&
    tokens.kind[to + 1] === NUMBER
  ) {
    parts.push(to + 1);
    to += 2;
  }
  const unit = units.byCode.get('s');
  const written = parts.map((at) => tokens.lower[at]!);
  if (!unit || written.length < 2 || !written.every((part, k) => (k === 0 ? FIRST : LATER).test(part)))
    return null;
  const last = written.at(-1)!;
  // "to the record 2:03:02 he posted"
  const isNamed = written.length === 3 && TIMES.has(tokens.lower[from - 1] ?? '');
  const isTold = isNamed || (TELLS.has(tokens.lower[from - 1] ?? '') && from - 1 >= floor);
  const isOf = tokens.lower[from - 1] === 'of' && TIMES.has(tokens.lower[from - 2] ?? '');
  if (written.length === 2 && !last.includes('.') && !isOf && !RUNS.has(tokens.lower[from - 1] ?? ''))
    return null;
  if (!isTold && !isOf && !(written.length === 3 && isBesideName(tokens, from, to))) return null;
  if (ZONES.has(tokens.lower[to] ?? '') || (tokens.lower[to] === 'et' && capitalised(tokens, to)))
    return null;
  const decimals = last.split('.')[1]?.length ?? 0;
  const seconds = written.reduce((sum, part) => sum * 60 + Number(part), 0);
  const value = decimals > 0 ? seconds.toFixed(decimals).replace(/\.?0+$/, '') : String(seconds);
  return {
    number: {
      from,
      to,
      value,
      places: decimals,
      coarse: decimals,
      form: 'digits',
      plain: false,
      magnitude: 0,
      sign: null,
      bound: null,
      change: null,
      unit: null,
    },
    upper: null,
    from,
    to,
    unit: { unit, from: to, to, counted: false },
    floor,
    ceiling,
    bound: 'exact',
    hedge: null,
    change: null,
    mover: null,
    rule: 'quantities/race-time',
  };
}

/** "Ines Kade (2:24:19) was second": in brackets of its own behind who ran it. */
const isBesideName = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.lower[from - 1] === '(' &&
  tokens.lower[to] === ')' &&
  (capitalised(tokens, from - 2) || PLACES.has(tokens.lower[from - 2] ?? ''));
const PLACES = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]);

const FIRST = /^\d{1,2}$/;
const LATER = /^[0-5]\d(?:\.\d{1,3})?$/;
const RUNS = new Set(['clocked', 'clocking', 'ran', 'running', 'posted', 'recorded', 'timed']);
const TELLS = new Set([
  'in',
  'of',
  'is',
  'was',
  'by',
  'from',
  'to',
  'under',
  'below',
  'than',
  'inside',
  ...RUNS,
]);
const TIMES = new Set(['time', 'times', 'mark', 'record', 'best', 'split', 'lap', 'clocking']);
const ZONES = new Set([
  'am',
  'a.m',
  'a.m.',
  'pm',
  'p.m',
  'p.m.',
  'gmt',
  'utc',
  'bst',
  'est',
  'cet',
  'local',
  "o'clock",
]);
