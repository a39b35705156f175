import { FINITE, setOf } from '../../../rulebook/word-classes.ts';
import { capitalised, glued, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts';
import { CALENDAR, REFUSED, type Workspace } from '../../workspace.ts';
import type { NameWords } from './name-words.ts';
import { isInitial, isOwnersMark, isPlainName, startsName } from './start-of-name.ts';

/** The token where the name that begins at `from` ends: over initials, owners, hyphens, "of" and "&", a number behind it. */
export function endOfName(
  workspace: Workspace,
  words: NameWords,
  from: number,
  end: number,
  named: Uint8Array,
): number {
  const { tokens, taken } = workspace;
  const limit = Math.min(end, from + LONGEST);
  const starts = (at: number): boolean => at < limit && startsName(tokens, at, taken, named);
  let to = from + 1;
  let hasBody = words.bodies.has(tokens.lower[from]!);
  while (to < limit && taken[to] !== CALENDAR) {
    const low = tokens.lower[to]!;
    if (starts(to)) {
      if (words.between.has(low) && starts(to + 1)) break;
      if (isPastName(workspace, to)) break;
      if (words.bodies.has(low)) hasBody = true;
      to++;
      continue;
    }
    // "George W. Bush"
    if (isInitial(tokens, to) && starts(to + 2)) {
      to += 3;
      continue;
    }
    // "the Republican People's Party", "Seattle Children's Hospital"
    const isOwned = isOwnersMark(tokens, to, words) && to + 1 < limit && isPlainName(tokens, to + 1);
    if (isOwned || (isHyphen(tokens, to) && starts(to + 1))) {
      to += 2;
      continue;
    }
    if (isNumberOfName(tokens, taken, to) || isLetterOfName(tokens, to, end)) return to + 1;
    if (isEntry(tokens, to, words) && starts(to + 1)) {
      to += 2;
      continue;
    }
    const next = overJoins(tokens, words, to);
    const isJoined =
      words.inside.has(low) ||
      (hasBody && (low === 'of' || low === 'for' || (low === 'and' && to - from >= 3)));
    if (next === to || !isJoined || !starts(next)) break;
    to = next + 1;
  }
  return to;
}

/** "Halm Reaches 40 Million Users", "Halm Posts $4m Loss": what a body does to a figure has a capital as all words of a headline. */
function isPastName({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const { kind, lower } = tokens;
  const word = lower[at]!;
  // "Halm Shares Fall 14%"
  const next = lower[at + 1] ?? '';
  const isMove = WAYS.test(next) || language.list('go up or down').has(next);
  if (isMove && OF_BODY.test(word)) return true;
  const readings = word.endsWith('s') ? language.grammar().words.get(word) : undefined;
  if (readings === undefined || (setOf(readings) & (1 << FINITE)) === 0) return false;
  // "Halm Unveils Plant": no noun
  if (setOf(readings) === 1 << FINITE) return true;
  const figure = MONEY.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
  // "Velden Rams 24, Halm Jets 10"
  return (
    kind[figure] === NUMBER && (kind[figure + 1] === WORD || lower[figure + 1] === '%' || figure > at + 1)
  );
}
/** "Bread Sales Rise 4%": sales, output and exports are told of common things, too. */
const OF_BODY = /^(?:shares|stock|profits?|revenues?|earnings)$/;
const WAYS = /^(?:up|down|higher|lower)$/;
const MONEY = /^(?:us|a|c)?[$£€]$/;

/** As many tokens as a name may have. */
const LONGEST = 12;

/** "Solberg-Ito", "Mercedes-Benz". */
const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1);

/** "LZ 129 Orlan": under what the ship or aircraft is entered. */
const isEntry = ({ kind, lower }: Tokens, at: number, { registers }: NameWords): boolean =>
  kind[at] === NUMBER && registers.has(lower[at - 1]!);

/** "Hornsea 3", "Phase 2": a small number that nothing else has used. */
const isNumberOfName = (tokens: Tokens, taken: Uint8Array, at: number): boolean =>
  tokens.kind[at] === NUMBER &&
  taken[at] === REFUSED &&
  tokens.lower[at]!.length <= 2 &&
  !isScore(tokens, at);

/** "Unit B", "Hornsea Bank A": a single letter that nothing goes on from; not "Halm Buys A Brewery". */
function isLetterOfName(tokens: Tokens, at: number, end: number): boolean {
  const { kind, lower, start, end: ends } = tokens;
  if (ends[at]! - start[at]! !== 1 || !capitalised(tokens, at) || !/^[a-hx-z]$/.test(lower[at]!))
    return false;
  if (at + 1 >= end || lower[at - 1] === '.') return at + 1 >= end;
  if (kind[at + 1] === WORD)
    return !capitalised(tokens, at + 1) && (lower[at] !== 'a' || GOES_ON.has(lower[at + 1]!));
  return (
    kind[at + 1] !== NUMBER && !(glued(tokens, at + 1) && /^[.'’&/-]$/.test(lower[at + 1]!) && at + 2 < end)
  );
}
/** What may stand behind a name, and not behind an article. */
const GOES_ON = new Set(
  'and or is was are will would has had in of at to for with by from could can may which that on off'.split(
    ' ',
  ),
);

/** "Ana Horvat 6-4, 7-6". */
const isScore = ({ kind, lower }: Tokens, at: number): boolean =>
  (lower[at + 1] === '-' || lower[at + 1] === '–') && kind[at + 2] === NUMBER;

/** The token behind the small words that join two parts of a name, three at most; where it began for none. */
function overJoins({ lower }: Tokens, { joins }: NameWords, at: number): number {
  let next = at;
  while (next - at < 3 && joins.has(lower[next] ?? '')) next++;
  return next;
}
