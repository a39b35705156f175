import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { subjectMetric } from '../from-subject.ts';

/** "Core prices rose at a 0.8% annual rate", "the economy grew at an annual rate of 3%": by how much what moves has moved. */
export function rateOfMove(draft: Draft, world: World): Found | null {
  const { frame, verb, chunk, dimension } = draft;
  const { chunks } = frame;
  const does = chunks[verb];
  if (dimension !== 'ratio' || !does || chunks[verb + 1]?.word !== 'at' || chunk - verb > 4) return null;
  if (!world.rulebook.shapes.verbs('move').has(does.word)) return null;
  const rate = chunks[chunk - 1]?.word === 'of' ? chunks[chunk - 2] : chunks[chunk + 1];
  if (rate?.kind !== 'noun' || !RATES.has(rate.word)) return null;
  draft.isChange = true;
  draft.direction = frame.language.list('fall').has(does.word) ? 'down' : 'up';
  return subjectMetric(draft, world);
}
rateOfMove.needs = { dimensions: ['ratio'], words: ['at'] };

const RATES = new Set(['rate', 'pace', 'clip']);
