import { ADJECTIVE, INFINITIVE, likeliest, type Readings, setOf } from '../../rulebook/word-classes.ts';
import { ALNUM, capitalised, glued, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../text/tokens.ts';
import { capitalsMeanNothing } from '../grammar/readings.ts';
import { CALENDAR, FREE, QUANTITY, spanOf, type Workspace } from '../workspace.ts';
import { TITLE, titleAt } from './titles-in-quotes.ts';

/**
 * Names that no rule knows, by their capitals: runs of capitalised words, joined by "of", "de", "&" and the like, with a
 * number behind ("Hornsea 3"). The first word of a sentence counts only where the next is a name too or where it stands
 * with a capital elsewhere in the passage.
 */
export function namesInText(workspace: Workspace, named: Uint8Array): void {
  const { tokens, ends, taken } = workspace;
  const small = workspace.rules.language.list('never names');
  const acronyms = workspace.rules.language.list('common acronyms');
  const { language } = workspace.rules;
  const between = language.list('between two names');
  const elsewhere = capitalisedInside(workspace);
  const isSmall = (at: number): boolean => small.has(tokens.lower[at]!) && !isOwnersMark(tokens, at + 1);
  // "for First Quantum", "to One Nation"; not so "said First Minister"
  const isNumbered = (from: number, to: number): boolean =>
    to - from > 1 &&
    IN_NAMES.has(tokens.lower[from]!) &&
    elsewhere.has(tokens.lower[from]!) &&
    isPlainName(tokens, from + 1) &&
    !small.has(tokens.lower[from + 1]!);
  let first = 0;
  for (const end of ends) {
    let i = first;
    while (i < end) {
      const title = titleAt(tokens, i, end);
      if (title) {
        pushName(workspace, title[0], title[1], TITLE);
        i = title[1] + 1;
        continue;
      }
      if (!startsName(tokens, i, taken, named)) {
        i++;
        continue;
      }
      let from = i;
      const to = endOfName(workspace, i, end, named);
      if (from === openingWord(tokens, first, end)) {
        const word = tokens.lower[from]!;
        const lone = to === from + 1;
        const isName =
          (elsewhere.has(word) && !isQuality(workspace, from)) ||
          (isAcronym(tokens, from) && !isShouted(workspace, from)) ||
          namesAThing(workspace, from) ||
          isOfNoDictionary(workspace, from);
        // "Striker Tom Oduya joined": what somebody is has a capital only for opening the sentence
        const isRole = to - from > 2 && language.list('persons').has(word) && !elsewhere.has(word);
        if ((isSmall(from) && !isNumbered(from, to)) || (lone && !isName) || isRole) from++;
      }
      while (
        from < to &&
        ((isSmall(from) && !isNumbered(from, to)) || (to - from > 1 && between.has(tokens.lower[from]!)))
      )
        from++;
      const common = to === from + 1 && acronyms.has(tokens.lower[from]!);
      const isName = from < to && !common && !(to === from + 1 && named[from] === 1);
      if (isName && !isOfHeadline(workspace, from, to, first, end)) pushName(workspace, from, to);
      i = Math.max(to, i + 1);
    }
    first = end;
  }
}

/** "Bread Sales Rise 4%": in a headline, whose capitals say nothing, words of the dictionary make no name. */
function isOfHeadline(workspace: Workspace, from: number, to: number, first: number, end: number): boolean {
  const { tokens, rules } = workspace;
  if (to - from < 2 || !capitalsMeanNothing(tokens, first, end)) return false;
  const { words } = rules.language.grammar();
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (!words.has(word) && !LIKE_NOUNS.test(word) && !LIKE_ADJECTIVES.test(word)) return false;
  }
  return true;
}

/** Numbers that names begin with. */
const IN_NAMES = new Set([
  'first',
  'second',
  'third',
  'one',
  'next',
  'two',
  'three',
  'four',
  'five',
  'seven',
]);

/** "SELLERS had good news": a word of the dictionary, in capitals because it opens the article. */
const isShouted = ({ tokens, rules: { language } }: Workspace, at: number): boolean => {
  const word = tokens.lower[at]!;
  return (
    word.length > 4 &&
    (language.grammar().words.has(word) || language.grammar().words.has(word.replace(/s$/, '')))
  );
};

