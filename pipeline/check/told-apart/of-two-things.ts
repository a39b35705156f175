import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { slug } from '../../text/slug.ts';
import { type Gist, gistIn } from '../affair/affair.ts';
import type { CheckContext } from '../context.ts';
import { isCommonNoun } from '../slot/common-noun.ts';

/** Of so many of its names, the most frequent first, one is what the article is about: a firm of Marrowby, and Marrowby. */
const LEADING = 2;

/**
 * Two bakeries of one town, two floods, the elections of two lands, told in nearly the same words: each article is about a name that the other
 * never says, and they have no figure in common. What a town, an owner or a party has in both is told of another thing in each.
 */
export function areOfTwoThings(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [a, b] = [gistIn(x.document), gistIn(y.document)];
  if (a === null || b === null || x.document.id === y.document.id) return false;
  if (a.topic !== null && a.topic.id === b.topic?.id) return false;
  if (isDecided(x, y, rules)) return false;
  const areApart =
    (isLedByAnother(x, y, rules) && isLedByAnother(y, x, rules)) ||
    (areOfOtherNames(x, y, rules) && (isUnheardOf(x, b, rules) || isUnheardOf(y, a, rules)));
  return areApart && !haveFigureInCommon(a, b);
}

/** Of one named thing, which one of the articles calls otherwise: a reviewer has said so. */
const isDecided = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  x.subject !== null &&
  x.subject.id === y.subject?.id &&
  !isCommonNoun(x) &&
  [x, y].some(({ document, subject, sentence }) => {
    // "Firefighters pumped out 40 cellars": capital only because it begins the sentence
    const isBeside = sentence.includes(subject!.name.split(' ')[0]!);
    return !isBeside && !says(gistIn(document)!, subject!.id, rules);
  });

/** True where one of the names that lead the article is none of the other's, and nobody who only says what the figure is. */
function isLedByAnother({ document, attribution, subject }: Claim, other: Claim, rules: CheckRules): boolean {
  const theirs = gistIn(other.document)!;
  const speaker = attribution?.speaker ?? '';
  const isOfSpeaker = subject?.name.includes(speaker) === true;
  const said = [isOfSpeaker ? '' : speaker, other.sentence].map((text) => slug(text, '-'));
  const leading = gistIn(document)!.names.slice(0, LEADING);
  return leading.some((name) => !says(theirs, name, rules) && !said.some((text) => text.includes(name)));
}

/** Each of a thing with a name, and not of one and the same: "Halm Bank", and "Silk Bank" in an article that also names the other. */
const areOfOtherNames = (x: Claim, y: Claim, rules: CheckRules): boolean =>
  isOfAName(x) && isOfAName(y) && !isOneName(x.subject!.id, y.subject!.id, rules);

const isOfAName = (claim: Claim): boolean =>
  claim.subject !== null && !isCommonNoun(claim) && gistIn(claim.document)!.names.includes(claim.subject.id);

const isUnheardOf = ({ subject }: Claim, other: Gist, rules: CheckRules): boolean =>
  !says(other, subject!.id, rules);

const says = ({ names, words }: Gist, name: string, rules: CheckRules): boolean =>
  names.some((other) => isOneName(name, other, rules)) || words.has(ownWords(name, rules)[0] ?? '');

/** "Halm Ferries", "Halm": they have a word in common that is not in many names, and is no more than the kind of thing that both are. */
function isOneName(name: string, other: string, rules: CheckRules): boolean {
  const [mine, theirs] = [name, other].map((id) => id.split('-')) as [string[], string[]];
  // "Hask Bank", "Dunmore Bank"
  const areOfAKind =
    mine.length > 1 && theirs.length > 1 && mine[0] !== theirs[0] && mine.at(-1) === theirs.at(-1);
  const own = ownWords(name, rules);
  return own.length === 0 || (areOfAKind ? own.slice(0, -1) : own).some((word) => theirs.includes(word));
}

const ownWords = (name: string, { wordsOfManyNames }: CheckRules): readonly string[] =>
  name.split('-').filter((word) => word.length > 2 && !wordsOfManyNames.has(word));

function haveFigureInCommon({ figures: p }: Gist, { figures: q }: Gist): boolean {
  for (const figure of p) if (q.has(figure)) return true;
  return false;
}
