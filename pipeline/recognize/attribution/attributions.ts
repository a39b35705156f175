import type { Span } from '../../model/span.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  MODAL,
  PLURAL,
  RELATIVE,
  SUBORDINATOR,
} from '../../rulebook/word-classes.ts';
import { BREAK, capitalised, PUNCTUATION, type Tokens, WORD } from '../../text/tokens.ts';
import { tagsOf } from '../grammar/tags.ts';
import { WEEKDAY_NAMES } from '../periods/weekday-names.ts';
import { onlyVerb } from '../quantities/verbal.ts';
import { QUANTITY, spanOf, type Workspace } from '../workspace.ts';
import { expectedBy } from './expected-by.ts';
import type { SaidWord } from './said-word.ts';
import { isOfTime, PRONOUNS, type Speaker, speakerAfter, speakerBefore } from './speaker.ts';
import { CLAIMS } from './words-of-saying.ts';

/**
 * Who said what, sentence by sentence, from the words of saying: "according to X", "X said that …", "…, X said",
 * "a survey found …". What is said is the rest of the sentence on the side where the figures are.
 */
export function attributions(workspace: Workspace, said: readonly SaidWord[]): void {
  const { ends } = workspace;
  let first = 0;
  let s = 0;
  for (const end of ends) {
    while (s < said.length && said[s]!.from < first) s++;
    for (let k = s; k < said.length && said[k]!.from < end; k++) {
      const word = said[k]!;
      if (word.how === 'before') sourceAfter(workspace, word, first, end);
      else if (word.how !== 'hearsay') sayer(workspace, word, first, end);
    }
    first = end;
  }
}

const PAPERS = /^(?:forecast|estimate|report|stud(?:y|ie)|survey|project)s?$/;

/** "according to X, …" and "…, according to X": all of the sentence is said. */
function sourceAfter(workspace: Workspace, word: SaidWord, first: number, end: number): void {
  if (workspace.taken[word.to] === QUANTITY) return; // "per GW"
  const { tokens } = workspace;
  const isPer = tokens.lower[word.from] === 'per';
  // "the energy use per Bitcoin mined": for each
  if (
    isPer &&
    word.from > first &&
    tokens.kind[word.from - 1] === WORD &&
    !capitalised(tokens, word.from - 1)
  )
    return;
  // "per cent", "$5 per head", "as per usual" are no sources
  const speaker = speakerAfter(workspace, word.to, end, isPer);
  if (!speaker) return;
  const [from, to] = bracketsAround(workspace.tokens, word.from, first, end) ?? [first, end];
  push(workspace, word, speaker.text, spanOf(workspace.tokens, from, to));
}

/** "(12% per Halm Research)": the tokens inside the brackets that a token stands in; `null` outside of any. */
function bracketsAround({ lower }: Tokens, at: number, first: number, end: number): [number, number] | null {
  for (let i = at - 1; i >= first && at - i < LONGEST_BRACKETS; i--) {
    if (lower[i] === ')') return null;
    if (lower[i] !== '(') continue;
    for (let k = at; k < end && k - at < LONGEST_BRACKETS; k++) if (lower[k] === ')') return [i + 1, k];
    return null;
  }
  return null;
}
const LONGEST_BRACKETS = 16;

