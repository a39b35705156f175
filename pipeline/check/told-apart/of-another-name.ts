import type { Claim } from '../../model/claim.ts';
import { gistIn } from '../affair/affair.ts';
import type { CheckContext } from '../context.ts';

/**
 * "Halm Air earned 90 cents a share", which only a body does, in an article that names Norair, too: not what another says of Norair. Each sentence
 * names what its figure is of, and one of the articles tells of both.
 */
export function areOfOtherNames(x: Claim, y: Claim, context: CheckContext): boolean {
  if (!context.isOfBodies(x) || !context.isOfBodies(y)) return false;
  const [p, q] = [nameIn(x), nameIn(y)];
  if (p === null || q === null) return false;
  const words = p.split('-');
  return !q.split('-').some((word) => words.includes(word)) && (tellsOf(x, q) || tellsOf(y, p));
}

/** The id of the name that the sentence itself says its figure of; `null` for anything else. */
const nameIn = (claim: Claim): string | null => {
  const { subject, sentence } = claim;
  const isThere = subject !== null && tellsOf(claim, subject.id);
  return isThere && sentence.includes(subject.name.split(' ')[0]!) ? subject.id : null;
};

/** The article has the name among those it is about. */
const tellsOf = ({ document }: Claim, id: string): boolean => gistIn(document)?.names.includes(id) === true;
