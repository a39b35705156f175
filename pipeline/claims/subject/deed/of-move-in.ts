import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "This was masked by a 3% rise in imports of steel": of what rose, where the clause is about no more than what was said before. */
export function ofMoveIn({ frame, chunk, clauseSubject }: Draft, world: World): Told | null {
  const { chunks, language } = frame;
  const [move, prep, what] = chunks.slice(chunk + 1, chunk + 4);
  if (!move || !language.list('moves').has(move.word) || prep?.word !== 'in' || what?.kind !== 'noun')
    return null;
  // "A 4% rise in house prices was recorded in Halm": in Halm
  for (let i = chunk + 4; i + 1 < chunks.length && i < chunk + 9 && chunks[i]!.kind !== 'mark'; i++)
    if (IN.has(chunks[i]!.word) && hasName(frame, i + 1)) return null;
  const about = chunks[clauseSubject];
  // "it reported a 15% rise in first-half profit": of whoever has profits
  const kinds = isMeasure(frame, chunk + 3, world.rulebook)?.rule.subjects ?? [];
  if (about?.word === 'it' && kinds.includes('company') && !kinds.includes('place')) return null;
  const isOpen = clauseSubject < 0 || (about?.kind === 'pronoun' && THAT.has(about.word));
  return isOpen && (what.to - what.from > 1 || hasName(frame, chunk + 3))
    ? subjectFromChunk(frame, chunk + 3)
    : null;
}
ofMoveIn.needs = { lists: ['moves'] };

const IN = new Set(['in', 'across']);
const THAT = new Set(['this', 'that', 'these', 'which', 'it']);