function sayer(workspace: Workspace, word: SaidWord, first: number, end: number): void {
  const { tokens } = workspace;
  const before = tokens.lower[word.from - 1] ?? '';
  const after = tokens.lower[word.to] ?? '';
  // "the Global Shipment Forecast": in a name
  if (PAPERS.test(tokens.lower[word.from]!) && word.from > first && capitalised(tokens, word.from - 1))
    if (capitalised(tokens, word.from)) return;
  if (after === 'by' && (before === 'was' || before === 'were')) {
    saidBy(workspace, word, first, end);
    return;
  }
  if (
    before === 'to' ||
    before === 'is' ||
    before === 'are' ||
    before === 'was' ||
    before === 'were' ||
    before === 'be'
  )
    return; // "to say", "is said", "was estimated"
  if (NOUN_BEFORE.has(before)) return; // "its second estimate"
  if (isNoun(tokens, word) || (word.how === 'finder' && isPlural(workspace, word, first, end))) return;
  if (after === 'to' && word.how !== 'finder') return; // "expects to open", "said to be"
  if (after === 'at' && word.how === 'finder' && PAST.test(tokens.lower[word.from]!)) return; // "an order valued at"
  if (word.how === 'finder' && after === 'by') return; // "a report published by the ministry"
  if (word.how === 'finder' && PARTICLES.has(after)) return; // "put up council tax", "found out"
  // "lifted rates by": what is done, and nobody's finding
  if (word.how === 'finder' && isObject(workspace, word)) return;
  const closes = endsClause(workspace, word, end);
  const that = after === 'that' || after === ':' || after === '"' || thatBehindTime(workspace, word.to, end);
  // "…, X said." or "…," said X
  const comma = lastBreak(tokens, word.from, first);
  if (
    isQuoteOrComma(before) &&
    !TOLD.test(tokens.lower[word.from]!) &&
    word.from > first &&
    canBeSpeaker(tokens, word.to, end)
  ) {
    const inverted = speakerAfter(workspace, word.to, end, false);
    // "Dahl, head of research, said Halm has 40": a clause that is said
    if (inverted && !isClause(workspace, inverted.from, first, end)) {
      push(workspace, word, inverted.text, spanOf(tokens, first, word.from));
      return;
    }
  }
  if (tokens.lower[word.from] === 'saying' && before === 'as' && quotedAs(workspace, word, first, end))
    return;
  // "police put the crowd at 38,000 while organisers claimed 110,000"
  const claims =
    (CLAIMS.has(tokens.lower[word.from]!) && isBareFigure(workspace, word.to, end)) ||
    (AVOWS.test(tokens.lower[word.from]!) && isClause(workspace, word.to, first, end));
  if (word.how === 'reporting' && !that && !closes && !claims) return;
  const expected = figureExpected(workspace, word, first);
  if (expected) {
    push(workspace, word, ...expected);
    return;
  }
  const speaker = speakerBefore(workspace, word.from, first, word.how === 'finder');
  if (!speaker) return;
  if (EXPERIENCES.has(tokens.lower[word.from]!) && !isSource(workspace, speaker)) return;
  if (speaker.from > first && comma > first && (closes || isPastQuote(tokens, speaker.from, first))) {
    push(workspace, word, speaker.text, spanOf(tokens, first, Math.max(first + 1, speaker.from)));
    if (!closes) push(workspace, word, speaker.text, spanOf(tokens, word.to, end));
  } else if (word.to < end)
    push(workspace, word, speaker.text, spanOf(tokens, word.to, endOfSaid(tokens, word, end)));
}

/** "…, the agency quoted Ines Dahl as saying": whoever is quoted. */
function quotedAs(workspace: Workspace, word: SaidWord, first: number, end: number): boolean {
  const { tokens } = workspace;
  let verb = word.from - 2;
  while (verb > first && word.from - verb < LONGEST_QUOTED && !QUOTES.has(tokens.lower[verb]!)) verb--;
  if (!QUOTES.has(tokens.lower[verb]!)) return false;
  const speaker = speakerAfter(workspace, verb + 1, word.from - 1, false);
  if (!speaker) return false;
  const comma = lastBreak(tokens, verb, first);
  if (comma > first) push(workspace, word, speaker.text, spanOf(tokens, first, comma));
  if (word.to < end) push(workspace, word, speaker.text, spanOf(tokens, word.to, end));
  return true;
}
const LONGEST_QUOTED = 10;
const QUOTES = new Set(['quoted', 'quotes']);

/** "claimed exports fell", "confirmed the bridge had cost": behind the verb, and before any border, a verb with a tense. */
function isClause({ tokens, rules }: Workspace, from: number, first: number, end: number): boolean {
  const tags = tagsOf({ tokens, rules }, [first, end]);
  for (let i = from; i < end; i++) {
    if (tokens.kind[i] === PUNCTUATION || tokens.kind[i] === BREAK || BORDERS.has(tags[i]!)) return false;
    if (TENSED.has(tags[i]!)) return i > from;
  }
  return false;
}
/** Verbs of reporting that have nothing but what is said for an object, or a deed of somebody else's. */
const AVOWS = /^(?:claim|confirm|explain|stress|declar|boast)(?:s|ed|ing|es)$/;
const BORDERS: ReadonlySet<number> = new Set([RELATIVE, SUBORDINATOR, CONJUNCTION]);
const TENSED: ReadonlySet<number> = new Set([FINITE, AUXILIARY, MODAL]);

