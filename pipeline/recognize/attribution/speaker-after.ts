import { BREAK, capitalised, glued, PUNCTUATION, WORD } from '../../text/tokens.ts';
import { isInitial } from '../entities/name/start-of-name.ts';
import { QUANTITY, type Workspace } from '../workspace.ts';
import { accept } from './accepted.ts';
import type { Speaker } from './speaker.ts';
import { LONGEST, WALLS } from './speaker-phrase.ts';

/** "Sgt. Dora Pell", "Mary T. Brandt": the full stop of a title or an initial. */
const isAbbreviated = ({ tokens, rules }: Workspace, at: number, start: number): boolean =>
  tokens.lower[at] === '.' &&
  glued(tokens, at) &&
  at + 1 < tokens.count &&
  capitalised(tokens, at + 1) &&
  (isInitial(tokens, at - 1) ||
    (at === start + 1 && rules.language.list('abbreviations').has(tokens.lower[start]!)));

/** The noun phrase behind "according to" or an inverted "said". */
export function speakerAfter(
  workspace: Workspace,
  start: number,
  end: number,
  nameOnly: boolean,
): Speaker | null {
  const { tokens, taken } = workspace;
  if (tokens.lower[start] === 'that') return null; // "…, adding that the figure"
  // "adding 8bn francs to its value": something is added to, and nobody speaks
  if (taken[start] === QUANTITY && tokens.lower[start - 1]?.endsWith('ing')) return null;
  let to = start;
  while (to < end && to - start < LONGEST) {
    const low = tokens.lower[to]!;
    if (tokens.kind[to] === BREAK) break;
    if (tokens.kind[to] === PUNCTUATION && low !== '-' && low !== '&' && !isAbbreviated(workspace, to, start))
      break;
    if (to > start && WALLS.has(low) && low !== 'and') break;
    // "According to the statement the domestic capacity grew": what is said has begun
    if (to > start + 1 && ARTICLES.has(low) && !LINKS.has(tokens.lower[to - 1]!)) break;
    if (to > start && STOPS.has(low)) break;
    if (low === 'and' && !(to + 1 < end && capitalised(tokens, to + 1) && capitalised(tokens, to - 1))) break;
    to++;
  }
  if (to === start) return null;
  const named = nameBehind(workspace, start, to, end);
  if (named) return named;
  if (nameOnly && !capitalised(tokens, start)) return null;
  return accept(workspace, start, to, false);
}

/** "said its director, Ona Brandt": the name behind what somebody is; `null` where the phrase has one of its own or none follows. */
function nameBehind(workspace: Workspace, start: number, comma: number, end: number): Speaker | null {
  const { tokens } = workspace;
  if (tokens.lower[comma] !== ',' || hasCapital(workspace, start, comma)) return null;
  let to = comma + 1;
  while (to < end && tokens.kind[to] === WORD && capitalised(tokens, to)) to++;
  const isClosed = to === end || tokens.kind[to] === PUNCTUATION;
  return isClosed && to - comma > 2 ? accept(workspace, comma + 1, to, false) : null;
}

function hasCapital({ tokens }: Workspace, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (capitalised(tokens, i)) return true;
  return false;
}
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their']);
const LINKS = new Set(['of', 'for', 'and', 'at', 'in', 'by', 'from', 'to', 'with', '-']);

const STOPS = new Set(
  'on released published said showed shows told compiled seen put at has have had during earlier yesterday today'.split(
    ' ',
  ),
);
