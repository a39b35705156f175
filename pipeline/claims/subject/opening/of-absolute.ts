import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { hasMeasure } from '../earlier/has-measure.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';

/**
 * "Orrin Foods fell behind, with sales down 6%", "Norland lagged: car sales fell 40%": the measure behind "with" or a colon is of whom the
 * clause in front is about.
 */
export function ofAbsolute(draft: Draft, world: World): Told | null {
  const { frame, measure, chunk } = draft;
  const { chunks } = frame;
  // "Wind gave 29%, with gas at 38%": of what stands behind "with"
  const isBeside =
    chunks[chunk - 1]?.word === 'at' && chunks[chunk - 3]?.word === 'with' && draft.dimension === 'ratio';
  if (isBeside && chunks[chunk - 2]?.kind === 'noun' && !isMeasure(frame, chunk - 2, world.rulebook)) {
    const other = resolved(draft, world, chunk - 2);
    return other && { ...other, weak: true };
  }
  // "Lind led Osei, with Dale third with 270 votes": of whom the place in the row is told
  const third = chunks[chunk - 2];
  const isPlaced =
    /^(?:with|on|at|in)$/.test(chunks[chunk - 1]?.word ?? '') &&
    third?.kind === 'noun' &&
    chunks[chunk - 3]?.word === 'with' &&
    IN_A_ROW.test(frame.tokens.lower[third.to - 1]!);
  if (isPlaced && third.to - third.from > 1)
    return subjectFromRange(frame, { from: third.from, to: third.to - 1 });
  let at = (measure >= 0 && measure < chunk ? measure : chunk) - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const isWith = chunks[at]?.word === 'with' && chunks[at - 1]?.word === ',';
  if (!isWith && chunks[at]?.word !== ':') return null;
  for (let i = at - 1; i > 0; i--) {
    const { kind, bare, infinitive } = chunks[i]!;
    if (kind === 'figure' || kind === 'subordinator') return null;
    if (kind !== 'verb' || bare || infinitive) continue;
    const main = subjectOf(frame, i);
    if (main < 0 || chunks[main]!.kind !== 'noun' || isMeasure(frame, main, world.rulebook)) return null;
    const subject = resolved(draft, world, main);
    const isOwner =
      subject?.named &&
      hasMeasure(subject, draft, world) &&
      !isPerson(subject, world) &&
      !tellsOfOthers(subject, draft, world);
    return isOwner ? subject : null;
  }
  return null;
}
ofAbsolute.needs = { words: ['with', ':'] };

const IN_A_ROW = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|last|ahead|behind|next|close)$/;
