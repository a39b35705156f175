import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** True where the two tell of two places, or of two ways between them. */
export const placesToldApart = (x: Claim, y: Claim): boolean =>
  isBare(x) &&
  isBare(y) &&
  (isInPlace(x, y) || isInPlace(y, x) || areOppositeWays(x, y) || areOppositeWays(y, x));

/** An article has told elsewhere of which place it is. */
const isBare = ({ document }: Claim): boolean => document.published === null;

/** "Has 9,000 members in Halm" beside "has 140,000 members": some of them, and where. */
function isInPlace(x: Claim, y: Claim): boolean {
  const at = placeOfFigure(x);
  const name = IN.exec(x.sentence.slice(at + x.written.length))?.[1];
  if (name === undefined || y.sentence.includes(name) || HAPPENS.has(x.metric?.family ?? '')) return false;
  return COUNTED.test(x.quantity.dimension) && Number(x.quantity.value) < Number(y.quantity.value);
}
const IN =
  /^ in (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))(\p{Lu}[\p{L}-]+)/u;
/** What happens once, in a place that need not be told: "arrested 12 people in Halm". */
const HAPPENS = new Set([
  'casualties',
  'crime',
  'attendance',
  'rescue',
  'displaced',
  'cases',
  'population',
  'votes',
]);

/** "The flight to Halm", "the flight from Halm". */
function areOppositeWays({ sentence }: Claim, { sentence: other }: Claim): boolean {
  const there = namesBehind(TO, sentence);
  const back = namesBehind(FROM, other);
  const [from, to] = [namesBehind(FROM, sentence), namesBehind(TO, other)];
  return [...there].some((name) => back.has(name) && !from.has(name) && !to.has(name));
}
const namesBehind = (preposition: RegExp, sentence: string): ReadonlySet<string> =>
  new Set([...sentence.matchAll(preposition)].map(([, name]) => name!));
const TO = /(?<!\p{L})(?:to|into) (?:the )?(\p{Lu}[\p{L}-]+)/gu;
const FROM = /(?<!\p{L})(?:from|out of) (?:the )?(\p{Lu}[\p{L}-]+)/gu;

const COUNTED = /^(?:count|number|mass|volume|ratio)/;
