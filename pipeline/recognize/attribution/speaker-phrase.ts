import { BREAK, capitalised, PUNCTUATION } from '../../text/tokens.ts';
import { WEEKDAY_NAMES } from '../periods/weekday-names.ts';
import { CALENDAR, type Workspace } from '../workspace.ts';

/** The tokens of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** As many tokens as the phrase of a speaker, or an aside in it, may have. */
export const LONGEST = 14;
/** Words that a speaker's noun phrase does not reach over. */
export const WALLS = new Set(
  'that which who but while because when where if and though although as than then so or after since until is are was were will would'.split(
    ' ',
  ),
);
const LEADING = new Set([
  'and',
  'but',
  'on',
  ...WEEKDAY_NAMES,
  'meanwhile',
  'however',
  'also',
  'yesterday',
  'today',
  'earlier',
  'last',
  'in',
]);

/** "on Tuesday", "early last month", "yesterday": a word of when somebody spoke. */
export const isOfTime = ({ tokens: { lower }, taken }: Workspace, at: number): boolean =>
  taken[at] === CALENDAR || BEFORE_DAYS.has(lower[at]!) || WHEN.has(lower[at]!);
const BEFORE_DAYS = new Set(['on', 'in', 'this', 'last']);

/** Back from `to` over the words of one noun phrase. */
export function phrase(workspace: Workspace, to: number, first: number): Phrase | null {
  const { tokens, taken } = workspace;
  let from = to;
  while (from > first && to - from < LONGEST) {
    const k = from - 1;
    const low = tokens.lower[k]!;
    if (tokens.kind[k] === BREAK || taken[k] === CALENDAR) break;
    if (tokens.kind[k] === PUNCTUATION && low !== '-' && low !== '.' && !isOfForm(workspace, k)) break;
    if (low === '.' && tokens.kind[k] === PUNCTUATION && k === first) break;
    if (
      WALLS.has(low) &&
      !(low === 'and' && k > first && capitalised(tokens, k + 1) && capitalised(tokens, k - 1))
    )
      break;
    from--;
  }
  while (from < to && LEADING.has(tokens.lower[from]!)) from++;
  // "the ministry early in the morning today confirmed": when it was said is no part of who says it
  for (let i = from + 1; i < to; i++)
    if (WHEN.has(tokens.lower[i]!) || (tokens.lower[i] === 'on' && /day$/.test(tokens.lower[i + 1] ?? '')))
      return { from, to: i };
  return from < to ? { from, to } : null;
}

/** The comma of "Halm Foods, Inc. said". */
function isOfForm({ tokens, mentions }: Workspace, at: number): boolean {
  const start = tokens.start[at]!;
  return mentions.some((m) => m.kind === 'entity' && m.form && m.form[0] <= start && start < m.form[1]);
}

const WHEN = new Set(['early', 'late', 'earlier', 'later', 'today', 'yesterday', 'tonight']);
