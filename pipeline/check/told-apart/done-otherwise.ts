import { type Claim, PART_OF_COUNT } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { clauseOf } from './clause.ts';
import { stem } from './wording.ts';

/** The light verbs of the rules by their stems. */
const lightStems = remembered(
  ({ lightVerbs }: CheckContext['rules']): ReadonlySet<string> => new Set([...lightVerbs].map(stem)),
);

/** What is done with it says of what it is so much; a sum, a share or a time is told of anything. */
const DONE = /^(?:count|mass|volume)/;

/** "600 tents were blown away", "put up 350 tents": told by verbs that no two outlets use of one thing. */
export function areDoneOtherwise(x: Claim, y: Claim, context: CheckContext): boolean {
  if (!DONE.test(x.quantity.dimension)) return false;
  // "guilty of killing five tourists", "convicted of murdering three": the measure says what was done
  if (x.metric?.id === y.metric?.id && x.metric?.family !== 'count') return false;
  const lists = listsOf(context.rules);
  const withLists = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => [word, ...(lists.get(word) ?? []).map((list) => `=${list}`)]));
  const light = lightStems(context.rules);
  const deeds = (claim: Claim): ReadonlySet<string> => {
    const verbs = clauseOf(claim).filter(
      ({ isVerb, isEmpty, stem: verb }) => isVerb && !isEmpty && !light.has(verb),
    );
    return withLists(verbs.map((word) => word.stem));
  };
  const [a, b] = [deeds(x), deeds(y)];
  if (votesApart(x, y)) return true;
  // "19 of the 32 teams have signed one", "six of the 32 teams have one"
  const areParts = [x, y].every(({ scope: { part } }) => part === PART_OF_COUNT);
  if (areParts && (a.size === 0) !== (b.size === 0)) return true;
  if (a.size === 0 || b.size === 0) return false;
  // what both speak of shows nothing: a hospital treats, and discharges
  const said = (claim: Claim, other: Claim): ReadonlySet<string> => {
    const theirs = context.wording(other).set;
    return withLists(
      context.wording(claim).words.filter((word) => a.has(word) || b.has(word) || !theirs.has(word)),
    );
  };
  return a.isDisjointFrom(said(y, x)) && b.isDisjointFrom(said(x, y));
}

/** "Four jurors voted to acquit", "eight voted to convict". */
function votesApart({ sentence }: Claim, { sentence: other }: Claim): boolean {
  const [p, q] = [VOTED_TO.exec(sentence)?.[1], VOTED_TO.exec(other)?.[1]];
  return p !== undefined && q !== undefined && stem(p.toLowerCase()) !== stem(q.toLowerCase());
}
const VOTED_TO = /(?<!\p{L})(?:vot|cho|decid|want|wish|refus)\p{L}* to (\p{Ll}+)/iu;
