import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { subjectAlone } from '../slot/subject-alone.ts';
import { clauseOf } from './clause.ts';
import { unsharedOf } from './unshared.ts';
import { stem } from './wording.ts';

/** "Youth unemployment" beside "unemployment": a rate or a share of what the other sentence says nothing of; fewer "chemists" than there are on the staff. */
export function isOfNarrower(x: Claim, y: Claim, context: CheckContext): boolean {
  const [m, n] = [x.metric?.id ?? '', y.metric?.id ?? ''];
  if (n === '' || !m.endsWith(`_${n}`)) return false;
  if (y.metric!.family === 'headcount') return Number(x.quantity.value) < Number(y.quantity.value);
  if (!x.quantity.dimension.startsWith('ratio')) return false;
  return saysAlone(x, y, wordsOf(m.slice(0, -n.length)), context);
}

/** "90 kg of heroin", "300 kg of cocaine"; "the risk of stroke", "the risk of a heart attack": each measures what the other says nothing of. */
export function areOfTwoMeasured(x: Claim, y: Claim, context: CheckContext): boolean {
  const [m, n] = [x.metric, y.metric];
  if (m === null || n === null || m.family !== n.family || COUNTED.test(x.quantity.dimension)) return false;
  const [mine, theirs] = [x, y].map((claim) => thingOf(claim)) as [Set<string>, Set<string>];
  return (
    saysAlone(x, y, mine.difference(theirs), context) && saysAlone(y, x, theirs.difference(mine), context)
  );
}
/** What is counted has a noun of its own. */
const COUNTED = /^(?:count|number)/;

/** "90,000 mountain bikes" may be some of "200,000 bicycles": fewer, and of a kind that the other sentence says nothing of. */
export function isOneKindOf(some: Claim, all: Claim, context: CheckContext): boolean {
  const noun = some.quantity.unit ?? '';
  if (some.quantity.dimension !== 'count' || !noun.includes(' ') || some.metric?.family === 'casualties')
    return false;
  if (!(Number(some.quantity.value) < Number(all.quantity.value))) return false;
  return saysAlone(some, all, new Set(noun.toLowerCase().split(' ').slice(0, -1).map(stem)), context);
}

/** Words of the measure, and of a noun that it is of: "diesel prices". */
const thingOf = (claim: Claim): Set<string> =>
  new Set([...wordsOf(claim.metric!.id), ...nounOf(claim).toLowerCase().split(' ').map(stem)]);

/** The subject where it is no name; "gas" that opens a sentence has a capital, too. */
function nounOf(claim: Claim): string {
  const name = subjectAlone(claim.subject).name.replace(ITS_LAND, '');
  const opens = !name.includes(' ') && claim.sentence.startsWith(`${name} `);
  return isCommonNoun(claim) || opens ? name : '';
}

/** "Gas (Norvia)", as it is printed. */
const ITS_LAND = / \(.*\)$/;

const wordsOf = (id: string): Set<string> => new Set(id.split('_').filter(Boolean).map(stem));

const saysAlone = (x: Claim, y: Claim, words: ReadonlySet<string>, context: CheckContext): boolean =>
  words.size > 0 && [...unsharedOf(x, y, context)].some((i) => words.has(clauseOf(x)[i]!.stem));
