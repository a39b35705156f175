import { BREAK, capitalised, glued, NUMBER, WORD } from '../../text/tokens.ts';
import { looksPlural } from '../quantities/singular.ts';
import { type Check, refuse } from './check.ts';

/** "March 29", "9 May", "Sept. 20-24": a day beside a month, where the periods have not taken it. */
export const dayOfMonth: Check = ({ tokens, node, floor, ceiling, rules }) => {
  if (!node.plain || typeof node.value !== 'string' || Number(node.value) > 31) return null;
  const months = rules.list('months');
  const before = tokens.lower[node.from - 1] === '.' ? node.from - 2 : node.from - 1;
  if (before >= floor && months.has(tokens.lower[before]!)) {
    const range =
      RANGE.has(tokens.lower[node.to] ?? '') && tokens.kind[node.to + 1] === NUMBER && glued(tokens, node.to);
    return refuse('day of month', 'date', node.from, range ? node.to + 2 : node.to);
  }
  const next = node.to < ceiling ? tokens.lower[node.to]! : '';
  const capital = node.to < ceiling && capitalised(tokens, node.to);
  if (months.has(next) || (capital && (next === 'may' || next === 'march')))
    return refuse('day of month', 'date', node.from, node.to);
  return null;
};
const RANGE = new Set(['-', '–']);

/** Four digits that read as a year: 1900–2100 where no amount is meant, 1000–1899 behind a word of time. */
export const year: Check = (suspect) => {
  const { tokens, node, floor, ceiling, rules } = suspect;
  if (!node.plain || typeof node.value !== 'string' || !/^[12]\d{3}$/.test(node.value)) return null;
  const value = Number(node.value);
  if (value > 2100) return null;
  const before = node.from > floor ? tokens.lower[node.from - 1]! : '(';
  const leads = rules.list('year_leads');
  const next = node.to < ceiling ? tokens.lower[node.to]! : '';
  const verdict = refuse('year', 'year', node.from, node.to);
  if (rules.list('year_keepers').has(before)) return null;
  if (value >= 1900) {
    // "employs 2000 people": a plural behind it and no word of time before it
    const counts = looksPlural(next) && !leads.has(before) && !capitalised(tokens, node.to);
    return counts || (before === 'to' && looksPlural(next)) ? null : verdict;
  }
  if (next === 'ad' || next === 'bc' || next === 'bce' || next === 'ce') return verdict;
  if (tokens.kind[node.to] === WORD && looksPlural(next)) return null;
  if (before === 'and' || before === 'to' || before === '-' || before === '–') {
    const lead = node.from - 3 >= floor ? tokens.lower[node.from - 3]! : '';
    return /^1\d{3}$/.test(tokens.lower[node.from - 2] ?? '') && lead !== 'hires' ? verdict : null;
  }
  return YEAR_PREPOSITIONS.has(before) && !nounFollows(tokens.kind[node.to], next) ? verdict : null;
};
const YEAR_PREPOSITIONS = new Set(
  'in since circa ad a.d a.d. year until between during spring summer autumn winter'.split(' '),
);
const nounFollows = (kind: number | undefined, next: string): boolean => kind === WORD && looksPlural(next);

/** "the 1990s", "mid-20s", "in his 40s": decades and ages told by tens. */
export const decade: Check = ({ tokens, node, floor, ceiling }) => {
  if (!node.plain || node.to >= ceiling) return null;
  const next = tokens.lower[node.to]!;
  const tight = glued(tokens, node.to);
  const before = node.from > floor ? tokens.lower[node.from - 1]! : '';
  // "in their 40s and 50s"
  const isSecond = (before === 'and' || before === 'or') && tokens.lower[node.from - 2] === 's';
  if (tokens.lower[node.from]!.length !== 4 && !DECADE_LEADS.has(before) && !isSecond) return null;
  const plural =
    tight && (next === 's' || next === "'s") && typeof node.value === 'string' && node.value.endsWith('0');
  return plural ? refuse('decade', 'decade', node.from, node.to + 1) : null;
};

const DECADE_LEADS = new Set([
  'his',
  'her',
  'their',
  'the',
  'my',
  'our',
  'your',
  'mid',
  'early',
  'late',
  '-',
  "'",
  'roaring',
  'low',
  'high',
  'upper',
  'lower',
  'into',
]);

/** "free for under-16s", "the over 65s", "Under 30s: 12%": people by their age, and no seconds. */
export const ageClass: Check = ({ tokens, node, floor, ceiling }) => {
  const { from, to } = node;
  if (!node.plain || to >= ceiling || tokens.lower[to] !== 's' || !glued(tokens, to)) return null;
  const hyphen = tokens.lower[from - 1] === '-' ? 1 : 0;
  const at = from - 1 - hyphen;
  if (at < floor || !/^(?:under|over)$/.test(tokens.lower[at]!)) return null;
  const isLabel = at === floor && /^[:–—|]$/.test(tokens.lower[to + 1] ?? ':');
  const isClass = hyphen === 1 || isLabel || /^(?:the|for|among|and)$/.test(tokens.lower[at - 1] ?? '');
  return isClass ? refuse('age class', 'people of an age', from, to + 1) : null;
};

/** "Adopted 12", "2019-20": season and fiscal pairs. */
export const yearPair: Check = ({ tokens, node, ceiling }) => {
  if (!node.plain || node.to + 1 >= ceiling || !/^(?:19|20)\d\d$/.test(tokens.lower[node.from]!)) return null;
  const mark = tokens.lower[node.to]!;
  if (
    (mark !== '-' && mark !== '–' && mark !== '/') ||
    !glued(tokens, node.to) ||
    !glued(tokens, node.to + 1)
  )
    return null;
  const other = tokens.lower[node.to + 1]!;
  if (tokens.kind[node.to + 2] !== undefined && tokens.kind[node.to + 2] === BREAK)
    return refuse('year pair', 'years', node.from, node.to + 2);
  return /^(?:\d\d|(?:19|20)\d\d)$/.test(other) ? refuse('year pair', 'years', node.from, node.to + 2) : null;
};
