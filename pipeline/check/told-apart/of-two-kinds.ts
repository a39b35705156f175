import type { Claim } from '../../model/claim.ts';
import { placeOfFigure, stem } from './wording.ts';

/** "2,500 building and factory jobs", and how many build: of two kinds together, of which the other sentence knows one. */
export const areOneAndBoth = (x: Claim, y: Claim): boolean =>
  hasOneMore(x, y) ||
  hasOneMore(y, x) ||
  isOneOfTwo(x, y) ||
  isOneOfTwo(y, x) ||
  isOfOneLand(x) !== isOfOneLand(y);

/** "169 Norvian nationals", and 230 passengers in all. */
const isOfOneLand = ({ quantity: { unit } }: Claim): boolean => OF_ONE_LAND.test(unit ?? '');
const OF_ONE_LAND = /^\p{Lu}.* (?:national|citizen|subject)$/u;

/** "217 adults and 11 children", and 230 passengers in all: the one of two is not them all. */
function isOneOfTwo(x: Claim, y: Claim): boolean {
  const kind = lastWord(x.quantity.unit);
  if (!OF_TWO.has(kind) || OF_TWO.has(lastWord(y.quantity.unit))) return false;
  const behind = AND_SO_MANY.exec(x.sentence.slice(placeOfFigure(x) + x.written.length));
  return behind !== null && OF_TWO.has(stem(behind[1]!.toLowerCase()));
}
const lastWord = (unit: string | null): string => stem(unit?.split(' ').at(-1) ?? '');
const AND_SO_MANY = /^,? (?:and|plus) (?:[\p{L}\d,-]+ ){1,2}?(\p{L}+)(?=[ ,.;]|$)/u;
const OF_TWO = new Set(
  'adult child children infant baby man men woman women boy girl minor'.split(' ').map(stem),
);

function hasOneMore(x: Claim, { sentence }: Claim): boolean {
  const found = BOTH.exec(x.sentence.slice(placeOfFigure(x) + x.written.length));
  if (!found) return false;
  const theirs = new Set((sentence.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
  const [one, other] = [found[1]!, found[2]!].map((word) => theirs.has(stem(word)));
  return one !== other;
}
const BOTH = /^ (?:\p{Ll}+ )?(\p{Ll}{4,}) and (\p{Ll}{4,}) \p{Ll}{3,}s(?!\p{L})/u;
