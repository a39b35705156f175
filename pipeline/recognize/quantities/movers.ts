import { negate } from '../../model/decimal.ts';
import type { Change } from '../../model/quantity.ts';
import type { ChangeRules, Mover } from '../../rulebook/changes.ts';
import { glued, PUNCTUATION, placeOfWord, type Tokens, WORD } from '../../text/tokens.ts';
import { TO_BE } from '../grammar/forms-of-be.ts';
import { CALENDAR, type Workspace } from '../workspace.ts';
import { STOPS } from './counted-noun/stops.ts';
import type { Draft } from './draft.ts';

const NEAR = 6; // words between a verb and its amount
const FAR = 14; // and between a verb and "by" with its amount

/** Fills `change` and `mover`: "rose 6.5%", "up nearly 57%", "cut its forecast by 2 points", "+0.2%". */
export function findMover(workspace: Workspace, draft: Draft, previous: Draft | null): void {
  const { tokens } = workspace;
  const rules = workspace.rules.changes;
  if (draft.number.sign === '+' && draft.unit && !draft.unit.counted) {
    draft.change = 'up';
    draft.mover = [draft.number.from, draft.number.from + 1];
    return;
  }
  if (draft.change) return;
  if (isFallBeside(tokens, draft, previous)) {
    const { number } = draft;
    draft.number = { ...number, value: negate(String(number.value)) };
    draft.change = 'down';
    draft.mover = [number.from, number.from + 1];
    return;
  }
  const found = search(tokens, rules, draft, previous);
  if (found) {
    draft.change = found.change;
    draft.mover = [found.at, found.at + 1];
    return;
  }
  // "has fallen 12%, and a third more flats are let": its own word says which way
  if (SAYS_WAY.test(tokens.lower[draft.to] ?? '')) return;
  const inherited = inherit(tokens, draft, previous) ?? gapped(workspace, draft, previous);
  if (inherited) draft.change = inherited;
}