/** "announced on Tuesday that": the word behind a time. */
function thatBehindTime(workspace: Workspace, from: number, end: number): boolean {
  let at = from;
  while (at < end && at - from < LONGEST_TIME && isOfTime(workspace, at)) at++;
  return at > from && workspace.tokens.lower[at] === 'that';
}
const LONGEST_TIME = 4;

/** "Economists had predicted 17,000, but the economy added 12,400": what came instead is no part of what they had thought. */
function endOfSaid({ lower }: Tokens, { from, to }: SaidWord, end: number): number {
  if (lower[from - 1] !== 'had' || !FORESEES.test(lower[from]!)) return end;
  for (let i = to + 1; i < end; i++) if (lower[i] === 'but') return i;
  return end;
}
const FORESEES = /^(?:expected|predicted|forecast|projected|anticipated|estimated)$/;

/** "Brome Airport saw traffic fall", "recorded 4 million passengers": who lives through it does not say so. */
const EXPERIENCES = new Set(['saw', 'record', 'records', 'recorded', 'recording', 'count', 'counts']);

function isSource({ tokens, rules: { attribution } }: Workspace, { from, to }: Speaker): boolean {
  for (let i = from; i < to; i++)
    if (attribution.people.has(tokens.lower[i]!) || attribution.documents.has(tokens.lower[i]!)) return true;
  return false;
}

/** "below the 240,000 economists had forecast": who expects, and the figure alone that they do. */
function figureExpected(
  { tokens, rules, taken }: Workspace,
  { from, to }: SaidWord,
  first: number,
): readonly [speaker: string, said: Span] | null {
  let at = from - 1;
  while (at > first && from - at < REACH && taken[at - 1] !== QUANTITY) at--;
  if (taken[at - 1] !== QUANTITY) return null;
  const who = expectedBy(tokens, at, to, rules.attribution.people);
  if (!who) return null;
  let figure = at - 1;
  while (figure > first && taken[figure - 1] === QUANTITY) figure--;
  if (tokens.lower[figure - 1] !== 'the') return null;
  return [tokens.text.slice(tokens.start[who[0]], tokens.end[who[1] - 1]), spanOf(tokens, figure, at)];
}
const REACH = 6;

/** "while 119,000 were counted by the police": of its own clause alone. */
function saidBy(workspace: Workspace, word: SaidWord, first: number, end: number): void {
  const { tokens, rules } = workspace;
  const speaker = speakerAfter(workspace, word.to + 1, end, false);
  if (!speaker?.text.split(' ').some((w) => rules.attribution.people.has(w.toLowerCase()))) return;
  let from = word.from;
  while (from > first && !CLAUSE_BORDERS.has(tokens.lower[from - 1]!)) from--;
  push(workspace, word, speaker.text, spanOf(tokens, from, word.from));
}
const CLAUSE_BORDERS = new Set([',', ';', 'while', 'and', 'but', 'whereas']);

/** "the Model S sold", "a club-record fee", "a rail project worth": part of a name or word, or a base form where one thing takes an "s". */
function isNoun(tokens: Tokens, word: SaidWord): boolean {
  const before = tokens.lower[word.from - 1] ?? '';
  if (before === '-') return true;
  // "cut its growth forecast for 2026 to 0.9%"
  if (FORESIGHT.test(tokens.lower[word.from]!) && OF_IT.has(tokens.lower[word.to] ?? '')) return true;
  if (word.how === 'finder' && capitalised(tokens, word.from) && !capitalised(tokens, word.from - 1))
    return true;
  if (!BASE.has(tokens.lower[word.from]!)) return false;
  const one = tokens.lower[word.from - 2] ?? '';
  return one === 'a' || one === 'an' || !BEFORE_BASE.test(before);
}

