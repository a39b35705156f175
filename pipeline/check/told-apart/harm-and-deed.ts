import type { Claim, Metric } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { listsOf } from '../counterparts/lists.ts';
import { stem } from './wording.ts';

/** True where the one tells how many were harmed and the other how many did something: "injured 61 people", "38 people have complained". */
export function harmAndDeed({ metric: m }: Claim, { metric: n }: Claim, rules: CheckRules): boolean {
  if (m === null || n === null) return false;
  return (isHarm(m) && isDeed(n, rules)) || (isHarm(n) && isDeed(m, rules));
}

const isHarm = ({ family }: Metric): boolean => family === 'casualties';

/** "people complained": a count named by a verb that says nothing of harm, and that is not only how it is told ("people reported"). */
function isDeed({ name, family }: Metric, rules: CheckRules): boolean {
  if (OF_DEEDS.has(family)) return true;
  const verb = family === 'count' ? / (\p{Ll}{3,}ed)$/u.exec(name)?.[1] : undefined;
  if (verb === undefined || rules.telling.has(verb) || SAYS_LITTLE.has(verb)) return false;
  return !(listsOf(rules).get(stem(verb)) ?? []).some((list) => OF_HARM.has(list));
}
/** Families that tell what people did, or what was done to them by the law. */
const OF_DEEDS = new Set(['crime', 'attendance', 'votes']);

/** Words of these are told of the dead and the hurt. */
const OF_HARM = new Set([
  'death',
  'injury',
  'missing',
  'hospital',
  'illness',
  'destruction',
  'attack',
  'shooting',
  'explosion',
  'collision',
]);
const SAYS_LITTLE = new Set(
  'affected involved needed required suffered sustained received listed recorded counted registered identified recovered feared caused harmed'.split(
    ' ',
  ),
);
