import type { Bound } from '../../model/quantity.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { capitalised, glued, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** Fills `bound` and `hedge` from the words before and behind a draft. A direction beats an "about". */
export function hedge(tokens: Tokens, rules: Rulebook, draft: Draft, previousEnd: number): void {
  const found = before(tokens, rules, draft, Math.max(draft.floor, previousEnd));
  const left = found && isBroughtUp(tokens, found, draft.floor) ? null : found;
  // "from up to 252 to 287": a direction before a range belongs to one of its ends
  if (left && (left.bound === 'about' || !draft.upper)) {
    draft.bound = stronger(left.bound, draft.bound);
    draft.hedge = left.at;
  }
  const right = after(tokens, rules, draft);
  if (right) {
    draft.bound = stronger(right.bound, draft.bound);
    draft.hedge ??= right.at;
    if (right.bound !== 'about') draft.hedge = right.at;
  }
}

/** "bringing its share up to 17.6%": how far it went, and no bound. */
function isBroughtUp({ lower }: Tokens, { at: [from] }: Found, floor: number): boolean {
  if (lower[from] !== 'up' || lower[from + 1] !== 'to') return false;
  for (let i = from - 1; i >= floor && from - i <= LONGEST_OBJECT; i--) {
    if (lower[i] === ',' || lower[i] === 'of') return false;
    if (BRINGS.test(lower[i]!)) return i < from - 1; // with its object between
  }
  return false;
}
const LONGEST_OBJECT = 6;
const BRINGS =
  /^(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|mov(?:es?|ed|ing))$/;

const stronger = (a: Bound, b: Bound): Bound => {
  if (a === 'exact') return b;
  if (b === 'exact' || b === 'between') return a;
  return a === 'about' ? b : a;
};

interface Found {
  readonly bound: Bound;
  /** Its tokens. */
  readonly at: readonly [number, number];
}

const ADJACENT = new Set([
  'over',
  'above',
  'under',
  'below',
  'around',
  'beyond',
  'near',
  'beneath',
  'within',
  'about',
  'sub',
  '~',
  '<',
  '>',
  'some',
  'maximum',
  'minimum',
  'c.',
  'a good',
  'fully',
]);

function before(tokens: Tokens, { hedges }: Rulebook, draft: Draft, floor: number): Found | null {
  let end = draft.from;
  let fillers = 0;
  while (end - 1 >= floor && fillers < 2 && hedges.fillers.has(tokens.lower[end - 1]!)) {
    end--;
    fillers++;
  }
  let found: Found | null = null;
  for (let steps = 0; steps < 3; steps++) {
    let hit = hedges.before.longest(tokens, end, floor);
    if (!hit && steps === 0 && fillers > 0) {
      // "a" may itself belong to the words ("a good"): try without skipping
      end = draft.from;
      hit = hedges.before.longest(tokens, end, floor);
      fillers = 0;
    }
    // "sub-300": the hyphen stands between
    if (
      !hit &&
      steps === 0 &&
      tokens.lower[end - 1] === '-' &&
      glued(tokens, end) &&
      tokens.lower[end - 2] === 'sub' &&
      end - 2 >= floor
    )
      hit = { value: 'less_than', from: end - 2 };
    if (!hit) break;
    const word = tokens.lower[hit.from]!;
    if (
      fillers > 0 &&
      hit.from === end - 1 &&
      ADJACENT.has(word) &&
      tokens.lower[end] !== 'a' &&
      tokens.lower[end] !== 'an'
    )
      break;
    if (fillers > 0 && hit.from === end - 1 && STRETCHES.has(word)) break;
    if (word === 'up' && tokens.lower[hit.from + 1] === 'to' && isMovedUp(tokens, hit.from, floor)) break;
    if (word === 'past' && hit.from === end - 1 && isPastTime(tokens, draft, hit.from, floor)) break;
    if (word === 'over' && hit.from === end - 1 && isRiseOver(tokens, hit.from, floor)) break;
    if (word === 'over' && hit.from === end - 1 && isStretch(tokens, hedges.spans, draft, hit.from, floor))
      break;
    if (word === 'over' && hit.from === end - 1 && GIVEN_OVER.has(tokens.lower[hit.from - 1] ?? '')) break;
    const bound: Bound = found ? stronger(found.bound, hit.value) : hit.value;
    found = { bound, at: [hit.from, found ? found.at[1] : end] };
    end = hit.from;
    while (end - 1 >= floor && (tokens.lower[end - 1] === 'by' || tokens.lower[end - 1] === 'a')) end--;
    fillers = 0;
  }
  return found;
}
/** "handed over 3,500 signatures", "turned over £4m": the word belongs to the verb. */
const GIVEN_OVER = new Set(
  'hand hands handed handing sign signs signed signing turn turns turned turning'.split(' '),
);
const STRETCHES = new Set(['over', 'under', 'within', 'around', 'beyond', 'above', 'below']);

