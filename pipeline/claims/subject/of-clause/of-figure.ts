import { isMeasure } from '../../metric/beside/metric-at.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { groupAt } from '../people/of-age-group.ts';
import { resolved } from '../resolve.ts';
import { type Clause, isInRelative, type Step } from './clause.ts';

/** A clause whose subject is itself a figure: "the 85 new teachers will cost $4m", "seven regions that account for 83%". */
export const ofFigure: Step = (clause) => {
  const { draft, world, chunk, at, earlier } = clause;
  if (chunk.kind !== 'figure') return undefined;
  const { frame } = draft;
  const group = groupAt(frame, at);
  if (group) return group;
  const other = earlier.find((d) => d.chunk === at);
  // "The 17-station line cost $2bn": the figure is a word in front of what the clause is about
  if (other?.roles.thing === at + 1 && !isMeasure(frame, at + 1, world.rulebook))
    return resolved(draft, world, at + 1);
  const unit = other?.mention.counted ? other.mention.unit : undefined;
  const inRelative = isInRelative(clause);
  if (other && unit) {
    // "the 85 new teachers will cost $4m": what they cost is theirs
    // "Norland's two airlines have 61% of the market"
    const owns =
      draft.dimension === 'money' || draft.dimension === 'duration' || draft.roles.relative !== undefined;
    // "identified seven regions that account for 83%": the regions, and not who has them
    if (other.isSubject ? owns : inRelative) return subjectOfUnit(other.frame.tokens.text.slice(...unit));
  }
  // "stood at 8 million units, which is 4% fewer": of whatever stood there
  const isLevel = inRelative && LEVELS.has(frame.chunks[at - 1]?.word ?? '');
  if (other?.subject && isLevel) return other.subject;
  if (other && !(unit && isEach(clause))) return other.subject;
  // "each of the 14 trams seats 62": a figure that is no claim still says what it counts
  if (chunk.mention?.kind === 'quantity' && chunk.mention.counted && chunk.mention.unit)
    return subjectOfUnit(frame.tokens.text.slice(...chunk.mention.unit));
  // "1 GW of compute maps to $10 bn"
  const of = frame.chunks[at + 1]?.word === 'of' && frame.chunks[at + 2]?.kind === 'noun';
  return of ? resolved(draft, world, at + 2) : null;
};

const LEVELS = new Set(['at', 'to']);

/** "each of the 14 trams seats 62": of one of them. */
function isEach({ draft: { frame, verb }, chunk: { from, to }, at }: Clause): boolean {
  const { chunks, tokens } = frame;
  // "46 airports that each serve 40 million"
  const behind = verb > at && verb - at <= 3 ? tokens.lower.slice(to, chunks[verb]!.head) : [];
  return tokens.lower.slice(Math.max(0, from - 3), from).includes('each') || behind.includes('each');
}
