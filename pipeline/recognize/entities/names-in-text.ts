import type { Tokens } from '../../text/tokens.ts';
import type { Workspace } from '../workspace.ts';
import { endOfName } from './name/end-of-name.ts';
import {
  doesAsABody,
  isAcronym,
  isOfHeadline,
  isOfNoDictionary,
  isQuality,
  isShouted,
  namesAThing,
  standsForAName,
} from './name/in-dictionary.ts';
import { nameOfFirm } from './name/legal-form.ts';
import { type NameWords, nameWordsOf } from './name/name-words.ts';
import { capitalisedInside, openingWord, opensSpeech } from './name/opening-word.ts';
import { pushName } from './name/push-name.ts';
import { isOwnersMark, isPlainName, startsName } from './name/start-of-name.ts';
import { TITLE, titleAt } from './titles-in-quotes.ts';

/** What a passage knows of its names. */
interface Bench {
  readonly workspace: Workspace;
  readonly words: NameWords;
  /** Words that stand with a capital inside some sentence of it. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * Names that no rule knows, by their capitals: runs of capitalised words, joined by "of", "de", "&" and the like, with a
 * number behind ("Hornsea 3"). The first word of a sentence counts only where the next is a name too or where it stands
 * with a capital elsewhere in the passage, or by itself in the document.
 */
export function namesInText(workspace: Workspace, named: Uint8Array): void {
  const { tokens, ends, taken } = workspace;
  const words = nameWordsOf(workspace.rules.language);
  const bench: Bench = { workspace, words, elsewhere: capitalisedInside(workspace) };
  let first = 0;
  for (const end of ends) {
    const opening = openingWord(tokens, first, end);
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
      const to = endOfName(workspace, words, i, end, named);
      const opens = i === opening || opensSpeech(tokens, i);
      const from = overSmall(bench, opens ? overOpening(bench, i, to) : i, to);
      const isKnown = isOfAcronyms(bench, from, to) || (to === from + 1 && named[from] === 1);
      const isName =
        hasLetter(tokens, from, to) && !isKnown && !isOfHeadline(workspace, from, to, first, end);
      const firm = isName ? nameOfFirm(tokens, words, from, to) : null;
      if (isName) pushName(workspace, from, to, 'name in text', firm);
      i = Math.max(firm?.to ?? to, i + 1);
    }
    first = end;
  }
}

/** "By 2 p.m.", "Phase 1": what is left of the run may be a number alone. */
const hasLetter = (tokens: Tokens, from: number, to: number): boolean =>
  from < to && /\p{L}/u.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));

/** "GDP", "Non-GAAP": letters that stand for a common noun, and small words beside them. */
function isOfAcronyms({ workspace: { tokens }, words }: Bench, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (!words.acronyms.has(word) && word !== '-' && word !== 'non') return false;
  }
  return to > from;
}

/** Where the name begins that opens a sentence: its first word has a capital whatever it is. */
function overOpening(bench: Bench, from: number, to: number): number {
  const { workspace, words, elsewhere } = bench;
  const { tokens } = workspace;
  const word = tokens.lower[from]!;
  const isName =
    to > from + 1 ||
    ((elsewhere.has(word) || workspace.context.names?.has(word)) && !isQuality(workspace, from)) ||
    (workspace.context.endings?.has(word) && doesAsABody(workspace, from)) ||
    (isAcronym(tokens, from) && !isShouted(workspace, from)) ||
    namesAThing(workspace, from) ||
    standsForAName(workspace, from) ||
    isOfNoDictionary(workspace, from);
  // "Striker Tom Oduya joined": what somebody is has a capital only for opening the sentence
  // "Airline Norair to cut jobs"
  const isRole =
    ((to - from > 2 && words.persons.has(word)) || (to - from > 1 && words.trades.has(word))) &&
    !elsewhere.has(word);
  return isNoPart(bench, from, to) || !isName || isRole ? from + 1 : from;
}

/** Where the name begins behind words that are no part of it: "Monday", "rival". */
function overSmall(bench: Bench, from: number, to: number): number {
  const { tokens } = bench.workspace;
  let at = from;
  while (at < to && (isNoPart(bench, at, to) || (to - at > 1 && bench.words.between.has(tokens.lower[at]!))))
    at++;
  return at;
}

const isNoPart = (bench: Bench, at: number, to: number): boolean =>
  isSmall(bench, at) && !isNumbered(bench, at, to) && !(to === at + 1 && standsForAName(bench.workspace, at));

const isSmall = ({ workspace: { tokens }, words }: Bench, at: number): boolean =>
  words.small.has(tokens.lower[at]!) && !isOwnersMark(tokens, at + 1, words);

/** "for First Quantum", "to One Nation"; not so "said First Minister". */
const isNumbered = ({ workspace: { tokens }, words, elsewhere }: Bench, from: number, to: number): boolean =>
  to - from > 1 &&
  words.numbers.has(tokens.lower[from]!) &&
  elsewhere.has(tokens.lower[from]!) &&
  isPlainName(tokens, from + 1) &&
  !words.small.has(tokens.lower[from + 1]!);