/** "pushing the average price up to £300", "took the total up to 40", "went up to £30": where it moved, and no bound. */
function isMovedUp(tokens: Tokens, up: number, floor: number): boolean {
  if (up - 1 >= floor && GOES.test(tokens.lower[up - 1]!)) return true;
  let isMeasure = false;
  for (let i = up - 1; i >= floor && up - i <= 7 && tokens.kind[i] === WORD; i--) {
    const word = tokens.lower[i]!;
    if (i < up - 1 && (PUSHES.test(word) || (isMeasure && TAKES.test(word)))) return true;
    if (word === 'to') return false;
    isMeasure ||= MEASURES.has(word);
  }
  return false;
}
const GOES = /^(?:goes|went|gone|going)$/;
const PUSHES = /^(?:push|drove|driving|nudg|bid)/;
const TAKES = /^(?:tak(?:es|ing|en)|took|bring(?:s|ing)|brought|lift(?:s|ed|ing))$/;
const MEASURES = new Set(
  'total tally toll number count figure sum cost price bill rate average level fee stake share'.split(' '),
);

/** "a 33% rise in profit over $478m": what it is set against. */
function isRiseOver(tokens: Tokens, over: number, floor: number): boolean {
  let isIn = false;
  for (let i = over - 1; i >= floor && over - i <= 6 && tokens.kind[i] === WORD; i--) {
    if (isIn && RISES.test(tokens.lower[i]!)) return true;
    isIn = tokens.lower[i] === 'in' || tokens.lower[i] === 'of';
  }
  return false;
}
const RISES = /^(?:rise|increase|growth|gain|jump|surge|improvement|decline|drop|fall|decrease)$/;

/** "the past five games", "half past 9", "for past years": no bound. */
const isPastTime = (tokens: Tokens, draft: Draft, at: number, floor: number): boolean =>
  draft.unit?.unit.dimension === 'duration' ||
  (at > floor &&
    (tokens.lower[at - 1] === 'the' ||
      tokens.lower[at - 1] === 'half' ||
      tokens.lower[at - 1] === 'quarter'));

/** "over 10 years" says for how long, unless a word before it makes it a bound ("for over 10 years"). */
function isStretch(
  tokens: Tokens,
  spans: ReadonlySet<string>,
  draft: Draft,
  at: number,
  floor: number,
): boolean {
  if (draft.unit?.unit.dimension !== 'duration') return false;
  return at - 1 < floor || !spans.has(tokens.lower[at - 1]!);
}

function after(tokens: Tokens, { hedges }: Rulebook, draft: Draft): Found | null {
  if (draft.to >= draft.ceiling) return null;
  const first = tokens.lower[draft.to]!;
  if (
    first === '+' &&
    glued(tokens, draft.to) &&
    !(tokens.kind[draft.to + 1] === NUMBER && glued(tokens, draft.to + 1))
  )
    return { bound: 'at_least', at: [draft.to, draft.to + 1] };
  if (first === '+') return null;
  if (first === 'max' && capitalised(tokens, draft.to)) return null; // "the 737 MAX"
  const hit = hedges.after.longest(tokens, draft.to)[0];
  if (!hit || hit.to > draft.ceiling) return null;
  const next = hit.to < draft.ceiling ? tokens.lower[hit.to]! : '';
  // "200 or greater than 190", "5 or more of them than": a comparison of something else
  if (next === 'than') return null;
  // "a 15% minimum tax": before a noun it is no bound
  if (
    TRAILING.has(first) &&
    hit.to < draft.ceiling &&
    tokens.kind[hit.to] === WORD &&
    next !== 'and' &&
    next !== 'or' &&
    next !== 'but'
  )
    return null;
  if (tokens.kind[hit.to] === NUMBER && hit.to < draft.ceiling) return null;
  if (first === 'plus' && hit.to < draft.ceiling && next !== 'years' && next !== ',' && next !== '.')
    return null;
  return { bound: hit.value, at: [hit.from, hit.to] };
}

