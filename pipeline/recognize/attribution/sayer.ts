import { PUNCTUATION, type Tokens } from '../../text/tokens.ts';
import { QUANTITY, spanOf, type Workspace } from '../workspace.ts';
import { figureExpected } from './figure-expected.ts';
import { quotedAs } from './quoted-as.ts';
import { saidBy } from './said-by.ts';
import { note, type Saying } from './saying.ts';
import { isInName, saysNothing } from './says-nothing.ts';
import { PRONOUNS, type Speaker } from './speaker.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import {
  endOfSaid,
  endsClause,
  isBareFigure,
  isClause,
  lastBreak,
  TOLD,
  TRAILS,
  thatBehindTime,
} from './what-is-said.ts';
import { CLAIMS } from './words-of-saying.ts';

/** "X said that …", "…, X said", "…," said X, "a survey found …": notes who says it, and what. */
export function sayer(saying: Saying): void {
  const { before, verb, after } = saying;
  if (isInName(saying)) return;
  if (after === 'by' && (before === 'was' || before === 'were')) {
    saidBy(saying);
    return;
  }
  if (saysNothing(saying) || inverted(saying)) return;
  if (verb === 'saying' && before === 'as' && quotedAs(saying)) return;
  const closes = endsClause(saying);
  if (saying.word.how === 'reporting' && !closes && !reports(saying)) return;
  const expected = figureExpected(saying);
  if (expected) note(saying, ...expected);
  else inFront(saying, closes);
}

/** "…," said X: true where who says it stands behind. */
function inverted(saying: Saying): boolean {
  const { workspace, word, first, end, verb, before } = saying;
  const { tokens } = workspace;
  if (!isQuoteOrComma(before) || TOLD.test(verb) || word.from <= first) return false;
  if (!canBeSpeaker(tokens, word.to, end)) return false;
  const speaker = speakerAfter(workspace, word.to, end, false);
  // "Dahl, head of research, said Halm has 40": a clause that is said
  if (!speaker || isClause(saying, speaker.from)) return false;
  note(saying, speaker.text, spanOf(tokens, first, word.from));
  return true;
}

/** "announced that": a verb of reporting says something only so. */
function reports(saying: Saying): boolean {
  const { workspace, word, end, verb, after } = saying;
  if (after === 'that' || after === ':' || after === '"' || thatBehindTime(workspace, word.to, end))
    return true;
  // "police put the crowd at 38,000 while organisers claimed 110,000"
  if (CLAIMS.has(verb) && isBareFigure(saying)) return true;
  return workspace.rules.language.list('avow').has(verb) && isClause(saying, word.to);
}

/** "X said that …", "…, X said": who says it stands in front. */
function inFront(saying: Saying, closes: boolean): void {
  const { workspace, word, first, end, verb } = saying;
  const { tokens, rules } = workspace;
  const speaker = speakerBefore(workspace, word.from, first, word.how === 'finder');
  if (!speaker) return;
  // "Brome Airport saw traffic fall", "recorded 4 million passengers": who lives through it does not say so
  const doesNotTell =
    rules.language.list('live through it').has(verb) || hasSize(workspace, verb, word.to, end);
  if (doesNotTell && !isSource(workspace, speaker)) return;
  const isBehind =
    speaker.from > first &&
    lastBreak(tokens, word.from, first) > first &&
    (closes || isPastQuote(tokens, speaker.from, first));
  if (isBehind) {
    note(saying, speaker.text, spanOf(tokens, first, Math.max(first + 1, speaker.from)));
    if (!closes) note(saying, speaker.text, spanOf(tokens, word.to, end));
  } else if (word.to < end) note(saying, speaker.text, spanOf(tokens, word.to, endOfSaid(saying)));
}

/** "The Orlan measured a massive 245 m in length": its own size, and nobody's finding. */
function hasSize({ taken }: Workspace, verb: string, from: number, end: number): boolean {
  if (!verb.startsWith('measure')) return false;
  for (let i = from; i < end && i - from < LONGEST_PRAISE; i++) if (taken[i] === QUANTITY) return true;
  return false;
}
const LONGEST_PRAISE = 4;

function isSource({ tokens, rules: { attribution } }: Workspace, { from, to }: Speaker): boolean {
  for (let i = from; i < to; i++)
    if (attribution.people.has(tokens.lower[i]!) || attribution.documents.has(tokens.lower[i]!)) return true;
  return false;
}

/** Behind an inverted verb stands who says it; "X, the brewer, said on Monday that" and "said it would" go on with what is said. */
function canBeSpeaker(tokens: Tokens, i: number, end: number): boolean {
  const low = tokens.lower[i] ?? '';
  if (TRAILS.has(low) && low !== 'the') return false;
  return !PRONOUNS.has(low) || i + 1 >= end || tokens.kind[i + 1] === PUNCTUATION;
}

const isQuoteOrComma = (low: string): boolean => low === ',' || low === '"' || low === '»' || low === "'";

const isPastQuote = ({ lower }: Tokens, at: number, first: number): boolean =>
  at - 1 > first && lower[at - 1] === '"';