/** "Loss rates vary": a plural that is no verb here. */
function isPlural({ tokens, rules }: Workspace, { from, to }: SaidWord, first: number, end: number): boolean {
  if (to - from > 1 || !/[^s]s$/.test(tokens.lower[from]!)) return false;
  return tagsOf({ tokens, rules }, [first, end])[from] === PLURAL;
}

const isObject = ({ tokens, rules }: Workspace, { from }: SaidWord): boolean =>
  /[^s]s$/.test(tokens.lower[from]!) && onlyVerb(tokens.lower[from - 1] ?? '', rules.language.grammar());

/** Base forms that are nouns too; not those that are their own past ("forecast", "put"). */
const BASE = new Set(
  'state record report model list value rate document measure count project estimate claim note post comment'.split(
    ' ',
  ),
);
const FORESIGHT = /^(?:forecast|estimate|projection)s?$/;
const OF_IT = new Set(['for', 'of', 'to', 'from', 'by']);
const PAST = /ed$/;
/** What a base form is a verb behind: a plural, a pronoun, a modal, an adverb. */
const BEFORE_BASE =
  /^(?:we|they|i|you|who|which|that|and|people|police|media|will|would|can|could|may|might|must|should|not|also|now|still|often|.*(?:[^s]s|ly))$/;

function push(workspace: Workspace, word: SaidWord, speaker: string, said: Span): void {
  const { tokens } = workspace;
  const inside = tokens.text.slice(said[0], said[1]);
  workspace.mentions.push({
    kind: 'attribution',
    span: spanOf(tokens, word.from, word.to),
    rule: `said:${word.how}`,
    speaker,
    said,
    quoted: /["“«]/.test(inside),
  });
}

const PARTICLES = new Set([
  'up',
  'down',
  'out',
  'off',
  'forward',
  'in',
  'on',
  'aside',
  'together',
  'back',
  'into',
  'away',
]);

const NOUN_BEFORE = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'our',
  'first',
  'second',
  'latest',
  'new',
  'of',
  'in',
  'for',
  'by',
  'with',
  'on',
  'from',
  'official',
  'previous',
  'earlier',
  'annual',
  'per',
  "'s",
  'at',
  'no',
  'any',
  'some',
  'more',
  'most',
  'united',
]);

/** Whom one tells is not who says it: "Sarangi, director of the fire department, told the agency". */
const TOLD = /^t(?:old|ells?)$/;

/** A number that counts nothing by name: not "claimed 12 lives". */
function isBareFigure({ tokens, taken }: Workspace, from: number, end: number): boolean {
  let i = from;
  while (i < end && taken[i] === QUANTITY && tokens.kind[i] !== WORD) i++;
  return i > from && (i >= end || tokens.kind[i] !== WORD);
}

/** Behind an inverted verb stands who says it; "X, the brewer, said on Monday that" and "said it would" go on with what is said. */
function canBeSpeaker(tokens: Tokens, i: number, end: number): boolean {
  const low = tokens.lower[i] ?? '';
  if (TRAILS.has(low) && low !== 'the') return false;
  return !PRONOUNS.has(low) || i + 1 >= end || tokens.kind[i + 1] === PUNCTUATION;
}

const isQuoteOrComma = (low: string): boolean => low === ',' || low === '"' || low === '»' || low === "'";

/** The clause of saying ends here: "…, X said." / "…, X said on Monday" / "X told reporters." */
function endsClause({ tokens, taken }: Workspace, { from: verb, to: from }: SaidWord, end: number): boolean {
  // "the minister told parliament": whom, and nothing of what
  const tells = TOLD.test(tokens.lower[verb]!);
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
const TRAILS = new Set([
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
function lastBreak(tokens: Tokens, i: number, first: number): number {
  for (let k = i - 1; k > first && i - k < 30; k--) {
    const low = tokens.lower[k]!;
    if (low === ',' || low === '"') return k;
  }
  return first;
}

const isPastQuote = (tokens: Tokens, at: number, first: number): boolean => {
  const low = tokens.lower[at - 1];
  return at - 1 > first && low === '"';
};
