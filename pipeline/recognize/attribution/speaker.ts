import { BREAK, capitalised, glued, PUNCTUATION, type Tokens, WORD } from '../../text/tokens.ts';
import { isInitial } from '../entities/names-in-text.ts';
import { WEEKDAY_NAMES } from '../periods/weekday-names.ts';
import { CALENDAR, type Workspace } from '../workspace.ts';

export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LONGEST = 14;
/** Words that a speaker's noun phrase does not reach over. */
const WALLS = new Set([
  'that',
  'which',
  'who',
  'but',
  'while',
  'because',
  'when',
  'where',
  'if',
  'and',
  'though',
  'although',
  'as',
  'than',
  'then',
  'so',
  'or',
  'after',
  'since',
  'until',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
]);
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
const FILLERS = new Set([
  'also',
  'has',
  'have',
  'had',
  'recently',
  'later',
  'earlier',
  'previously',
  'repeatedly',
  'then',
  'now',
  'itself',
  'himself',
  'herself',
  'still',
  'could',
  'would',
  'will',
  'may',
  'did',
]);
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** "officials repeatedly said"; "Eli Lilly said" has a capital. */
const isManner = (tokens: Tokens, i: number): boolean =>
  /ly$/.test(tokens.lower[i]!) && !capitalised(tokens, i);

/** The noun phrase in front of a verb of saying. `document`: only a paper, a body or a name may do this ("shows"). */
export function speakerBefore(
  workspace: Workspace,
  verb: number,
  first: number,
  document: boolean,
): Speaker | null {
  const { tokens } = workspace;
  let to = verb;
  while (to > first && (FILLERS.has(tokens.lower[to - 1]!) || isManner(tokens, to - 1))) to--;
  // "Figures released by Wendle on Tuesday showed": over the day
  if (workspace.taken[to - 1] === CALENDAR) while (to > first && isOfTime(workspace, to - 1)) to--;
  if (to === first) return null;
  // "One estimate (as of May) puts": over the bracket
  if (tokens.lower[to - 1] === ')') {
    let k = to - 2;
    while (k > first && to - k < LONGEST && tokens.lower[k] !== '(') k--;
    if (tokens.lower[k] === '(') to = k;
  }
  if (tokens.lower[to - 1] === ',') {
    // "Orsk Ports, which has stakes in Halm, Velden and Tarn, said": past the relative clause and its list
    const relative = relativeBefore(tokens, to - 1, first);
    const before = relative < 0 ? null : phrase(workspace, relative - 1, first);
    if (before && hasCapital(tokens, before.from, before.to))
      return accept(workspace, before.from, before.to, document);
    // "Rasmus Feld, deputy mayor, said": past the apposition
    let k = to - 2;
    while (k > first && to - k < LONGEST && tokens.lower[k] !== ',') k--;
    if (k > first && tokens.lower[k] === ',') {
      const outer = phrase(workspace, k, first);
      if (outer && hasCapital(tokens, outer.from, outer.to))
        return accept(workspace, outer.from, outer.to, document);
    }
    return null;
  }
  let found = phrase(workspace, to, first);
  // "the Rail Board (RB) of the Ministry of Works reports": who it is stands before the bracket
  if (found && tokens.lower[found.from] === 'of' && tokens.lower[found.from - 1] === ')') {
    let open = found.from - 2;
    while (open > first && found.from - open < LONGEST && tokens.lower[open] !== '(') open--;
    if (tokens.lower[open] === '(') found = phrase(workspace, open, first);
  }
  // "people who took it saw": who they are, not what else is said of them
  for (let hops = 0; found && tokens.lower[found.from - 1] === 'who' && hops < 3; hops++)
    found = found.from - 1 > first ? phrase(workspace, found.from - 1, first) : null;
  // "a spokesperson for the ministry that runs the ports said"
  if (found && BY_CLAUSE.has(tokens.lower[found.from - 1] ?? '') && found.from - 1 > first)
    if (!accept(workspace, found.from, found.to, document)) found = phrase(workspace, found.from - 1, first);
  // "the minister while presenting the budget said": who said it, and not at what
  if (found && /ing$/.test(tokens.lower[found.from]!) && BESIDES.has(tokens.lower[found.from - 1] ?? ''))
    found = found.from - 1 > first ? phrase(workspace, found.from - 1, first) : null;
  // "with two outbreaks in the NY states": a phrase that hangs on another says nothing
  if (!found || HANGS.has(tokens.lower[found.from]!)) return null;
  return accept(workspace, found.from, found.to, document);
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

/** "on Tuesday", "early last month", "yesterday": a word of when somebody spoke. */
export const isOfTime = ({ tokens: { lower }, taken }: Workspace, at: number): boolean =>
  taken[at] === CALENDAR || BEFORE_DAYS.has(lower[at]!) || WHEN.has(lower[at]!);
const BEFORE_DAYS = new Set(['on', 'in', 'this', 'last']);
const BY_CLAUSE = new Set(['that', 'which']);
const BESIDES = new Set(['while', 'when', 'after', 'before']);

const HANGS = new Set(['with', 'without', 'amid', 'despite', 'during', 'by', 'from']);

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
  const { tokens } = workspace;
  if (tokens.lower[start] === 'that') return null; // "…, adding that the figure"
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
  if (nameOnly && !capitalised(tokens, start)) return null;
  return accept(workspace, start, to, false);
}
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their']);
const LINKS = new Set(['of', 'for', 'and', 'at', 'in', 'by', 'from', 'to', 'with', '-']);