/** "51,200 (-3%)", "£5m, -3%": a percentage below zero right behind another figure is by how much that fell; a margin can be below zero itself. */
function isFallBeside({ lower }: Tokens, { number, unit }: Draft, previous: Draft | null): boolean {
  const mark = number.from - 1;
  const isNext = previous !== null && previous.to === mark && /^[(,]$/.test(lower[mark] ?? '');
  return isNext && number.sign === '-' && unit?.unit.code === '%' && previous.unit?.unit.code !== '%';
}

const SAYS_WAY = /^(?:more|less|fewer|higher|lower)$/;

function search(
  tokens: Tokens,
  rules: ChangeRules,
  draft: Draft,
  previous: Draft | null,
): { change: Change; at: number } | null {
  const start = Math.min(
    draft.from,
    draft.hedge && draft.hedge[0] < draft.from ? draft.hedge[0] : draft.from,
  );
  const stop = Math.max(draft.floor, previous ? previous.to : draft.floor);
  // "rose above 5%", "fell below 3%" tell the level that was passed
  if (draft.hedge && draft.hedge[0] < draft.from && tellsLevel(tokens, draft.hedge[0])) return null;
  let by = false;
  let i = start - 1;
  for (let n = 0; i >= stop && n < NEAR; i--, n++) {
    const word = tokens.lower[i]!;
    if (word === 'by') by = true;
    // "put on 4%", "gave up 3 points": the verb with its particle before either alone
    const both = i > stop ? rules.movers.get(`${tokens.lower[i - 1]!} ${word}`) : undefined;
    if (both && fits(tokens, rules, both, draft, i - 1, by)) return { change: both.change, at: i - 1 };
    const mover = rules.movers.get(word);
    if (mover && fits(tokens, rules, mover, draft, i, by)) return { change: mover.change, at: i };
    if (!rules.between.has(word)) break;
  }
  if (!by) return overObject(tokens, rules, draft, start);
  // "fell from 45 to 40, by 11%"
  const apart = tokens.lower[start - 1] === 'by' && previous?.to === start - 2;
  for (let n = 0; i >= (apart ? draft.floor : stop) && n < FAR; i--, n++) {
    const word = tokens.lower[i]!;
    // "fell for a third year, by 4%"
    const setOff = word === ',' && tokens.lower[i + 1] === 'by';
    if (tokens.kind[i] === PUNCTUATION && word !== '-' && word !== "'" && !setOff) break;
    const mover = rules.movers.get(word);
    if (mover && fits(tokens, rules, mover, draft, i, true)) return { change: mover.change, at: i };
  }
  // "Shares of A were down 2.3%, B by 2.6%"
  return previous?.change &&
    previous.unit &&
    draft.unit &&
    previous.unit.unit.dimension === draft.unit.unit.dimension
    ? { change: previous.change, at: previous.mover?.[0] ?? start }
    : null;
}

/** "climb as high as 5.8%" tells the level that may be reached, "rise as much as 5.8%" the rise. */
function tellsLevel({ lower }: Tokens, at: number): boolean {
  return (
    LEVELS.has(lower[at]!) || (lower[at] === 'as' && (lower[at + 1] === 'high' || lower[at + 1] === 'low'))
  );
}
const LEVELS = new Set(['above', 'below', 'past', 'beyond', 'beneath', 'through']);

function fits(
  tokens: Tokens,
  rules: ChangeRules,
  mover: Mover,
  draft: Draft,
  at: number,
  by: boolean,
): boolean {
  // "a jaw-dropping 40%": no verb but the end of an adjective
  if (tokens.lower[at - 1] === '-' && glued(tokens, at) && glued(tokens, at - 1)) return false;
  if (mover.by && !by && !isMovedDirectly(tokens, draft, at)) return false;
  const dimension = draft.unit?.unit.dimension ?? 'number';
  if (mover.only && !by && !mover.only.has(dimension)) return false;
  const before = at > draft.floor ? tokens.lower[at - 1]! : '';
  // "closed down 87 points", "closed down 12 shops"
  const isOfDay = DAY_ENDS.test(before) && OF_DAY.has(dimension);
  if (mover.notAfter?.has(before) && !isOfDay) return false;
  if (dimension === 'duration' || dimension === 'age') return by;
  if (dimension !== 'length' || by) return true;
  // "ran up the 2km climb"
  if (/^(?:up|down)$/.test(tokens.lower[at]!) && tokens.lower[at + 1] === 'the') return false;
  // "the towers rise 227 metres"
  return !rules.standing.has(tokens.lower[at - 1] ?? '') && !reachesUp(tokens, draft);
}

/** "will raise fares 4%", "cut bus use 4% in May": over what is moved, where nothing goes on behind the percentage. */
function overObject(
  tokens: Tokens,
  rules: ChangeRules,
  { unit, to, floor }: Draft,
  start: number,
): { change: Change; at: number } | null {
  const { lower, kind } = tokens;
  if (unit?.unit.dimension !== 'ratio' || !(kind[to] !== WORD || ENDS.has(lower[to]!))) return null;
  if (!lower[start - 1]?.endsWith('s')) return null;
  for (let i = start - 1; i >= floor && start - i <= LONGEST_OBJECT && kind[i] === WORD; i--) {
    const mover = i < start - 1 ? rules.movers.get(lower[i]!) : undefined;
    if (mover?.by) return { change: mover.change, at: i };
    if (mover || STOPS.has(lower[i]!)) return null;
  }
  return null;
}
const LONGEST_OBJECT = 4;
const ENDS = new Set([
  'in',
  'to',
  'from',
  'this',
  'last',
  'next',
  'over',
  'and',
  'but',
  'on',
  'as',
  'after',
  'by',
  'since',
]);

/** "was raised 5%", "were sharply cut 4%": behind a form of "be" the percentage is by how much; "raised 5% of it" is a part. */
function isMovedDirectly({ lower }: Tokens, { unit, to, floor }: Draft, at: number): boolean {
  if (unit?.unit.dimension !== 'ratio' || lower[to] === 'of') return false;
  let before = at - 1;
  while (before > floor && lower[before]!.endsWith('ly')) before--;
  return before >= floor && TO_BE.has(lower[before]!);
}

const DAY_ENDS = /^(?:clos|end|finish)(?:es|ed|s|ing)?$/;
const OF_DAY = new Set(['point', 'ratio']);

/** "ash rose 500 metres (1,640 feet) into the air": how high it stood. */
function reachesUp(tokens: Tokens, { to, ceiling }: Draft): boolean {
  const { lower } = tokens;
  const close = lower[to] === '(' ? placeOfWord(tokens, ')', to, ceiling) : -1;
  const at = close < 0 ? to : close + 1;
  if (lower[at] === 'high') return true;
  return /^(?:into|in|above|over)$/.test(lower[at] ?? '') && HEIGHTS.test(lower[at + 2] ?? '');
}
const HEIGHTS = /^(?:air|sk(?:y|ies)|atmosphere|crater|summit|volcano|peak|ground|surface|rim|cone|vent)$/;

/** "lost 190 points, or 0.6%", "by 1 to 1.5 degrees (1.8 to 2.7 F)", "up 2%, 3% and 5%". */
function inherit(tokens: Tokens, draft: Draft, previous: Draft | null): Change {
  if (!previous?.change || !draft.unit || previous.ceiling !== draft.ceiling) return null;
  const start = draft.hedge && draft.hedge[0] < draft.from ? draft.hedge[0] : draft.from;
  if (start < previous.to || start - previous.to > 2) return null;
  let same = false;
  for (let i = previous.to; i < start; i++) {
    const word = tokens.lower[i]!;
    if (word === '(' || word === 'or') same = true;
    else if (word !== ',' && word !== 'and') return null;
  }
  return same || previous.unit?.unit.dimension === draft.unit.unit.dimension ? previous.change : null;
}

/** "copper surged 7%, tin 5% and zinc 3%", "fell 5% in May and 7% in June": the verb is not said again. */
function gapped({ tokens, taken, rules }: Workspace, draft: Draft, previous: Draft | null): Change {
  if (!previous?.change || !draft.unit || !previous.unit || previous.ceiling !== draft.ceiling) return null;
  if (draft.unit.unit.dimension !== previous.unit.unit.dimension || draft.unit.counted) return null;
  const start = draft.hedge && draft.hedge[0] < draft.from ? draft.hedge[0] : draft.from;
  if (start - previous.to > 7) return null;
  let joined = false;
  let words = 0;
  for (let i = previous.to; i < start; i++) {
    const word = tokens.lower[i]!;
    if (taken[i] === CALENDAR || word === 'in' || word === 'on') continue;
    if (word === ',' || word === 'and') joined = true;
    else if (!joined || tokens.kind[i] !== WORD || STOPS.has(word) || rules.changes.movers.has(word))
      return null;
    else if (word.endsWith('ing') || word.endsWith('ed') || ++words > 2) return null;
  }
  return joined ? previous.change : null;
}
