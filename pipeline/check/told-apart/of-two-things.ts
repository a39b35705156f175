import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { slug } from '../../text/slug.ts';
import { type Gist, gistIn } from '../affair/affair.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { stem } from './wording.ts';

/** Of so many of its names, the most frequent first, one is what the article is about: a firm of Marrowby, and Marrowby. */
const LEADING = 2;

/**
 * Two bakeries of one town, two floods, the elections of two lands, told in nearly the same words: each article is about a name that the other
 * never says, and they have hardly a figure in common. What a town, an owner or a party has in both is told of another thing in each.
 */
export function areOfTwoThings(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  const [a, b] = [gistIn(x.document), gistIn(y.document)];
  if (a === null || b === null || x.document.id === y.document.id) return false;
  if (areToldBeside(x, y, rules) || areOfTwoOfAName(x, y)) return !isDecided(x, y, rules);
  if (a.topic !== null && a.topic.id === b.topic?.id) return false;
  if (isDecided(x, y, rules)) return false;
  const common = figuresInCommon(a, b);
  if (common === 0 && isLedByAnother(x, y, rules) && isLedByAnother(y, x, rules)) return true;
  const most = IN_PASSING * Math.min(a.figures.size, b.figures.size);
  return (
    common <= most && areOfOtherNames(x, y, rules) && (isUnheardOf(x, b, rules) || isUnheardOf(y, a, rules))
  );
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
function areOfOtherNames(x: Claim, y: Claim, rules: CheckRules): boolean {
  const [p, q] = [nameOf(x, rules), nameOf(y, rules)];
  return p !== null && q !== null && !isOneName(p, q, rules);
}

/**
 * "Harsel must pay back $14m", "she must pay back $5m", of Titley, where one of the articles has both names: whoever tells of both tells them apart.
 * Each sentence names its own or goes on with a pronoun, and none has the other's name.
 */
function areToldBeside(x: Claim, y: Claim, rules: CheckRules): boolean {
  const [p, q] = [nameGiven(x, rules), nameGiven(y, rules)];
  // "8.5 million devices" of a firm and of its maker: two names by which one figure is told
  if (p === null || q === null || !areTwoNames(p, q) || isOneValue(x, y)) return false;
  return (
    (tellsOf(x, q) || tellsOf(y, p)) &&
    isSurelyOf(x, p) &&
    isSurelyOf(y, q) &&
    !isNamedIn(x, q, p) &&
    !isNamedIn(y, p, q)
  );
}

/** The same, and a name that the sentence has and that the article as a whole is hardly about. */
function nameGiven(claim: Claim, rules: CheckRules): string | null {
  const { subject, sentence, document } = claim;
  const name = nameOf(claim, rules);
  if (name !== null || subject === null) return name;
  // "it charges with 65 watts", of a battery: of the phone that the article is about
  if (isCommonNoun(claim)) return GOES_ON.test(sentence) ? (gistIn(document)!.names[0] ?? null) : null;
  return sentence.includes(subject.name.split(' ').at(-1)!) ? subject.id : null;
}

/** "Inter Dunmore", "Dunmore Athletic": each has a word that the other lacks; "Ann Brace" is "Governor Ann Brace". */
const areTwoNames = (name: string, other: string): boolean =>
  wordsBeside(name, other).length > 0 && wordsBeside(other, name).length > 0;

const wordsBeside = (name: string, other: string): readonly string[] => {
  const theirs = other.split('-');
  return name.split('-').filter((word) => !theirs.includes(word));
};

const isOneValue = ({ quantity: p }: Claim, { quantity: q }: Claim): boolean =>
  String(p.value) === String(q.value);

const tellsOf = ({ document }: Claim, name: string): boolean =>
  gistIn(document)!.names.some((other) => !areTwoNames(name, other));

const isSurelyOf = (claim: Claim, name: string): boolean =>
  isNamedIn(claim, name, '') || GOES_ON.test(claim.sentence) || opensWithMeasure(claim);
const GOES_ON = /^(?:he|she|it|its|his|her|the (?:club|firm|company|union|party|group|team))(?!\p{L})/iu;

/** "The debt rose to": of whoever is spoken of; "the cloud business" may be anybody's. */
const opensWithMeasure = ({ sentence, metric }: Claim): boolean =>
  metric !== null && sentence.toLowerCase().startsWith(`the ${metric.name.toLowerCase()} `);

/**
 * "The average attendance was 38,200", which names nobody, in an article on Dunmore Athletic and in one on Inter Dunmore that also has the other's name:
 * each says it of the one that it is about.
 */
function areOfTwoOfAName(x: Claim, y: Claim): boolean {
  const [p = '', q = ''] = [x, y].map(({ document }) => gistIn(document)!.names[0]);
  const words = p.split('-');
  if (!q.split('-').some((word) => words.includes(word)) || !areTwoNames(p, q)) return false;
  return (tellsOf(x, q) || tellsOf(y, p)) && [x, y].every(({ sentence }) => !NAMES_ANY.test(sentence));
}
const NAMES_ANY = /(?<!^)\p{Lu}\p{Ll}/u;

/** By a word of it that the other does not have. */
const isNamedIn = ({ sentence }: Claim, name: string, other: string): boolean => {
  const words = slug(sentence, '-').split('-');
  return wordsBeside(name, other).some((word) => words.includes(word));
};

const isUnheardOf = (claim: Claim, other: Gist, rules: CheckRules): boolean =>
  !says(other, nameOf(claim, rules)!, rules);

/** The name of what it is of, or of what that belongs to: "Halm Dam's reservoir", "participants (Orvane)"; `null` where the article is not about it. */
const nameOf = (claim: Claim, rules: CheckRules): string | null => namesBy(rules)(claim);

const namesBy = remembered((rules: CheckRules) =>
  remembered((claim: Claim): string | null => readName(claim, rules)),
);

function readName(claim: Claim, rules: CheckRules): string | null {
  const { subject, document } = claim;
  if (subject === null) return null;
  const { names } = gistIn(document)!;
  // "Fuel cost the airline €90m": a word that only opens the sentence, of what the article is led by
  if (isAnyWord(claim, rules)) return names[0] ?? null;
  if (names.includes(subject.id) && !isCommonNoun(claim)) return subject.id;
  const [, owner, bracket] = OWNED.exec(subject.name) ?? [];
  const whole = slug(owner ?? bracket ?? '', '-');
  if (names.includes(whole) || whole === '') return names.includes(whole) ? whole : null;
  // "the storm (Orla)", in an article on Hurricane Orla
  return names.find((name) => name.split('-').includes(whole)) ?? null;
}
const isAnyWord = ({ subject, sentence }: Claim, rules: CheckRules): boolean => {
  const [, word = ''] = /^(\p{L}+)(?: \(|$)/u.exec(subject!.name) ?? [];
  return word !== '' && sentence.startsWith(`${word} `) && listsOf(rules).has(stem(word.toLowerCase()));
};
const OWNED = /^(\p{Lu}[^']*)['’]s? |\((\p{Lu}[^)]*)\)$/u;

const says = ({ names, words }: Gist, name: string, rules: CheckRules): boolean =>
  names.some((other) => isOneName(name, other, rules)) || words.has(ownWords(name, rules)[0] ?? '');

/** "Halm Ferries", "Halm": they have a word in common that is not in many names, and is no more than the kind of thing that both are. */
function isOneName(name: string, other: string, rules: CheckRules): boolean {
  const [mine, theirs] = [name, other].map((id) => id.split('-')) as [string[], string[]];
  // "Hask Bank", "Dunmore Bank"
  const areOfAKind =
    mine.length > 1 && theirs.length > 1 && mine[0] !== theirs[0] && mine.at(-1) === theirs.at(-1);
  const own = ownWords(name, rules);
  const kind = areOfAKind ? mine.at(-1) : null;
  return own.length === 0 || own.some((word) => word !== kind && theirs.includes(word));
}

const ownWords = (name: string, { wordsOfManyNames }: CheckRules): readonly string[] =>
  name.split('-').filter((word) => word.length > 2 && !wordsOfManyNames.has(word));

function figuresInCommon({ figures: p }: Gist, { figures: q }: Gist): number {
  let common = 0;
  for (const figure of p) if (q.has(figure)) common++;
  return common;
}
/** What the one article says of the other's thing beside its own is a figure of many; two accounts of one thing have more in common. */
const IN_PASSING = 1 / 7;
