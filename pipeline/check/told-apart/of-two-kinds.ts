import type { Claim } from '../../model/claim.ts';
import { placeOfFigure, stem } from './wording.ts';

/** "2,500 building and factory jobs", and how many build: of two kinds together, of which the other sentence knows one. */
export const areOneAndBoth = (x: Claim, y: Claim): boolean => hasOneMore(x, y) || hasOneMore(y, x);

function hasOneMore(x: Claim, { sentence }: Claim): boolean {
  const found = BOTH.exec(x.sentence.slice(placeOfFigure(x) + x.written.length));
  if (!found) return false;
  const theirs = new Set((sentence.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
  const [one, other] = [found[1]!, found[2]!].map((word) => theirs.has(stem(word)));
  return one !== other;
}
const BOTH = /^ (?:\p{Ll}+ )?(\p{Ll}{4,}) and (\p{Ll}{4,}) \p{Ll}{3,}s(?!\p{L})/u;
