import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft, Told } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { ownerOf } from '../owner/owner-of.ts';
import { resolved } from '../resolve.ts';

export function ofShape(draft: Draft, world: World): Told | null {
  const chunk = draft.roles.subject;
  if (chunk === undefined || isDateline(draft, chunk)) return null;
  if (draft.frame.chunks[chunk]!.kind === 'figure')
    return earlierInSentence(draft, world).find((d) => d.chunk === chunk)?.subject ?? null;
  // "The ship had a crew of 892": the ship's
  const deed = draft.frame.chunks[draft.verb]?.word ?? '';
  const has = draft.shape === 'group-of-counted' && (HAS.test(deed) || KEEPS.test(deed));
  if (has && draft.clauseSubject >= 0 && draft.verb < chunk)
    return resolved(draft, world, draft.clauseSubject);
  const first = draft.shape === 'name-and-figure-in-brackets' ? whoHasMost(draft) : -1;
  if (first >= 0) return resolved(draft, world, first);
  const named = metricAt(draft.frame, chunk, draft.dimension, world.rulebook, false);
  return named ? ownerOf(draft, world, chunk, named.from) : resolved(draft, world, chunk);
}

/** "Velden had the highest share of waste going to landfill (71%)": who has it; -1 where nobody has the most or least of anything. */
function whoHasMost({ frame, chunk }: Draft): number {
  const { chunks, tokens } = frame;
  for (let i = chunk - 1; i > 0 && chunk - i < 9; i--) {
    if (chunks[i]!.word === ',' || chunks[i]!.kind === 'subordinator') return -1;
    if (!HAS.test(chunks[i]!.word)) continue;
    const most = tokens.lower.slice(chunks[i + 1]!.from, chunks[i + 1]!.to).some(isSuperlative);
    return most ? subjectOf(frame, i) : -1;
  }
  return -1;
}

/** "WEXLEY — At least 34 people": where it was written. */
function isDateline({ frame: { chunks, tokens } }: Draft, chunk: number): boolean {
  const { from, to } = chunks[chunk]!;
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return from === 0 && DASH.test(chunks[chunk + 1]?.word ?? '') && /^[\p{Lu}\s.'-]{3,}$/u.test(words);
}

const DASH = /^(?:—|–|-|--)$/;
/** "which runs a portfolio of 27 brands": who has them all. */
const KEEPS =
  /^(?:run|runs|ran|running|own|owns|owned|owning|manage|manages|managed|managing|operate|operates|operated|operating)$/;
const HAS = /^(?:has|have|had|having)$/;
