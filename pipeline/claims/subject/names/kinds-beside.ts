import { capitalised, type Tokens, WORD } from '../../../text/tokens.ts';

/** How far from the name a kind may stand, in tokens: "Lumenet, the private satellite operator, …". */
const REACH = 6;

/** The kinds, and for one right behind the name the token where it ends. */
export function* kindsBeside(
  tokens: Tokens,
  nouns: ReadonlySet<string>,
  roles: ReadonlySet<string>,
  from: number,
  to: number,
  [first, end]: readonly [number, number],
): Generator<{ readonly kind: string; readonly behind: number }> {
  // "the Skarnholm wind farm"; "Velden's utility" is not Velden
  const isOwning = /^['’]s?$/.test(tokens.lower[to] ?? '');
  for (let i = to; i < end && i - to < 2 && !isOwning && isPlain(tokens, i); i++)
    if (nouns.has(tokens.lower[i]!)) {
      // "Liberal Democrat council leader": it is the leader who is one
      if (roles.has(tokens.lower[i + 1] ?? '')) break;
      yield { kind: tokens.lower[i]!, behind: i + 1 };
      break;
    }
  // "the operator, Lumenet", "brewer Halm"
  const before = tokens.lower[from - 1] === ',' ? from - 2 : from - 1;
  // "The mine, Orrin's second largest, had": not the mine
  const isOwner = before < from - 1 && /^['’]s?$/.test(tokens.lower[to] ?? '');
  // "the head of the Tarn District Hospital, Ana Toll": the end of another name
  const isNamed = before < from - 1 && capitalised(tokens, before) && capitalised(tokens, before - 1);
  if (before >= first && !isOwner && !isNamed && nouns.has(tokens.lower[before]!))
    yield { kind: tokens.lower[before]!, behind: 0 };
  // "Lumenet, the private operator"
  if (tokens.lower[to] !== ',' || !ARTICLES.has(tokens.lower[to + 1] ?? '')) return;
  // "According to Halden, the company", "In Oltrey, the council": somebody else
  if (FRONTS.has(tokens.lower[from - 1] ?? '')) return;
  for (let i = to + 2; i < end && i - to < REACH && !GOES_ON.has(tokens.lower[i]!); i++) {
    if (!nouns.has(tokens.lower[i]!)) continue;
    // "Ona Brandt, the council's treasurer"
    if (/^['’]s?$/.test(tokens.lower[i + 1] ?? '') || roles.has(tokens.lower[i + 1] ?? '')) return;
    // "Linking Halm and Velden, the line serves": the kind has a verb of its own
    const next = tokens.lower[i + 1] ?? '';
    if (tokens.kind[i + 1] === WORD && i + 1 < end && !GOES_ON.has(next) && !ENDS.has(next)) return;
    yield { kind: tokens.lower[i]!, behind: 0 };
    return;
  }
}

/** What may follow a kind that stands beside a name, besides what goes on with it. */
const ENDS = new Set(
  'that which who whose where and or based owned run operated founded known said says'.split(' '),
);

const ARTICLES = new Set(['the', 'a', 'an', 'its']);
const FRONTS = new Set(['to', 'in', 'at', 'on', 'for', 'from', 'near', 'across', 'by', 'with']);
/** "the price of the project": what stands behind these is no kind of the name. */
const GOES_ON = new Set([
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'by',
  'with',
  'behind',
  'is',
  'was',
  'has',
  'had',
  'will',
  'that',
]);

const isPlain = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && !capitalised(tokens, i);