/** "Pellan airport handled …": a word of no dictionary in front of the word for what it is the name of. */
function namesAThing({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const word = tokens.lower[at]!;
  const kind = tokens.lower[at + 1] ?? '';
  return (
    language.list('kinds of thing').has(kind) &&
    !language.grammar().words.has(word) &&
    !LIKE_ADJECTIVES.test(word)
  );
}
/** "Global sales fell": a quality in front of a small word, whatever has it for the first word of its name elsewhere. */
function isQuality({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const known = language.grammar().words.get(tokens.lower[at]!);
  const isAdjective = known !== undefined && setOf(known) === 1 << ADJECTIVE;
  return isAdjective && tokens.kind[at + 1] === WORD && !capitalised(tokens, at + 1);
}

/** "Armatec, which builds robots", "Brotkorb had sales": a word in front of what is said of it that no dictionary has, nor could. */
function isOfNoDictionary({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const word = tokens.lower[at]!;
  const next = tokens.lower[at + 1] ?? '';
  return (
    word.length >= 4 &&
    tokens.kind[at] === WORD &&
    !LIKE_ADJECTIVES.test(word) &&
    !LIKE_NOUNS.test(word) &&
    (!language.grammar().words.has(word) || isNoThing(language.grammar().words.get(word)!, next)) &&
    (HAS_A_NAME_IN_FRONT.has(next) || (next === ',' && HAS_A_NAME_IN_FRONT.has(tokens.lower[at + 2] ?? '')))
  );
}
/** "Lucid, which makes cars", "Zoom has 40 shops": a quality or a base form that does something. */
const isNoThing = (readings: Readings, next: string): boolean =>
  NO_THINGS.has(likeliest(readings)) && !/^(?:is|was)$/.test(next);
const NO_THINGS: ReadonlySet<number> = new Set([ADJECTIVE, INFINITIVE]);
/** Endings of common nouns and adverbs. */
const LIKE_NOUNS =
  /(?:er|or|ist|ment|ness|ity|[ts]ion|ance|ence|ship|hood|ism|age|ure|ly|men|women|people|folk)$/;
const HAS_A_NAME_IN_FRONT = new Set(
  "which who whose based has had was is said says will would may must can could should did plans expects sold won also 's lost made makes earned scored beat took paid pays spent bought opened closed cut posted reported raised runs operates employs owns drew signed added carried expected announced launched built hired gained recorded received finished charged produced shipped delivered exported imported leads led became".split(
    ' ',
  ),
);
const LIKE_ADJECTIVES = /(?:al|ic|ous|ive|ing|ed|ary|ory|able|ible|less|ful|ish|ern|ese|ian|s)$/;

function pushName(workspace: Workspace, from: number, to: number, rule = 'name in text'): void {
  const { tokens } = workspace;
  const known = workspace.mentions;
  const span = spanOf(tokens, from, to);
  for (let m = known.length - 1; m >= 0 && m >= known.length - 40; m--) {
    const mention = known[m]!;
    if (
      mention.kind === 'entity' &&
      mention.id !== null &&
      mention.span[0] <= span[0] &&
      mention.span[1] >= span[1]
    )
      return;
  }
  const name = tokens.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
  workspace.mentions.push({ kind: 'entity', span, rule, id: null, name, type: null });
}

/** "Ana Horvat 6-4, 7-6". */
const isScore = (tokens: Tokens, at: number): boolean =>
  (tokens.lower[at + 1] === '-' || tokens.lower[at + 1] === '–') && tokens.kind[at + 2] === NUMBER;

const isAcronym = (tokens: Tokens, i: number): boolean => {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
};

/** Small words that only stand inside a name. */
const TIGHT = [
  'de',
  'del',
  'la',
  'le',
  'du',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'al',
  'bin',
  '&',
  'upon',
];
const TIGHTLY: ReadonlySet<string> = new Set(TIGHT);
/** Those, and what may stand between two names as well. */
const JOINS: ReadonlySet<string> = new Set([...TIGHT, 'of', 'and', 'for', 'the', 'on']);
/** Heads of names that go on with "of" or "for": "Bank of England", "Institute for Fiscal Studies". */
const BODIES = new Set([
  'bank',
  'university',
  'ministry',
  'department',
  'institute',
  'office',
  'house',
  'court',
  'board',
  'council',
  'league',
  'school',
  'college',
  'association',
  'federation',
  'union',
  'kingdom',
  'republic',
  'states',
  'bureau',
  'centre',
  'center',
  'museum',
  'church',
  'order',
  'bay',
  'gulf',
  'isle',
  'cape',
  'port',
  'city',
  'society',
  'academy',
  'chamber',
  'agency',
  'institution',
  'campaign',
  'centers',
  'administration',
  'commission',
  'organisation',
  'organization',
  'authority',
  'committee',
  'royal',
]);

function startsName(tokens: Tokens, i: number, taken: Uint8Array, named: Uint8Array): boolean {
  if (taken[i] === CALENDAR) return false;
  if (named[i] === 1) return true;
  const kind = tokens.kind[i];
  if (kind !== WORD && kind !== ALNUM) return false;
  // "GW" of a figure, and a letter by itself, are no names
  if (
    taken[i] === QUANTITY ||
    (tokens.end[i]! - tokens.start[i]! === 1 && !capitalised(tokens, i + 1 < tokens.count ? i + 1 : i))
  )
    return false;
  return capitalised(tokens, i) && tokens.lower[i] !== 'i';
}

function endOfName(
  { tokens, taken, rules }: Workspace,
  from: number,
  end: number,
  named: Uint8Array,
): number {
  const between = rules.language.list('between two names');
  const registers = rules.language.list('registers of vessels');
  let to = from + 1;
  let hasBody = BODIES.has(tokens.lower[from]!);
  const limit = Math.min(end, from + 12);
  while (to < limit) {
    if (taken[to] === CALENDAR) break;
    const low = tokens.lower[to]!;
    if (startsName(tokens, to, taken, named)) {
      if (between.has(low) && to + 1 < limit && startsName(tokens, to + 1, taken, named)) break;
      if (BODIES.has(low)) hasBody = true;
      to++;
      continue;
    }
    // "George W. Bush"
    if (isInitial(tokens, to) && to + 2 < limit && startsName(tokens, to + 2, taken, named)) {
      to += 3;
      continue;
    }
    // "the Republican People's Party", "Seattle Children's Hospital"
    if (to + 1 < limit && isOwnersMark(tokens, to) && isPlainName(tokens, to + 1)) {
      to += 2;
      continue;
    }
    // "Solberg-Ito", "Mercedes-Benz"
    if (
      low === '-' &&
      glued(tokens, to) &&
      glued(tokens, to + 1) &&
      to + 1 < limit &&
      startsName(tokens, to + 1, taken, named)
    ) {
      to += 2;
      continue;
    }
    // "Hornsea 3", "Phase 2": a small number that nothing else has used
    if (
      tokens.kind[to] === NUMBER &&
      !isScore(tokens, to) &&
      taken[to] !== CALENDAR &&
      taken[to] !== FREE &&
      low.length <= 2 &&
      taken[to] === 2
    ) {
      to++;
      break;
    }
    // "LZ 129 Orlan": under what the ship or aircraft is entered
    const isEntered = tokens.kind[to] === NUMBER && registers.has(tokens.lower[to - 1]!);
    if (isEntered && to + 1 < limit && startsName(tokens, to + 1, taken, named)) {
      to += 2;
      continue;
    }
    if (!JOINS.has(low)) break;
    let next = to + 1;
    while (next < limit && JOINS.has(tokens.lower[next]!) && next - to < 3) next++;
    if (next >= limit || !startsName(tokens, next, taken, named)) break;
    const tight = TIGHTLY.has(low);
    if (!tight && !(hasBody && (low === 'of' || low === 'for' || (low === 'and' && to - from >= 3)))) break;
    to = next + 1;
  }
  return to;
}

/** For whom bodies are named: what is theirs is a part of the name. */
const OWNERS = new Set([
  'people',
  'peoples',
  'women',
  'men',
  'children',
  'workers',
  'farmers',
  'teachers',
  'veterans',
  'king',
  'queen',
  'saint',
]);

const isOwnersMark = (tokens: Tokens, i: number): boolean =>
  (tokens.lower[i] === "'s" || (tokens.lower[i] === "'" && glued(tokens, i))) &&
  OWNERS.has(tokens.lower[i - 1] ?? '');

const isPlainName = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && capitalised(tokens, i);

/** A capital with its full stop right behind it. */
export const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.end[i]! - tokens.start[i]! === 1 &&
  capitalised(tokens, i) &&
  tokens.lower[i + 1] === '.' &&
  glued(tokens, i + 1);

/** The first word of the sentence, past quote marks and brackets. */
function openingWord(tokens: Tokens, first: number, end: number): number {
  let i = first;
  while (i < end && tokens.kind[i] === PUNCTUATION) i++;
  return i;
}

/** Words that stand with a capital inside some sentence of the passage, and not in the middle of a longer name ("the National Crime Office"). */
function capitalisedInside({ tokens, ends }: Workspace): ReadonlySet<string> {
  const words = new Set<string>();
  let first = 0;
  for (const end of ends) {
    const opening = openingWord(tokens, first, end);
    for (let i = opening + 1; i < end; i++)
      if (isPlainName(tokens, i) && !isInside(tokens, i)) words.add(tokens.lower[i]!);
    first = end;
  }
  return words;
}

/** Between two words with a capital, or behind one and in front of another. */
const isInside = (tokens: Tokens, i: number): boolean =>
  i > 0 && isPlainName(tokens, i - 1) && i + 1 < tokens.count && isPlainName(tokens, i + 1);
