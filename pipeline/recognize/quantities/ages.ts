import type { Rulebook } from '../../rulebook/rulebook.ts';
import { capitalised, NUMBER, type Tokens } from '../../text/tokens.ts';
import { single } from '../numbers/number.ts';
import type { Draft } from './draft.ts';

/** Bare numbers that are a person's age: "aged 18", "Ann Lee, 44, said", "he will be 35", "turned 60". */
export function readAges(tokens: Tokens, rules: Rulebook, drafts: readonly Draft[]): void {
  const unit = rules.units.byCode.get('a{age}');
  if (!unit) return;
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (draft.unit !== null || draft.number.form === 'fraction' || draft.number.magnitude !== 0) continue;
    const value = single(draft.number);
    if (value.includes('.') || value.startsWith('-') || Number(value) > 115) continue;
    const listed =
      last !== null &&
      last.ceiling === draft.ceiling &&
      (isListed(tokens, last.to, draft.from) || isSetBeside(tokens, last.to, draft.from));
    if (!listed && !isAge(tokens, draft)) continue;
    last = draft;
    draft.unit = { unit, from: draft.to, to: draft.to, counted: false };
  }
}

/** "aged 7, 9 and 12": a comma or "and" alone stands between. */
const isListed = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 1 &&
  !(/^(?:under|over)$/.test(tokens.lower[to + 1] ?? '') && tokens.kind[to + 2] === NUMBER) &&
  (tokens.lower[from] === ',' || tokens.lower[from] === 'and' || tokens.lower[from] === 'or');

/** "12 were under five and 30 over 65": so many more, and of which age. */
const isSetBeside = ({ kind, lower }: Tokens, from: number, at: number): boolean =>
  at - from <= 4 && /^(?:under|over)$/.test(lower[at - 1]!) && kind[at - 2] === NUMBER && at - 2 > from;

function isAge(tokens: Tokens, { from, to, floor, ceiling }: Draft): boolean {
  const before = from > floor ? tokens.lower[from - 1]! : '';
  if (AGED.has(before)) return true;
  // "aged between 8 and 12"
  if (before === 'between' && from - 2 >= floor && AGED.has(tokens.lower[from - 2]!)) return true;
  // "adults under 60", "those 65 and over"
  if (
    (before === 'under' || before === 'over') &&
    from - 2 >= floor &&
    AGE_GROUPS.has(tokens.lower[from - 2]!)
  )
    return true;
  // "189 are under 18", "half of those are over 65"
  const isOfCounted =
    (before === 'under' || before === 'over') && ARE.has(tokens.lower[from - 2] ?? '') && from - 3 >= floor;
  if (isOfCounted && (tokens.kind[from - 3] === NUMBER || OF_THEM.has(tokens.lower[from - 3]!))) return true;
  const after = to + 1 < ceiling ? tokens.lower[to + 1]! : '';
  if (AGE_GROUPS.has(before) && (tokens.lower[to] === 'and' || tokens.lower[to] === 'or'))
    return OLDER.has(after);
  if ((tokens.lower[to] === 'and' || tokens.lower[to] === 'or') && (after === 'older' || after === 'younger'))
    return true;
  if (before === 'of' && tokens.lower[from - 2] === 'age') return true;
  const next = to < ceiling ? tokens.lower[to]! : '';
  // "a woman of 63"
  const one = before === 'of' && ONE_PERSON.has(tokens.lower[from - 2] ?? '') && from - 2 >= floor;
  if (one && ENDS.has(next)) return true;
  // an apposition to a name: ", 44,"
  if (
    before === ',' &&
    from - 2 >= floor &&
    capitalised(tokens, from - 2) &&
    (next === ',' || next === '.' || next === ')') &&
    tokens.lower[from]!.length <= 3 &&
    !MONTHS.has(tokens.lower[from - 2]!)
  )
    return next === ',' && tokens.lower[to + 1] !== undefined && !/^\d/.test(tokens.lower[to + 1]!);
  if (before === '(' && next === ')') return false;
  // "he was 35", "she will be 40": a person, a form of be, and the clause goes on without a noun
  if (BE.has(before)) {
    let i = from - 2;
    while (i >= floor && i > from - 5 && HELPERS.has(tokens.lower[i]!)) i--;
    return i >= floor && PERSONS.has(tokens.lower[i]!);
  }
  if (
    BE.has(before) ||
    before === 'around' ||
    before === 'about' ||
    before === 'over' ||
    before === 'under' ||
    before === 'of' ||
    before === 'to' ||
    before === 'from'
  ) {
    for (let i = from - 1; i >= Math.max(floor, from - 12); i--)
      if (
        tokens.lower[i] === 'expectancy' ||
        (tokens.lower[i] === 'age' && AGE_LEADS.has(tokens.lower[i - 1] ?? ''))
      )
        return true;
  }
  return before === 'turned' || before === 'turns' || before === 'turning';
}

const ARE = new Set(['are', 'were']);
const OF_THEM = new Set([
  'those',
  '%',
  'percent',
  'cent',
  'them',
  'half',
  'third',
  'quarter',
  'most',
  'many',
  'who',
  'people',
]);
const AGE_GROUPS = new Set([
  'adults',
  'people',
  'children',
  'women',
  'men',
  'those',
  'them',
  'whom',
  'anyone',
  'everyone',
  'voters',
  'workers',
  'patients',
  'girls',
  'boys',
  'drivers',
  'pensioners',
  'kids',
  'teenagers',
  'residents',
  'citizens',
  'persons',
]);
const ONE_PERSON = new Set(['man', 'woman', 'boy', 'girl', 'teenager', 'pensioner']);
const ENDS = new Set(['', '.', ',', ';', 'who', 'and', 'was', 'is', 'has', 'had', 'from', 'in', 'died']);
const OLDER = new Set(['over', 'above', 'older', 'under', 'younger', 'up']);
const AGED = new Set(['aged', 'age', 'ages', 'age:']);
const AGE_LEADS = new Set([
  'average',
  'median',
  'mean',
  'retirement',
  'pension',
  'minimum',
  'voting',
  'drinking',
  'legal',
  'maximum',
]);
const BE = new Set(['is', 'was', 'be', "'s", 'am']);
const HELPERS = new Set(['will', 'would', 'only', 'just', 'still', 'already', 'now', 'when']);
const PERSONS = new Set(['he', 'she', 'who', 'i', "he's", "she's"]);
const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