const STOPS = new Set([
  'on',
  'released',
  'published',
  'said',
  'showed',
  'shows',
  'told',
  'compiled',
  'seen',
  'put',
  'at',
  'has',
  'have',
  'had',
  'during',
  'earlier',
  'yesterday',
  'today',
]);

/** Back from `to` over the words of one noun phrase. */
function phrase(
  { tokens, taken }: Workspace,
  to: number,
  first: number,
): { from: number; to: number } | null {
  let from = to;
  while (from > first && to - from < LONGEST) {
    const k = from - 1;
    const low = tokens.lower[k]!;
    if (tokens.kind[k] === BREAK || taken[k] === CALENDAR) break;
    if (tokens.kind[k] === PUNCTUATION && low !== '-' && low !== '.') break;
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

const WHEN = new Set(['early', 'late', 'earlier', 'later', 'today', 'yesterday', 'tonight']);

const hasCapital = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && capitalised(tokens, i)) return true;
  return false;
};

const HANGS_ON = new Set(['of', 'in', 'on', 'at', 'near', 'from', 'to', 'across', 'around', 'over', 'by']);

const REMEDIES = /^(?:vaccine|drug|jab|shot|pill|medicine|treatment|therapy|tablet)s?$/;

/** A pronoun, a name, or a phrase whose words hold a known kind of source. The name alone where titles stand before it. */
function accept(workspace: Workspace, from: number, to: number, document: boolean): Speaker | null {
  const { tokens, rules } = workspace;
  const { people, documents } = rules.attribution;
  const say = (a: number, b: number): Speaker => ({
    from: a,
    to: b,
    text: tokens.text.slice(tokens.start[a], tokens.end[b - 1]),
  });
  // "In Nadella's memo he also reveals": who is behind the phrase
  if (PRONOUNS.has(tokens.lower[to - 1]!)) return document ? null : say(to - 1, to);
  let source = false;
  let name = -1;
  let nameEnd = -1;
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i]!;
    if (people.has(low) || documents.has(low)) source = true;
    if (
      tokens.kind[i] === WORD &&
      capitalised(tokens, i) &&
      !workspace.rules.language.list('never names').has(low)
    ) {
      if (nameEnd !== i) name = i;
      nameEnd = i + 1;
    } else if (nameEnd === i && (low === '-' || low === "'s")) {
      if (low === '-') nameEnd = i + 1;
    }
  }
  const owner = ownerOfPaper(workspace, from, to);
  if (owner > from) return say(from, owner);
  const tail = nameEnd === to && nameEnd - name >= 2;
  if (tail && tokens.lower[name - 1] !== 'of' && tokens.lower[name - 1] !== 'for') return say(name, to);
  if (source) return say(from, to);
  if (document && REMEDIES.test(tokens.lower[to - 1]!)) return null; // a vaccine that "shows 70% protection" tells nothing
  // "A search of the island of Maui revealed": the name hangs on what is no source
  let first = name; // of "vaccines by Pfizer and Moderna"
  while (first > from + 2 && tokens.lower[first - 1] === 'and' && capitalised(tokens, first - 2)) first -= 2;
  if (first > from && HANGS_ON.has(tokens.lower[first - 1]!)) return null;
  return name >= 0 && (nameEnd === to || to - from <= 4) ? say(from, to) : null;
}

/** "Halm Research's Global Chip Forecast": where the name ends of whoever has the paper; -1 where the phrase is no paper of somebody's. */
function ownerOfPaper({ tokens, rules }: Workspace, from: number, to: number): number {
  if (!rules.attribution.documents.has(tokens.lower[to - 1]!)) return -1;
  for (let i = from + 1; i < to - 1; i++)
    if (tokens.lower[i] === "'s") return capitalised(tokens, i - 1) && capitalised(tokens, i + 1) ? i : -1;
  return -1;
}