const TRAILING = new Set(['minimum', 'maximum', 'max', 'tops', 'at']);

/** "just under 296 hp (224 kW / 300 PS)": a conversion in brackets is bounded like what it converts. */
export function inheritBound(tokens: Tokens, a: Draft, b: Draft): void {
  if (b.bound !== 'exact' || !DIRECTED.has(a.bound) || !b.unit || !a.unit) return;
  const opened = tokens.lower[a.to] === '(' && b.from === a.to + 1;
  const second = tokens.lower[a.to] === '/' && b.from === a.to + 1 && tokens.lower[a.from - 1] === '(';
  const us = tokens.lower[a.to] === '(' && b.from - a.to === 2;
  if (opened || second || us) b.bound = a.bound;
}
const DIRECTED: ReadonlySet<Bound> = new Set(['at_least', 'more_than', 'at_most', 'less_than', 'up_to']);

/** "more than 20 and less than 30": two bounds that close one interval. */
export function joinBounds(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const b of drafts) {
    const a = out.at(-1);
    const joined = a ? closed(tokens, a, b) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(b);
  }
  return out;
}

const JOINTS = new Set(['and', 'but', ',']);
const LOWER: ReadonlySet<Bound> = new Set(['at_least', 'more_than']);
const UPPER: ReadonlySet<Bound> = new Set(['at_most', 'less_than', 'up_to']);

function closed(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (a.upper || b.upper || !a.hedge || !b.hedge || a.ceiling !== b.ceiling || a.change || b.change)
    return null;
  if (typeof a.number.value !== 'string' || typeof b.number.value !== 'string') return null;
  const rising = LOWER.has(a.bound) && UPPER.has(b.bound);
  const falling = UPPER.has(a.bound) && LOWER.has(b.bound);
  if (!rising && !falling) return null;
  const gap = b.hedge[0] - a.to;
  if (gap > 2 || gap < 0) return null;
  for (let i = a.to; i < b.hedge[0]; i++) if (!JOINTS.has(tokens.lower[i]!)) return null;
  if (a.unit && b.unit && a.unit.unit.code !== b.unit.unit.code) return null;
  const [low, high] = rising ? [a, b] : [b, a];
  if (Number(low.number.value) >= Number(high.number.value)) return null;
  return {
    ...a,
    number: low.number,
    upper: high.number,
    to: b.to,
    unit: a.unit ?? b.unit,
    bound: 'between',
    hedge: [a.hedge[0], b.hedge[1]],
    rule: 'quantities/two-bounds',
  };
}

/** "about 1%, 3% and 8–9%": in a list of three or more of one unit, an "about" before the first is of all. */
export function spreadAbout(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    let last = i;
    while (last + 1 < drafts.length && inList(tokens, drafts[last]!, drafts[last + 1]!)) last++;
    if (last - i >= 2 && drafts[i]!.bound === 'about')
      for (let k = i + 1; k <= last; k++) if (drafts[k]!.bound === 'exact') drafts[k]!.bound = 'about';
    i = last;
  }
}

/** The next of a list: the same unit, joined by a comma or "and" alone. */
function inList(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (!a.unit || !b.unit || a.unit.unit.code !== b.unit.unit.code || a.ceiling !== b.ceiling) return false;
  if (b.from - a.to < 1 || b.from - a.to > 2) return false;
  for (let i = a.to; i < b.from; i++) if (tokens.lower[i] !== ',' && tokens.lower[i] !== 'and') return false;
  return true;
}
