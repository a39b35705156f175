import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { type Tokens, WORD } from '../../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Found } from './stronger.ts';

/** Words that often bound a number, and how many small words stand between them and it. */
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly fillers: number;
}

/** True where they do not: "handed over 3,500 signatures", "half past 9", "up to £300" behind what was moved there. */
export function saysNoBound(
  tokens: Tokens,
  { hedges, language }: Rulebook,
  draft: Draft,
  { from, to, fillers }: Hit,
  floor: number,
): boolean {
  const { lower } = tokens;
  const word = lower[from]!;
  if (word === 'up') return lower[from + 1] === 'to' && isMovedUp(tokens, language, from, floor);
  if (from !== to - 1) return false;
  if (fillers > 0 && STRETCHES.has(word)) return true;
  if (fillers > 0 && ADJACENT.has(word) && lower[to] !== 'a' && lower[to] !== 'an') return true;
  // "a 4-under 68": how far below par that is
  if (lower[from - 1] === '-' && /^\d+$/.test(lower[from - 2] ?? '')) return true;
  if (word === 'past') return isPastTime(tokens, draft, from, floor);
  return (
    word === 'over' &&
    (isRiseOver(tokens, language, from, floor) ||
      isStretch(tokens, hedges.spans, draft, from, floor) ||
      // "turned over £4m": the word belongs to the verb
      language.list('give over').has(lower[from - 1] ?? ''))
  );
}

const STRETCHES = new Set(['over', 'under', 'within', 'around', 'beyond', 'above', 'below']);
/** Words that bound a number only where they stand right before it. */
const ADJACENT = new Set(
  'over above under below around beyond near beneath within about sub ~ < > some maximum minimum c. fully'.split(
    ' ',
  ),
);

/** "bringing its share up to 17.6%": how far it went, and no bound. */
export function isBroughtUp(
  { lower }: Tokens,
  language: LanguageRules,
  { at: [from] }: Found,
  floor: number,
): boolean {
  if (lower[from] !== 'up' || lower[from + 1] !== 'to') return false;
  const brings = language.list('bring up to');
  for (let i = from - 1; i >= floor && from - i <= LONGEST_OBJECT; i--) {
    if (lower[i] === ',' || lower[i] === 'of') return false;
    if (brings.has(lower[i]!)) return i < from - 1; // with its object between
  }
  return false;
}
const LONGEST_OBJECT = 6;

/** "pushing the average price up to £300", "took the total up to 40", "went up to £30": where it moved, and no bound. */
function isMovedUp(tokens: Tokens, language: LanguageRules, up: number, floor: number): boolean {
  if (up - 1 >= floor && GOES.has(tokens.lower[up - 1]!)) return true;
  const [pushes, takes, measures] = [
    language.list('push up'),
    language.list('take up'),
    language.list('what is taken up'),
  ];
  let isMeasure = false;
  for (let i = up - 1; i >= floor && up - i <= 7 && tokens.kind[i] === WORD; i--) {
    const word = tokens.lower[i]!;
    if (i < up - 1 && (pushes.has(word) || (isMeasure && takes.has(word)))) return true;
    if (word === 'to') return false;
    isMeasure ||= measures.has(word);
  }
  return false;
}
const GOES = new Set(
  `goes went gone going edge edges edged edging nudge nudges nudged nudging tick ticks ticked ticking inch inches inched inching
   creep creeps crept creeping drift drifts drifted drifting ratchet ratchets ratcheted`.split(/\s+/),
);

/** "a 33% rise in profit over $478m": what it is set against. */
function isRiseOver(tokens: Tokens, language: LanguageRules, over: number, floor: number): boolean {
  const rises = language.list('moves');
  let isIn = false;
  for (let i = over - 1; i >= floor && over - i <= 6 && tokens.kind[i] === WORD; i--) {
    if (isIn && rises.has(tokens.lower[i]!)) return true;
    isIn = tokens.lower[i] === 'in' || tokens.lower[i] === 'of';
  }
  return false;
}

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
