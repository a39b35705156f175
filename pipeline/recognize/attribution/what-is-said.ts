import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  MODAL,
  RELATIVE,
  SUBORDINATOR,
} from '../../rulebook/word-classes.ts';
import { BREAK, PUNCTUATION, type Tokens, WORD } from '../../text/tokens.ts';
import { tagsOf } from '../grammar/tags.ts';
import { WEEKDAY_NAMES } from '../periods/weekday-names.ts';
import { QUANTITY, type Workspace } from '../workspace.ts';
import type { Saying } from './saying.ts';
import { isOfTime } from './speaker-phrase.ts';

/** "claimed exports fell", "confirmed the bridge had cost": behind the verb, and before any border, a verb with a tense. */
export function isClause({ workspace: { tokens, rules }, first, end }: Saying, from: number): boolean {
  const tags = tagsOf({ tokens, rules }, [first, end]);
  for (let i = from; i < end; i++) {
    if (tokens.kind[i] === PUNCTUATION || tokens.kind[i] === BREAK || BORDERS.has(tags[i]!)) return false;
    if (TENSED.has(tags[i]!)) return i > from;
  }
  return false;
}
const BORDERS: ReadonlySet<number> = new Set([RELATIVE, SUBORDINATOR, CONJUNCTION]);
const TENSED: ReadonlySet<number> = new Set([FINITE, AUXILIARY, MODAL]);

/** "announced on Tuesday that": the word behind a time. */
export function thatBehindTime(workspace: Workspace, from: number, end: number): boolean {
  let at = from;
  while (at < end && at - from < LONGEST_TIME && isOfTime(workspace, at)) at++;
  return at > from && workspace.tokens.lower[at] === 'that';
}
const LONGEST_TIME = 4;

/** "Economists had predicted 17,000, but the economy added 12,400": what came instead is no part of what they had thought. */
export function endOfSaid({ workspace: { tokens, rules }, word, before, verb, end }: Saying): number {
  if (before !== 'had' || !rules.language.list('foresaw').has(verb)) return end;
  for (let i = word.to + 1; i < end; i++) if (tokens.lower[i] === 'but') return i;
  return end;
}

/** Whom one tells is not who says it: "Sarangi, director of the fire department, told the agency". */
export const TOLD = /^t(?:old|ells?)$/;

/** A number that counts nothing by name: not "claimed 12 lives". */
export function isBareFigure({ workspace: { tokens, taken }, word: { to: from }, end }: Saying): boolean {
  let i = from;
  while (i < end && taken[i] === QUANTITY && tokens.kind[i] !== WORD) i++;
  return i > from && (i >= end || tokens.kind[i] !== WORD);
}

/** The clause of saying ends here: "…, X said." / "…, X said on Monday" / "X told reporters." */
export function endsClause({ workspace: { tokens, taken }, word: { to: from }, verb, end }: Saying): boolean {
  // "the minister told parliament": whom, and nothing of what
  const tells = TOLD.test(verb);
  let i = from;
  // "told reporters on Tuesday", "said in a statement": a few words without a comma
  while (i < end && i - from < 7) {
    const kind = tokens.kind[i];
    if (kind === PUNCTUATION)
      return tokens.lower[i] !== '"' && tokens.lower[i] !== "'" && tokens.lower[i] !== '-';
    if (kind === BREAK) return true;
    if (
      tells
        ? tokens.lower[i] === 'that' || taken[i] === QUANTITY
        : i === from && !TRAILS.has(tokens.lower[i]!)
    )
      return false;
    // "said the bridge cost": what is said
    if (!tells && i === from && tokens.lower[i] === 'the') return false;
    i++;
  }
  return i >= end;
}
/** What may follow a verb of saying that closes what is said, with nothing more said behind it. */
export const TRAILS = new Set([
  'on',
  'in',
  'reporters',
  'at',
  'during',
  'the',
  'journalists',
  'earlier',
  'yesterday',
  'today',
  'this',
  'last',
  ...WEEKDAY_NAMES,
  'after',
  'when',
  'as',
]);

/** The last comma or quote mark before `i`, or `first`. */
export function lastBreak(tokens: Tokens, i: number, first: number): number {
  for (let k = i - 1; k > first && i - k < 30; k--) {
    const low = tokens.lower[k]!;
    if (low === ',' || low === '"') return k;
  }
  return first;
}
