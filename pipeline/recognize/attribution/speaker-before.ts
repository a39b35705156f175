import { capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import { CALENDAR, type Workspace } from '../workspace.ts';
import { accept } from './accepted.ts';
import type { Speaker } from './speaker.ts';
import { isOfTime, LONGEST, type Phrase, phrase } from './speaker-phrase.ts';

/** The noun phrase in front of a verb of saying. `document`: only a paper, a body or a name may do this ("shows"). */
export function speakerBefore(
  workspace: Workspace,
  verb: number,
  first: number,
  document: boolean,
): Speaker | null {
  const { tokens } = workspace;
  const end = overFillers(workspace, verb, first);
  if (end === first) return null;
  const to = overBracket(tokens, end, first);
  const accepted = ({ from, to: end }: Phrase): Speaker | null => accept(workspace, from, end, document);
  if (tokens.lower[to - 1] === ',') {
    const outer = overAside(workspace, to, first);
    return outer && accepted(outer);
  }
  let found = overBracketOf(workspace, phrase(workspace, to, first), first);
  const inFront = (at: number): Phrase | null => (at > first ? phrase(workspace, at, first) : null);
  const wordInFront = (): string => (found ? (tokens.lower[found.from - 1] ?? '') : '');
  // "people who took it saw": who they are, not what else is said of them
  for (let hops = 0; found && wordInFront() === 'who' && hops < 3; hops++) found = inFront(found.from - 1);
  // "a spokesperson for the ministry that runs the ports said"
  if (found && BY_CLAUSE.has(wordInFront()) && found.from - 1 > first && !accepted(found))
    found = inFront(found.from - 1);
  // "the minister while presenting the budget said": who said it, and not at what
  if (found && BESIDES.has(wordInFront()) && tokens.lower[found.from]!.endsWith('ing'))
    found = inFront(found.from - 1);
  // "with two outbreaks in the NY states": a phrase that hangs on another says nothing
  const speaker = found && pastWholeOfPart(tokens, found);
  return speaker && !HANGS.has(tokens.lower[speaker.from]!) ? accepted(speaker) : null;
}

/** "of these the fire agency lists 640 as homes": what it is a part of is none of the speaker's. */
function pastWholeOfPart({ lower }: Tokens, { from, to }: Phrase): Phrase {
  const isWhole =
    /^(?:of|among)$/.test(lower[from]!) && /^(?:these|those|them|which|whom)$/.test(lower[from + 1]!);
  return isWhole && from + 2 < to ? { from: from + 2, to } : { from, to };
}

/** "officials repeatedly said", "Figures released by Wendle on Tuesday showed": back over words of how and when. */
function overFillers(workspace: Workspace, verb: number, first: number): number {
  const { tokens, taken, rules } = workspace;
  const fillers = rules.language.list('before a verb of saying');
  // "Eli Lilly said" has a capital
  const isManner = (i: number): boolean => tokens.lower[i]!.endsWith('ly') && !capitalised(tokens, i);
  let to = verb;
  while (to > first && (fillers.has(tokens.lower[to - 1]!) || isManner(to - 1))) to--;
  if (taken[to - 1] === CALENDAR) while (to > first && isOfTime(workspace, to - 1)) to--;
  return to;
}

/** "One estimate (as of May) puts": back over the bracket. */
function overBracket({ lower }: Tokens, to: number, first: number): number {
  if (lower[to - 1] !== ')') return to;
  let open = to - 2;
  while (open > first && to - open < LONGEST && lower[open] !== '(') open--;
  return lower[open] === '(' ? open : to;
}

/** "the Rail Board (RB) of the Ministry of Works reports": who it is stands before the bracket. */
function overBracketOf(workspace: Workspace, found: Phrase | null, first: number): Phrase | null {
  const { tokens } = workspace;
  if (!found || tokens.lower[found.from] !== 'of') return found;
  const open = overBracket(tokens, found.from, first);
  return open === found.from ? found : phrase(workspace, open, first);
}

/** What is named before an aside that ends at a comma; `null` where no name is. */
function overAside(workspace: Workspace, to: number, first: number): Phrase | null {
  const { tokens } = workspace;
  // "Orsk Ports, which has stakes in Halm, Velden and Tarn, said": past the relative clause and its list
  const relative = relativeBefore(tokens, to - 1, first);
  const before = relative < 0 ? null : phrase(workspace, relative - 1, first);
  if (before && hasCapital(tokens, before)) return before;
  // "Rasmus Feld, deputy mayor, said": past the apposition
  let comma = to - 2;
  while (comma > first && to - comma < LONGEST && tokens.lower[comma] !== ',') comma--;
  const outer = comma > first && tokens.lower[comma] === ',' ? phrase(workspace, comma, first) : null;
  return outer && hasCapital(tokens, outer) ? outer : null;
}

/** The relative pronoun behind a comma that opens an aside which ends at a comma; -1 where none does. */
function relativeBefore(tokens: Tokens, end: number, first: number): number {
  for (let k = end - 1; k > first + 1 && end - k < LONGEST_ASIDE; k--) {
    if (tokens.lower[k] === ';') return -1;
    if (ASIDES.has(tokens.lower[k]!) && tokens.lower[k - 1] === ',') return k;
  }
  return -1;
}
const ASIDES = new Set(['which', 'who', 'whose']);
const LONGEST_ASIDE = 40;

const BY_CLAUSE = new Set(['that', 'which']);
const BESIDES = new Set(['while', 'when', 'after', 'before']);
const HANGS = new Set(['with', 'without', 'amid', 'despite', 'during', 'by', 'from']);

function hasCapital(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && capitalised(tokens, i)) return true;
  return false;
}
