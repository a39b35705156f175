import type { EntityMention } from '../../../model/mention.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { pointsBack } from '../points-back/points-back.ts';

/** "The telescope's cost": the name that a common noun in front of "'s" stands for, else its own words. */
export function possessor(draft: Draft, world: World, chunk: number, range: Range): Told | null {
  const { tokens, entities } = draft.frame;
  const [start, end] = [tokens.start[range.from]!, tokens.end[range.to - 1]!];
  const isCommon = !entities.some(
    // "the Halm-based company's profit": where it is from
    (e) => e.span[0] < end && e.span[1] > start && !isFromThere(tokens, e),
  );
  const meant =
    (isCommon || isCapitalKind(draft.frame, range)) && POINTS.has(tokens.lower[range.from]!)
      ? pointsBack(draft, world, range, chunk)
      : null;
  return meant ?? subjectFromRange(draft.frame, range);
}

/** "The Company's loss", as papers of companies write it. */
export const isCapitalKind = ({ tokens: { lower }, language }: Frame, { from, to }: Range): boolean =>
  to - from === 2 && lower[from] === 'the' && language.list('kinds of body that own').has(lower[from + 1]!);

/** "Halm-based", "US-listed": where something is from or who made it what it is, and nobody's name here. */
export const isFromThere = ({ text }: Tokens, { span }: EntityMention): boolean =>
  FROM_THERE.test(text.slice(span[1], span[1] + 16));
const FROM_THERE = /^-(?:\p{Ll}+ed|built|made|born|run)\b/u;

const POINTS = new Set(['the', 'this']);
